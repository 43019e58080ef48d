import type { Direction } from '../model/language.ts';

/** A stretch of text that is to be laid out in one direction. */
export interface DirectionRun {
  readonly text: string;
  readonly direction: Direction;
}

/** Letters of left-to-right scripts, and digits: both stand left to right inside Arabic. */
const CORE = String.raw`[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{Nd}\p{M}]`;
/**
 * What may stand inside a left-to-right stretch, between two letters or digits: one space, a dash between spaces,
 * or the punctuation of numbers and addresses (`info@example.org`, `+212 5 37`, `2024-2025`, `1 500,75`). A stop or
 * comma before a space ends the stretch: the next number may open the next sentence.
 */
const JOINT = String.raw`(?:[ \u00A0\u202F]|[‘'’.,:;@&/_?=#%+\-–‑~]{1,3}| [-–&+] )`;
const WORDS = String.raw`(?=[\p{L}\p{Nd}])${CORE}+(?:${JOINT}${CORE}+)*`;
/** A foreign phrase keeps the brackets and quotation marks around its own words: `Programme « Horizon 2030 »`. */
const BRACKETED = String.raw`[ \u00A0\u202F]?[(«“"][ \u00A0\u202F]?${WORDS}[ \u00A0\u202F]?[)»”"]`;
/** A plus sign, hash or at sign belongs to the number or handle after it. */
const LTR_STRETCH = new RegExp(`[+#@]?${WORDS}(?:${BRACKETED})*`, 'gu');

/** An Arabic phrase inside other text, with the figures that follow its words. */
const ARABIC = String.raw`[\p{sc=Arabic}\p{M}]`;
const RTL_STRETCH = new RegExp(
  String.raw`(?=\p{sc=Arabic})${ARABIC}+(?:[ \u00A0،.:/\-–]{1,2}(?:${ARABIC}|\p{Nd})+)*`,
  'gu',
);

/**
 * Text cut into runs of one direction. In right-to-left text, Latin words, numbers, telephone numbers and addresses are
 * runs of their own, and everything else, above all punctuation and brackets, stays right to left; in left-to-right
 * text, Arabic phrases are.
 */
export function directionRuns(text: string, base: Direction): readonly DirectionRun[] {
  const other = base === 'rtl' ? 'ltr' : 'rtl';
  const runs: DirectionRun[] = [];
  let end = 0;
  for (const stretch of text.matchAll(base === 'rtl' ? LTR_STRETCH : RTL_STRETCH)) {
    if (stretch.index > end) runs.push({ text: text.slice(end, stretch.index), direction: base });
    runs.push({ text: stretch[0], direction: other });
    end = stretch.index + stretch[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), direction: base });
  return runs;
}

/** Numbers that the Unicode bidirectional algorithm keeps in order by itself (rule W4: one common separator). */
const PLAIN_NUMBER = /^\p{Nd}+(?:[.,:/\u00A0\u202F]\p{Nd}+)*$/u;
const LEFT_TO_RIGHT_MARK = '\u200E';

/**
 * A left-to-right stretch with the invisible marks (U+200E) without which programs that lay out by the Unicode
 * algorithm alone would turn it round: in front of groups of numbers that no Latin letter precedes (`+212 5 37`,
 * `2024-2026`, rules W2 and N1), and after a closing bracket or quotation mark (rule N2). Most need none.
 */
export function shielded(stretch: string): string {
  const needsFirst = !/^\p{L}/u.test(stretch) && !PLAIN_NUMBER.test(stretch);
  const needsLast = /[^\p{L}\p{M}\p{Nd}]$/u.test(stretch);
  return `${needsFirst ? LEFT_TO_RIGHT_MARK : ''}${stretch}${needsLast ? LEFT_TO_RIGHT_MARK : ''}`;
}

/** Text without the marks that `shielded` may have put in, for readers of our own exports. */
export const unshielded = (text: string): string =>
  text.replace(/\u200E(?=[+#@]?\p{Nd})|(?<=[)»”"])\u200E/gu, '');

/**
 * The stretches of right-to-left text that the Unicode algorithm alone would turn round, for whoever draws the text
 * to isolate: groups of numbers (`2024-2026`, `+212 5 37`) and foreign phrases that end in a bracket. UTF-16 offsets.
 */
export function stretchesToIsolate(
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(LTR_STRETCH)]
    .filter(([stretch]) => shielded(stretch) !== stretch)
    .map(({ 0: stretch, index }) => ({ start: index, end: index + stretch.length }));
}
