import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/model/language.ts';
import { useQuery } from '../../client/use-operation.ts';
import { Alert } from '../status/Alert.tsx';
import styles from './concept.module.css';
import { type ConceptDraft, termsOf } from './draft.ts';

/** Typing pauses for so long before the glossaries are asked, milliseconds. */
const PAUSE_MS = 200;
const MOST_SHOWN = 4;

/** The terms of a draft that a glossary has already, with what it says in the other languages. */
export function Duplicates({ draft }: { draft: ConceptDraft }) {
  const { t } = useTranslation('terms');
  const asked = usePaused(draft);
  const terms = Object.fromEntries(
    Object.entries(termsOf(asked)).map(([language, list]) => [language, list.map(({ text }) => text)]),
  );
  const { data } = useQuery('concept.duplicates', { terms }, ['glossary']);
  const duplicates = data?.duplicates ?? [];
  if (duplicates.length === 0) return null;
  return (
    <Alert severity="warning">
      <p>{t('duplicates')}</p>
      <ul className={styles.duplicates}>
        {duplicates.slice(0, MOST_SHOWN).map(({ concept, language, text }) => (
          <li key={`${concept.id} ${language} ${text}`}>
            <bdi lang={language} dir={directionOf(language)}>
              {text}
            </bdi>
            {' – '}
            {Object.entries(concept.terms)
              .filter(([other]) => other !== language)
              .flatMap(([, list]) => list.slice(0, 1).map((term) => `\u2068${term.text}\u2069`))
              .join('\u00a0· ')}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function usePaused<Value>(value: Value): Value {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
