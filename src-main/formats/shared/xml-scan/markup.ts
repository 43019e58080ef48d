import { escapeMarkup } from '../escape.ts';
import type { Attributes } from './tags.ts';

/** What is kept of one element's content, UTF-16 units. */
const MAX_LENGTH = 262_144;

/** Writes the content of an element down again as it is heard: the same elements, attributes and text. */
export class MarkupWriter {
  readonly #parts: string[] = [];
  #length = 0;
  #hasElements = false;
  #plain = '';
  /** A start tag that is not closed yet: `<a/>` stays one. */
  #pending = '';

  open(name: string, attributes: Attributes): void {
    this.#hasElements = true;
    this.#flush();
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeText(value)}"`);
    this.#pending = `<${name}${written.join('')}`;
  }

  close(name: string): void {
    if (this.#pending === '') this.#add(`</${name}>`);
    else {
      this.#add(`${this.#pending}/>`);
      this.#pending = '';
    }
  }

  text(text: string): void {
    this.#flush();
    this.#add(markupText(text));
    const room = MAX_LENGTH - this.#plain.length;
    // Cut at the same place whatever pieces the text comes in.
    if (room > 0) this.#plain += text.length > room ? text.slice(0, room) : text;
  }

  /** The text alone. */
  get plain(): string {
    return this.#plain;
  }

  /** All of it, or undefined where there is text only, or too much to keep. */
  get markup(): string | undefined {
    return this.#hasElements && this.#length <= MAX_LENGTH ? this.#parts.join('') : undefined;
  }

  #flush(): void {
    if (this.#pending !== '') this.#add(`${this.#pending}>`);
    this.#pending = '';
  }

  #add(part: string): void {
    this.#length += part.length;
    if (this.#length <= MAX_LENGTH) this.#parts.push(part);
  }
}

/** A bare carriage return would come back as a line feed (XML 1.0, 2.11). */
export const markupText = (text: string): string => escapeMarkup(text).replaceAll('\r', '&#xD;');

/** White space in an attribute would come back as spaces (XML 1.0, 3.3.3). */
export const attributeText = (text: string): string =>
  escapeMarkup(text).replace(/[\t\n\r]/g, (space) => `&#x${space.charCodeAt(0).toString(16)};`);
