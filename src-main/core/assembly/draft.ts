import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { AssembledPart } from '#core/model/memory.ts';
import type { PlainToken } from '#core/text/tokens.ts';
import { isWord, type Piece } from './piece.ts';
import { CONJUNCTIONS } from './usefulness.ts';

interface Source {
  readonly text: string;
  readonly to: LanguageTag;
}

/** A draft under way. */
interface Draft {
  text: string;
  readonly parts: AssembledPart[];
  /** Conjunctions translated beside the pieces. */
  connected: number;
}

/** The pieces in the order of the segment, its marks in the form of the other language, the rest between brackets. */
export function writeDraft(source: Source, tokens: readonly PlainToken[], cover: readonly Piece[]): Draft {
  const draft: Draft = { text: '', parts: [], connected: 0 };
  let at = 0;
  for (const piece of cover) {
    writeBetween(source, tokens, at, piece.from, draft);
    const [start, end] = [tokens[piece.from]?.start ?? 0, tokens[piece.to - 1]?.end ?? 0];
    const { kind, unit, concept } = piece;
    write(source, draft, elided(draft, piece.text, source.to), {
      kind,
      start,
      end,
      ...(unit === undefined ? {} : { unit }),
      ...(concept === undefined ? {} : { concept }),
    });
    at = piece.to;
  }
  writeBetween(source, tokens, at, tokens.length, draft);
  return capitalised(draft, source);
}

type Place = Omit<AssembledPart, 'targetStart' | 'targetEnd'>;

function writeBetween(
  source: Source,
  tokens: readonly PlainToken[],
  from: number,
  to: number,
  draft: Draft,
): void {
  const words: PlainToken[] = [];
  const flush = () => {
    const [first, last] = [words[0], words.at(-1)];
    if (first && last) writeUnknown(source, draft, first, last, words.length);
    words.length = 0;
  };
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const inWord = words.length > 0 && token.start === words.at(-1)?.end && isWord(tokens[at + 1] ?? token);
    if (isWord(token) || (inWord && /^[-'’.]$/u.test(token.form))) words.push(token);
    else {
      flush();
      writeMark(source, draft, token);
    }
  }
  flush();
}

function writeUnknown(
  source: Source,
  draft: Draft,
  first: PlainToken,
  last: PlainToken,
  count: number,
): void {
  const { start } = first;
  const { end } = last;
  const and = { en: 'and', fr: 'et', ar: 'و' }[primaryLanguage(source.to)];
  if (count === 1 && CONJUNCTIONS.has(first.form) && and !== undefined) {
    draft.connected++;
    write(source, draft, and, { kind: 'mark', start, end });
  } else write(source, draft, `[${source.text.slice(start, end)}]`, { kind: 'untranslated', start, end });
}

/** Marks of the three languages, by what they fold to. */
const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: { ',': '،', ';': '؛', '?': '؟' },
  fr: { ',': ',', ';': ';', '?': '?' },
  en: { ',': ',', ';': ';', '?': '?' },
};

/** Quotation marks that show which side they are on, and those of the languages (domain-rules.md F2, R12). */
const QUOTES: Readonly<Record<string, 0 | 1>> = { '«': 0, '“': 0, '»': 1, '”': 1 };
const OWN_QUOTES: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ar: ['«', '»'],
  fr: ['«\u00a0', '\u00a0»'],
  en: ['“', '”'],
};

function writeMark(source: Source, draft: Draft, { start, end, form }: PlainToken): void {
  const written = source.text.slice(start, end);
  const to = primaryLanguage(source.to);
  const side = QUOTES[written];
  const quote = side === undefined ? undefined : OWN_QUOTES[to]?.[side];
  const mark = quote ?? MARKS[to]?.[form] ?? written;
  write(source, draft, mark, { kind: 'mark', start, end });
}

/** Opening marks, and joints that take what follows without a space. */
const OPENS = /(?:[([{«“‘’'/]|«\u00a0)$/u;
const CLOSES = /^\u00a0?[,;:.!?…)\]}»”،؛؟/]/u;
const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

function write({ text, to }: Source, draft: Draft, words: string, place: Place): void {
  const isFrench = primaryLanguage(to) === 'fr';
  let space = draft.text === '' || OPENS.test(draft.text) ? '' : ' ';
  if (place.kind === 'mark') {
    if (isFrench && /^[;!?]$/u.test(words)) space = NARROW;
    else if (isFrench && words === ':') space = NO_BREAK;
    else if (CLOSES.test(words) || !/\s/u.test(text.charAt(place.start - 1))) space = '';
  } else if (space !== '' && !/\s/u.test(text.charAt(place.start - 1)) && place.start > 0) {
    // What touches in the segment touches in the draft: (MAP), Rabat/Salé. French parts its quotes.
    space = /[\p{L}\p{N}\]]$/u.test(draft.text) || /[,;:.!?،؛؟]$/u.test(draft.text) ? ' ' : '';
  }
  // The Arabic conjunction is written on to what follows.
  if (/(?:^|\s)و$/u.test(draft.text) && draft.parts.at(-1)?.kind === 'mark') space = '';
  draft.text += space;
  const targetStart = draft.text.length;
  draft.text += words;
  draft.parts.push({ ...place, targetStart, targetEnd: draft.text.length });
}

/** de + Agadir is d’Agadir, where the words before end in an article or preposition that elides. */
function elided(draft: Draft, words: string, to: LanguageTag): string {
  const elides = primaryLanguage(to) === 'fr' && /^[aeiouyàâéèêëîïôû]/iu.test(words);
  const last = draft.parts.at(-1);
  if (!elides || last === undefined || last.kind === 'untranslated') return words;
  const found = /(^|\s)(de|le|la|que|se|ne|jusque|lorsque)$/iu.exec(draft.text);
  if (found === null) return words;
  draft.text = `${draft.text.slice(0, -1)}’`;
  draft.parts[draft.parts.length - 1] = { ...last, targetEnd: draft.text.length };
  return words;
}

/** The first letter is a capital where the segment's is. */
function capitalised(draft: Draft, { text, to }: Source): Draft {
  const [first = ''] = text.trimStart();
  const isCapital = first !== first.toLowerCase() || primaryLanguage(to) === 'ar';
  const [own = ''] = draft.text;
  const capital = own.toLocaleUpperCase(to);
  if (!isCapital || capital.length !== own.length) return draft;
  // From Arabic every sentence begins with a capital; from the others as they do.
  return { ...draft, text: capital + draft.text.slice(own.length) };
}
