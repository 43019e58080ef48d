import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Shortcut } from '#renderer/ui/commands/index.ts';
import { ConceptFields } from '#renderer/ui/concept/ConceptFields.tsx';
import { Duplicates } from '#renderer/ui/concept/Duplicates.tsx';
import { type ConceptDraft, isComplete } from '#renderer/ui/concept/draft.ts';
import { Button } from '#renderer/ui/controls/Button.tsx';
import styles from './extraction.module.css';
import { ACCEPT_SHORTCUT, REJECT_SHORTCUT } from './shortcuts.ts';
import type { Row } from './state.ts';

/** The candidate at hand: its terms to be put right, other likely translations, and where it stands. */
export function CandidateEditor(props: {
  readonly row: Row;
  readonly languages: readonly LanguageTag[];
  onChange(draft: ConceptDraft): void;
  onAccept(): void;
  onReject(): void;
}) {
  const { row, languages, onChange } = props;
  const { t } = useTranslation('terms');
  return (
    <section className={styles.editor} aria-label={t('extraction.candidate')}>
      <ConceptFields
        draft={row.draft}
        languages={languages}
        onChange={onChange}
        below={(language) => <Alternatives row={row} language={language} onChange={onChange} />}
      />
      <Duplicates draft={row.draft} />
      <div className={styles.decide}>
        <Button kind="primary" isDisabled={!isComplete(row.draft)} onPress={props.onAccept}>
          {t('extraction.accept')} <Shortcut keys={ACCEPT_SHORTCUT} />
        </Button>
        <Button onPress={props.onReject}>
          {t('extraction.reject')} <Shortcut keys={REJECT_SHORTCUT} />
        </Button>
      </div>
      <Examples row={row} languages={languages} />
    </section>
  );
}

/** Other likely translations; a press puts one into the field. */
function Alternatives(props: {
  readonly row: Row;
  readonly language: LanguageTag;
  onChange(draft: ConceptDraft): void;
}) {
  const { row, language, onChange } = props;
  const { t } = useTranslation('terms');
  const { formats } = useInterfaceLocale();
  const { draft, term } = row;
  const others = (term.translations[language] ?? []).filter(({ text }) => text !== draft.texts[language]);
  if (others.length === 0) return null;
  return (
    <ul className={styles.alternatives} aria-label={t('extraction.alternatives')}>
      {others.map(({ text, score }) => (
        <li key={text}>
          <AriaButton
            className={styles.alternative ?? ''}
            onPress={() => onChange({ ...draft, texts: { ...draft.texts, [language]: text } })}
          >
            <bdi lang={language} dir={directionOf(language)}>
              {text}
            </bdi>
            <small data-numeric>{formats.percent(Math.round(score * 100))}</small>
          </AriaButton>
        </li>
      ))}
    </ul>
  );
}

function Examples({ row, languages }: { row: Row; languages: readonly LanguageTag[] }) {
  const { t } = useTranslation('terms');
  return (
    <div className={styles.examples}>
      <h2>{t('extraction.examples')}</h2>
      <ul>
        {row.term.examples.map((texts) => (
          <li key={JSON.stringify(texts)}>
            {languages.map((language) =>
              texts[language] === undefined ? null : (
                <p key={language} lang={language} dir={directionOf(language)} data-reading>
                  <Marked text={texts[language]} word={row.draft.texts[language] ?? ''} />
                </p>
              ),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A text with the first place of some words marked, whatever their capitals. */
function Marked({ text, word }: { text: string; word: string }) {
  const at = word === '' ? -1 : text.toLowerCase().indexOf(word.toLowerCase());
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + word.length)}</mark>
      {text.slice(at + word.length)}
    </>
  );
}
