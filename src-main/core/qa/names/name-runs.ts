import type { Lexeme } from '#core/text/values/lexemes.ts';
import { ARABIC_TITLE, LATIN_TITLE } from './titles.ts';

/** Words side by side that may be a person's name. */
export interface Run {
  readonly words: Lexeme[];
  /** A title stands before it. */
  readonly titled: boolean;
}

/** Capitalised words in Latin letters with one space or hyphen between them, in a version of any language. */
export function capitalisedRuns(lexemes: readonly Lexeme[], text: string): readonly Run[] {
  const runs: Run[] = [];
  let current: Run | undefined;
  // Where the title ends that stands before the word: nowhere before it, where there is none.
  let title = text.length;
  let end = -1;
  for (const word of lexemes) {
    if (word.kind !== 'word') continue;
    if (isSmall(word.text.charCodeAt(0))) {
      current = undefined;
      title = text.length;
    } else {
      const isTitle = LATIN_TITLE.test(word.text);
      const named = !isTitle && CAPITALISED.test(word.text);
      if (!named) current = undefined;
      else if (current !== undefined && word.start === end + 1 && JOINS.test(text.charAt(end)))
        current.words.push(word);
      else {
        current = { words: [word], titled: AFTER_TITLE.test(text.slice(title, word.start)) };
        runs.push(current);
      }
      title = isTitle ? word.end : text.length;
    }
    end = word.end;
  }
  return runs;
}

/** Most words begin with a small letter of ASCII. */
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const JOINS = /[ \u00a0\u202f-]/;
const AFTER_TITLE = /^\.?[ \u00a0\u202f]$/;

/** Up to three words after an Arabic title. */
export function titledRuns(lexemes: readonly Lexeme[], text: string): readonly Run[] {
  const runs: Run[] = [];
  let current: Run | undefined;
  let end = -1;
  for (const word of lexemes) {
    if (word.kind !== 'word') continue;
    if (ARABIC_TITLE.test(word.text)) {
      current = { words: [], titled: true };
      runs.push(current);
    } else if (current !== undefined) {
      const joined = word.start === end + 1 && /[ \u00a0]/.test(text.charAt(end));
      if (joined && current.words.length < 3) current.words.push(word);
      else current = undefined;
    }
    end = word.end;
  }
  return runs;
}
