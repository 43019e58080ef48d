import type { Concept } from '#core/model/glossary.ts';
import type { Plant } from './planted-errors.ts';
import { starterConcepts } from './starter.ts';

/** Slips of the keyboard and of attention, planted in good translations. Deterministic: `turn` picks the place. */

const textOf = (texts: Readonly<Record<string, string>>, language: string): string => texts[language] ?? '';

/** Replaces one of the places of a pattern. */
function replacing(
  pattern: RegExp,
  write: (found: RegExpExecArray, turn: number) => string | null,
  languages: readonly string[] = ['ar', 'fr', 'en'],
): Plant {
  return (texts, language, _from, turn) => {
    if (!languages.includes(language)) return null;
    const text = textOf(texts, language);
    const places = [...text.matchAll(pattern)];
    const found = places[turn % Math.max(1, places.length)];
    if (found === undefined) return null;
    const written = write(found, turn);
    return written === null || written === found[0]
      ? null
      : text.slice(0, found.index) + written + text.slice(found.index + found[0].length);
  };
}

const VOWELS: Readonly<Record<string, string>> = { a: 'e', e: 'a', i: 'e', o: 'u', u: 'o', y: 'i' };

/** A vowel exchanged, a consonant doubled, or a last e: what typists make of names. */
function misspelt(name: string, turn: number): string | null {
  const inner = [...name.matchAll(/(?<=.)[aeiouy](?=.)/g)].map(({ index }) => index);
  const at = inner[turn % Math.max(1, inner.length)];
  if (turn % 3 === 0 && /[bdfklmnrst]$/.test(name)) return `${name}e`;
  if (at === undefined) return null;
  if (turn % 3 === 1) return name.slice(0, at) + (VOWELS[name[at] ?? ''] ?? '') + name.slice(at + 1);
  const consonant = /[bdlmnrst](?=[aeiou])/.exec(name.slice(1))?.[0];
  return consonant === undefined
    ? null
    : name.replace(new RegExp(`(?<=.)${consonant}(?=[aeiou])`), consonant + consonant);
}

