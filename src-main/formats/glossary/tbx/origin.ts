import type { LanguageTag } from '#core/model/language.ts';
import type { DataNode } from '#core/model/termbase.ts';
import type { TermFrame } from './manner.ts';

type Attributes = Readonly<Record<string, string>>;

/** What a file says of itself: its root, header, front and back matter, and its manners. */
export interface Origin {
  readonly root: { readonly name: string; readonly attributes: Attributes };
  readonly header: DataNode | null;
  readonly back: DataNode | null;
  readonly front?: DataNode;
  /** Attributes of `text` and `body`. */
  readonly text?: Attributes;
  readonly body?: Attributes;
  /** Tags of languages as the file writes them, where that is not the canonical way. */
  readonly tags?: Readonly<Record<LanguageTag, string>>;
  readonly frame?: TermFrame;
  /** Namespaces of data categories that are written as tags, beside those of the modules of TBX-Basic. */
  readonly modules?: Readonly<Record<string, string>>;
  /** Concepts of a file of another kind are in the glossary as well: it cannot be written as one file was. */
  readonly mixed?: true;
}

/** `before`: what was kept of an earlier file that went into the same glossary. */
export function originToJson(origin: Origin, before: string): string {
  const earlier = originOf(before);
  const isMixed = earlier !== null && (earlier.mixed === true || kindOf(earlier) !== kindOf(origin));
  return JSON.stringify(isMixed ? { ...origin, mixed: true } : origin);
}

const kindOf = ({ root: { name, attributes } }: Origin): string =>
  JSON.stringify([name, attributes.type, attributes.style]);

/** Null where no TBX file was imported. */
export const originOf = (json: string): Origin | null => (json === '' ? null : (JSON.parse(json) as Origin));
