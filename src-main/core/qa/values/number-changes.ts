import { isImperial } from '#core/text/values/numbers/measures.ts';
import type { NumberToken } from '#core/text/values/read-values.ts';
import { type Change, changesOf } from '../changes.ts';
import { type Compared, compareVersions, type Difference } from '../compare.ts';
import { firstOf } from '../most-findings.ts';
import type { Version } from '../version.ts';
import { NUMBER_EQUALITY, numbersOf } from './number-equality.ts';
import { type SignDifference, signDifferences } from './number-signs.ts';

/** One number to mend in one version. */
export interface NumberChange extends Change<NumberToken> {
  readonly version: Version;
  /** The version that `missing` was read in. */
  readonly origin?: Version;
  /** Nothing else is to be mended in this version, so that what belongs where is certain. */
  readonly only: boolean;
}

/** What the numbers of all versions differ in. */
export interface NumberDifferences {
  readonly changes: readonly NumberChange[];
  readonly signs: readonly SignDifference[];
}

/** Compares the numbers of all versions; with three, the odd one out is to be mended. Linear. */
export function compareNumbers(versions: readonly Version[]): NumberDifferences {
  const compared = versions.map(numbersOf);
  const comparison = compareVersions(compared, NUMBER_EQUALITY);
  const differing = comparison.differences.flatMap((difference) =>
    // More of one kind are not shown.
    firstOf(changesIn(difference, versions), kindOfChange),
  );
  const origins = originsOf(differing, compared, versions);
  const changes = differing.map((change): NumberChange => {
    const origin = change.missing === undefined ? undefined : origins.get(change.missing);
    return { ...change, ...(origin === undefined ? {} : { origin }) };
  });
  return { changes, signs: signDifferences(compared, comparison) };
}

/** The kind of value a change is about: the right one's, where that is more than a plain number. */
export function kindOfChange({ missing, extra }: Change<NumberToken>): NumberToken['kind'] {
  const first = missing ?? extra;
  if (first === undefined) return 'plain';
  return first.kind === 'plain' || first.kind === 'code' ? (extra ?? first).kind : first.kind;
}

/** The versions that missing numbers were read in. */
function originsOf(
  changes: readonly NumberChange[],
  compared: readonly Compared<NumberToken>[],
  versions: readonly Version[],
): ReadonlyMap<NumberToken, Version> {
  const missing = new Set(changes.map((change) => change.missing));
  const origins = new Map<NumberToken, Version>();
  if (missing.size === 0) return origins;
  for (const [at, { asserted }] of compared.entries()) {
    const version = versions[at];
    if (version === undefined) continue;
    for (const token of asserted) if (missing.has(token)) origins.set(token, version);
  }
  return origins;
}

function changesIn(
  difference: Difference<NumberToken>,
  versions: readonly Version[],
): readonly NumberChange[] {
  const version = versions.find(({ language }) => language === difference.language);
  if (version === undefined) return [];
  const changes = changesOf(withoutConverted(withoutRewritten(difference)), likeness);
  const only = changes.length === 1;
  const sayOne = new Set(changes.length === 0 ? [] : versions.filter(hasOneInWords));
  return changes
    .filter((change) => !unsaid(change, version, { versions, sayOne }))
    .map((change) => ({ ...change, version, only }));
}

/** Numbers that must not differ by a digit, against counts that a sentence may round or leave out. */
const EXACT: ReadonlySet<NumberToken['kind']> = new Set(['percent', 'money', 'phone', 'law', 'document']);

export const isExact = (token: NumberToken): boolean => EXACT.has(token.kind);

/** How much two numbers look like one that was mistyped. */
function likeness(a: NumberToken, b: NumberToken): number {
  const [first, second] = [a.runs.join(''), b.runs.join('')];
  const kinds = a.kind === b.kind ? 4 : 1;
  const lengths = first.length === second.length ? 2 : 0;
  const same = [...first.slice(0, 20)].filter((digit, at) => second[at] === digit).length;
  return kinds + lengths + same / 20;
}

/**
 * Without numbers that are the same digits in another form, which no reading could tell: 18.30 and 18h30, a law's 27.06
 * and 06-27 in a line from the right, 12 300 read as one number here and as two there.
 */
function withoutRewritten(difference: Difference<NumberToken>): Difference<NumberToken> {
  const { missing, extra } = difference;
  if (missing.length === 0 || extra.length === 0) return difference;
  if ([...missing, ...extra].every(isPlain) && isRewritten(missing, extra)) {
    return { ...difference, missing: [], extra: [] };
  }
  const open = new Map(extra.map((token) => [keyOfRuns(token), token]));
  const rewritten = new Set<NumberToken>();
  for (const token of missing) {
    const other = open.get(keyOfRuns(token));
    if (other === undefined || !isPlain(token) || !isPlain(other) || !isRewritten([token], [other])) continue;
    rewritten.add(token).add(other);
    open.delete(keyOfRuns(token));
  }
  const kept = (tokens: readonly NumberToken[]) => tokens.filter((token) => !rewritten.has(token));
  return { ...difference, missing: kept(missing), extra: kept(extra) };
}

