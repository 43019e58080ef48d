import { resolveReferences } from './entities.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  readonly selfClosing: boolean;
}

const MAX_ATTRIBUTES = 64;
const MAX_ATTRIBUTE_LENGTH = 65_536;
/** Tags remembered, and their length: `<tuv xml:lang="ar">` stands a million times in a file. */
const MAX_KNOWN = 1000;
const MAX_KNOWN_LENGTH = 80;

const NAME = /^[\p{L}_:][\p{L}\p{M}\p{N}\u00B7\u203F\u2040_:.-]*$/u;
const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const START = /[^\s/>]+/y;
const END = /\s*(\/?)$/y;
const SPACE = 0x20;
/** What a value may not hold, or may not as it is. */
const UNUSUAL = /[<&\t\r\n]/;

/** Reads what stands between `<` and `>`. */
export class TagReader {
  readonly #known = new Map<string, Tag>();
  readonly #names = new Set<string>();
  readonly #flaw: (what: string) => void;
  #isFlawed = false;
  /** Name and attributes of the last tag that was not known. */
  #pattern: { readonly name: string; readonly keys: readonly string[] } = { name: '', keys: [] };

  /** `flaw`: a reference in an attribute that means nothing. */
  constructor(flaw: (what: string) => void) {
    this.#flaw = (what) => {
      this.#isFlawed = true;
      flaw(what);
    };
  }

  /** Null where it is not well-formed, or beyond the bounds. */
  read(source: string): Tag | null {
    const known = this.#known.get(source);
    if (known !== undefined) return known;
    const alike = this.#like(source);
    if (alike !== null) return alike;
    this.#isFlawed = false;
    const tag = this.#parse(source);
    // A flaw is to be heard of each time.
    if (tag !== null && !this.#isFlawed && source.length <= MAX_KNOWN_LENGTH && this.#known.size < MAX_KNOWN)
      this.#known.set(source, tag);
    return tag;
  }

  isName(name: string): boolean {
    if (this.#names.has(name)) return true;
    if (!NAME.test(name)) return false;
    if (this.#names.size < MAX_KNOWN) this.#names.add(name);
    return true;
  }

  #parse(source: string): Tag | null {
    START.lastIndex = 0;
    const name = START.exec(source)?.[0];
    if (name === undefined || !this.isName(name)) return null;
    const attributes: Record<string, string> = Object.create(null);
    let at = name.length;
    for (let count = 0; ; count += 1) {
      ATTRIBUTE.lastIndex = at;
      const found = ATTRIBUTE.exec(source);
      if (found === null) break;
      const [whole, key = '', double, single] = found;
      const value = double ?? single ?? '';
      if (count >= MAX_ATTRIBUTES || value.length > MAX_ATTRIBUTE_LENGTH) return null;
      if (key in attributes || !this.isName(key)) return null;
      attributes[key] = this.#value(value);
      at += whole.length;
    }
    END.lastIndex = at;
    const end = END.exec(source);
    if (end === null) return null;
    this.#pattern = { name, keys: Object.keys(attributes) };
    return { name, attributes, selfClosing: end[1] === '/' };
  }

  /** The tag if it differs from the last one in its values only, as those of units do; null for any other. */
  #like(source: string): Tag | null {
    const { name, keys } = this.#pattern;
    if (keys.length === 0 || !source.startsWith(name)) return null;
    const attributes: Record<string, string> = Object.create(null);
    let at = name.length;
    for (const key of keys) {
      const start = at + key.length + 3;
      if (
        source.charCodeAt(at) !== SPACE ||
        !source.startsWith(key, at + 1) ||
        !source.startsWith('="', start - 2)
      )
        return null;
      const end = source.indexOf('"', start);
      if (end < 0 || end - start > MAX_ATTRIBUTE_LENGTH) return null;
      const value = source.slice(start, end);
      if (UNUSUAL.test(value)) return null;
      attributes[key] = value;
      at = end + 1;
    }
    return at === source.length ? { name, attributes, selfClosing: false } : null;
  }

  /** White space becomes spaces (XML 1.0, 3.3.3), but for that written as a reference. */
  #value(value: string): string {
    return resolveReferences(value.replace(/\r\n|[\t\r\n]/g, ' '), this.#flaw);
  }
}
