import type { DraftBlock } from '#core/model/document.ts';
import { isAllQuoted, quotedSpans } from './quotes.ts';

/** Longer attributions name more than a speaker. */
const LONGEST = 400;

const LATIN_NAME =
  "(?:(?:M\\.|MM\\.|Mme|Mlle|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Pr\\.?|H\\.E\\.|S\\.E\\.)\\s)?\\p{Lu}[\\p{L}’'.-]*(?:\\s(?:\\p{Lu}[\\p{L}’'.-]*|de|du|d’|des|bin|ben|ibn|al|el|van|von|der|da|dos)){0,6}";
const ENGLISH =
  'said|says|added|adds|stated|declared|noted|stressed|explained|told|affirmed|recalled|announced|according to|According to';
const FRENCH =
  'déclaré|déclare|affirmé|affirme|indiqué|indique|souligné|souligne|ajouté|ajoute|précisé|précise|estimé|estime|expliqué|explique|rappelé|rappelle|dit|assuré|assure|conclu|conclut|selon|Selon|lancé|commenté|noté|relevé';
const ARABIC =
  'قال|قالت|أكد|أكدت|أوضح|أوضحت|صرح|صرحت|أضاف|أضافت|أشار|أشارت|أبرز|أبرزت|ذكر|ذكرت|شدد|شددت|أعلن|أعلنت|اعتبر|اعتبرت|لفت|لفتت|بين|بينت|نوه|نوهت';

/** The verb before the name: `said Ms. Ouazzani`, `a déclaré M. Belhadj`, `selon Mme Delmas`. */
const VERB_FIRST = new RegExp(`(?:^|[^\\p{L}])(?:${ENGLISH}|${FRENCH})\\s+(${LATIN_NAME})`, 'u');
/** The function between them: `a déclaré à la MAP le gouverneur de la province, M. Serghini`, `said its director, Mrs. Berrada`. */
const FUNCTION_FIRST = new RegExp(
  `(?:^|[^\\p{L}])(?:${ENGLISH}|${FRENCH})\\s+\\p{Ll}[^,«»“”".;:]{2,110},\\s+(${LATIN_NAME})`,
  'u',
);
/** The name before the verb, with its function between them. */
const NAME_FIRST = new RegExp(
  `(${LATIN_NAME})(?:,[^,]{1,80},)?\\s(?:(?:has|had|a|ont|avait)\\s)?(?:${ENGLISH}|${FRENCH})(?![\\p{L}])`,
  'u',
);
/** What stands between the verb and the next mark, or the words themselves. */
const ARABIC_VERB = new RegExp(`(?:^|[^\\p{L}])[وف]?(?:${ARABIC})\\s+([^،,:؛.«»“”"]{3,90})`, 'u');
/** `... في بيان`, `... خلال اجتماع`: no part of the name. */
const AFTER_NAME = /\s(?:في|خلال|عقب|بعد|قبل|إن|أن|على|عن|ضمن|أمام|إثر|لدى|بأن|إلى|من|أمس|اليوم)\s.*$/u;

/**
 * Who says what a quotation block holds, as the text names him, with title or function; undefined where it does not.
 * A guess from the attribution: shown, never relied on.
 */
export function speakerOf(text: string): string | undefined {
  const outside = withoutQuotations(text);
  if (outside.length > LONGEST) return undefined;
  const arabic = ARABIC_VERB.exec(outside)?.[1]?.replace(AFTER_NAME, '').trim();
  if (arabic !== undefined && arabic !== '') return arabic;
  const found =
    VERB_FIRST.exec(outside)?.[1] ?? FUNCTION_FIRST.exec(outside)?.[1] ?? NAME_FIRST.exec(outside)?.[1];
  return found?.replace(/[.,]$/, '').trim() || undefined;
}

/**
 * For each block, who says it: quotations only, as they name the speaker themselves, else as the line under them does
 * (`Isabelle Roy, ministre des Transports`) or the paragraph above that ends in a colon.
 */
export function speakersOf(blocks: readonly DraftBlock[]): readonly (string | undefined)[] {
  return blocks.map(({ kind, content: { text } }, at) => {
    if (kind !== 'quote') return undefined;
    const marked = quotedSpans(text).length > 0;
    if (marked && !isAllQuoted(text)) return speakerOf(text);
    const below = marked ? blocks[at + 1] : undefined;
    if (below?.kind === 'quote' && quotedSpans(below.content.text).length === 0)
      return nameOf(below.content.text);
    const above = blocks[at - 1]?.content.text ?? '';
    return /[:：]\s*$/.test(above) ? speakerOf(above) : undefined;
  });
}

/**
 * Whether a paragraph says who is about to speak, and no more: `Water Secretary Helen Marsh said:`. British ministries
 * set the words below it as a paragraph without quotation marks.
 */
export function announcesStatement(text: string): boolean {
  return text.length <= LONGEST && ANNOUNCED.test(text);
}

const ANNOUNCED =
  /(?:^|[^\p{L}])(?:said|says|added|stated|commented|declared|continued|concluded)(?: [^:.!?]{0,60})?:\s*$|(?:^|[^\p{L}])(?:déclaré|déclare|affirmé|affirme|ajouté|ajoute|commenté|conclu|conclut)(?: [^:.!?]{0,60})?[ \u00a0\u202f]?:\s*$|^[وف]?(?:قال|قالت|صرح|صرحت|أضاف|أضافت|علق|علقت)\s[^:.؟!]{3,120}:\s*$/u;

/** The name an attribution opens with, before the function. */
function nameOf(attribution: string): string | undefined {
  const name = attribution.replace(/^[-–—―\s]+/, '').split(/\s?[,،–—]\s/)[0];
  return name === undefined || name === '' || name.length > LONGEST_NAME ? undefined : name;
}

const LONGEST_NAME = 80;

/** The text with each quotation as an ellipsis, so that nothing on both sides of one is joined. */
function withoutQuotations(text: string): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of quotedSpans(text)) {
    rest += `${text.slice(from, start - 1)}“”`;
    from = end + 1;
  }
  return rest + text.slice(from);
}
