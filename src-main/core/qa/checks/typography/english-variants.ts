import { inCaseOf } from '../../find.ts';

/** Words that British and American English spell in two ways, the British first; inflections follow the stem. */
const PAIRS = (
  'labour:labor colour:color honour:honor favour:favor neighbour:neighbor harbour:harbor behaviour:behavior endeavour:endeavor ' +
  'rumour:rumor humour:humor vigour:vigor centre:center theatre:theater litre:liter kilometre:kilometer metre:meter ' +
  'fibre:fiber defence:defense offence:offense catalogue:catalog dialled:dialed travelled:traveled traveller:traveler ' +
  'cancelled:canceled labelled:labeled modelled:modeled fulfil:fulfill enrol:enroll skilful:skillful analyse:analyze ' +
  'paralyse:paralyze programme:program cheque:check tyre:tire grey:gray plough:plow ageing:aging sulphur:sulfur ' +
  'aluminium:aluminum manoeuvre:maneuver paediatric:pediatric anaemia:anemia oestrogen:estrogen jewellery:jewelry'
)
  .split(' ')
  .map((pair) => pair.split(':') as unknown as readonly [british: string, american: string]);

/** Words of both spellings, or of which one is also another word. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'check',
  'tire',
  'program',
  'meter',
  'fulfil',
  'enrol',
  'cheque',
  'tyre',
  'programme',
  'metre',
  'fulfill',
  'enroll',
]);
const USED = PAIRS.filter((pair) => !pair.some((word) => AMBIGUOUS.has(word)));
const ENDINGS = '(?:s|ed|ing|al|able|ation|ful|hood|ite|er|ers|r|d|rs|ally)?';
const wordsOf = (at: 0 | 1): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${USED.map((pair) => pair[at]).join('|')})${ENDINGS}(?![\\p{L}\\p{M}])`,
    'giu',
  );

/** Letters of a word's beginning that tell most words apart from those of a list. */
export const BEGINNING = 4;
export const beginningsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => word.slice(0, BEGINNING)));
const usedBeginnings = (at: 0 | 1) => beginningsOf(USED.map((pair) => pair[at]));
export const BRITISH_BEGINNINGS = usedBeginnings(0);
export const AMERICAN_BEGINNINGS = usedBeginnings(1);

export const BRITISH_PATTERN = wordsOf(0);
export const AMERICAN_PATTERN = wordsOf(1);

export const toAmerican = (found: string): string | null => exchange(found, 0);
export const toBritish = (found: string): string | null => exchange(found, 1);
export const toIze = (found: string): string =>
  found.replace(/is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/i, (stem) => inCaseOf(stem, 'iz'));
export const toIse = (found: string): string =>
  found.replace(/iz(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/i, (stem) => inCaseOf(stem, 'is'));

function exchange(found: string, from: 0 | 1): string | null {
  const lower = found.toLowerCase();
  const pair = USED.find((words) => lower.startsWith(words[from]));
  if (pair === undefined) return null;
  return inCaseOf(found, pair[from === 0 ? 1 : 0]) + found.slice(pair[from].length);
}
