import { useTranslation } from 'react-i18next';
import { INTERFACE_LANGUAGES } from '#contract/app.ts';
import { useInterfaceLocale } from '../../i18n/provider.tsx';
import { Segmented } from '../controls/Choice.tsx';
import { useToasts } from '../status/toasts.tsx';

/** EN | FR | AR: switches the interface at once; each language under its own name. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const { language, choose } = useInterfaceLocale();
  const { fail } = useToasts();
  return (
    <Segmented
      label={t('settings.interfaceLanguage')}
      labelHidden
      small
      value={language}
      options={INTERFACE_LANGUAGES.map((id) => ({
        id,
        label: t(`languages.own.${id}`),
        short: id.toUpperCase(),
      }))}
      onChange={(chosen) => void choose(chosen).catch(fail)}
    />
  );
}
