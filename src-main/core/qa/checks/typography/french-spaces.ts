import type { CheckContext, Finding, LanguageCheck, Version } from '../../check.ts';
import { countOf, findAll, isWithin, replacing } from '../../find.ts';

/**
 * The no-break spaces of French typography (design/domain-rules.md, F1, F2, F4, F5): before ; ! ? : % and €, inside « » and
 * between thousands. `missing`: none at all, `percent`: none before %, `ungrouped`: none in a number that another version
 * groups; `plain`: a space at which the line may break; `unit`: a plain space before a unit, or after n°, M., p. and
 * art. Any no-break space will do: professional texts use U+00A0 throughout.
 * In Canada ; ! ? take none (F3). A document that never has them has its style: remarks.
 */
export const frenchSpaces: LanguageCheck = {
  id: 'french-spaces',
  severity: 'warning',
  scope: 'language',
  messages: ['missing', 'plain', 'percent', 'ungrouped', 'canadian', 'unit'],
  examples: [
    {
      from: 'fr',
      texts: { fr: 'Le Conseil\u00a0: «\u00a0Qui\u202f?\u00a0» À 12:30, 5\u00a0% (www.exemple.ma)' },
      messages: [],
    },
    {
      from: 'fr',
      texts: { fr: 'Le Conseil: «Oui» ou non?' },
      messages: ['missing', 'missing', 'missing', 'missing'],
    },
    { from: 'fr', texts: { fr: 'Le Conseil a dit : non' }, messages: ['plain'] },
    { from: 'fr', texts: { fr: 'soit 12 km et 50 DH' }, messages: ['unit', 'unit'] },
    { from: 'fr', texts: { fr: 'soit 12 500\u00a0m³ et 30€' }, messages: ['plain', 'missing'] },
    { from: 'en', texts: { en: '12,500 jobs', fr: '12500 emplois' }, messages: ['ungrouped'] },
    { from: 'fr', profile: 'canada', texts: { fr: 'Est-ce vrai\u00a0? Oui!' }, messages: ['canadian'] },
  ],
  run(version, context) {
    if (version.primary !== 'fr') return [];
    return [
      ...marksIn(version, context),
      ...groupsIn(version),
      ...ungroupedIn(version, context),
      ...unitsIn(version),
    ].sort((a, b) => a.start - b.start);
  },
  kept({ primary, text }) {
    if (primary !== 'fr') return {};
    const proper = countOf(text, PROPER);
    return {
      missing: proper + countOf(text, PLAIN),
      plain: proper,
      percent: countOf(text, /[ \u00a0\u202f]%/g),
      ungrouped: countOf(text, /\d[ \u00a0\u202f]\d{3}(?!\d)/g),
    };
  },
};

const ENTITY = /&#?\w{1,6}$/;
const NO_BREAK = '\u00a0';
/** A mark with the word before it; what follows tells a mark of the sentence from a time, an address or a smiley. */
const MARK =
  /(?<=[\p{L}\p{M}\p{N})\]»”"’%€°])([ \u00a0\u202f]?)([;!?:%])(?![^\s»”"’)\].,;!?…\u00a0\u202f])|«([ \u00a0\u202f]?)(?=[^\s])|(?<=[^\s«])([ \u00a0\u202f]?)»|(?<=\d)([ \u00a0\u202f]?)€(?![\p{L}\d])/gu;
const PROPER = /[\u00a0\u202f](?=[;!?:%»€])|«[\u00a0\u202f]|\d[\u00a0\u202f](?=\d{3}(?!\d))/g;
const PLAIN = / (?=[;!?:%»€])|« /g;
/** Thousands; not the digits of a telephone number, which other groups stand beside. */
const GROUPED =
  /(?<![\d\p{L}.,/-]|\d[ \u00a0\u202f])[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?![\d\p{L}]|[ \u00a0\u202f]\d)/gu;

