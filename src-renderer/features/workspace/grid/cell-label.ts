import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '#core/model/language.ts';
import type { CellStatus } from '#core/model/release.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';

/** Words a cell for assistive technology: "Segment 3, French, draft". */
export function useCellLabel(): (number: number, language: LanguageTag, status: CellStatus | null) => string {
  const { t } = useTranslation(['workspace', 'app']);
  const { formats } = useInterfaceLocale();
  return (number, language, status) => {
    const values = { number: formats.integer(number), language: formats.languageName(language) };
    return status === null
      ? t('workspace:cell.sourceLabel', values)
      : t('workspace:cell.label', { ...values, status: t(`app:status.${status}`) });
  };
}
