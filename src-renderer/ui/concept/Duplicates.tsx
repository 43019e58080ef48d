import { Fragment, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duplicate } from '#contract/concept.ts';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
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
        {[...Map.groupBy(duplicates, ({ concept }) => concept.id)].slice(0, MOST_SHOWN).map(([id, found]) => (
          <KnownConcept key={id} found={found} />
        ))}
      </ul>
    </Alert>
  );
}

/** A concept by the terms that the draft has too, then by those of its other languages. */
function KnownConcept({ found }: { found: readonly Duplicate[] }) {
  const [first] = found;
  const others = Object.entries(first?.concept.terms ?? {}).flatMap(([language, [term]]) =>
    term === undefined || found.some((one) => one.language === language)
      ? []
      : [{ language, text: term.text }],
  );
  return (
    <li>
      <Terms terms={found} />
      {others.length === 0 ? null : ' – '}
      <Terms terms={others} />
    </li>
  );
}

function Terms({ terms }: { terms: readonly { readonly language: LanguageTag; readonly text: string }[] }) {
  return terms.map(({ language, text }, at) => (
    <Fragment key={`${language} ${text}`}>
      {at === 0 ? null : '\u00a0· '}
      <bdi lang={language} dir={directionOf(language)}>
        {text}
      </bdi>
    </Fragment>
  ));
}

function usePaused<Value>(value: Value): Value {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
