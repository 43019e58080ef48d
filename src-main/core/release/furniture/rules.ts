import type { RemovalReason } from '#core/model/release.ts';
import { fold } from '#core/text/fold.ts';

/**
 * Where a line of this wording is furniture: `anywhere`, whatever stands around it; `edge`, before the first or
 * after the last sentence of the body; `after`, only behind the body; `inside`, not before the body begins.
 */
export type Zone = 'anywhere' | 'edge' | 'after' | 'inside';

/** Wordings that mark a whole line as page furniture, as regular expressions over the folded line. */
export interface FurnitureGroup {
  readonly reason: RemovalReason;
  readonly zone: Zone;
  /** Nothing of the article follows such a line once it stands behind the body (domain-rules.md, E5). */
  readonly closesArticle?: boolean;
  readonly lines: readonly string[];
}

/** A group ready to match. */
export interface FurnitureRule {
  readonly reason: RemovalReason;
  readonly zone: Zone;
  readonly closesArticle: boolean;
  readonly pattern: RegExp;
}

/**
 * Compiles a group. The wordings stand in the data as a reader of the language spells them and are folded here,
 * like the lines they meet; so no escape with a capital (`\S`) may be used in them.
 */
export function compile(group: FurnitureGroup): FurnitureRule {
  return {
    reason: group.reason,
    zone: group.zone,
    closesArticle: group.closesArticle ?? false,
    pattern: new RegExp(`^(?:${group.lines.map(fold).join('|')})$`, 'u'),
  };
}
