import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#core/segmentation/pattern/compile.ts';
import { PatternError } from '#core/segmentation/pattern/error.ts';
import { parsePattern } from '#core/segmentation/pattern/parse.ts';
import { Matcher } from '#core/segmentation/pattern/run.ts';

/** Every position that is not inside a character. */
const positionsOf = (text: string): readonly number[] =>
  [...text, ''].map((_, index) => [...text].slice(0, index).join('').length);

/** Whether the pattern matches before and after each position of the text. */
function matches(source: string, text: string) {
  const pattern = parsePattern(source, new Map());
  const matcher = new Matcher();
  const [before, after] = [compile(pattern, false), compile(pattern, true)];
  return positionsOf(text).map((at) => [matcher.matches(before, text, at), matcher.matches(after, text, at)]);
}

/** The same by the runtime's own engine, whose notation is the same for these patterns. */
function natively(source: string, text: string) {
  const [before, after] = [new RegExp(`(?<=${source})`, 'vy'), new RegExp(`(?=${source})`, 'vy')];
  const test = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
  return positionsOf(text).map((at) => [test(before, at), test(after, at)]);
}

describe('patterns', () => {
  it.each([
    'a+b',
    '(?:a|ab)(?:c|bcd)?\\.',
    '[[a-c]&&[^b]]{2,3}',
    '\\p{Lu}\\p{Ll}*\\.\\s',
    '(?:[A-Z]\\.){2,}',
    '(?<!\\p{L})a\\.',
    '(?<=b )\\p{L}+',
    'b(?!\\.)',
    '(?=.*b)a',
    '(?:a*)*b',
    '(?:a|a)*\\.',
    '^a|b',
    '',
    '[^\\p{L}]+?b',
    '(?:mr|mrs|ms|m)\\.',
    '(?:\\d{1,3}[.,])+\\d',
    '😀+|[😀-😂]a',
  ])('match where the runtime’s own engine does: %s', (source) => {
    const text = fc.string({
      unit: fc.constantFrom(...'aabbcdm.s rA B1,😀\n', 'ب', '\ud83d'),
      maxLength: 14,
    });
    fc.assert(
      fc.property(text, (content) => {
        expect(matches(source, content)).toEqual(natively(source, content));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['(?i)mr', 'MR', true],
    ['(?i:m)r', 'Mr', true],
    ['(?i:m)r', 'MR', false],
    ['\\Qa.b\\E', 'a.b', true],
    ['\\Qa.b\\E', 'axb', false],
    ['[[:alpha:]]+', 'é', true],
    ['\\p{IsLu}', 'É', true],
    ['\\p{InGreek}', 'α', true],
    ['\\p{script=Arabic}', 'ب', true],
    ['\\h', '\u00a0', true],
    ['\\s', '\u202f', true],
    ['\\x{645}\\u0631', 'مر', true],
    ['(?x) a b # note\n c', 'abc', true],
    ['a++', 'aa', true],
    ['(?>a)b', 'ab', true],
    ['[[a-z]--[b]]', 'b', false],
    ['[[a-z]-[b]]', 'b', false],
    ['[\\w&&[^\\d]]', '1', false],
    ['\\bon\\b', 'on', true],
    ['(?s).', '\n', true],
    ['.', '\n', false],
    ['[]a]', ']', true],
    ['\\R', '\r', true],
  ])('read the notation of ICU and Java: %s on %j', (source, text, expected) => {
    const whole = parsePattern(
      `^(?:${source}\n)$`.replace('\n)', source.includes('(?x)') ? '\n)' : ')'),
      new Map(),
    );
    expect(new Matcher().matches(compile(whole, true), text, 0)).toBe(expected);
  });

  it.each([
    ['(a', 'syntax'],
    ['a)', 'syntax'],
    ['[a', 'syntax'],
    ['*a', 'syntax'],
    ['a{3,1}', 'syntax'],
    ['[z-a]', 'syntax'],
    ['\\', 'syntax'],
    ['(a)\\1', 'backreference'],
    ['\\X', 'unsupported'],
    ['(?(1)a)', 'unsupported'],
    ['\\p{Nonsense}', 'property'],
    ['(?:(?:a{1,999}){1,999}){1,999}', 'too-large'],
    ['('.repeat(5000), 'syntax'],
  ])('tell why %s cannot be used', (source, fault) => {
    const read = () => compile(parsePattern(source, new Map()), true);
    expect(read).toThrow(PatternError);
    expect(read).toThrow(new RegExp(`^${fault}`));
  });

  it('end soon where other engines would not', () => {
    const text = 'a'.repeat(5000);
    expect(matches('(?:a+)+b|(?:a|a)*c|(?:.*){9}d', text).flat().some(Boolean)).toBe(false);
  });

  it('never fail on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, at) => {
        const program = compile(parsePattern('(?<!\\p{L})[^a]*\\b(?!.)', new Map()), false);
        expect(typeof new Matcher().matches(program, text, Math.min(at, text.length))).toBe('boolean');
      }),
    );
  });
});
