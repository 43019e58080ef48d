import type { z } from 'zod';
import { appOperations } from './app.ts';
import { checkingOperations } from './checking.ts';
import { conceptOperations } from './concept.ts';
import { combine } from './define.ts';
import { extractionOperations } from './extraction.ts';
import { glossaryOperations } from './glossary.ts';
import { jobOperations } from './jobs.ts';
import { memoriesOperations } from './memories.ts';
import { memoryOperations } from './memory.ts';
import { namesOperations } from './names.ts';
import { releaseOperations } from './release.ts';
import { segmentOperations } from './segment.ts';
import { segmentationOperations } from './segmentation.ts';
import { spellingOperations } from './spelling.ts';
import { textOperations } from './text.ts';

/** The single list of operations. Services, preload, renderer, web host and command line derive from it. */
export const operations = combine(
  appOperations,
  releaseOperations,
  segmentOperations,
  segmentationOperations,
  namesOperations,
  memoryOperations,
  memoriesOperations,
  glossaryOperations,
  conceptOperations,
  extractionOperations,
  textOperations,
  checkingOperations,
  spellingOperations,
  jobOperations,
);

export type Operations = typeof operations;
export type OperationName = keyof Operations & string;
/** What a caller may pass: fields with defaults are optional. */
export type Input<Name extends OperationName> = z.input<Operations[Name]['input']>;
/** What a handler receives, defaults filled in. */
export type Parsed<Name extends OperationName> = z.output<Operations[Name]['input']>;
export type Output<Name extends OperationName> = NonNullable<Operations[Name]['output']>;

/** Handlers of some operations, declared beside their area. */
export type Handlers<Names extends OperationName> = {
  readonly [Name in Names]: (input: Parsed<Name>) => Output<Name> | Promise<Output<Name>>;
};

export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(operations, name);
}
