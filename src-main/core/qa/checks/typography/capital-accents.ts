import type { LanguageCheck } from '../../check.ts';
import { findAll, replacing } from '../../find.ts';

/** French capitals carry accents (design/domain-rules.md, F9): État, À. A remark: official texts often leave them out. */
export const capitalAccents: LanguageCheck = {
  id: 'capital-accents',
  severity: 'info',
  scope: 'language',
  messages: ['missing'],
  examples: [
    { from: 'fr', texts: { fr: 'À son arrivée, l’État a dit' }, messages: [] },
    { from: 'fr', texts: { fr: 'A son arrivée, l’Etat a dit' }, messages: ['missing', 'missing'] },
  ],
  run: (version) =>
    version.primary === 'fr'
      ? findAll(version, PATTERN, ([word], start, end) => {
          const text = word === 'A' ? 'À' : word === 'Ca' ? 'Ça' : `É${word.slice(1)}`;
          return replacing(version, { start, end }, text, 'missing', { word, text });
        })
      : [],
};

/** Words whose first letter is É, without what may follow; A and Ca only where a sentence begins with them. */
const STEMS =
  'tats?|tranger(?:s|e|es)?|ducation|galité|galement|gyptes?|gyptiens?|mirats?|missions?|nergies?|quipe(?:s|ments?)?|vénements?|conomies?|conomiques?|coles?|lections?|tudes?|tudiants?|tablissements?|glises?|levages?|dition(?:s)?|quateur|thiopie|rythrée|cosse|lysée|dile|ric(?!\\p{L})|tienne|douard|lisabeth|changes?|valuations?|volutions?|tapes?|lus?|léments?|mergence';
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}.-])E(?:${STEMS})(?![\\p{L}\\p{M}])|(?<=^|[.!?…] |«\\u00a0)(?:A(?= (?:la |l[’']|son |sa |ses |ce |cet|cette |partir |travers |l’issue |noter |Rabat|Paris|Genève))|Ca(?= (?:ne |est|va |fait)))`,
  'gu',
);
