import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '#core/model/language.ts';
import { fold } from '#core/text/fold.ts';
import { useInterfaceLocale } from '../../../i18n/provider.tsx';
import { IconButton } from '../../../ui/controls/IconButton.tsx';
import { SearchBox } from '../../../ui/controls/SearchBox.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import screen from '../SettingsScreen.module.css';
import type { SettingsSectionProps } from '../types.ts';
import styles from './checks.module.css';
import { Dictionaries } from './Dictionaries.tsx';

/** More are found by typing. */
const MOST_SHOWN = 100;

/** The user's own dictionaries: a folder of files, and the words learnt for good. */
export function SpellingSettings({ settings, onChange }: SettingsSectionProps) {
  const { t } = useTranslation('checks');
  const [folder, setFolder] = useState(settings.dictionaryFolder);
  // Another window may have changed it.
  useEffect(() => setFolder(settings.dictionaryFolder), [settings.dictionaryFolder]);
  const forget = (language: LanguageTag, word: string) => {
    const left = settings.words[language]?.filter((one) => one !== word) ?? [];
    onChange({ words: { ...settings.words, [language]: left } });
  };
  return (
    <section className={screen.section} aria-labelledby="settings-spelling">
      <h2 id="settings-spelling" className={screen.heading}>
        {t('spelling.title')}
      </h2>
      <TextField
        label={t('spelling.folder')}
        description={t('spelling.folderHint')}
        path
        value={folder}
        maxLength={4096}
        onChange={setFolder}
        onBlur={() => {
          const named = folder.trim();
          if (named !== settings.dictionaryFolder) onChange({ dictionaryFolder: named });
        }}
      />
      <Dictionaries />
      <OwnWords words={settings.words} onForget={forget} />
    </section>
  );
}

function OwnWords(props: {
  readonly words: Readonly<Record<LanguageTag, readonly string[]>>;
  onForget(language: LanguageTag, word: string): void;
}) {
  const { t } = useTranslation('checks');
  const { formats } = useInterfaceLocale();
  const [wanted, setWanted] = useState('');
  const all = Object.entries(props.words).flatMap(([language, words]) =>
    words.map((word) => ({ language, word })),
  );
  const found = all.filter(({ word }) => fold(word).includes(fold(wanted.trim())));
  const rest = found.length - MOST_SHOWN;
  return (
    <div className={styles.part}>
      <h3 id="settings-words">{t('spelling.words')}</h3>
      {all.length === 0 ? (
        <p className={screen.muted}>{t('spelling.wordsNone')}</p>
      ) : (
        <>
          <div className={styles.bar}>
            <SearchBox label={t('spelling.filter')} value={wanted} onChange={setWanted} />
          </div>
          <ul className={styles.words} aria-labelledby="settings-words">
            {found.slice(0, MOST_SHOWN).map(({ language, word }) => (
              <li key={`${language} ${word}`}>
                <bdi lang={language}>{word}</bdi>
                <span className={styles.count}>{formats.languageName(language)}</span>
                <IconButton
                  label={t('spelling.remove', { word: `\u2068${word}\u2069` })}
                  onPress={() => props.onForget(language, word)}
                >
                  <X />
                </IconButton>
              </li>
            ))}
          </ul>
          {rest > 0 ? (
            <p className={screen.muted}>{t('spelling.more', { number: formats.integer(rest) })}</p>
          ) : null}
        </>
      )}
    </div>
  );
}
