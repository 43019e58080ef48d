import { fold } from '#core/text/fold.ts';
import type { ReleaseCheck, ReleaseFinding } from '../../check.ts';
import { type Pair, pairsOf } from './pairs-of-release.ts';

/**
 * The same source translated in different ways, or different sources in one way (design/domain-rules.md, G2). A title
 * and a sentence may well differ: segments are compared within their kind of block. Short texts have many meanings.
 */
export const inconsistentTranslation: ReleaseCheck = {
  id: 'inconsistent-translation',
  severity: 'warning',
  scope: 'release',
  messages: ['target', 'source'],
  examples: [
    {
      from: 'fr',
      texts: { fr: 'Contact presse du ministère', en: 'Ministry press contact' },
      more: [{ fr: 'Contact presse du ministère', en: 'Ministry press contact' }],
      messages: [],
    },
    {
      from: 'fr',
      texts: { fr: 'Contact presse du ministère', en: 'Ministry press contact' },
      more: [{ fr: 'Contact presse du ministère', en: 'Press contact at the Ministry' }],
      messages: ['target'],
    },
    {
      from: 'fr',
      texts: { fr: 'Le Conseil a adopté le décret', en: 'The Council adopted the decree' },
      more: [{ fr: 'Le Conseil a rejeté le projet', en: 'The Council adopted the decree' }],
      messages: ['source'],
    },
  ],
  run(release) {
    return release.targets.flatMap((language) => {
      const pairs = pairsOf(release, language);
      return [
        ...differing(
          pairs,
          ({ source }) => source.text,
          ({ target }) => target.text,
          'target',
        ),
        ...differing(
          pairs,
          ({ target }) => target.text,
          ({ source }) => source.text,
          'source',
        ),
      ];
    });
  },
};

/** Fewer letters than these are names, labels and exclamations. */
const LEAST_LETTERS = 8;

function differing(
  pairs: readonly Pair[],
  same: (pair: Pair) => string,
  other: (pair: Pair) => string,
  message: 'target' | 'source',
): readonly ReleaseFinding[] {
  if (pairs.length < 2) return [];
  const first = new Map<string, Pair>();
  return pairs.flatMap((pair): readonly ReleaseFinding[] => {
    const key = `${pair.kind} ${plain(same(pair))}`;
    if (key.length < LEAST_LETTERS + pair.kind.length) return [];
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, pair);
      return [];
    }
    if (plain(other(known)) === plain(other(pair))) return [];
    const { target } = pair;
    const finding = {
      segment: pair.segment,
      language: target.language,
      start: 0,
      end: target.text.length,
      message,
      parameters: { text: shortened(other(known)) },
    };
    return message === 'source'
      ? [{ ...finding, severity: 'info' }]
      : [{ ...finding, fix: { start: 0, end: target.text.length, text: known.target.text } }];
  });
}

/** What a reader hears: letters and digits. */
const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
