/**
 * What the splitter knows of one language. Words stand in lower case, without the last stop; inner stops stay
 * (`e.g`). Which set a word belongs to decides what has to follow for the sentence to go on.
 */
export interface SentenceRules {
  /** Whether the script tells lower case from upper case, so that a small letter means the sentence goes on. */
  readonly cased: boolean;
  /** Before a name: `Mr. Darmanin`, `M. Laftit`. The sentence goes on, whatever follows. */
  readonly titles: ReadonlySet<string>;
  /** Before a number or numeral: `No. 27-06`, `art. 5`, `Jan. 5`. It goes on only there. */
  readonly numbered: ReadonlySet<string>;
  /** Never at an end: `cf.`, `e.g.`, `vs.` */
  readonly open: ReadonlySet<string>;
  /** May be at an end: `Inc.`, `U.S.`, `etc.` It ends only before a word that usually opens a sentence. */
  readonly ambiguous: ReadonlySet<string>;
  /** Words that open sentences and are not names: articles, pronouns, conjunctions, usual adverbs. */
  readonly starters: ReadonlySet<string>;
  /** Clock abbreviations (`p.m`); before anything capital but `clockFollowers` the sentence ends. */
  readonly clock: ReadonlySet<string>;
  /** Weekdays, months and zones, which follow a clock time within a sentence. */
  readonly clockFollowers: ReadonlySet<string>;
  /** One-letter words that are words, not initials: English `I`. */
  readonly letterWords: ReadonlySet<string>;
  /** Where nothing tells a small letter: words that open no line, so that a line before one goes on with it. */
  readonly continuing: ReadonlySet<string>;
}

/** A set from a list of words parted by white space, so that the data reads as data. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