const isPlain = (token: NumberToken): boolean => token.power === 0 && token.keys.length > 0;

const keyOfRuns = ({ runs }: NumberToken): string =>
  runs.length === 1 ? (runs[0] ?? '') : runs.toSorted().join(' ');

function isRewritten(missing: readonly NumberToken[], extra: readonly NumberToken[]): boolean {
  if (bothTimes(missing, extra)) return false;
  const [first, second] = [missing, extra].map((tokens) => tokens.flatMap(({ runs }) => runs));
  if (first === undefined || second === undefined || first.length === 0 || first.length !== second.length)
    return false;
  if (first.every((run, at) => run === second[at])) return true;
  const isLaw = ({ kind }: NumberToken) => kind === 'law';
  return (missing.some(isLaw) || extra.some(isLaw)) && first.every((run, at) => run === second.at(-1 - at));
}

/** 9 a.m. and 9 p.m. have the same digits, and are not the same time. */
function bothTimes(missing: readonly NumberToken[], extra: readonly NumberToken[]): boolean {
  return [missing, extra].every((tokens) => tokens.every((token) => token.kind === 'time'));
}

/**
 * What one language writes in digits and another need not write at all: nought, and in Arabic one and two, which
 * the form of the noun says (يوم, يومان).
 */
function unsaid(
  { missing, extra }: Change<NumberToken>,
  version: Version,
  { versions, sayOne }: { readonly versions: readonly Version[]; readonly sayOne: ReadonlySet<Version> },
): boolean {
  if (missing !== undefined && extra !== undefined) return false;
  const token = missing ?? extra;
  if (token === undefined || token.power > 0) return false;
  const silent = missing === undefined ? versions.filter((other) => other !== version) : [version];
  const inArabic = silent.every(({ primary }) => primary === 'ar');
  // الدولار يساوي: one dollar needs no one.
  if (token.kind === 'money') return inArabic && /^[12]$/.test(token.values[0] ?? '');
  if (isExact(token) || token.kind === 'time') return false;
  if (token.keys.includes('v:0')) return true;
  if (token.keys.includes('v:1') && silent.every((one) => sayOne.has(one))) return true;
  if (!token.keys.some((key) => key === 'v:1' || key === 'v:2')) return false;
  return inArabic;
}

/** numéro un, المركز الأول: one in words, which may be an article as well. */
function hasOneInWords(version: Version): boolean {
  return version.values().numbers.some(({ written, keys }) => written === 'words' && keys.includes('v:1'));
}

/**
 * Without British and American measures and the metric ones that a translation gives in their place (6 ft 2 in, 1,88 m),
 * unless one stands for one and they are far from equal.
 */
function withoutConverted(difference: Difference<NumberToken>): Difference<NumberToken> {
  const [missing, keptExtra] = convert(difference.missing, difference.extra);
  const [extra, keptMissing] = convert(keptExtra, missing);
  return { ...difference, missing: keptMissing, extra };
}

function convert(
  imperial: readonly NumberToken[],
  metric: readonly NumberToken[],
): readonly [readonly NumberToken[], readonly NumberToken[]] {
  const isOwn = ({ unit }: NumberToken) => unit !== undefined && isImperial(unit);
  const isOther = ({ unit }: NumberToken) => unit !== undefined && !isImperial(unit);
  const own = imperial.filter(isOwn);
  if (own.length === 0) return [imperial, metric];
  const others = metric.filter(isOther);
  const [first, second] = [own[0], others[0]];
  const pair = own.length === 1 && others.length === 1 && first !== undefined && second !== undefined;
  if (pair && !isNear(first, second)) return [imperial, metric];
  return [imperial.filter((token) => !isOwn(token)), metric.filter((token) => !isOther(token))];
}

/** A rounded conversion is within a tenth. */
function isNear(a: NumberToken, b: NumberToken): boolean {
  const [first, second] = [a, b].map(sizeOf);
  if (first === undefined || second === undefined || first[0] !== second[0]) return true;
  return Math.abs(first[1] - second[1]) <= 0.1 * Math.max(first[1], second[1]);
}

function sizeOf({ keys }: NumberToken): readonly [dimension: string, size: number] | undefined {
  const [, dimension, size] =
    keys.map((key) => /^q:(\w+) (.+)$/.exec(key)).find((found) => found !== null) ?? [];
  return dimension === undefined ? undefined : [dimension, Number(size)];
}
