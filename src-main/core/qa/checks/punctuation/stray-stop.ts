import type { Finding, LanguageCheck, Version } from '../../check.ts';
import { findAll, replacing } from '../../find.ts';

/**
 * A full stop in the middle of a sentence: a lower-case word follows it (design/domain-rules.md, G2); and a mark that opens a
 * line, which only brackets, quotation marks and dashes do (R2).
 */
export const strayStop: LanguageCheck = {
  id: 'stray-stop',
  severity: 'warning',
  scope: 'language',
  messages: ['stray', 'start'],
  examples: [
    { from: 'fr', texts: { fr: 'Le Conseil, etc. et les autres (art. premier).' }, messages: [] },
    { from: 'en', texts: { en: 'open to all. levels of study' }, messages: ['stray'] },
    { from: 'ar', texts: { ar: '- و... ثم\n.ma' }, messages: [] },
    { from: 'ar', texts: { ar: 'قال الوزير\n، مضيفا' }, messages: ['start'] },
  ],
  run: (version) => [...atLineStart(version), ...(version.primary === 'ar' ? [] : withinSentence(version))],
};

function atLineStart(version: Version): readonly Finding[] {
  return findAll(version, LINE_START, ([found, indent = '', mark = ''], start, end) =>
    replacing(version, { start: start + indent.length, end }, '', 'start', {
      mark: mark === '' ? found.trim() : mark,
    }),
  );
}

/** No ellipsis, decimal, file ending or smiley. A line begins behind any line end, so none may be passed over before the mark. */
const LINE_START = /^([^\S\n\r\u2028\u2029]*)([،؛,;!?؟]|[.:](?![.:)(\p{L}\p{N}]))[^\S\n]*(?=\S)/gmu;

function withinSentence(version: Version): readonly Finding[] {
  return findAll(version, PATTERN, ([, word = ''], start, end) => {
    if (ABBREVIATIONS.has(word.toLowerCase())) return null;
    return replacing(version, { start, end }, '', 'stray', { word });
  });
}

/** The stop first: an engine looks for it before it looks back at the word. */
const PATTERN = /\.(?= \p{Ll}{2,}(?![\p{L}\p{M}]*[\d/@]))(?<=(?<![\p{L}\p{M}.@/-])(\p{Ll}{2,24})\.)/gu;
/** Abbreviations in lower case that stand before a word. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'etc al art arts alin av bd bibl bull cap cf chap col coll comp corp dept dép dir dim div doc ed éd env esp est ex ext ' +
    'fasc fig figs fr gén gen gov hab hr hrs id imp inc incl inst int intl inv jr km lat lib lit liv loc lt ltd max mbr mém ' +
    'min mn mo mos mr mrs ms mt no nos nov obs oct op ord orig ouv para paras par pers pl pop pp prec préc prof prov pub réf ref ' +
    'rép resp rev rel sec sect sén sept sér ser sg soc sq sr st ste suiv suppl supra tab tel tél tit tom trad trim univ ' +
    'var vol vols vs yr yrs approx assn assoc avg ave blvd bros dist elev est govt hon mfr misc natl nat pron'
  ).split(' '),
);
