import type { TermHit } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { replaceRange } from '../editor/conversion.ts';
import type { WorkspaceParts } from '../session-context.ts';
import { contentOf } from '../state/selectors.ts';

/** A term that a key inserts. */
export interface TermInsertion {
  readonly concept: number;
  readonly text: string;
}

/** The preferred term of each concept of the segment, in the order of the source: what the keys 1 to 9 insert. */
export function insertionsOf(
  hits: readonly TermHit[],
  language: LanguageTag | null,
): readonly TermInsertion[] {
  if (language === null) return [];
  // A formula with a slot may stand there twice, with two names.
  const found = new Map<string, TermInsertion>();
  for (const { concept, targets } of hits) {
    const [text] = targets[language] ?? [];
    const key = `${concept} ${text}`;
    if (text !== undefined && !found.has(key)) found.set(key, { concept, text });
  }
  return [...found.values()];
}

const OPENS = /[\s([{«“‘'’"/\-–—]$/u;
const WORD_END = /\p{Script=Arabic}+$/u;
/** Conjunctions and prepositions that Arabic writes on to the next word (و، ف، ب، ك، ل), and the article after them. */
const PROCLITIC = /^[وف]?[بكل]?(?:ال|ل)?$/u;
/** Longer than any proclitic. */
const TAIL = 8;

/**
 * A term with the spaces that part it from its neighbours: none after an opening sign, an apostrophe or an Arabic
 * proclitic, none before punctuation. `before` and `after`: the text on either side of the place.
 */
export function spacedTerm(before: string, text: string, after: string): string {
  const arabic = WORD_END.exec(before.slice(-TAIL))?.[0];
  const joins = before === '' || OPENS.test(before) || (arabic !== undefined && PROCLITIC.test(arabic));
  return `${joins ? '' : ' '}${text}${/^[\p{L}\p{N}]/u.test(after) ? ' ' : ''}`;
}

/** Puts a term in at the caret of its language's cell; at the end of the text where that cell is no editor yet. */
export function insertTerm({ session, editor }: WorkspaceParts, language: LanguageTag, text: string): void {
  const state = session.store.get();
  const { active } = state;
  if (!active) return;
  if (active.language === language && editor.current) {
    const { before, after } = editor.current.surroundings();
    editor.current.insert(spacedTerm(before, text, after));
    return;
  }
  const cell = { segment: active.segment, language };
  const content = contentOf(state, cell);
  const end = content.text.length;
  const spaced = spacedTerm(content.text, text, '');
  session.breakBurst();
  session.type(cell, replaceRange(content, end, end, spaced));
  session.jump(cell, end + spaced.length, end + spaced.length);
}
