import { useEffect, useState } from 'react';
import type { Duplicate } from '#contract/concept.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { useClient } from '../../client/context.tsx';

/** Long enough not to ask at every letter. */
const PAUSE_MS = 150;

/** The terms that the glossary has already, while they are being typed. `except`: the concept they belong to. */
export function useDuplicates(
  terms: Readonly<Record<LanguageTag, readonly string[]>>,
  except: number | undefined,
  enabled: boolean,
): readonly Duplicate[] {
  const client = useClient();
  const [found, setFound] = useState<readonly Duplicate[]>([]);
  const key = JSON.stringify(terms);
  useEffect(() => {
    const typed = Object.entries(JSON.parse(key) as Record<string, string[]>)
      .map(
        ([language, texts]) =>
          [language, texts.map((text) => text.trim()).filter((text) => text !== '')] as const,
      )
      .filter(([, texts]) => texts.length > 0);
    setFound([]);
    if (!enabled || typed.length === 0) return;
    let current = true;
    const timer = setTimeout(() => {
      client
        .invoke('concept.duplicates', {
          terms: Object.fromEntries(typed.map(([language, texts]) => [language, [...texts]])),
          ...(except === undefined ? {} : { except }),
        })
        .then(({ duplicates }) => current && setFound(duplicates))
        // What is there already is a hint beside the field: saving says what is wrong, if anything is.
        .catch(() => current && setFound([]));
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, key, except, enabled]);
  return found;
}
