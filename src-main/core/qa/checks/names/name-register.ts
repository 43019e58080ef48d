import type { Concept, TermHit } from '#core/model/glossary.ts';
import type { NameComparer } from '#core/names/compare.ts';
import { fold } from '#core/text/fold.ts';
import type { CheckContext, Finding, Version, VersionsCheck } from '../../check.ts';
import { replacing } from '../../find.ts';
import { isOneEdit } from '../../names/one-edit.ts';
import { capitalisedWords } from './name-words.ts';

/**
 * A person of the glossary whose name a version spells in another way than the glossary, in any script (domain-rules.md, C2):
 * named in full in one version, with another family name in another, be it the source's.
 */
export const nameRegister: VersionsCheck = {
  id: 'name-register',
  severity: 'warning',
  scope: 'all',
  messages: ['unregistered'],
  examples: [
    {
      from: 'ar',
      concepts: [person('عبد الوافي لفتيت', 'Abdelouafi Laftit')],
      texts: { ar: 'السيد عبد الوافي لفتيت', fr: 'M. Abdelouafi Laftit' },
      messages: [],
    },
    {
      from: 'ar',
      concepts: [person('عبد الوافي لفتيت', 'Abdelouafi Laftit')],
      texts: { ar: 'السيد عبد الوافي لفتيت', fr: 'M. Abdelouafi Lafetet' },
      messages: ['unregistered'],
    },
    {
      from: 'fr',
      concepts: [person('عبد الوافي لفتيت', 'Abdelouafi Laftit')],
      texts: { fr: 'M. Abdelouafi Laftit', ar: 'السيد عبد الوافي لفتت' },
      messages: ['unregistered'],
    },
  ],
  run(context) {
    const { versions } = context;
    const found = new Map<string, Finding>();
    for (const version of versions) {
      const others = versions.filter((other) => other !== version);
      for (const hit of personsIn(version, others, context)) {
        for (const other of others) {
          const key = `${other.language} ${hit.concept}`;
          const finding = found.has(key) ? null : otherSpelling(hit, other, context.names);
          if (finding !== null) found.set(key, finding);
        }
      }
    }
    return [...found.values()];
  },
};

/** Recognised as they are in the glossary. */
function personsIn(version: Version, others: readonly Version[], context: CheckContext): readonly TermHit[] {
  if (others.length === 0) return [];
  const hits =
    version === context.source
      ? context.terms
      : context.recognise(
          version,
          others.map(({ language }) => language),
        );
  return hits.filter(({ kind }) => kind === 'person');
}

function otherSpelling({ targets }: TermHit, version: Version, comparer: NameComparer): Finding | null {
  const forms = targets[version.language] ?? [];
  if (forms.length === 0 || forms.some((form) => version.text.includes(form))) return null;
  const words = wordsOf(version);
  for (const form of forms) {
    const last = form.split(/[ \u00a0]/).at(-1) ?? form;
    const odd = words.find(({ text }) => isSpellingOf(text, last, comparer) && !form.includes(text));
    if (odd !== undefined) return replacing(version, odd, last, 'unregistered', { name: odd.text, form });
  }
  return null;
}

/** Words of one segment that may be a name. */
const MOST_WORDS = 200;

const wordsOf = (version: Version) =>
  version.primary === 'ar'
    ? version
        .lexemes()
        .filter(({ kind, text }) => kind === 'word' && text.length > 2)
        .slice(0, MOST_WORDS)
    : capitalisedWords(version).slice(0, MOST_WORDS);

function isSpellingOf(word: string, name: string, comparer: NameComparer): boolean {
  if (word === name) return false;
  return comparer.areSame(word, name) || (name.length > 4 && isOneEdit(fold(word), fold(name)));
}

function person(ar: string, fr: string): Concept {
  return {
    id: 1,
    kind: 'person',
    domain: 'government',
    note: '',
    terms: { ar: [{ text: ar, status: 'preferred' }], fr: [{ text: fr, status: 'preferred' }] },
  };
}
