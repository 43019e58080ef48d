import { z } from 'zod';
import type { NameComparison, NamedEntity } from '#core/model/name.ts';
import type { Release } from '#core/model/release.ts';
import { operation } from './define.ts';
import { fileInput, id, language, looseText } from './values.ts';

/** Longest name, UTF-16 units. */
const name = z.string().trim().min(1).max(300);

/** One decision: in this language, `spellings` are written as `to`; short forms take the words they stand for. */
const decision = z.object({ language, to: name, spellings: z.array(name).min(1).max(100) });

/** A person across files: `files` by spelling, as indexes of the input. */
export interface NamesInFiles {
  readonly entities: readonly NamedEntity[];
}

export const namesOperations = {
  'names.compare': operation(z.object({ a: looseText, b: looseText })).returns<NameComparison>(),
  /** The persons and institutions of a release, those written in several ways first. */
  'names.collect': operation(z.object({ release: id })).returns<{
    readonly entities: readonly NamedEntity[];
  }>(),
  /** Writes names as decided, in every cell of the release, as one action that can be undone. */
  'names.apply': operation(z.object({ release: id, decisions: z.array(decision).min(1).max(16) })).returns<{
    readonly release: Release;
    readonly replaced: number;
  }>(),
  /** The persons and institutions of files, each in the language given or found; `segments` are indexes of files. */
  'names.list': operation(
    z.object({
      files: z
        .array(z.object({ file: fileInput, language: language.optional() }))
        .min(1)
        .max(50),
    }),
  ).returns<NamesInFiles>(),
};
