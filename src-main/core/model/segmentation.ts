/**
 * Why a pattern cannot be used: `syntax` it is not well-formed; `backreference`, `unsupported` a construct that the
 * reader does not know; `property` an unknown Unicode property; `too-large` when its counts are written out.
 */
export type PatternFault = 'syntax' | 'backreference' | 'unsupported' | 'property' | 'too-large';

/** Segmentation rules as SRX 2.0 has them (Segmentation Rules eXchange, LISA OSCAR, 2008). `line`: in the file, 1-based. */
export interface SrxDocument {
  readonly version: string;
  /** Every language map that fits counts, in order; otherwise the first alone. */
  readonly cascade: boolean;
  /** Whether text inside other text is cut as well, and where formatting codes at a break go. Read and kept: our text has neither. */
  readonly segmentSubflows: boolean;
  readonly formatHandles: Readonly<Record<'start' | 'end' | 'isolated', boolean>>;
  readonly languageRules: readonly SrxLanguageRule[];
  readonly maps: readonly SrxMap[];
  /**
   * Own extension (namespace urn:balagh:srx): rules see the text without characters that do not show (bidi controls,
   * zero-width ones), harakat and tatweel.
   */
  readonly ignoreInvisible: boolean;
  /** What the reader could not use. */
  readonly problems: readonly SrxProblem[];
}

export interface SrxLanguageRule {
  readonly name: string;
  readonly rules: readonly SrxRule[];
}

export interface SrxRule {
  readonly breaks: boolean;
  readonly before: string;
  readonly after: string;
  readonly line: number;
}

export interface SrxMap {
  readonly pattern: string;
  readonly rules: string;
  readonly line: number;
}

/** A part of a file that has no effect, and why; `detail`: the part. */
export interface SrxProblem {
  readonly line: number;
  readonly reason: PatternFault | 'unknown-element' | 'unknown-option' | 'unknown-rules' | 'version';
  readonly detail: string;
}
