import type { Severity } from '#core/model/issue.ts';
import { primaryLanguage } from '#core/model/language.ts';
import type { NumberToken } from '#core/text/values/read-values.ts';
import { type Change, changesOf } from '../changes.ts';
import { type CheckContext, endOf, type Finding, type Version, type VersionsCheck } from '../check.ts';
import { compareVersions, type Difference } from '../compare.ts';
import type { Equality } from '../pairing.ts';
import { mixedDigits } from './mixed-digits.ts';
import { numberFix } from './number-fix.ts';
import { unitFindings } from './number-signs.ts';

/**
 * Every number of one version stands in the others, however it is written (design/domain-rules.md, D1, D4-D7).
 * Numbers in words explain digits, but nobody has to write a number in digits. The numbers of a date are compared
 * by the check of dates.
 */
export const numbers: VersionsCheck = {
  id: 'numbers',
  severity: 'warning',
  scope: 'all',
  messages: [
    'missing',
    'extra',
    'changed',
    'scale',
    'percent-missing',
    'percent-extra',
    'currency',
    'mixed-digits',
  ],
  examples: [
    {
      from: 'fr',
      texts: {
        fr: 'Les recettes ont atteint 10,9 milliards de dirhams, en hausse de 5 %.',
        en: 'Receipts reached MAD 10.9 billion, up 5%.',
        ar: 'بلغت المداخيل 10,9 مليار درهم، بزيادة 5 في المائة.',
      },
      messages: [],
    },
    {
      from: 'fr',
      texts: {
        fr: 'Le centre compte douze lits et 1 500 consultations par an.',
        ar: 'يضم المركز 12 سريرا ويقدم 1.500 استشارة في السنة.',
      },
      messages: [],
    },
    {
      from: 'en',
      texts: { en: 'The centre serves 16 communes.', fr: 'Le centre dessert 61 communes.' },
      messages: ['changed'],
    },
    {
      from: 'fr',
      texts: {
        fr: 'Le budget s’élève à 10,9 milliards de dirhams.',
        en: 'The budget amounts to MAD 10.9 million.',
      },
      messages: ['scale'],
    },
  ],
  run(context) {
    const compared = context.versions.map(sideOf);
    const comparison = compareVersions(compared, EQUALITY);
    return [
      ...comparison.differences.flatMap((difference) => differenceFindings(difference, context)),
      ...unitFindings(compared, comparison),
      ...context.versions.flatMap(mixedDigits),
    ];
  },
};

const EQUALITY: Equality<NumberToken> = {
  ranks: [
    (token) => token.keys.map((key) => `${token.percent} ${token.currency ?? ''} ${key}`),
    (token) => token.keys.map((key) => `${token.percent} ${key}`),
    (token) => token.keys,
  ],
  same: (a, b) => samePhone(a, b) && explainsPercent(a, b) && explainsPercent(b, a),
  // A percentage or an amount counts each time it is said.
  covers: (_found, value) => value.kind !== 'percent' && value.kind !== 'money',
};

/** Two numbers with a country code are the same in full; one without is the same from its national part on. */
function samePhone(a: NumberToken, b: NumberToken): boolean {
  if (a.kind !== 'phone' || b.kind !== 'phone') return true;
  const full = (token: NumberToken) => token.keys.find((key) => key.startsWith('p:+'));
  return full(a) === undefined || full(b) === undefined || full(a) === full(b);
}

/** "three years" is no 3 %; "half" is 50 %, having several values. */
function explainsPercent(asserted: NumberToken, other: NumberToken): boolean {
  const bareWord = other.written === 'words' && other.percent === 'no' && other.keys.length === 1;
  return asserted.percent !== 'yes' || (!bareWord && !other.inDate);
}

function sideOf(version: Version) {
  const tokens = version.values().numbers;
  const asserted = tokens.filter((token) => token.written === 'digits' && !token.inDate);
  const evidence = tokens.filter((token) => token.written === 'words' || token.inDate);
  return { language: version.language, asserted, evidence };
}

function differenceFindings(difference: Difference<NumberToken>, context: CheckContext): readonly Finding[] {
  const version = context.versions.find(({ language }) => language === difference.language);
  if (version === undefined) return [];
  const changes = changesOf(withoutRewritten(difference), likeness);
  const only = changes.length === 1;
  return changes
    .filter((change) => !unsaid(change, version, context))
    .map((change) => findingOf(change, version, only));
}

