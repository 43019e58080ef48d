import { foldLine } from '#core/text/plain-key.ts';
import { readDateline } from './dateline.ts';
import type { Line } from './line.ts';
import {
  BOILERPLATE_HEADING,
  BOILERPLATE_OPENING,
  CONTACT_HEADING,
  CONTACT_LABEL,
  ISSUED_RELEASE_LINE,
  LETTERHEAD,
  RELEASE_LINE,
} from './phrases/parts.ts';

/** What single lines of a release tell of themselves (domain-rules.md A1-A6). All take any line, in any language. */

/** Longer lines are text, whatever they begin with; it also bounds the time of the patterns. */
const LONGEST_SIGNAL = 400;

const END_MARK =
  /^[\s*–—-]*(?:(?:#\s?){3,4}|[-–—]\s?30\s?[-–—]|XXX|ENDS?|Ends?|FIN|Fin(?: du communiqué)?|FIN DU COMMUNIQUÉ|انتهى(?: (?:البلاغ|البيان|الخبر))?|\*\s?\*\*?\s?\*)[\s./*–—-]*$/u;
/** `###` needs no letters; `Fin` and `30` do with dashes or alone. */
const SIGN_OFF =
  /^[\s(/–—-]*(?:MAP|AFP|APS|TAP|SPA|QNA|WAM|و\s?م\s?ع|و\.\s?م\.\s?ع\.?|ومع|واج|وات|وام|واس|قنا|بترا)[\s)/–—-]*(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4})?[\s)/–—-]*$/u;

export function isEndMark(line: Line): boolean {
  return line.text.length < 60 && END_MARK.test(line.text.trim());
}

/** An agency's name on a line of its own behind the text: `(MAP)`, `و م ع`, `MAP 30/07/2023`. */
export function isSignOff(line: Line): boolean {
  return line.text.length < 60 && SIGN_OFF.test(line.text.trim());
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
