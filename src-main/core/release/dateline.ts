import { foldLine } from '#core/text/plain-key.ts';
import { dateEndAt } from '#core/text/press-dates.ts';
import { isKnownCity } from './phrases/cities.ts';

/** Where a dateline ends in its text (mark included), and where the lead begins; no lead: the line is all. */
export interface Dateline {
  readonly end: number;
  readonly leadStart: number;
}

/** A place, a date and an agency fit into this; what is longer is a sentence. */
const LONGEST = 160;

/** One to five words, joined by spaces, hyphens or apostrophes. */
const PLACE = /^[\p{L}\p{M}’'.]{1,20}(?:[ \u00a0-][\p{L}\p{M}’'.]{1,20}){0,4}/u;
const PLACE_PART = /^\s?[,،/]\s?/;
const AGENCY =
  /^\s?(?:\(\s?[\p{L}\p{M}. -]{2,24}\s?\)|(?:م\s)?(?:واس|SPA|WAM|QNA)(?=\s|-|$)|\/\s?(?:[A-Z]{2,5}|PRNewswire|ومع|و\s?م\s?ع|و\.م\.ع\.?|واج|وات|وام|واس|قنا|بترا|سانا|كونا|[A-Z][A-Za-z ]{2,20})\s?(?=\/))/u;
const JOINT = /^[\s\u00a0]*(?:,|،|\/|-(?=\s))?[\s\u00a0]*/;
/** Before the date: `le`, `on`, `في`, `يوم`. */
const DATE_WORD = /^(?:le |ce |on |في |يوم |اليوم |بتاريخ )/i;
/** The mark between dateline and lead: a dash with space, two hyphens, a slash or colon after date or agency. */
const DASH = /^[\s\u00a0]*(?:[/:.]{0,2}\s?(?:[–—―]|-{2}|-(?=[\s\u00a0]|$)))[\s\u00a0]*/;
/** `الكويت - 12 - 3 (كونا) --`: day and month between dashes, the agency behind. */
const DAY_AND_MONTH = /^\s?-\s?\d{1,2}\s?-\s?\d{1,2}(?=\s\(\p{L})/u;
const LOOSE_MARK = /^[\s\u00a0]*(?:\/{1,2}|:|\.[-–—]?(?=\s*$)|[-–—])[\s\u00a0]*/;
/** `Fait à Rabat, le ...`: the place and date that close a signed text. */
const DONE_AT = /^(?:Fait à|Done (?:at|in)|حرر ب(?:ـ)?|وحرر ب(?:ـ)?)\s?/i;
const BRACKETED_AGENCY = /^\((?:[A-Z]{2,6}|[Rr]euters|و\s?م\s?ع|و\.م\.ع\.?|ومع|واج|وات|أ\s?ف\s?ب|رويترز)\)/u;

interface Parts {
  readonly end: number;
  readonly place: string;
  readonly date: boolean;
  readonly agency: boolean;
}

/**
 * Reads the dateline a paragraph opens with (domain-rules.md A6): `Rabat, le 18 janvier 2020 (MAP) –`,
 * `RABAT, Morocco, April 22, 2024 –`, `الرباط/ 22 أبريل 2024/ ومع/`, or a line that holds nothing else. A place
 * alone counts only if it is a known city or, before a dash, in capitals (the AP style).
 */
export function readDateline(text: string): Dateline | undefined {
  return readDateFirst(text) ?? readPlaceAndAgency(text) ?? readFrom(text, 0);
}

/** `May 16, 2024 – Moncton, New Brunswick – Transport Canada` on a line of its own, as Canada's ministries write it. */
function readDateFirst(text: string): Dateline | undefined {
  if (text.length > LONGEST_DATE_FIRST || /[.!?]\s*$/.test(text)) return undefined;
  const word = DATE_WORD.exec(text)?.[0].length ?? 0;
  const end = dateEndAt(text, word);
  const [, ...places] = end < 0 ? [] : text.slice(end).split(/\s[–—-]{1,2}\s/);
  if (places.length === 0 || text.slice(end).trimStart().search(/[–—-]/) !== 0) return undefined;
  const named = places.every(
    (place) => placeOnly(place.replace(/[(),]/g, '').trim()) !== '' && /^\p{Lu}/u.test(place),
  );
  const whole = text.trimEnd().length;
  return named ? { end: whole, leadStart: whole } : undefined;
}

const LONGEST_DATE_FIRST = 110;

/** `حماة-سانا` on a line of its own. */
function readPlaceAndAgency(text: string): Dateline | undefined {
  const whole = text.trimEnd().length;
  return whole < 40 && PLACE_AND_AGENCY.test(text) ? { end: whole, leadStart: whole } : undefined;
}

const PLACE_AND_AGENCY =
  /^\s*[\p{L}\p{M}’'.]{2,20}(?: [\p{L}\p{M}’'.]{2,20}){0,2}\s?[-–/]\s?(?:سانا|بترا|كونا|واس|قنا|وام|واع|وفا|سونا|واج|SANA|MAP|APS|TAP)\s*[-–/:]*\s*$/u;

