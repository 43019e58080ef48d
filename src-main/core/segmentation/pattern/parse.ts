import { PatternError } from './error.ts';
import { readClass, readEscape } from './escapes.ts';
import { type ClassCache, characterClass, singleCharacter } from './sets.ts';
import { type Assertion, NOTHING, type Pattern } from './syntax.ts';

/** A pattern longer than this, or with deeper groups, is no rule of sentences. */
const LONGEST = 50_000;
const DEEPEST = 100;

const ASSERTIONS: Readonly<Record<string, Assertion>> = {
  A: 'start',
  z: 'end',
  Z: 'last-line-end',
  b: 'boundary',
  B: 'inside',
};

interface Flags {
  readonly ignoreCase: boolean;
  readonly dotAll: boolean;
  readonly lines: boolean;
  readonly comments: boolean;
}

const NO_FLAGS: Flags = { ignoreCase: false, dotAll: false, lines: false, comments: false };

/**
 * Reads a regular expression in the notation of ICU, which SRX 2.0 prescribes, and of Java, which its files mostly use.
 * Possessive quantifiers and atomic groups are read as greedy ones. Errors: PatternError.
 */
export function parsePattern(source: string, classes: ClassCache): Pattern {
  if (source.length > LONGEST) throw new PatternError('too-large', source.slice(0, 20));
  return new Parser(source, classes).run();
}

class Parser {
  readonly #source: string;
  readonly #classes: ClassCache;
  #at = 0;
  #flags: Flags = NO_FLAGS;

  constructor(source: string, classes: ClassCache) {
    this.#source = source;
    this.#classes = classes;
  }

