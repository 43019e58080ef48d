import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../../../resources/locales');
const NAMESPACES = readdirSync(`${FOLDER}/en`).map((file) => file.replace('.json', ''));
const PLURAL = /_(zero|one|two|few|many|other)$/;

function texts(language: string, namespace: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') found.set(path, value);
    else
      for (const [key, child] of Object.entries(value as object)) walk(child, path ? `${path}.${key}` : key);
  };
  walk(JSON.parse(readFileSync(`${FOLDER}/${language}/${namespace}.json`, 'utf8')), '');
  return found;
}

const stems = (keys: Iterable<string>) =>
  [...new Set([...keys].map((key) => key.replace(PLURAL, '')))].sort();
const parameters = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]).sort();

describe.each(NAMESPACES)('texts of %s', (namespace) => {
  const english = texts('en', namespace);

  it.each(['fr', 'ar'])('say in %s all that the English ones say', (language) => {
    expect(stems(texts(language, namespace).keys())).toEqual(stems(english.keys()));
  });

  it.each(['en', 'fr', 'ar'])('have every plural form that %s needs', (language) => {
    const found = texts(language, namespace);
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = stems([...found.keys()].filter((key) => PLURAL.test(key)));
    const missing = counted.flatMap((stem) =>
      needed.map((form) => `${stem}_${form}`).filter((key) => !found.has(key)),
    );
    expect(missing).toEqual([]);
  });

  it.each(['fr', 'ar'])('use no parameter in %s that the English ones do not give', (language) => {
    const given = (key: string) =>
      [...english]
        .filter(([other]) => other.replace(PLURAL, '') === key.replace(PLURAL, ''))
        .flatMap(([, text]) => parameters(text));
    const unknown = [...texts(language, namespace)].flatMap(([key, text]) =>
      parameters(text)
        .filter((name) => name !== 'count' && !given(key).includes(name))
        .map((name) => `${key}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('keep the high punctuation of French on the line of its word, behind a thin space where it is thin', () => {
    const plain = [...texts('fr', namespace)].filter(([, text]) => / [:;!?»]|« |\u00a0[;!?]/.test(text));
    expect(plain.map(([key]) => key)).toEqual([]);
  });
});