function readFrom(text: string, depth: number): Dateline | undefined {
  const head = text.slice(0, LONGEST);
  const parts = readParts(head);
  if (parts === undefined) return undefined;
  const rest = head.slice(parts.end);
  const sure = parts.date || parts.agency;
  if (rest.trim() === '' || /^[\s.:–—-]*$/.test(rest)) return readLine(text, parts);
  const mark = (sure ? LOOSE_MARK.exec(rest) : null) ?? DASH.exec(rest);
  const found = longest(mark?.[0], DASH.exec(rest)?.[0]) || spaceBehind(head, parts);
  if (found === '' || (!sure && !isPlausiblePlace(parts.place))) return undefined;
  const leadStart = parts.end + found.length;
  if (text.slice(leadStart).trim() === '') return undefined;
  const dateline = { end: parts.end + found.trimEnd().length, leadStart };
  return (depth === 0 && extended(text, dateline)) || dateline;
}

/**
 * Without a mark of its own: `الرياض 02 رمضان 1445 هـ الموافق 12 مارس 2024 م واس` has nothing but the agency's name before the
 * lead, `Rabat, le 12 mars 2024.` a full stop.
 */
function spaceBehind(head: string, { end, place, date, agency }: Parts): string {
  if (!date || place === '') return '';
  const named = agency && /\s(?:واس|SPA)$/u.test(head.slice(0, end));
  const pattern = named ? /^\s+(?=\p{L})/u : isPlausiblePlace(place) ? /^\.\s+(?=\p{Lu}|\p{Lo})/u : undefined;
  return pattern?.exec(head.slice(end))?.[0] ?? '';
}

/** Place and date each with its own dash: `Rabat, Maroc – 22 avril 2024 – Le ministère ...`. */
function extended(text: string, first: Dateline): Dateline | undefined {
  const rest = text.slice(first.leadStart);
  const second = readFrom(rest, 1) ?? (dateEndAt(text, 0) > 0 ? readPlaceOnly(rest) : undefined);
  if (second === undefined || second.leadStart === second.end) return undefined;
  return { end: first.leadStart + second.end, leadStart: first.leadStart + second.leadStart };
}

/** Behind a date that opens the text, as Canada's ministries write it: `March 12, 2024 – Whitehorse, Yukon – Heating homes`. */
function readPlaceOnly(text: string): Dateline | undefined {
  const found = PLACE_BETWEEN_DASHES.exec(text.slice(0, LONGEST));
  const place = found?.[1] ?? '';
  if (found === null || placeOnly(place.replace(/[(),]/g, '')) === '') return undefined;
  return { end: found[0].trimEnd().length, leadStart: found[0].length };
}

const PLACE_BETWEEN_DASHES =
  /^(\p{Lu}[\p{L}’'.-]*(?: \p{L}[\p{L}’'.-]*){0,3}(?:, \p{Lu}[\p{L}’' .-]{1,30}| \(\p{Lu}[\p{L}’' .-]{1,30}\))?)\s[–—-]{1,2}\s+(?=\p{Lu})/u;

/** A line of its own needs its date; without one it may be any name. */
function readLine(text: string, parts: Parts): Dateline | undefined {
  const whole = text.trimEnd().length;
  return text.length <= LONGEST && parts.date && parts.place !== ''
    ? { end: whole, leadStart: whole }
    : undefined;
}

