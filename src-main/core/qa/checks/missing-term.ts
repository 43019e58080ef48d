import type { Concept, TermHit } from '#core/model/glossary.ts';
import { fold } from '#core/text/fold.ts';
import { type CheckContext, endOf, type Finding, type Version, type VersionsCheck } from '../check.ts';
import { misspelt } from '../misspelt-term.ts';
import { readTermWords, type TermWords } from '../term-words.ts';

const REGIONALISATION: Concept = {
  id: 1,
  kind: 'term',
  domain: 'territory',
  note: '',
  terms: {
    fr: [{ text: 'régionalisation avancée', status: 'preferred' }],
    en: [{ text: 'advanced regionalization', status: 'preferred' }],
  },
};

const OUJDA: Concept = {
  id: 2,
  kind: 'place',
  domain: 'territory',
  note: '',
  terms: { fr: [{ text: 'Oujda', status: 'preferred' }], en: [{ text: 'Oujda', status: 'preferred' }] },
};

/**
 * A term whose concept one version names by no usable term (design/domain-rules.md, G2), in whatever inflection. A
 * deprecated or forbidden term there names the concept, and is the other check's finding. With three versions, a term that
 * two of them have is missing in the third, the source too; one that only the source has may have another sense there,
 * and is a remark. No fix: where a term belongs in the sentence, only the translator can say. A name that stands there with one
 * letter otherwise is misspelt.
 */
export const missingTerm: VersionsCheck = {
  id: 'missing-term',
  severity: 'warning',
  scope: 'all',
  messages: ['missing', 'misspelt'],
  examples: [
    {
      from: 'fr',
      concepts: [REGIONALISATION],
      texts: { fr: 'La régionalisation avancée progresse.', en: 'Advanced regionalization is progressing.' },
      messages: [],
    },
    {
      from: 'fr',
      concepts: [REGIONALISATION],
      texts: { fr: 'La régionalisation avancée progresse.', en: 'Strong decentralization is progressing.' },
      messages: ['missing'],
    },
    {
      from: 'fr',
      concepts: [OUJDA],
      words: ['says', 'à'],
      texts: { fr: 'à Oujda', en: 'in Oudja, he says' },
      messages: ['misspelt'],
    },
  ],
  run(context) {
    const { source, versions, kind } = context;
    // Every house closes in its own way: ###, -30-, FIN and انتهى stand for one another (design/domain-rules.md, A4).
    if (source === undefined || kind === 'end-mark') return [];
    const targets = versions.filter((version) => version !== source);
    const readings = new Map<Version, Reading>();
    const readingOf = (version: Version): Reading => {
      const known = readings.get(version) ?? readingIn(version, context);
      readings.set(version, known);
      return known;
    };
    return [
      ...targets.flatMap((target) => missingIn(target, targets, context, readingOf)),
      ...(targets.length > 1 ? missingInSource(source, targets, context, readingOf) : []),
    ];
  },
};

/** What a version names. */
interface Reading {
  readonly version: Version;
  readonly named: ReadonlySet<number>;
  readonly words: TermWords;
}

function readingIn(version: Version, context: CheckContext): Reading {
  const hits = context.recognise(version, context.targets);
  return {
    version,
    named: new Set(hits.map(({ concept }) => concept)),
    words: readTermWords(version.lexemes(), version.language),
  };
}

function missingIn(
  target: Version,
  targets: readonly Version[],
  context: CheckContext,
  readingOf: (version: Version) => Reading,
): readonly Finding[] {
  if (context.terms.length === 0) return [];
  const findings = new Map<string, Finding>();
  for (const hits of byPlace(context.terms)) {
    const [first] = hits;
    if (first === undefined || findings.has(first.text)) continue;
    if (!isLacking(hits, readingOf(target))) continue;
    const others = targets.filter((other) => other !== target);
    const shared = others.some((other) => hits.some((hit) => isNamed(hit, readingOf(other))));
    const certain = !isEveryday(first) && (others.length === 0 ? first.kind !== 'place' : shared);
    findings.set(first.text, misspelt(hits, target, context) ?? findingOf(first, target, certain));
  }
  return [...findings.values()];
}

/** Terms that both translations have, and the source does not. */
function missingInSource(
  source: Version,
  [first, ...others]: readonly Version[],
  context: CheckContext,
  readingOf: (version: Version) => Reading,
): readonly Finding[] {
  if (first === undefined) return [];
  const known = new Set(context.terms.map(({ concept }) => concept));
  const findings = new Map<string, Finding>();
  const hits = context.recognise(first, [source.language]);
  for (const place of byPlace(hits.filter(({ status }) => status === 'preferred' || status === 'admitted'))) {
    const [hit] = place;
    if (hit === undefined || place.some(({ concept }) => known.has(concept)) || isEveryday(hit)) continue;
    const agreed = others.every((other) => place.some(({ concept }) => readingOf(other).named.has(concept)));
    if (!agreed || !isLacking(place, readingOf(source)) || findings.has(hit.text)) continue;
    findings.set(hit.text, misspelt(place, source, context) ?? findingOf(hit, source, false));
  }
  return [...findings.values()];
}

function findingOf(hit: TermHit, version: Version, certain: boolean): Finding {
  return {
    language: version.language,
    ...endOf(version),
    message: 'missing',
    severity: certain ? 'warning' : 'info',
    parameters: { term: hit.text, preferred: hit.targets[version.language]?.[0] ?? '' },
  };
}

/** Of concepts that share a term, any one will do. */
const isLacking = (hits: readonly TermHit[], reading: Reading): boolean =>
  hits.every((hit) => isWanted(hit, reading.version) && !isNamed(hit, reading));

function isWanted(hit: TermHit, target: Version): boolean {
  if ((hit.targets[target.language]?.length ?? 0) === 0) return false;
  // Names have capitals: a sale is not the town of Salé.
  return !(hit.kind === 'place' || hit.kind === 'person') || !/^[^\p{Lu}]*\p{Ll}[^\p{Lu}]*$/u.test(hit.text);
}

function isNamed(hit: TermHit, { version, named, words }: Reading): boolean {
  return named.has(hit.concept) || (hit.targets[version.language] ?? []).some((term) => words.hold(term));
}

/**
 * One common word (bill, talks, قطاع) has other senses, and an adverbial phrase (à l’échelle nationale, in this regard)
 * other ways to be said: worth a look, no more.
 */
function isEveryday({ kind, text }: TermHit): boolean {
  if (kind !== 'term' && kind !== 'formula') return false;
  const [first = '', ...others] = text.split(/[\s-]+/u);
  return others.length === 0 || PREPOSITIONS.has(fold(first));
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'à au aux en dans par pour sur sous lors in on at by for with within under في على من إلى عن مع خلال وفق'
    .split(' ')
    .map(fold),
);

/** Hits are in order and overlap only where they are equal. */
function byPlace(hits: readonly TermHit[]): readonly (readonly TermHit[])[] {
  const places: TermHit[][] = [];
  let last: TermHit | undefined;
  for (const hit of hits) {
    if (last !== undefined && last.start === hit.start && last.end === hit.end) places.at(-1)?.push(hit);
    else places.push([hit]);
    last = hit;
  }
  return places;
}
