import type { DraftBlock } from '#core/model/document.ts';
import type { BlockKind } from '#core/model/release.ts';
import { bulletLength, isListItem, toBlock, toDatedBlocks } from './block.ts';
import type { Line } from './line.ts';
import { isAllQuoted, isMainlyQuoted } from './quotes.ts';
import {
  isAddressLine,
  isBoilerplateHeading,
  isBoilerplateOpening,
  isContactHeading,
  isContactLine,
  isDatelineLine,
  isEndMark,
  isReleaseLine,
  isSignOff,
} from './signals.ts';
import { announcesStatement } from './speaker.ts';

/** Which part of the release the reading is in; `after` the end mark only boilerplate and contacts are expected. */
type Part = 'lead' | 'text' | 'boilerplate' | 'contact' | 'after';

/** A line that names a part is short. */
const SUBHEAD_WORDS = 14;
const CONTACT_WORDS = 14;
/** A line that introduces a list is text without being a sentence. */
const TEXT_WORDS = 8;

/** The blocks from the lead on. */
export function buildBody(lines: readonly Line[]): readonly DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let part: Part = 'lead';
  let carriesQuote = false;
  let carriesList = false;
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    carriesList = part === 'text' && isUnmarkedItem(line) && (carriesList || opensList(above));
    const kind: BlockKind = isAttribution(lines, at, blocks.at(-1)?.kind)
      ? 'quote'
      : carriesList
        ? 'list-item'
        : kindOf(lines, at, part, carriesQuote);
    carriesQuote = kind === 'quote' && leavesQuoteOpen(line.text);
    part = partAfter(kind, part);
    blocks.push(...(kind === 'lead' ? toDatedBlocks(line, kind) : [toBlock(line, kind)]));
  }
  return blocks;
}

function kindOf(lines: readonly Line[], at: number, part: Part, carriesQuote: boolean): BlockKind {
  const line = lines[at];
  if (line === undefined) return 'paragraph';
  if (line.paragraph.hint === 'table-cell') return 'table-cell';
  return markKind(lines, at, part) ?? continuedKind(line, part) ?? textKind(lines, at, part, carriesQuote);
}

/**
 * Who said it, on a line of its own under the words: `Isabelle Roy, ministre déléguée à l'Économie`. Only under a
 * quotation that names nobody itself.
 */
function isAttribution(lines: readonly Line[], at: number, kindAbove: BlockKind | undefined): boolean {
  const [line, above] = [lines[at], lines[at - 1]];
  if (line === undefined || above === undefined || kindAbove !== 'quote') return false;
  if (line.paragraph.hint !== 'paragraph' || line.stopped || line.words > ATTRIBUTION_WORDS) return false;
  if (isAllQuoted(above.text)) return NAME_AND_FUNCTION.test(line.text) || NAME_ALONE.test(line.text);
  // Canada's ministries set the function on a third line.
  return NAME_ALONE.test(above.text) && line.words <= FUNCTION_WORDS && !/[:：]\s*$/.test(line.text);
}

const ATTRIBUTION_WORDS = 25;
/** A dash before the name, or a comma between the name and the function. */
const NAME_AND_FUNCTION = /^(?:[-–—―]\s?\p{L}|(?:\p{Lu}|\p{Lo})[^,،.:;!?]{2,60}[,،] ?\p{L})/u;

/** `restoring 15 kilometres of the River Arle`: what a list is once its bullets are lost in copying. */
function isUnmarkedItem(line: Line): boolean {
  return (
    line.paragraph.hint === 'paragraph' &&
    !line.stopped &&
    line.words <= UNMARKED_WORDS &&
    /^\p{Ll}/u.test(line.text)
  );
}

const UNMARKED_WORDS = 40;

const opensList = (line: Line | undefined): boolean => line !== undefined && /[:：]\s*$/.test(line.text);