  run(): Pattern {
    const pattern = this.#choice(0);
    if (this.#at < this.#source.length) throw new PatternError('syntax', this.#source.slice(this.#at));
    return pattern;
  }

  #choice(depth: number): Pattern {
    if (depth > DEEPEST) throw new PatternError('syntax', '(');
    const parts = [this.#sequence(depth)];
    while (this.#take('|')) parts.push(this.#sequence(depth));
    return parts.length === 1 ? (parts[0] ?? NOTHING) : { kind: 'choice', parts };
  }

  #sequence(depth: number): Pattern {
    const parts: Pattern[] = [];
    while (this.#at < this.#source.length) {
      const sign = this.#source[this.#at] ?? '';
      if (sign === '|' || sign === ')') break;
      if (this.#flags.comments && this.#skipComment(sign)) continue;
      const atom = this.#atom(sign, depth);
      if (atom !== undefined) parts.push(this.#quantified(atom));
    }
    return parts.length === 1 ? (parts[0] ?? NOTHING) : { kind: 'sequence', parts };
  }

  #skipComment(sign: string): boolean {
    if (sign === '#') {
      const end = this.#source.indexOf('\n', this.#at);
      this.#at = end < 0 ? this.#source.length : end;
      return true;
    }
    if (!/\s/.test(sign)) return false;
    this.#at++;
    return true;
  }

  #atom(sign: string, depth: number): Pattern | undefined {
    if (sign === '(') return this.#group(depth);
    if (sign === '[') {
      const { end, text } = readClass(this.#source, this.#at);
      this.#at = end;
      return this.#classOf(text);
    }
    if (sign === '\\') return this.#escape();
    if (sign === '*' || sign === '+' || sign === '?') throw new PatternError('syntax', sign);
    const character = this.#source.codePointAt(this.#at) ?? 0;
    this.#at += character > 0xffff ? 2 : 1;
    if (sign === '.')
      return this.#classOf(this.#flags.dotAll ? '[\\s\\S]' : '[^\\n\\r\\u0085\\u2028\\u2029]');
    if (sign === '^') return { kind: 'assertion', at: this.#flags.lines ? 'line-start' : 'start' };
    if (sign === '$') return { kind: 'assertion', at: this.#flags.lines ? 'line-end' : 'last-line-end' };
    return this.#character(character);
  }

  #escape(): Pattern {
    const sign = this.#source[this.#at + 1] ?? '';
    const assertion = ASSERTIONS[sign];
    if (assertion !== undefined) {
      this.#at += 2;
      return { kind: 'assertion', at: assertion };
    }
    if (sign === 'Q') return this.#quoted();
    if (sign === 'R') {
      this.#at += 2;
      return this.#classOf('[\\n\\v\\f\\r\\u0085\\u2028\\u2029]');
    }
    if (/[1-9k]/.test(sign)) throw new PatternError('backreference', `\\${sign}`);
    const { end, character, inside = '' } = readEscape(this.#source, this.#at);
    this.#at = end;
    return character === undefined ? this.#classOf(`[${inside}]`) : this.#character(character);
  }

  #quoted(): Pattern {
    const found = this.#source.indexOf('\\E', this.#at);
    const end = found < 0 ? this.#source.length : found;
    const text = this.#source.slice(this.#at + 2, end);
    this.#at = Math.min(this.#source.length, end + 2);
    return {
      kind: 'sequence',
      parts: [...text].map((sign) => this.#character(sign.codePointAt(0) ?? 0)),
    };
  }

  #group(depth: number): Pattern | undefined {
    const rest = this.#source.slice(this.#at, this.#at + 64);
    if (rest.startsWith('(?#')) {
      const end = this.#source.indexOf(')', this.#at);
      this.#at = end < 0 ? this.#source.length : end + 1;
      return undefined;
    }
    const flags = /^\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])/.exec(rest);
    if (flags !== null) return this.#flagGroup(flags, depth);
    const look = /^\(\?(<?)([=!])/.exec(rest);
    const open = look ?? /^\((?:\?>|\?<[a-zA-Z]\w*>)?/.exec(rest);
    this.#at += open?.[0].length ?? 1;
    if (look === null && this.#source[this.#at] === '?')
      throw new PatternError('unsupported', rest.slice(0, 4));
    const body = this.#body(depth);
    if (look === null) return body;
    return { kind: 'look', ahead: look[1] === '', negative: look[2] === '!', body };
  }

  #flagGroup([all, on = '', off = '', close]: readonly string[], depth: number): Pattern | undefined {
    const before = this.#flags;
    const set = (name: string, now: boolean) => (off.includes(name) ? false : now || on.includes(name));
    this.#flags = {
      ignoreCase: set('i', before.ignoreCase),
      dotAll: set('s', before.dotAll),
      lines: set('m', before.lines),
      comments: set('x', before.comments),
    };
    this.#at += all?.length ?? 0;
    if (close === ')') return undefined;
    const body = this.#choice(depth + 1);
    this.#close();
    this.#flags = before;
    return body;
  }

  /** What stands in a group; flags set inside it end with it. */
  #body(depth: number): Pattern {
    const before = this.#flags;
    const body = this.#choice(depth + 1);
    this.#close();
    this.#flags = before;
    return body;
  }

  #close(): void {
    if (!this.#take(')')) throw new PatternError('syntax', '(');
  }

  #quantified(body: Pattern): Pattern {
    let pattern = body;
    for (;;) {
      const counts = this.#counts();
      if (counts === undefined) return pattern;
      const [least, most] = counts;
      if (most < least) throw new PatternError('syntax', `{${least},${most}}`);
      // Lazy and possessive: neither changes where a whole rule matches in practice.
      if (!this.#take('?')) this.#take('+');
      pattern = { kind: 'repeat', body: pattern, least, most };
    }
  }

  #counts(): readonly [number, number] | undefined {
    if (this.#take('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.#take('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.#take('?')) return [0, 1];
    const braces = /\{(\d{1,4})(,?)(\d{0,4})\}/y;
    braces.lastIndex = this.#at;
    const found = braces.exec(this.#source);
    if (found === null) return undefined;
    this.#at = braces.lastIndex;
    const least = Number(found[1]);
    if (found[2] === '') return [least, least];
    return [least, found[3] === '' ? Number.POSITIVE_INFINITY : Number(found[3])];
  }

  #character(codePoint: number): Pattern {
    const key = `${this.#flags.ignoreCase ? 'i' : ''}=${codePoint}`;
    const set = this.#classes.get(key) ?? singleCharacter(codePoint, this.#flags.ignoreCase);
    this.#classes.set(key, set);
    return { kind: 'set', set };
  }

  #classOf(text: string): Pattern {
    return { kind: 'set', set: characterClass(text, this.#flags.ignoreCase, this.#classes) };
  }

  #take(sign: string): boolean {
    if (this.#source[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }
}
