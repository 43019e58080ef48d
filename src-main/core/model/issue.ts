import type { LanguageTag } from './language.ts';

export const SEVERITIES = ['info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The checks of this version; each has one file in core/qa/checks and a text `check.<id>` in the interface. */
export const CHECK_IDS = [
  'numbers',
  'percentages',
  'money',
  'measurements',
  'dates',
  'dateline',
  'date-sense',
  'weekdays',
  'hijri',
  'month-names',
  'times',
  'phones',
  'references',
  'addresses',
  'digit-systems',
  'number-format',
  'untranslated',
  'doubled-punctuation',
  'missing-term',
  'forbidden-term',
  'omission',
  'quotation-count',
  'end-mark',
  'inconsistent-term',
  'name-spelling',
  'name-difference',
  'name-register',
  'name-transcription',
  'honorific-gender',
  'honorific-formula',
  'royal-register',
  'short-titles',
  'repeated-word',
  'capitals',
  'acronyms',
  'lost-marks',
  'inconsistent-translation',
  'arabic-spelling',
  'french-negation',
  'long-sentence',
  'unpaired-marks',
  'end-punctuation',
  'headline-stop',
  'stray-stop',
  'double-space',
  'edge-space',
  'space-before-mark',
  'space-after-mark',
  'space-inside-brackets',
  'french-spaces',
  'foreign-punctuation',
  'capital-accents',
  'ligatures',
  'ordinal-form',
  'calendar-capitals',
  'office-capitals',
  'headline-case',
  'french-residue',
  'mixed-style',
  'control-characters',
  'mojibake',
  'presentation-forms',
  'invisible-characters',
  'bidi-controls',
  'mixed-scripts',
  'arabic-letters',
  'tatweel',
  'spelling',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

export type IssueParameters = Readonly<Record<string, string | number>>;

/** A replacement of `start`-`end` of the cell's text that mends the issue. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A finding of a check. Never prose: the message is the text `message` in the interface's language. */
export interface Issue {
  readonly check: CheckId;
  readonly severity: Severity;
  /** The language whose cell is to be mended. */
  readonly language: LanguageTag;
  /** Segment id; absent where a pair was checked outside a release. */
  readonly segment?: number;
  /** UTF-16 offsets in the text of `language`. */
  readonly start: number;
  readonly end: number;
  /** Key below `issue.` in the interface texts, such as `numbers.missing`. */
  readonly message: string;
  readonly parameters: IssueParameters;
  readonly fix?: Fix;
}