const otherName = replacing(
  /(?<=(?<![.!?…:«“"] ?)(?<=\p{Ll}[ ,]{1,2})\p{Lu}\p{Ll}{2,} )\p{Lu}\p{Ll}{4,}(?![\p{L}-])/gu,
  ([name], turn) => misspelt(name, turn),
  ['fr', 'en'],
);

/** The forbidden or deprecated terms of the starter glossary that have a preferred one. */
function replacements(): readonly {
  readonly language: string;
  readonly good: string;
  readonly bad: string;
}[] {
  return starterConcepts().flatMap((concept: Concept) =>
    Object.entries(concept.terms).flatMap(([language, terms]) => {
      const good = terms.filter(({ status }) => status === 'preferred');
      const bad = terms.filter(({ status }) => status === 'forbidden' || status === 'deprecated');
      return good.flatMap((one) => bad.map((other) => ({ language, good: one.text, bad: other.text })));
    }),
  );
}

const TERMS = replacements();

const forbiddenTerm: Plant = (texts, language, from) => {
  if (language === from) return null;
  const text = textOf(texts, language);
  for (const { language: own, good, bad } of TERMS) {
    const at = own === language ? text.indexOf(good) : -1;
    if (at < 0 || /[\p{L}\p{M}]/u.test(`${text[at - 1] ?? ' '}${text[at + good.length] ?? ' '}`)) continue;
    return text.slice(0, at) + bad + text.slice(at + good.length);
  }
  return null;
};

/** The last half of the words, as when a paragraph was forgotten. */
const droppedHalf: Plant = (texts, language, from) => {
  const words = textOf(texts, language).split(' ');
  return language === from || words.length < 24
    ? null
    : words.slice(0, Math.floor(words.length * 0.35)).join(' ');
};

const emptied: Plant = (_texts, language, from) => (language === from ? null : '');

const CYRILLIC: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х' };
const garbled = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

interface Slip {
  readonly plant: Plant;
  readonly checks: readonly string[];
}

export const SLIPS: Readonly<Record<string, Slip>> = {
  'latin comma': {
    plant: replacing(/،/g, () => ',', ['ar']),
    checks: ['foreign-punctuation'],
  },
  'latin question mark': { plant: replacing(/؟/g, () => '?', ['ar']), checks: ['foreign-punctuation'] },
  'missing no-break space': {
    plant: replacing(
      /[\u00a0\u202f](?=[;:!?%»])|(?<=«)[\u00a0\u202f]/g,
      (_found, turn) => (turn % 2 === 0 ? '' : ' '),
      ['fr'],
    ),
    checks: ['french-spaces', 'space-after-mark'],
  },
  'unpaired guillemet': {
    plant: replacing(/«[\u00a0\u202f]?|[\u00a0\u202f]?»|[“”"]/g, () => ''),
    checks: ['unpaired-marks', 'quotation-count'],
  },
  'unpaired bracket': { plant: replacing(/[()]/g, () => ''), checks: ['unpaired-marks'] },
  'other name spelling': {
    plant: otherName,
    checks: ['name-difference', 'name-spelling', 'name-register', 'spelling'],
  },
  'forbidden term': { plant: forbiddenTerm, checks: ['forbidden-term'] },
  'doubled word': {
    plant: replacing(/(?<=[ ،,])[\p{Ll}\p{Lo}][\p{L}\p{M}]{1,12}(?=[ ،,.])/gu, ([word]) => `${word} ${word}`),
    checks: ['repeated-word'],
  },
  'dropped paragraph': { plant: emptied, checks: ['untranslated'] },
  'dropped passage': { plant: droppedHalf, checks: ['omission'] },
  'double space': { plant: replacing(/(?<=\S) (?=\S)/g, () => '  '), checks: ['double-space'] },
  'space before mark': {
    plant: replacing(/(?<=\p{L})[,،.](?=\s|$)/gu, ([mark]) => ` ${mark}`),
    checks: ['space-before-mark'],
  },
  'missing space after mark': {
    plant: replacing(/(?<=\p{L}{2})[,،;؛] (?=\p{L}{2})/gu, ([mark]) => mark.trim()),
    checks: ['space-after-mark'],
  },
  'arabic comma in latin': {
    plant: replacing(/,(?= )/g, () => '،', ['fr', 'en']),
    checks: ['foreign-punctuation'],
  },
  'look-alike letter': {
    plant: replacing(/(?<=\p{L})[aeocpx](?=\p{L})/gu, ([letter]) => CYRILLIC[letter] ?? null, ['fr', 'en']),
    checks: ['mixed-scripts'],
  },
  'zero-width space': {
    plant: replacing(/(?<=\p{L})(?=\p{L})/gu, () => '\u200b'),
    checks: ['invisible-characters'],
  },
  'control character': {
    plant: replacing(/(?<=\p{L})(?=\p{L})/gu, () => '\u0007'),
    checks: ['control-characters'],
  },
  'open direction control': {
    plant: replacing(/(?<= )(?=\p{L})/gu, () => '\u202b'),
    checks: ['bidi-controls'],
  },
  'persian letter': {
    plant: replacing(/ك|ي(?=\p{L})/gu, ([letter]) => (letter === 'ك' ? 'ک' : 'ی'), ['ar']),
    checks: ['arabic-letters'],
  },
  'presentation form': {
    plant: replacing(/ل(?=\p{L})/gu, () => 'ﻟ', ['ar']),
    checks: ['presentation-forms'],
  },
  'garbled letter': {
    plant: replacing(/[éèàçêî]/g, ([letter]) => garbled(letter), ['fr']),
    checks: ['mojibake'],
  },
  'capital month': {
    plant: replacing(
      /(?<=\d{1,2}(?:er)? )(?:janvier|février|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?= \d{4})/g,
      ([month]) => month.slice(0, 1).toUpperCase() + month.slice(1),
      ['fr'],
    ),
    checks: ['calendar-capitals'],
  },
  'small month': {
    plant: replacing(
      /(?<![\p{L}])(?:January|February|April|June|July|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)(?![\p{L}])/gu,
      ([name]) => name.toLowerCase(),
      ['en'],
    ),
    checks: ['calendar-capitals'],
  },
  'other gender': {
    plant: replacing(
      /(?<![\p{L}.])(?:M\.|Mme|Mr\.?|Ms\.?)(?=[ \u00a0]\p{Lu})|(?<![\p{L}])السيدة?(?![\p{L}])/gu,
      ([title]) =>
        ({
          'M.': 'Mme',
          Mme: 'M.',
          'Mr.': 'Ms.',
          Mr: 'Ms',
          'Ms.': 'Mr.',
          Ms: 'Mr',
          السيد: 'السيدة',
          السيدة: 'السيد',
        })[title] ?? null,
    ),
    checks: ['honorific-gender'],
  },
  'small royal title': {
    plant: replacing(/Sa Majesté le Roi/g, () => 'Sa majesté le Roi', ['fr']),
    checks: ['royal-register'],
  },
};
