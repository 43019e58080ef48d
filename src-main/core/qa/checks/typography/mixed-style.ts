import type { ReleaseCheck, ReleaseContext, ReleaseFinding, Version } from '../../check.ts';
import { findAll, replacing } from '../../find.ts';
import type { Conventions } from '../../profiles.ts';
import {
  AMERICAN_BEGINNINGS,
  AMERICAN_PATTERN,
  BEGINNING,
  BRITISH_BEGINNINGS,
  BRITISH_PATTERN,
  beginningsOf,
  toAmerican,
  toBritish,
  toIse,
  toIze,
} from './english-variants.ts';

/**
 * One style a document and language (design/domain-rules.md, F11, R5, R7, R12, E3-E5): apostrophes, quotation marks, Mr and
 * Mr., British and American spelling, -ise and -ize, the last comma of a list, the place of the tanwin, percent signs. The rarer form is a remark; where the
 * profile has a spelling, the other one is.
 */
export const mixedStyle: ReleaseCheck = {
  id: 'mixed-style',
  severity: 'info',
  scope: 'release',
  messages: ['apostrophe', 'quotes', 'title', 'spelling', 'ending', 'serial', 'tanwin', 'percent'],
  examples: [
    { from: 'fr', texts: { fr: 'l’État et l’essor' }, more: [{ fr: 'd’abord' }], messages: [] },
    { from: 'fr', texts: { fr: 'l’État et l’essor' }, more: [{ fr: "d'abord" }], messages: ['apostrophe'] },
    {
      from: 'en',
      texts: { en: 'The labour centre' },
      more: [{ en: 'A labor force' }],
      messages: ['spelling'],
    },
    {
      from: 'en',
      texts: { en: 'Mr. Alaoui met Mr. Benali' },
      more: [{ en: 'Mr Alaoui' }],
      messages: ['title'],
    },
    {
      from: 'en',
      texts: { en: 'Fez, Rabat, and Oujda; Agadir, Tetouan, and Safi' },
      more: [{ en: 'On Monday, ministers and governors met mayors, deputies, walis and others' }],
      messages: ['serial'],
    },
    { from: 'ar', texts: { ar: 'بنسبة 5% و6%' }, more: [{ ar: 'بنسبة 7٪' }], messages: ['percent'] },
  ],
  run: (release) =>
    [release.from, ...release.targets].flatMap((language) =>
      STYLES.flatMap((style) => rarerForms(release, language, style)),
    ),
};

interface Form {
  readonly pattern: RegExp;
  /** What the form is in the other style; null where it cannot be told. */
  readonly rewrite: (found: string, text: string, at: number) => string | null;
  /** How the words begin that it may have, where it is one of words: most texts have none. */
  readonly beginnings?: ReadonlySet<string>;
}

interface Style {
  readonly message: string;
  readonly languages: readonly string[];
  readonly forms: readonly [Form, Form];
  /** The form (0 or 1) a profile asks for. */
  readonly wanted?: (conventions: Conventions) => 0 | 1 | undefined;
}