function marksIn(version: Version, { profile }: CheckContext): readonly Finding[] {
  const addresses = /[./@]/.test(version.text) ? version.addresses() : [];
  const canadian = profile.conventions.frenchSpacing === 'canadian';
  return findAll(version, MARK, (found, start, end) => {
    // The end of an HTML entity is no semicolon.
    const isEntity = ENTITY.test(version.text.slice(Math.max(0, start - 7), start));
    return isWithin(addresses, start) || isEntity
      ? null
      : markFinding(version, found, { start, end }, canadian);
  });
}

function markFinding(
  version: Version,
  [all, before, mark, open, close, currency]: RegExpExecArray,
  place: { readonly start: number; readonly end: number },
  canadian: boolean,
): Finding | null {
  const space = before || open || close || currency || '';
  const sign = mark ?? (all.startsWith('«') ? '«' : all.slice(-1));
  if (canadian && /[;!?]/.test(sign)) {
    const finding = replacing(version, place, sign, 'canadian', { mark: sign });
    return space === '' ? null : { ...finding, severity: 'info' };
  }
  if (space === NO_BREAK || space === '\u202f') return null;
  const text = sign === '«' ? `«${NO_BREAK}` : `${NO_BREAK}${sign}`;
  const message = space !== '' ? 'plain' : sign === '%' ? 'percent' : 'missing';
  return replacing(version, place, text, message, { mark: sign });
}

/** Thousands parted by a space at which the line may break. */
function groupsIn(version: Version): readonly Finding[] {
  return findAll(version, GROUPED, ([number], start, end) => {
    const text = number.replaceAll(' ', NO_BREAK);
    return number === text ? null : replacing(version, { start, end }, text, 'plain', { mark: number });
  });
}

const UNGROUPED = /^\d{4,9}$/;
const GROUPS = /^\d{1,3}(?:[,.\u066c \u00a0\u202f]\d{3})+$/;
/** French may leave numbers of four digits as they are. */
const FOUR_DIGITS = 4;

/** Thousands without a space that another version parts. */
function ungroupedIn(version: Version, { versions }: CheckContext): readonly Finding[] {
  if (!/\d{4}/.test(version.text)) return [];
  const others = versions.filter((other) => other !== version).flatMap(writtenIn);
  const grouped = new Set(others.flatMap(({ text }) => (GROUPS.test(text) ? [text.replace(/\D/g, '')] : [])));
  return writtenIn(version).flatMap(({ text: number, start }): readonly Finding[] => {
    if (!UNGROUPED.test(number) || !grouped.has(number)) return [];
    const text = number.replace(/\B(?=(?:\d{3})+$)/g, NO_BREAK);
    const finding = replacing(version, { start, end: start + number.length }, text, 'ungrouped', {
      number,
      text,
    });
    return [number.length > FOUR_DIGITS ? finding : { ...finding, severity: 'info' }];
  });
}

const writtenIn = ({ text, values }: Version) =>
  values().numbers.flatMap(({ written, inDate, digitsStart: start, digitsEnd }) =>
    written === 'digits' && !inDate ? [{ text: text.slice(start, digitsEnd), start }] : [],
  );

/** A number and its unit, an abbreviation and what it introduces, parted by a plain space. */
const UNIT =
  /(?<=\d) (?=(?:\$|£|DH|MAD|dirhams?|euros?|dollars?|km|km²|m²|ha|kg|MW|GW|kWh|millions?|milliards?|h)(?![\p{L}\p{M}]))|(?<=(?<![\p{L}\p{M}])(?:n°|nº|N°)) (?=\d)|(?<=(?<![\p{L}\p{M}.])(?:MM?\.|Mme|Mlle|Dr|Pr|Me)) (?=\p{Lu})|(?<=(?<![\p{L}\p{M}])(?:p|pp|art|al)\.) (?=\d)/gu;

function unitsIn(version: Version): readonly Finding[] {
  return findAll(version, UNIT, (_found, start, end) => {
    const after = /^[^\s]{1,12}/u.exec(version.text.slice(end, end + 12))?.[0] ?? '';
    const before = /[^\s]{1,12}$/u.exec(version.text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
    const words = `${before} ${after}`;
    return { ...replacing(version, { start, end }, NO_BREAK, 'unit', { words }), severity: 'info' };
  });
}
