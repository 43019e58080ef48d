import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CONCEPT_KINDS, TERM_STATUSES } from '#core/model/glossary.ts';
import type { Glossary } from '#core/model/termbase.ts';
import { FilterRow } from '#renderer/ui/grid/GridBars.tsx';
import { useGlossaryName } from '../../../i18n/glossary-name.ts';
import { useInterfaceLocale } from '../../../i18n/provider.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Checkbox } from '../../../ui/controls/Choice.tsx';
import { Select, type SelectOption } from '../../../ui/controls/Select.tsx';
import { TABLE_LANGUAGES } from '../columns.ts';
import { type Filters, NO_FILTERS, narrows } from '../filters.ts';

const ALL = 'all';

/** Narrows the table: one choice each, all of them together. */
export function FilterBar(props: {
  readonly filters: Filters;
  readonly glossaries: readonly Glossary[];
  /** What stands at the end of the bar. */
  readonly children: ReactNode;
  onChange(filters: Filters): void;
}) {
  const { filters, glossaries, onChange } = props;
  const { t } = useTranslation('glossary');
  const { formats } = useInterfaceLocale();
  const nameOf = useGlossaryName();
  const choice = <Id extends string>(
    label: string,
    everything: string,
    value: Id | null,
    options: readonly SelectOption<Id>[],
    choose: (value: Id | null) => void,
  ) => (
    <Select<Id | typeof ALL>
      label={label}
      labelHidden
      value={value ?? ALL}
      options={[{ id: ALL, label: everything }, ...options]}
      onChange={(chosen) => choose(chosen === ALL ? null : chosen)}
    />
  );
  return (
    <FilterRow label={t('filters.label')} end={props.children}>
      {choice(
        t('filters.glossary'),
        t('filters.allGlossaries'),
        filters.glossary === null ? null : String(filters.glossary),
        glossaries.map((one) => ({ id: String(one.id), label: nameOf(one) })),
        (id) => onChange({ ...filters, glossary: id === null ? null : Number(id) }),
      )}
      {choice(
        t('filters.kind'),
        t('filters.allKinds'),
        filters.kind,
        CONCEPT_KINDS.map((id) => ({ id, label: t(`kinds.${id}`) })),
        (kind) => onChange({ ...filters, kind }),
      )}
      {choice(
        t('filters.status'),
        t('filters.allStatuses'),
        filters.status,
        TERM_STATUSES.map((id) => ({ id, label: t(`statuses.${id}`) })),
        (status) => onChange({ ...filters, status }),
      )}
      {choice(
        t('filters.missing'),
        t('filters.anyLanguages'),
        filters.missing,
        TABLE_LANGUAGES.map((id) => ({
          id,
          label: t('filters.without', { language: formats.languageInText(id) }),
        })),
        (missing) => onChange({ ...filters, missing }),
      )}
      <Checkbox
        isSelected={filters.conflicting}
        onChange={(conflicting) => onChange({ ...filters, conflicting })}
      >
        {t('filters.conflicting')}
      </Checkbox>
      {narrows(filters) ? (
        <Button kind="quiet" small icon={<X aria-hidden />} onPress={() => onChange(NO_FILTERS)}>
          {t('filters.clear')}
        </Button>
      ) : null}
    </FilterRow>
  );
}
