import { formsAround, type SearchedToken } from '../searched-words.ts';
import { hashText } from './hash.ts';
import { LOOK } from './room.ts';
import type { SealedIndex } from './sealed-index.ts';

/** Words whose forms are kept: they are those of the grammar, and asked for again and again. */
const MOST_SHORT_WORDS = 256;
const NONE: readonly number[] = [];
const PLACES = { anywhere: 0, start: 1, end: 2 } as const;

/** The room that lists of forms are handed to the kernel in; those that are named may be there twice. */
export const listOf = ({ buffer, room, description }: SealedIndex) =>
  new Uint32Array(buffer, room.formList, description.forms + LOOK);

/** A part of words whose texts are kept: the address of their bitmap. */
export interface KnownPart {
  readonly part: string;
  readonly bitmap: number;
}

/** The parts looked for, anywhere in words, whose texts are kept. */
export function knownParts(index: SealedIndex, token: SearchedToken): readonly KnownPart[] {
  if (token.before !== 'anything' || token.after !== 'anything') return [];
  return shortest(token).flatMap((part) => {
    const bitmap = index.partBitmap(part);
    return bitmap === null ? [] : [{ part, bitmap }];
  });
}

/** The forms that a searched token may be, but for those with a part in `known`. Sets their bit in the table. */
export function searchedForms(
  index: SealedIndex,
  token: SearchedToken,
  bit: number,
  known: readonly KnownPart[] = [],
): Uint32Array {
  const { concordance, room } = index;
  const list = listOf(index);
  const named = namedForms(index, token).filter(
    (form) => !known.some(({ part }) => index.formHas(form, part)),
  );
  list.set(named);
  let listed = concordance.listForms(room.formList, named.length, bit);
  for (const part of shortest(token))
    if (!known.some((one) => one.part === part)) listed = findForms(index, part, token, bit, listed);
  return list.slice(0, listed);
}

/** Those that are known by name: of the stem, or the part with what may be written on to it. */
function namedForms(index: SealedIndex, token: SearchedToken): readonly number[] {
  const found = [...formsBeside(index, token)];
  const { firstWord, firstNumber } = index.description;
  const stem = token.stem === null ? -1 : index.stemId(token.stem);
  if (stem >= 0)
    for (const form of index.formsOfStem(stem)) if (form >= firstWord && form < firstNumber) found.push(form);
  return found;
}

/** Those that are the part with what may be written on to it, of which there are hundreds in Arabic. */
function formsBeside(index: SealedIndex, token: SearchedToken): readonly number[] {
  const { parts, before, after } = token;
  if (before === 'anything' || after === 'anything') return NONE;
  const key = `${before} ${after} ${parts.join(' ')}`;
  const known = index.shortWords.get(key);
  if (known !== undefined) return known;
  const found: number[] = [];
  for (const name of formsAround(token)) {
    const form = index.formId(name, hashText(name));
    if (form >= 0) found.push(form);
  }
  if (index.shortWords.size === MOST_SHORT_WORDS) index.shortWords.clear();
  index.shortWords.set(key, found);
  return found;
}

function findForms(
  index: SealedIndex,
  part: string,
  { before, after }: SearchedToken,
  bit: number,
  listed: number,
): number {
  if (before !== 'anything' && after !== 'anything') return listed;
  const { concordance, room, buffer } = index;
  const pattern = new Uint16Array(buffer, room.places, part.length);
  for (let i = 0; i < part.length; i++) pattern[i] = part.charCodeAt(i);
  let place: keyof typeof PLACES = 'anywhere';
  if (before === 'nothing') place = 'start';
  else if (after === 'nothing') place = 'end';
  return concordance.findForms(
    room.places,
    part.length,
    PLACES[place],
    bit,
    room.formList,
    listed,
    room.runs,
  );
}

/** A part that holds another one finds nothing more. */
const shortest = ({ parts }: SearchedToken): readonly string[] =>
  parts.filter((part) => !parts.some((other) => other !== part && part.includes(other)));
