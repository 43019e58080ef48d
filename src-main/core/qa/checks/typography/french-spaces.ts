import type { CheckContext, Finding, LanguageCheck, Version } from '../../check.ts';
import { countOf, findAll, isWithin, replacing } from '../../find.ts';

/**
 * The no-break spaces of French typography (design/domain-rules.md, F1, F2, F4): before ; ! ? : and %, and inside « ».
 * `missing`: none at all, `percent`: none before %; `plain`: a space at which the line may break; `unit`: a plain space before a unit or
 * currency, or after n°, M., p. and art. Any no-break space will do: professional texts use U+00A0 throughout.
 * In Canada ; ! ? take none (F3). A document that never has them has its style: remarks.
 */
export const frenchSpaces: LanguageCheck = {
  id: 'french-spaces',
  severity: 'warning',
  scope: 'language',
  messages: ['missing', 'plain', 'percent', 'canadian', 'unit'],
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
    { from: 'fr', profile: 'canada', texts: { fr: 'Est-ce vrai\u00a0? Oui!' }, messages: ['canadian'] },
  ],
  run(version, context) {
    if (version.primary !== 'fr') return [];
    return [...marksIn(version, context), ...unitsIn(version)].sort((a, b) => a.start - b.start);
  },
  kept({ primary, text }) {
    if (primary !== 'fr') return {};
    const proper = countOf(text, PROPER);
    return {
      missing: proper + countOf(text, PLAIN),
      plain: proper,
      percent: countOf(text, /[ \u00a0\u202f]%/g),
    };
  },
};

const ENTITY = /&#?\w{1,6}$/;
const NO_BREAK = '\u00a0';
/** A mark with the word before it; what follows tells a mark of the sentence from a time, an address or a smiley. */
const MARK =
  /(?<=[\p{L}\p{M}\p{N})\]»”"’%€°])([ \u00a0\u202f]?)([;!?:%])(?![^\s»”"’)\].,;!?…\u00a0\u202f])|«([ \u00a0\u202f]?)(?=[^\s])|(?<=[^\s«])([ \u00a0\u202f]?)»/gu;
const PROPER = /[\u00a0\u202f](?=[;!?:%»])|«[\u00a0\u202f]/g;
const PLAIN = / (?=[;!?:%»])|« /g;

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
  [all, before, mark, open, close]: RegExpExecArray,
  place: { readonly start: number; readonly end: number },
  canadian: boolean,
): Finding | null {
  const space = before || open || close || '';
  const sign = mark ?? (all.startsWith('«') ? '«' : '»');
  if (canadian && /[;!?]/.test(sign)) {
    const finding = replacing(version, place, sign, 'canadian', { mark: sign });
    return space === '' ? null : { ...finding, severity: 'info' };
  }
  if (space === NO_BREAK || space === '\u202f') return null;
  const text = sign === '«' ? `«${NO_BREAK}` : `${NO_BREAK}${sign}`;
  const message = space !== '' ? 'plain' : sign === '%' ? 'percent' : 'missing';
  return replacing(version, place, text, message, { mark: sign });
}

/** A number and its unit, an abbreviation and what it introduces, parted by a plain space. */
const UNIT =
  /(?<=\d) (?=(?:€|\$|£|DH|MAD|dirhams?|euros?|dollars?|km|km²|m²|ha|kg|MW|GW|kWh|millions?|milliards?|h)(?![\p{L}\p{M}]))|(?<=(?<![\p{L}\p{M}])(?:n°|nº|N°)) (?=\d)|(?<=(?<![\p{L}\p{M}.])(?:MM?\.|Mme|Mlle|Dr|Pr|Me)) (?=\p{Lu})|(?<=(?<![\p{L}\p{M}])(?:p|pp|art|al)\.) (?=\d)/gu;

function unitsIn(version: Version): readonly Finding[] {
  return findAll(version, UNIT, (_found, start, end) => {
    const after = /^[^\s]{1,12}/u.exec(version.text.slice(end, end + 12))?.[0] ?? '';
    const before = /[^\s]{1,12}$/u.exec(version.text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
    const words = `${before} ${after}`;
    return { ...replacing(version, { start, end }, NO_BREAK, 'unit', { words }), severity: 'info' };
  });
}
