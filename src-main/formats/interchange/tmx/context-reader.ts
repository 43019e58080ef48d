import type { LanguageTag } from '#core/model/language.ts';
import type { UnitContext } from '#core/model/memory.ts';
import { BLOCK_KINDS } from '#core/model/release.ts';
import { NEIGHBOURS } from './properties.ts';

const NO_CONTEXT: UnitContext = Object.freeze({});

/** Gathers the surroundings of a unit from its properties. */
export class ContextReader {
  #previous: Record<LanguageTag, string> | undefined;
  #next: Record<LanguageTag, string> | undefined;
  #part: UnitContext['part'];

  /** A property of that type; `language` is asked only where it matters. */
  read(type: string, text: string, language: () => LanguageTag | null): void {
    if (type === 'x-part') this.#part = BLOCK_KINDS.find((kind) => kind === text) ?? this.#part;
    const place = NEIGHBOURS.get(type);
    if (place === undefined) return;
    const tag = language();
    const plain = type.startsWith('x-context-') ? withoutTags(text) : text;
    if (tag === null || plain === '') return;
    const texts = (place === 'previous' ? this.#previous : this.#next) ?? {};
    texts[tag] ??= plain;
    if (place === 'previous') this.#previous = texts;
    else this.#next = texts;
  }

  build(): UnitContext {
    const [part, previous, next] = [this.#part, this.#previous, this.#next];
    if (part === undefined && previous === undefined && next === undefined) return NO_CONTEXT;
    return {
      ...(part === undefined ? {} : { part }),
      ...(previous === undefined ? {} : { previous }),
      ...(next === undefined ? {} : { next }),
    };
  }
}

const withoutTags = (text: string): string => text.replace(/<[^<>]{0,8192}>/g, '').trim();
