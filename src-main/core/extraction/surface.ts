import { foldWithMap } from '#core/text/fold.ts';
import type { Phrase } from './phrases.ts';
import { CONTENT, type ReadText } from './reading.ts';

/** How a phrase is written most often, and what its spelling tells. */
export interface Surface {
  readonly text: string;
  /** Its content words. */
  readonly words: number;
  /** Whether its content words are written with capitals inside sentences: a name, in Latin letters. */
  readonly isName: boolean;
  /** Whether a determiner stands in front of it as a rule. */
  readonly isAnnounced: boolean;
}

/** A form at the beginning of a sentence counts little: its capital may be the sentence's. */
const AT_START = 0.1;
const NAME_SHARE = 0.7;
const MOST_PLACES = 200;

export function surfaceOf({ places, length }: Phrase, texts: readonly ReadText[]): Surface {
  const forms = new Map<string, number>();
  let inside = 0;
  let capitals = 0;
  let announced = 0;
  let words = 0;
  const looked = places.slice(0, MOST_PLACES);
  for (const { text: number, at } of looked) {
    const read = texts[number];
    if (read === undefined) continue;
    const form = formAt(read, at, length);
    forms.set(form, (forms.get(form) ?? 0) + (at === 0 ? AT_START : 1));
    if (read.nouns[at] === 1) announced++;
    const content = contentAt(read, at, length);
    words = content.length;
    if (at === 0 && looked.length > 1) continue;
    inside++;
    if (content.every((word) => /^\p{Lu}/u.test(word))) capitals++;
  }
  const [best] = [...forms].sort((a, b) => b[1] - a[1]);
  return {
    text: best?.[0] ?? '',
    words,
    isName: inside > 0 && capitals / inside >= NAME_SHARE,
    isAnnounced: announced * 2 > looked.length,
  };
}

function contentAt({ text, tokens, roles }: ReadText, at: number, length: number): readonly string[] {
  return tokens
    .slice(at, at + length)
    .filter((_, i) => roles[at + i] === CONTENT)
    .map(({ start, end }) => text.slice(start, end));
}

/** The text of a phrase, without the Arabic conjunction or preposition in front of it; its article stays. */
function formAt({ text, tokens, fronts }: ReadText, at: number, length: number): string {
  const [first, last] = [tokens[at], tokens[at + length - 1]];
  if (first === undefined || last === undefined) return '';
  const front = fronts[at] ?? 0;
  if (front === 0) return text.slice(first.start, last.end);
  const { folded, map } = foldWithMap(text.slice(first.start, first.end));
  // لل hides the alef of the article.
  const definite = /(?:ال|لل)$/u.test(folded.slice(0, front));
  return `${definite ? 'ال' : ''}${text.slice(first.start + (map[front] ?? 0), last.end)}`;
}
