import { fold } from '#core/text/fold.ts';
import { foldLine } from '#core/text/plain-key.ts';
import { isDateLine } from '#core/text/press-dates.ts';
import type { Line } from './line.ts';

/**
 * Who signed an article and for which outlet, between headline and text: `Par Salma Idrissi`, `كتبه: ...`,
 * `الرباط - كود-`, `Hespress (avec MAP)`. A press officer's release carries none (domain-rules.md, E4).
 */
export function isByline(line: Line): boolean {
  if (line.words > LONGEST_WORDS || line.text.length > LONGEST) return false;
  // `Publié par : Samir T.`
  if (line.stopped && !/\s\p{Lu}\.$/u.test(line.text)) return false;
  // `Par Salma B. | 13 mai 2024`: every part tells of the page, at least one of a person or outlet.
  if (CAPTION.test(line.text) || isNameWithDate(line.text)) return true;
  return [/\s[|•·]\s/, /\s[|•·–—-]\s/, /,\s/].some((mark) => {
    const parts = line.text.split(mark);
    return parts.some(isSigned) && parts.every((part) => isSigned(part) || isDateLine(part));
  });
}

const LONGEST_WORDS = 14;
const LONGEST = 120;

/** `Omar Haddad |12.03.2024 - Update : 12.03.2024` */
function isNameWithDate(text: string): boolean {
  const [name = '', date = '', ...rest] = text.split('|');
  return rest.length === 0 && NAME.test(name.trim()) && isDateLine(date);
}

const NAME =
  /^(?:\p{Lu}[\p{L}.'’-]{0,20}|\p{Lo}{2,12})(?:\s(?:\p{Lu}[\p{L}.'’-]{0,20}|al|el|ben|bin|de|\p{Lo}{2,12})){1,3}$/u;

function isSigned(text: string): boolean {
  // `Publié par La rédaction le 2 septembre 2024 à 09h12`
  const day = /\s(?:le|on|في|بتاريخ)\s(?=.{0,12}\d)/u.exec(text)?.index ?? -1;
  if (day > 0 && isDateLine(text.slice(day))) return isSigned(text.slice(0, day));
  const words = text.split(/\s+/).length;
  if (words <= 6 && WITH_AGENCY.test(text)) return true;
  return words <= 9 && (SIGNED.test(text) || OUTLET.test(text));
}

/** A row of facts about the page, one of which only pages tell: reading time, number of comments or views. */
export function isPageFacts(line: Line): boolean {
  return line.words <= LONGEST_FACTS && !line.stopped && PAGE_FACT.test(foldLine(line.text));
}

const LONGEST_FACTS = 25;
const PAGE_FACT = new RegExp(
  `(?:^|[^\\p{L}])(?:${[
    '\\d{1,6} (?:commentaires?|comments?|vues|views|partages|shares|lectures)',
    '(?:temps|durée) de lecture|\\d{1,3} ?min(?:utes?)? (?:de lecture|read)|reading time|read time',
    '\\d{1,6} (?:تعليقا?|تعليقات|مشاهدة|مشاهدات|مشاركة|زيارة)|(?:مدة|وقت|زمن) القراءة|(?:دقيقة|دقائق|دقيقتان) (?:ل?ل?قراءة)',
  ]
    .map(fold)
    .join('|')})(?![\\p{L}])`,
  'u',
);

/** The name is capitalised, so that `Par décret royal` and `By land and sea` stay. */
const SIGNED =
  /^(?:(?:[Pp]ar|PAR|[Bb]y|BY|[Ww]ritten by|[Pp]osted by|[Rr]eported by|[Pp]ublié par|[Rr]édigé par)\s?:?\s?\p{Lu}|(?:كتبه?ا?|بقلم|المحرر|إعداد|نشره|بواسطة)(?:\s?:\s?|\s)\p{L})[\p{L}\p{M}\d .,’'()&-]*$/u;
/** `name - outlet-`, with or without slashes behind. */
const OUTLET =
  /^[^.!?]{0,60}\s[-–—]\s?(?:[\p{L}\d. ]{2,20}\s?[-–—]+(?:\s*\/{1,2})?|متابعة|خاص|مراسلة|مكتب .{2,20})$/u;
/** The words under a picture, with the agency it is from. */
const CAPTION = /^[^.!?]{12,160}\s[-–—/]\s?(?:و\s?م\s?ع|ومع|MAP|AFP|APS|TAP|Reuters|رويترز|أ\s?ف\s?ب)$/u;
/** An agency named beside the outlet or the city. */
const WITH_AGENCY =
  /^(?:[^.!?]{0,50}[\s(/–—-])?(?:avec |with |عن |مع )?(?:MAP|AFP|APS|Reuters|agences?|agencies|و\s?م\s?ع|و\.\s?م\.\s?ع\.?|ومع|وكالات|أ\s?ف\s?ب|رويترز)\)?(?:\s?[-–—/|]\s?[\p{L} ]{2,20})?$/u;
