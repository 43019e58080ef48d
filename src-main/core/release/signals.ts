import { foldLine } from '#core/text/plain-key.ts';
import { readDateline } from './dateline.ts';
import type { Line } from './line.ts';
import {
  BOILERPLATE_HEADING,
  BOILERPLATE_OPENING,
  CONTACT_HEADING,
  CONTACT_LABEL,
  ISSUED_RELEASE_LINE,
  ISSUER,
  LETTERHEAD,
  RELEASE_LINE,
} from './phrases/parts.ts';

/** What single lines of a release tell of themselves (domain-rules.md A1-A6). All take any line, in any language. */

/** Longer lines are text, whatever they begin with; it also bounds the time of the patterns. */
const LONGEST_SIGNAL = 400;

const END_MARK =
  /^[\s*/=(–—-]*(?:(?:#\s?){3,4}|[-–—]\s?30\s?[-–—]|XXX|ENDS?|Ends?|FIN|Fin(?: du communiqué)?|FIN DU COMMUNIQUÉ|انتهى(?: (?:البلاغ|البيان|الخبر))?|النهاية|\*\s?\*\*?\s?\*)[\s./*=)–—-]*$/u;
/** Agencies that close a text with their name. */
const AGENCY =
  'MAP|AFP|APS|TAP|SPA|QNA|WAM|KUNA|BNA|ONA|PETRA|Petra|NNA|MENA|SUNA|INA|AMAP|APA|PANA|و ?م ?ع|و\\. ?م\\. ?ع\\.?|ومع|واج|وات|وام|واس|قنا|بترا|كونا|بنا|العمانية|العُمانية|أ ?ش ?أ|سانا|سونا|وفا|واع|وأج';
const EDGE = '[\\s()/=:–—-]*';
/** Date of the dispatch, and who wrote and typed it: `MAP 30/07/2023`, `WAM/Amjad Noor`, `و م ع/ ح ب`. */
const SIGN_OFF = new RegExp(
  `^${EDGE}(?:${AGENCY})${EDGE}(?:\\d{1,2}[/. -](?:\\d{1,2}|\\p{L}{3,10})[/. -]\\d{4})?(?:/ ?\\p{L}[\\p{L}. ]{0,30}){0,4}${EDGE}$`,
  'u',
);
/** Initials alone, between dashes or under a rule: `- مل -`, `=== ر.ك.` */
const INITIALS =
  /^(?:[-–—]\s?\p{L}(?:[ .]?\p{L}){0,3}\.?\s?[-–—]|={3,}\s*\p{L}(?:[ .]?\p{L}){0,4}\.?|[A-Z]{2,3}(?:\/[A-Z]{2,3}){1,4})$/u;

export function isEndMark(line: Line): boolean {
  return line.text.length < 60 && END_MARK.test(line.text.trim());
}

/** An agency's name on a line of its own behind the text: `(MAP)`, `و م ع`, `MAP 30/07/2023`. */
export function isSignOff(line: Line): boolean {
  const text = line.text.trim();
  return text.length < 60 && (SIGN_OFF.test(text) || INITIALS.test(text));
}

export function isReleaseLine(line: Line): boolean {
  return isShort(line) && RELEASE_LINE.test(line.key);
}

/** `SG/SM/22210`, `ENV/DEV/2210`: how the United Nations number their releases. */
const DOCUMENT_SYMBOL = /^[A-Z]{1,8}(?:\/[A-Z\d.-]{1,12}){1,5}$/;

export function isDocumentSymbol(line: Line): boolean {
  return isShort(line) && DOCUMENT_SYMBOL.test(line.text);
}

export function isIssuedReleaseLine(line: Line): boolean {
  return isShort(line) && !line.stopped && line.words <= 12 && ISSUED_RELEASE_LINE.test(line.key);
}

export function isLetterhead(line: Line): boolean {
  return isShort(line) && LETTERHEAD.test(line.key);
}

/** `Ministère de la Santé` on a line of its own: a letterhead, or the name of a site. */
export function isIssuer(line: Line): boolean {
  return isShort(line) && !line.stopped && line.words <= LONGEST_ISSUER && ISSUER.test(line.key);
}

const LONGEST_ISSUER = 9;

/** A line of its own that opens standing text; `À propos de` needs no more, a sentence is none. */
export function isBoilerplateHeading(line: Line): boolean {
  return isShort(line) && !line.stopped && line.words <= 14 && BOILERPLATE_HEADING.test(line.key);
}

/** Standing text that begins on the line of its heading. */
export function isBoilerplateOpening(line: Line): boolean {
  return BOILERPLATE_OPENING.test(foldLine(line.text.slice(0, 120)));
}

export function isContactHeading(line: Line): boolean {
  return isShort(line) && line.words <= 40 && CONTACT_HEADING.test(line.key);
}

/** A line with an address or a telephone number and little else, or with a label before one. */
export function isContactLine(line: Line): boolean {
  if (!isShort(line) || line.words > 30) return false;
  if (CONTACT_LABEL.test(foldLine(line.text))) return true;
  const details = line.text.match(EMAIL_OR_PHONE) !== null;
  return details && !(line.stopped && line.words > 12);
}

/** A street or a box with its number or postal code: what stands under a telephone number. */
export function isAddressLine(line: Line): boolean {
  return (
    !line.stopped &&
    line.words >= 3 &&
    line.words <= 16 &&
    /\d|[–,،-]\s/u.test(line.text) &&
    STREET.test(line.text)
  );
}

const STREET =
  /(?<![\p{L}])(?:avenue|av\.|rue|place|boulevard|bd|quai|allée|route|street|road|P\.?\s?O\.? Box|B\.P\.|BP|شارع|زنقة|ساحة|طريق|ص\s?\.?\s?ب)(?![\p{L}])/iu;

const EMAIL_OR_PHONE =
  /[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,24}|(?:\+|00)\d[\d .()-]{7,18}\d|(?<!\d)0\d(?:[ .-]?\d{2}){4}(?!\d)|(?<!\d)\(?\d{3}\)?[ .-]\d{3}-\d{4}(?!\d)/u;

/** A dateline on a line of its own, as against one that a lead follows. */
export function isDatelineLine(line: Line): boolean {
  if (line.paragraph.hint === 'list-item') return false;
  const dateline = line.words <= 16 ? readDateline(line.text) : undefined;
  return dateline !== undefined && dateline.leadStart === dateline.end;
}

/** Whether a line must not be taken for furniture, however short it is and wherever it stands. */
export function isPartOfRelease(line: Line): boolean {
  return (
    isEndMark(line) ||
    isSignOff(line) ||
    isReleaseLine(line) ||
    isDocumentSymbol(line) ||
    isIssuedReleaseLine(line) ||
    isLetterhead(line) ||
    isContactHeading(line) ||
    isContactLine(line) ||
    isBoilerplateHeading(line) ||
    isDatelineLine(line)
  );
}

function isShort(line: Line): boolean {
  return line.text.length <= LONGEST_SIGNAL;
}