/** `By Staff Reporter - April 22, 2024`, `Publié le 19/04/2024`: who wrote a page, and when it appeared. */
const PAGE_WORD =
  /^(?:by|par|posted|published|updated|written|publiée?|mise? à jour|modifiée?|rédigée? par)\s/i;

function readParts(head: string): Parts | undefined {
  if (PAGE_WORD.test(head)) return undefined;
  const done = DONE_AT.exec(head)?.[0].length ?? 0;
  const place = readPlace(head, done);
  let at = done + place.length;
  let date = false;
  let agency = false;
  for (let step = 0; step < 4; step++) {
    const joint = JOINT.exec(head.slice(at))?.[0].length ?? 0;
    const agencyEnd = readAgency(head, at, at === 0);
    const dateStart = at + joint;
    const word = DATE_WORD.exec(head.slice(dateStart))?.[0].length ?? 0;
    const dateEnd = date ? -1 : dateEndAt(head, dateStart + word);
    const numeric = date || at === 0 ? 0 : (DAY_AND_MONTH.exec(head.slice(at))?.[0].length ?? 0);
    if (numeric > 0) {
      at += numeric;
      date = true;
    } else if (agencyEnd > at) {
      at = agencyEnd;
      agency = true;
    } else if (dateEnd > 0) {
      at = dateEnd;
      date = true;
    } else break;
  }
  if (place === '' && !agency && !date) return undefined;
  return { end: at, place, date, agency };
}

function readAgency(head: string, at: number, alone: boolean): number {
  const pattern = alone ? BRACKETED_AGENCY : AGENCY;
  const found = pattern.exec(head.slice(at))?.[0];
  return found === undefined ? -1 : at + found.length;
}

/** City, and up to two wider places after commas, as far as they are not the date. */
function readPlace(head: string, from: number): string {
  let at = from;
  for (let parts = 0; parts < 3; parts++) {
    const joint = parts === 0 ? 0 : (PLACE_PART.exec(head.slice(at))?.[0].length ?? -1);
    if (joint < 0 || dateEndAt(head, at + joint) > 0 || startsDate(head.slice(at + joint))) break;
    const name = trimName(PLACE.exec(head.slice(at + joint))?.[0] ?? '', head.slice(at + joint));
    if (name === '') break;
    at += joint + name.length;
  }
  return head.slice(from, at);
}

function startsDate(rest: string): boolean {
  const word = DATE_WORD.exec(rest)?.[0].length ?? 0;
  return word > 0 && dateEndAt(rest, word) > 0;
}

/** A name ends before a date that follows without a comma: `الرباط 22 أبريل`, `Rabat le 22 avril`. */
function trimName(name: string, rest: string): string {
  for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
    if (startsDate(rest.slice(at + 1)) || dateEndAt(rest, at + 1) > 0) return placeOnly(name.slice(0, at));
  }
  return placeOnly(name);
}

/** Latin place names are capitalised; a small word of three letters or more tells a sentence. */
function placeOnly(name: string): string {
  const plain = name
    .split(/[ \u00a0-]/)
    .some((word) => /^\p{Ll}{3,}/u.test(word) && !/^(?:sur|sous|les|del|the)$/.test(word));
  return plain ? '' : name.trimEnd();
}

function isPlausiblePlace(place: string): boolean {
  const [city = ''] = place.split(/[,،/]/);
  if (isKnownCity(city) || isKnownCity(foldLine(city)) || city === LEBANESE_AGENCY) return true;
  return /^\p{Lu}{3,}(?:[ -]\p{Lu}{2,})*$/u.test(city) && city.length <= 24 && !NOT_A_PLACE.has(city);
}

/** The Lebanese agency opens with its own short name: `وطنية - استقبل وزير الاقتصاد`. */
const LEBANESE_AGENCY = 'وطنية';

/** Words in capitals before a dash that are no places. */
const NOT_A_PLACE: ReadonlySet<string> = new Set([
  'URGENT',
  'FLASH',
  'ALERTE',
  'ALERT',
  'COVID',
  'OFFICIEL',
  'VIDEO',
  'UPDATE',
]);

function longest(a: string | undefined, b: string | undefined): string {
  const first = a ?? '';
  const second = b ?? '';
  return first.length >= second.length ? first : second;
}
