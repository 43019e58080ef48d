import type { LanguageTag } from '#core/model/language.ts';
import type { DataNode } from '#core/model/termbase.ts';
import { LanguageNames } from '../languages.ts';
import { node } from './nodes.ts';

/** How a file of 2008 frames its terms. */
export type TermFrame = 'tig' | 'ntig';

/** How a file writes what may be written in several ways, so that it can be written the same way again. */
export class Manner {
  readonly #languages = new LanguageNames();
  readonly #tags = new Map<LanguageTag, string>();
  #frame: TermFrame | null = null;

  /** The canonical tag of a language; null for what is none. */
  language(raw: string | undefined): LanguageTag | null {
    const tag = this.#languages.read(raw);
    if (tag !== null && raw !== undefined && !this.#tags.has(tag)) this.#tags.set(tag, raw);
    return tag;
  }

  /** What has to be kept of the frame of a term: nothing where it is that of the first term of the file. */
  frame(name: string): DataNode | null {
    const frame = name === 'ntig' ? 'ntig' : 'tig';
    this.#frame ??= frame;
    return frame === this.#frame ? null : node(`@${frame}`, {});
  }

  /** Tags that the file writes otherwise than they are written here (`EN_us`, `fra`), and its frame of terms. */
  said(): { readonly tags: Readonly<Record<LanguageTag, string>>; readonly frame: TermFrame } {
    const tags = [...this.#tags].filter(([tag, raw]) => tag !== raw);
    return { tags: Object.fromEntries(tags), frame: this.#frame ?? 'tig' };
  }
}