const NAME_ALONE =
  /^(?:(?:The )?Hon(?:ourable|\.)?\s|L['’]honorable\s)?\p{Lu}[\p{L}’'.-]+(?:\s(?:\p{Lu}[\p{L}’'.-]*|de|du|la|le|van|von|ben|bin|el|al)){1,4}$/u;
const FUNCTION_WORDS = 14;

/** Lines that tell themselves what they are. */
function markKind(lines: readonly Line[], at: number, part: Part): BlockKind | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  if (part === 'lead') return isDatelineLine(line) ? 'dateline' : undefined;
  if (isEndMark(line) || isSignOff(line)) return 'end-mark';
  if (isBoilerplateHeading(line) && opensBoilerplate(lines, at, part)) return 'boilerplate';
  if (isBoilerplateOpening(line)) return 'boilerplate';
  if (isContactLine(line) || (isContactHeading(line) && leadsToContacts(lines, at))) return 'contact';
  // Québec closes with the issuer: `Source : Cabinet du ministre`. Elsewhere the word tells where figures are from.
  if (part === 'after' && /^(?:sources?|المصدر) ?:/i.test(line.text)) return 'contact';
  if (isReleaseLine(line)) return 'release-line';
  return isDatelineLine(line) ? 'dateline' : undefined;
}

/** `For more information` alone on its line heads contacts, or links to further pages: what follows tells. */
function leadsToContacts(lines: readonly Line[], at: number): boolean {
  if (!MORE_INFORMATION.test(lines[at]?.key ?? '')) return true;
  return lines.slice(at + 1, at + 1 + CONTACTS_LOOKED_AT).some(isContactLine);
}

const MORE_INFORMATION =
  /^(?:for (?:more|further|additional) information|pour (?:en savoir plus|plus d'informations?)|(?:ل?لمزيد|لمزيد) من (?:المعلومات|التفاصيل))$/u;
const CONTACTS_LOOKED_AT = 6;

/**
 * Sections of the text are headed like standing text (`About the project`, `Contexte`); but what stands about
 * the issuer is shorter than the news before it, and nothing but end mark and contacts follows.
 */
function opensBoilerplate(lines: readonly Line[], at: number, part: Part): boolean {
  if (part !== 'text') return true;
  const closing = lines.findIndex((line, place) => place > at && (isEndMark(line) || isContactHeading(line)));
  const after = lines.slice(at + 1, closing < 0 ? lines.length : closing);
  const count = (some: readonly Line[]) => some.reduce((sum, line) => sum + line.words, 0);
  return after.length > 0 && count(after) <= count(lines.slice(0, at));
}

/** Lines that go on with the part they stand in. */
function continuedKind(line: Line, part: Part): BlockKind | undefined {
  if (part === 'boilerplate') return isAllQuoted(line.text) && line.sentence ? 'quote' : 'boilerplate';
  if (part === 'contact' && !line.stopped && (line.words <= CONTACT_WORDS || isAddressLine(line)))
    return 'contact';
  return undefined;
}

function textKind(lines: readonly Line[], at: number, part: Part, carriesQuote: boolean): BlockKind {
  const line = lines[at];
  if (line === undefined) return 'paragraph';
  const { hint } = line.paragraph;
  if (hint === 'heading' || hint === 'title') return 'subhead';
  if (isListItem(line) && (hint === 'list-item' || !isLoneDash(lines, at))) return 'list-item';
  if (part === 'lead') return 'lead';
  if (hint === 'quote' || carriesQuote || isMainlyQuoted(line.text)) return 'quote';
  const above = lines[at - 1];
  if (above !== undefined && line.sentence && announcesStatement(above.text)) return 'quote';
  return isSubhead(lines, at) ? 'subhead' : 'paragraph';
}

/** One line with a dash among plain ones: an aside or a speaker's turn, not a list. */
function isLoneDash(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (!/^[-–—]/.test(text)) return false;
  const before = lines[at - 1]?.text ?? '';
  const after = lines[at + 1]?.text ?? '';
  const listBefore = bulletLength(before) > 0 || /[:،؛;]\s*$/.test(before);
  return !listBefore && bulletLength(after) === 0;
}

/** A short line without any closing mark, followed by text that is longer. */
function isSubhead(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (line === undefined || next === undefined) return false;
  if (announces(line, next)) return true;
  const open = !line.stopped && !/^\(|[,،؛;:]\s*$/.test(line.text) && /\p{L}/u.test(line.text);
  const text = next.sentence || next.words >= TEXT_WORDS;
  return open && line.words <= SUBHEAD_WORDS && text && next.words > line.words;
}

/** `Citations :`, `Quick facts:`, above what it names. */
function announces(line: Line, next: Line): boolean {
  if (line.words > ANNOUNCEMENT_WORDS || line.stopped || /[,،؛;]\s*$/.test(line.text)) return false;
  if (CLAUSE.test(line.text)) return false;
  const named = /[:：]\s*$/.test(line.text) || next.paragraph.hint === 'list-item';
  return named && (isListItem(next) || isAllQuoted(next.text));
}

const ANNOUNCEMENT_WORDS = 3;
/** `Ce plan prévoit :`, `وتشمل المبادرة:`: a sentence that the list completes. */
const CLAUSE =
  /(?:prévo(?:it|ient)|compren(?:d|nent)|inclu(?:t|ent)|vis(?:e|ent)|permet(?:tent)?|port(?:e|ent) sur|sont|include[sd]?|are|will|covers?)\s*[:：]\s*$|^[وف]?[يت](?:شمل|ضم|تضمن|هم|هدف|روم|تعلق|تمثل)(?!\p{L})/u;

/** A quotation over several paragraphs opens each and closes the last only. */
function leavesQuoteOpen(text: string): boolean {
  const opened =
    text.lastIndexOf('«') > text.lastIndexOf('»') || text.lastIndexOf('“') > text.lastIndexOf('”');
  return opened && isMainlyQuoted(text);
}

function partAfter(kind: BlockKind, part: Part): Part {
  if (kind === 'boilerplate' || kind === 'contact') return kind;
  if (kind === 'end-mark') return 'after';
  if (kind === 'dateline' || kind === 'release-line' || kind === 'table-cell') return part;
  if (part === 'lead') return kind === 'lead' ? 'text' : 'lead';
  return part === 'after' ? 'after' : 'text';
}
