import { type SentenceRules, words } from './rules.ts';

/**
 * Arabic (design/domain-rules.md, F3): no case, so a stop ends the sentence unless a single letter or a
 * known short form stands before it. The comma, the semicolon and the colon never end one.
 */
export const ARABIC: SentenceRules = {
  cased: false,
  titles: words('د أ م ذ أ.د ا.د الأستاذ.د'),
  numbered: words('ص ج ط ع ف ق رقم هاتف'),
  open: words(''),
  ambiguous: words('ص.ب ق.م ب.م و.م.ع ج.م.ع ش.م ش.م.م ذ.م.م و.م.أ'),
  starters: words(''),
  clock: words(''),
  clockFollowers: words(''),
  letterWords: words(''),
  continuing: words('في من على إلى عن مع بين لدى التي الذي الذين اللذان اللتان أن وفق عبر حول خلال بعد قبل'),
};
