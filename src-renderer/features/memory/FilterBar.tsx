import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { UNIT_ORIGINS } from '#contract/choices.ts';
import type { UnitOrigin } from '#contract/memories.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { DateField } from '#renderer/ui/controls/DateField.tsx';
import { Select } from '#renderer/ui/controls/Select.tsx';
import { FilterRow } from '#renderer/ui/grid/GridBars.tsx';
import { TABLE_LANGUAGES } from './columns.ts';
import { type Filters, NO_FILTERS, narrows } from './filters.ts';

const ALL = 'all';

interface Props {
  readonly filters: Filters;
  onChange(filters: Filters): void;
}

/** Narrows the units, beside the words looked for; `narrowing` is whether there are units to be narrowed. */
export function FilterBar(props: Props & { readonly narrowing: boolean; readonly children: ReactNode }) {
  const { narrowing, children, ...rest } = props;
  const { t } = useTranslation('memory');
  return (
    <FilterRow label={t('filters.label')} end={children}>
      {narrowing ? <Fields {...rest} /> : null}
    </FilterRow>
  );
}

function Fields({ filters, onChange }: Props) {
  const { t } = useTranslation('memory');
  const { formats } = useInterfaceLocale();
  const day = (field: 'from' | 'until') => (
    <DateField
      label={t(`filters.${field}`)}
      value={filters[field]}
      onChange={(value) => onChange({ ...filters, [field]: value })}
    />
  );
  return (
    <>
      <Select<UnitOrigin | typeof ALL>
        label={t('filters.origin')}
        labelHidden
        value={filters.origin ?? ALL}
        options={[
          { id: ALL, label: t('filters.allOrigins') },
          ...UNIT_ORIGINS.map((id) => ({ id, label: t(`origins.${id}`) })),
        ]}
        onChange={(id) => onChange({ ...filters, origin: id === ALL ? null : id })}
      />
      <Select<LanguageTag>
        label={t('filters.without')}
        labelHidden
        value={filters.without ?? ALL}
        options={[
          { id: ALL, label: t('filters.anyLanguages') },
          ...TABLE_LANGUAGES.map((id) => ({
            id,
            label: t('filters.withoutLanguage', { language: formats.languageInText(id) }),
          })),
        ]}
        onChange={(id) => onChange({ ...filters, without: id === ALL ? null : id })}
      />
      {day('from')}
      {day('until')}
      {narrows(filters) ? (
        <Button
          kind="quiet"
          small
          icon={<X aria-hidden />}
          onPress={() => onChange({ ...NO_FILTERS, memory: filters.memory })}
        >
          {t('filters.clear')}
        </Button>
      ) : null}
    </>
  );
}
