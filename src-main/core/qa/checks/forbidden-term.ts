import type { Concept, TermHit } from '#core/model/glossary.ts';
import type { Fix } from '#core/model/issue.ts';
import { fold } from '#core/text/fold.ts';
import type { Finding, LanguageCheck, Version } from '../check.ts';

const IVORY_COAST: Concept = {
  id: 1,
  kind: 'place',
  domain: 'country',
  note: '',
  terms: {
    fr: [{ text: 'Côte d’Ivoire', status: 'preferred' }],
    en: [
      { text: 'Côte d’Ivoire', status: 'preferred' },
      { text: 'Ivory Coast', status: 'forbidden' },
    ],
  },
};

/**
 * A term the glossary forbids (error) or calls out of date (warning), in a translation; in the source only where three
 * versions are compared, and as a warning. Words that are also a usable term of another concept are left alone.
 */
export const forbiddenTerm: LanguageCheck = {
  id: 'forbidden-term',
  severity: 'error',
  scope: 'language',
  messages: ['forbidden', 'deprecated', 'no-replacement'],
  examples: [
    {
      from: 'fr',
      concepts: [IVORY_COAST],
      texts: { fr: 'La Côte d’Ivoire participe.', en: 'Côte d’Ivoire is taking part.' },
      messages: [],
    },
    {
      from: 'fr',
      concepts: [IVORY_COAST],
      texts: { fr: 'La Côte d’Ivoire participe.', en: 'Ivory Coast is taking part.' },
      messages: ['forbidden'],
    },
    {
      from: 'en',
      concepts: [IVORY_COAST],
      texts: {
        en: 'Ivory Coast is taking part.',
        fr: 'La Côte d’Ivoire participe.',
        ar: 'تشارك كوت ديفوار.',
      },
      messages: ['forbidden'],
    },
  ],
  run(version, context) {
    const isSource = version === context.source;
    if (isSource && context.versions.length < 3) return [];
    const hits = context.recognise(version, [version.language]);
    const usable = new Set(hits.filter(isUsable).map(placeOf));
    const reported = new Set<string>();
    return hits.flatMap((hit): Finding[] => {
      const place = placeOf(hit);
      if (isUsable(hit) || usable.has(place) || reported.has(place)) return [];
      reported.add(place);
      const finding = findingOf(hit, version);
      return [isSource ? { ...finding, severity: 'warning' } : finding];
    });
  },
};

const isUsable = ({ status }: TermHit) => status === 'preferred' || status === 'admitted';
const placeOf = ({ start, end }: TermHit) => `${start} ${end}`;

function findingOf(hit: TermHit, version: Version): Finding {
  const preferred = hit.targets[version.language]?.[0];
  const common = {
    language: version.language,
    start: hit.start,
    end: hit.end,
    severity: hit.status === 'forbidden' ? ('error' as const) : ('warning' as const),
  };
  if (preferred === undefined) {
    return { ...common, message: 'no-replacement', parameters: { term: hit.text } };
  }
  const fix = replacement(hit, preferred);
  return {
    ...common,
    message: hit.status === 'forbidden' ? 'forbidden' : 'deprecated',
    parameters: { term: hit.text, preferred },
    ...(fix === undefined ? {} : { fix }),
  };
}

/** The preferred term in its place, with the capital that stands there. */
function replacement(hit: TermHit, preferred: string): Fix | undefined {
  if (fold(hit.text) === fold(preferred)) return undefined;
  const capital = /^\p{Lu}/u.test(hit.text) && /^\p{Ll}/u.test(preferred);
  const text = capital ? preferred.slice(0, 1).toUpperCase() + preferred.slice(1) : preferred;
  return { start: hit.start, end: hit.end, text };
}
