import { useTranslation } from 'react-i18next';
import { DEFAULT_LANGUAGES, directionOf } from '#core/model/language.ts';
import { useInterfaceLocale } from '../../i18n/provider.tsx';
import { Checkbox } from '../../ui/controls/Choice.tsx';
import { Choices, Form } from '../../ui/controls/Form.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Alert } from '../../ui/status/Alert.tsx';
import type { NewReleaseFlow } from './use-new-release.ts';

/** Title, source language and targets. */
export function ReleaseChoices({ flow }: { flow: NewReleaseFlow }) {
  const { t } = useTranslation();
  const { formats } = useInterfaceLocale();
  const { choices, recognised } = flow.state;
  const { from, to, title } = choices;
  const targets = DEFAULT_LANGUAGES.filter((language) => language !== from);
  return (
    <Form>
      <TextField
        label={t('newRelease.releaseTitle')}
        value={title}
        maxLength={1000}
        onChange={(entered) => flow.choose({ title: entered })}
        {...(from === null ? {} : { reading: { lang: from, dir: directionOf(from) } })}
      />
      <Select
        label={t('newRelease.language')}
        options={DEFAULT_LANGUAGES.map((id) => ({ id, label: formats.languageName(id) }))}
        value={from}
        placeholder={t('newRelease.chooseLanguage')}
        onChange={(id) => flow.choose({ from: id })}
        {...(recognised ? { description: t('newRelease.languageFound') } : {})}
      />
      {from === null ? <Alert severity="warning">{t('newRelease.languageUnsure')}</Alert> : null}
      {from === null ? null : (
        <Choices legend={t('newRelease.targets')}>
          {targets.map((language) => (
            <Checkbox
              key={language}
              isSelected={to.includes(language)}
              onChange={(selected) =>
                flow.choose({
                  to: targets.filter((other) => (other === language ? selected : to.includes(other))),
                })
              }
            >
              {formats.languageName(language)}
            </Checkbox>
          ))}
        </Choices>
      )}
      {from !== null && to.length === 0 ? <Alert severity="warning">{t('newRelease.noTarget')}</Alert> : null}
    </Form>
  );
}
