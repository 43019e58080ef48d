import { Merge, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { TERM_STATUSES, type TermStatus } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { BulkRow } from '#renderer/ui/grid/GridBars.tsx';
import { useInterfaceLocale } from '../../../i18n/provider.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Menu } from '../../../ui/overlays/Menu.tsx';
import { TABLE_LANGUAGES } from '../columns.ts';

/** One by one, people look at what is joined: so many can be. */
const MOST_MERGED = 50;

/** What can be done to the chosen concepts together. */
export function BulkBar(props: {
  readonly count: number;
  onStatus(languages: readonly LanguageTag[], status: TermStatus): void;
  onMerge(): void;
  onRemove(): void;
  onClear(): void;
}) {
  const { count, onStatus, onMerge, onRemove, onClear } = props;
  const { t } = useTranslation('glossary');
  const { formats } = useInterfaceLocale();
  const entriesFor = (languages: readonly LanguageTag[], where: string) =>
    TERM_STATUSES.map((status) => ({
      id: `${where} ${status}`,
      label: t('bulk.setStatus', { status: t(`statuses.${status}`), where }),
      run: () => onStatus(languages, status),
    }));
  return (
    <BulkRow label={t('bulk.label')} chosen={t('bulk.chosen', { count, formatted: formats.integer(count) })}>
      <Menu
        label={t('bulk.status')}
        trigger={<Button small>{t('bulk.status')}</Button>}
        entries={[
          ...entriesFor(TABLE_LANGUAGES, t('bulk.everyLanguage')),
          ...TABLE_LANGUAGES.flatMap((language) => [
            '-' as const,
            ...entriesFor([language], formats.languageInText(language)),
          ]),
        ]}
      />
      <Button
        small
        icon={<Merge aria-hidden />}
        isDisabled={count < 2 || count > MOST_MERGED}
        onPress={onMerge}
      >
        {t('bulk.merge')}
      </Button>
      <Button small kind="dangerous" icon={<Trash2 aria-hidden />} onPress={onRemove}>
        {t('bulk.remove')}
      </Button>
      <Button small kind="quiet" onPress={onClear}>
        {t('bulk.clear')}
      </Button>
    </BulkRow>
  );
}
