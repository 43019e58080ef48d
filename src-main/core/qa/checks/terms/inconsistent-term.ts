import type { Concept } from '#core/model/glossary.ts';
import type { ReleaseCheck, ReleaseFinding } from '../../check.ts';
import { pairsOf } from '../wording/pairs-of-release.ts';

const DECREE: Concept = {
  id: 1,
  kind: 'term',
  domain: 'law',
  note: '',
  terms: {
    fr: [{ text: 'projet de décret', status: 'preferred' }],
    en: [
      { text: 'draft decree', status: 'preferred' },
      { text: 'decree bill', status: 'admitted' },
    ],
  },
};

/** One concept under two of its admitted terms in one version of a release: a remark at the rarer one. */
export const inconsistentTerm: ReleaseCheck = {
  id: 'inconsistent-term',
  severity: 'info',
  scope: 'release',
  messages: ['inconsistent'],
  examples: [
    {
      from: 'fr',
      concepts: [DECREE],
      texts: { fr: 'Un projet de décret', en: 'A draft decree' },
      more: [{ fr: 'Le projet de décret', en: 'The draft decree' }],
      messages: [],
    },
    {
      from: 'fr',
      concepts: [DECREE],
      texts: { fr: 'Un projet de décret', en: 'A draft decree' },
      more: [{ fr: 'Le projet de décret', en: 'The decree bill' }],
      messages: ['inconsistent'],
    },
  ],
  run: (release) =>
    release.targets.flatMap((language) => {
      const concepts = new Map<number, Map<string, Use[]>>();
      for (const { segment, target } of pairsOf(release, language)) {
        const context = release.segments.find((one) => one.segment === segment);
        if (context === undefined || context.terms.length === 0) continue;
        const wanted = new Set(
          context.terms
            .filter(({ kind }) => kind === 'term' || kind === 'institution')
            .map(({ concept }) => concept),
        );
        for (const hit of context.recognise(target, [language])) {
          if (!wanted.has(hit.concept) || (hit.status !== 'preferred' && hit.status !== 'admitted')) continue;
          note(concepts, hit.concept, {
            segment,
            start: hit.start,
            end: hit.end,
            text: hit.text,
            targets: hit.targets[language] ?? [],
          });
        }
      }
      return [...concepts.values()].flatMap((uses) => rarer(uses, language));
    }),
};

interface Use {
  readonly segment: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly targets: readonly string[];
}

function note(concepts: Map<number, Map<string, Use[]>>, concept: number, use: Use): void {
  const uses = concepts.get(concept) ?? new Map<string, Use[]>();
  concepts.set(concept, uses);
  const key = stemOf(use.text);
  const known = uses.get(key);
  if (known === undefined) uses.set(key, [use]);
  else known.push(use);
}

/** Inflections of one term begin alike. */
const stemOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:the|le|la|les|l[’']|[وفبلك]?ال|لل)/u, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 5);

function rarer(uses: ReadonlyMap<string, readonly Use[]>, language: string): readonly ReleaseFinding[] {
  const [usual, ...others] = [...uses.values()].toSorted((a, b) => b.length - a.length);
  const model = usual?.[0]?.text;
  if (model === undefined) return [];
  const key = stemOf(model);
  const different = others.filter(([first]) => {
    const other = stemOf(first?.text ?? '');
    return !other.startsWith(key) && !key.startsWith(other);
  });
  return different.flat().map(({ segment, start, end, text }) => ({
    segment,
    language,
    start,
    end,
    message: 'inconsistent',
    parameters: { term: text, other: model },
  }));
}
