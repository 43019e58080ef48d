import { z } from 'zod';
import type { SeenNames } from '#core/model/seen-names.ts';

const LONGEST = 100_000;
const MOST = 10_000;

/**
 * The names of the texts before, as the checks remember them. Looked at by hand: with each text of a document come the hundreds of names of those before it, for which a schema of
 * objects would take as long as a third of the checks.
 */
export const seenNames = z.custom<SeenNames>(
  (value) => isObject(value) && isListOf(value.words, isWord) && isListOf(value.forms, isForm),
);

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= LONGEST;
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isListOf = (value: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= MOST && value.every(isOne);

const isWord = (one: unknown): boolean =>
  isObject(one) &&
  isText(one.language) &&
  isText(one.key) &&
  isText(one.text) &&
  isText(one.sound) &&
  isListOf(one.beside, isText) &&
  isNumber(one.count) &&
  typeof one.ordinary === 'boolean';

const isForm = (one: unknown): boolean =>
  isObject(one) &&
  isText(one.language) &&
  isText(one.name) &&
  isText(one.stem) &&
  isNumber(one.score) &&
  isNumber(one.count);
