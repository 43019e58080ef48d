import type { SrxDocument } from '#core/model/segmentation.ts';

/** Rules that a user brought. `name`: of the file. */
export interface OwnRules {
  readonly name: string;
  readonly document: SrxDocument;
}

/** Where segmentation rules are kept. */
export interface SentenceRulesPort {
  /** What the application ships. */
  builtIn(): SrxDocument;
  /** The library's own, or null. */
  own(): OwnRules | null;
  setOwn(rules: OwnRules | null): void;
}
