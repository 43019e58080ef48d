import { expect, it } from 'vitest';
import { fold } from '#core/text/fold.ts';
import { isIdeograph, isPictograph, isSyllable } from '#core/text/plain-ranges.ts';

/** The characters of a range, surrogates by themselves. */
const characters = (from: number, to: number): readonly (readonly [number, string])[] =>
  Array.from({ length: to - from + 1 }, (_, at) => [from + at, String.fromCodePoint(from + at)] as const);

const BASIC = characters(0, 0xffff);
const shown = (all: readonly (readonly [number, string])[]) => all.map(([code]) => code.toString(16));

it('what passes for a letter without being looked up is one', () => {
  expect(shown(BASIC.filter(([code, character]) => isSyllable(code) && !/^\p{L}$/u.test(character)))).toEqual(
    [],
  );
});

it('what passes for neither letter nor digit is neither', () => {
  const all = [...BASIC, ...characters(0x1f000, 0x1ffff)].filter(([code]) => isPictograph(code));
  expect(shown(all.filter(([, character]) => /^[\p{L}\p{M}\p{N}\s]$/u.test(character)))).toEqual([]);
  expect(all.length).toBeGreaterThan(2500);
});

it('ideographs are folded to themselves, syllables of Hangul to their letters', () => {
  const all = BASIC.filter(([code]) => isIdeograph(code) || (code >= 0xac00 && code <= 0xd7a3));
  const other = all.filter(([, character]) => fold(character) !== character.normalize('NFKD'));
  expect(shown(other)).toEqual([]);
  expect(fold('한국')).toBe('한국'.normalize('NFKD'));
});
