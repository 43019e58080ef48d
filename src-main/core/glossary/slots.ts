import type { ConceptKind } from '#core/model/glossary.ts';
import { fold } from '#core/text/fold.ts';

/**
 * Slots of a term: what changes from one use to the next, such as the name in "His Majesty King {name}, may God
 * assist Him". Written in braces in any term; in a formula also as [name] or a lone X.
 */
export interface Slotted {
  /** The text around the slots: one part more than there are labels. */
  readonly parts: readonly string[];
  /** What is written in the braces, folded; the same label is the same slot in another language. */
  readonly labels: readonly string[];
}

const BRACES = /\{([^{}]{0,60})\}/gu;
const IN_FORMULAS = /\{([^{}]{0,60})\}|\[([^[\]]{0,60})\]|(?<![\p{L}\p{N}.’'])(X)(?![\p{L}\p{N}.’'])/gu;

/** The slots of a term; null where it has none. */
export function slotsOf(text: string, kind: ConceptKind): Slotted | null {
  if (kind !== 'formula' && !text.includes('{')) return null;
  const parts: string[] = [];
  const labels: string[] = [];
  let at = 0;
  for (const found of text.matchAll(kind === 'formula' ? IN_FORMULAS : BRACES)) {
    parts.push(text.slice(at, found.index));
    labels.push(fold(found[1] ?? found[2] ?? found[3] ?? '').trim());
    at = found.index + found[0].length;
  }
  if (labels.length === 0) return null;
  return { parts: [...parts, text.slice(at)], labels };
}

/** What stands in a slot of the text: its label, and its range there. */
export interface SlotContent {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A term with its slots filled. `contentOf` is given the slot's content in the text that was recognised (the one of
 * its label, else the one of its place), and the words of the term in front of it.
 */
export function fillSlots(
  { parts, labels }: Slotted,
  contents: readonly SlotContent[],
  contentOf: (content: SlotContent, before: string) => string,
): string {
  return parts.reduce((filled, part, i) => {
    const label = labels[i - 1];
    const content = contents.find((one) => one.label === label) ?? contents[i - 1];
    return filled + (content === undefined ? '' : contentOf(content, parts[i - 1] ?? '')) + part;
  });
}

/**
 * The name in a title with name: `Mohammed VI` of `King Mohammed VI` before which a term says `His Majesty King`;
 * null where the title does not begin with the last words of the term.
 */
export function nameWithoutTitle(titled: string, before: string): string | null {
  const words = before.trim().split(/\s+/u);
  for (let from = 0; from < words.length; from++) {
    const title = words.slice(from).join(' ');
    const start = titled.slice(0, title.length);
    if (title !== '' && fold(start) === fold(title) && /\s/u.test(titled[title.length] ?? '')) {
      return titled.slice(title.length).trim();
    }
  }
  return null;
}
