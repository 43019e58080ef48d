import type { Concept, TermHit } from '#core/model/glossary.ts';
import { endOf, type Finding, type PairCheck, type Version } from '../check.ts';
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

/**
 * A term of the source whose concept the translation names by no usable term (design/domain-rules.md, G2), in
 * whatever inflection. A deprecated or forbidden term there names the concept, and is the other check's finding.
 * No fix: where a term belongs in the sentence, only the translator can say.
 */
export const missingTerm: PairCheck = {
  id: 'missing-term',
  severity: 'warning',
  scope: 'pair',
  messages: ['missing'],
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
  ],
  run(_source, target, context) {
    // Every house closes in its own way: ###, -30-, FIN and انتهى stand for one another (design/domain-rules.md, A4).
    if (context.terms.length === 0 || context.kind === 'end-mark') return [];
    const named = new Set(context.recognise(target, context.targets).map((hit) => hit.concept));
    const words = readTermWords(target.lexemes(), target.language);
    const findings = new Map<string, Finding>();
    for (const hits of byPlace(context.terms)) {
      const [first] = hits;
      if (first === undefined || findings.has(first.text)) continue;
      // Concepts that share the source term: any of them will do.
      if (hits.some((hit) => !isWanted(hit, target) || isNamed(hit, target, named, words))) continue;
      findings.set(first.text, {
        language: target.language,
        ...endOf(target),
        message: 'missing',
        severity: isEveryday(first) ? 'info' : 'warning',
        parameters: { term: first.text, preferred: first.targets[target.language]?.[0] ?? '' },
      });
    }
    return [...findings.values()];
  },
};

function isWanted(hit: TermHit, target: Version): boolean {
  if ((hit.targets[target.language]?.length ?? 0) === 0) return false;
  // Names have capitals: a sale is not the town of Salé.
  return !(hit.kind === 'place' || hit.kind === 'person') || !/^[^\p{Lu}]*\p{Ll}[^\p{Lu}]*$/u.test(hit.text);
}

function isNamed(hit: TermHit, target: Version, named: ReadonlySet<number>, words: TermWords): boolean {
  return named.has(hit.concept) || (hit.targets[target.language] ?? []).some((term) => words.hold(term));
}

/** One common word (bill, talks, قطاع) has other senses, and other ways to be said: worth a look, no more. */
function isEveryday({ kind, text }: TermHit): boolean {
  return (kind === 'term' || kind === 'formula') && !/[\s-]/u.test(text);
}

function byPlace(hits: readonly TermHit[]): readonly (readonly TermHit[])[] {
  const places = new Map<string, TermHit[]>();
  for (const hit of hits) {
    const key = `${hit.start} ${hit.end}`;
    const place = places.get(key);
    if (place === undefined) places.set(key, [hit]);
    else place.push(hit);
  }
  return [...places.values()];
}