const opens = (text: string, at: number): boolean => /(?:^|[\s([«“])$/u.test(text.slice(0, at).slice(-1));

const ITEM = '(?<!\\p{L})\\p{L}{2,20}(?: \\p{L}{2,20})?';
const LAST = '(?=(?:and|or) \\p{L})';
/** Of three items; without the comma, the first of three may well be an adverbial (On Monday, ministers and governors). */
// What is rare comes first: an engine looks for it before it looks back.
const SERIAL_COMMA = new RegExp(`,(?= ${LAST})(?<=${ITEM}, ${ITEM},)`, 'gu');
const NO_SERIAL_COMMA = new RegExp(` ${LAST}(?<=${ITEM}, ${ITEM}, ${ITEM} )`, 'gu');

const VERBS =
  'organ|real|recogn|emphas|final|modern|mobil|digital|regional|decentral|central|stabil|util|author|critic|priorit|general|special|summar|capital|global|optim|harmon|industrial|liberal|privat|standard|urban|commercial|formal|institutional|normal|personal|symbol|synchron|theor|visual';

const STYLES: readonly Style[] = [
  {
    message: 'apostrophe',
    languages: ['fr', 'en'],
    forms: [
      { pattern: /’(?<=\p{L}’)(?=\p{L})/gu, rewrite: () => "'" },
      { pattern: /'(?<=\p{L}')(?=\p{L})/gu, rewrite: () => '’' },
    ],
  },
  {
    message: 'quotes',
    languages: ['en', 'ar'],
    forms: [
      { pattern: /[“”]/g, rewrite: () => '"' },
      { pattern: /"(?<!\d")/g, rewrite: (_found, text, at) => (opens(text, at) ? '“' : '”') },
    ],
  },
  {
    message: 'title',
    languages: ['en'],
    forms: [
      {
        pattern: /(?=[MD])(?<![\p{L}\p{M}])(?:Mr|Mrs|Ms|Dr)\.(?= \p{Lu})/gu,
        rewrite: (found) => found.slice(0, -1),
      },
      { pattern: /(?=[MD])(?<![\p{L}\p{M}])(?:Mr|Mrs|Ms|Dr)(?= \p{Lu})/gu, rewrite: (found) => `${found}.` },
    ],
  },
  {
    message: 'spelling',
    languages: ['en'],
    forms: [
      { pattern: BRITISH_PATTERN, rewrite: toAmerican, beginnings: BRITISH_BEGINNINGS },
      { pattern: AMERICAN_PATTERN, rewrite: toBritish, beginnings: AMERICAN_BEGINNINGS },
    ],
    wanted: ({ englishSpelling }) =>
      englishSpelling === 'american' ? 1 : englishSpelling === 'either' ? undefined : 0,
  },
  {
    message: 'ending',
    languages: ['en'],
    forms: [
      { pattern: ENDING('is'), rewrite: toIze, beginnings: beginningsOf(VERBS.split('|')) },
      { pattern: ENDING('iz'), rewrite: toIse, beginnings: beginningsOf(VERBS.split('|')) },
    ],
    wanted: ({ englishSpelling }) =>
      englishSpelling === 'either' ? undefined : englishSpelling === 'british' ? 0 : 1,
  },
  {
    message: 'serial',
    languages: ['en'],
    forms: [
      { pattern: SERIAL_COMMA, rewrite: () => '' },
      { pattern: NO_SERIAL_COMMA, rewrite: () => ', ' },
    ],
  },
  {
    message: 'percent',
    languages: ['ar'],
    forms: [
      { pattern: /%(?:(?<=\d[ \u00a0\u202f]?%)|(?=\d))/gu, rewrite: () => '٪' },
      { pattern: /٪(?:(?<=\d[ \u00a0\u202f]?٪)|(?=\d))/gu, rewrite: () => '%' },
    ],
  },
  {
    message: 'tanwin',
    languages: ['ar'],
    forms: [
      { pattern: /\u064b\u0627(?![\p{L}\p{M}])/gu, rewrite: () => '\u0627\u064b' },
      { pattern: /\u0627\u064b(?![\p{L}\p{M}])/gu, rewrite: () => '\u064b\u0627' },
    ],
  },
];

function ENDING(stem: 'is' | 'iz'): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${VERBS})${stem}(?:e|es|ed|ing|ation|ations|er|ers)(?![\\p{L}\\p{M}])`,
    'giu',
  );
}

interface Found extends ReleaseFinding {
  readonly form: 0 | 1;
}

function rarerForms(release: ReleaseContext, language: string, style: Style): readonly ReleaseFinding[] {
  const versions = release.segments.flatMap(({ segment, versions: all }) => {
    const version = all.find((one) => one.language === language);
    return version !== undefined && style.languages.includes(version.primary) ? [{ segment, version }] : [];
  });
  const found = versions.flatMap(({ segment, version }) =>
    ([0, 1] as const).flatMap((form) => placesOf(version, segment, style, form)),
  );
  const counts = [0, 1].map((form) => found.filter((one) => one.form === form).length);
  const wanted = style.wanted?.(release.profile.conventions);
  const odd = wanted === undefined ? ((counts[0] ?? 0) >= (counts[1] ?? 0) ? 1 : 0) : wanted === 0 ? 1 : 0;
  if (wanted === undefined && (counts[0] === 0 || counts[1] === 0)) return [];
  return found.filter(({ form }) => form === odd).map(({ form: _form, ...finding }) => finding);
}

function hasBeginning(version: Version, beginnings: ReadonlySet<string>): boolean {
  for (const word of version.words()) if (beginnings.has(word.slice(0, BEGINNING))) return true;
  return false;
}

function placesOf(version: Version, segment: number, style: Style, form: 0 | 1): readonly Found[] {
  const { pattern, rewrite, beginnings } = style.forms[form];
  if (beginnings !== undefined && !hasBeginning(version, beginnings)) return [];
  return findAll(version, pattern, ([found], start, end) => {
    const text = rewrite(found, version.text, start);
    return text === null ? null : replacing(version, { start, end }, text, style.message, { found, text });
  }).map((finding) => ({ ...finding, segment, form }));
}