function findingOf(change: Change<NumberToken>, version: Version, only: boolean): Finding {
  const { missing, extra } = change;
  const common = { language: version.language, severity: severityOf(missing, extra) };
  if (missing !== undefined && extra !== undefined) {
    const scale =
      missing.power !== extra.power && missing.values.some((value) => extra.values.includes(value));
    const fix = only && !scale ? numberFix(missing, extra, version.language) : undefined;
    return {
      ...common,
      start: extra.start,
      end: extra.end,
      message: scale ? 'scale' : 'changed',
      parameters: { source: shown(missing), target: shown(extra) },
      ...(fix === undefined ? {} : { fix }),
    };
  }
  if (missing !== undefined) {
    return { ...common, ...endOf(version), message: 'missing', parameters: { number: shown(missing) } };
  }
  const place = extra ?? { start: 0, end: 0, text: '' };
  return {
    ...common,
    start: place.start,
    end: place.end,
    message: 'extra',
    parameters: { number: shown(place) },
  };
}

/** Numbers that must not differ by a digit, against counts that a sentence may round or leave out. */
const EXACT: ReadonlySet<NumberToken['kind']> = new Set(['percent', 'money', 'phone', 'law']);

function severityOf(...tokens: readonly (NumberToken | undefined)[]): Severity {
  return tokens.some((token) => token !== undefined && EXACT.has(token.kind)) ? 'error' : 'warning';
}

/** How much two numbers look like one that was mistyped. */
function likeness(a: NumberToken, b: NumberToken): number {
  const [first, second] = [a.runs.join(''), b.runs.join('')];
  const kinds = a.kind === b.kind ? 4 : 1;
  const lengths = first.length === second.length ? 2 : 0;
  const same = [...first.slice(0, 20)].filter((digit, at) => second[at] === digit).length;
  return kinds + lengths + same / 20;
}

/**
 * Without numbers that are the same digits in another form, which no reading could tell: 18.30 and 18h30, 27.06
 * and 06-27, 12 300 read as one number here and as two there.
 */
function withoutRewritten(difference: Difference<NumberToken>): Difference<NumberToken> {
  const { missing, extra } = difference;
  if (missing.length === 0 || extra.length === 0) return difference;
  const plain = (token: NumberToken) => token.power === 0 && token.keys.length > 0;
  const runs = (tokens: readonly NumberToken[]) =>
    tokens
      .flatMap((token) => token.runs)
      .toSorted()
      .join(' ');
  if ([...missing, ...extra].every(plain) && runs(missing) === runs(extra) && !bothTimes(missing, extra)) {
    return { ...difference, missing: [], extra: [] };
  }
  const open = new Map(extra.map((token) => [token.runs.join(' '), token]));
  const rewritten = new Set<NumberToken>();
  for (const token of missing) {
    const other = open.get(token.runs.join(' '));
    if (other === undefined || !plain(token) || !plain(other) || bothTimes([token], [other])) continue;
    rewritten.add(token).add(other);
    open.delete(token.runs.join(' '));
  }
  const kept = (tokens: readonly NumberToken[]) => tokens.filter((token) => !rewritten.has(token));
  return { ...difference, missing: kept(missing), extra: kept(extra) };
}

/** 9 a.m. and 9 p.m. have the same digits, and are not the same time. */
function bothTimes(missing: readonly NumberToken[], extra: readonly NumberToken[]): boolean {
  return [missing, extra].every((tokens) => tokens.every((token) => token.kind === 'time'));
}

/**
 * What one language writes in digits and another need not write at all: nought, and in Arabic one and two, which
 * the form of the noun says (يوم, يومان).
 */
function unsaid({ missing, extra }: Change<NumberToken>, version: Version, context: CheckContext): boolean {
  if (missing !== undefined && extra !== undefined) return false;
  const token = missing ?? extra;
  if (token === undefined || EXACT.has(token.kind) || token.power > 0) return false;
  if (token.keys.includes('v:0')) return true;
  if (!token.keys.some((key) => key === 'v:1' || key === 'v:2')) return false;
  const silent = missing === undefined ? context.versions.filter((other) => other !== version) : [version];
  return silent.every(({ language }) => primaryLanguage(language) === 'ar');
}

function shown(token: Pick<NumberToken, 'text'>): string {
  const text = token.text.replace(/\s+/gu, ' ').trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
