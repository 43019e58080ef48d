import { z } from 'zod';
import { operation } from './define.ts';
import type { Problem } from './errors.ts';

/** A dictionary in use, or one that would be if it could be read. */
export interface DictionaryState {
  /** The primary language: `fr` serves fr-CA too. */
  readonly language: string;
  /** `own`: from the folder of the settings; `system`: from the operating system's; `built-in`: comes with Balagh. */
  readonly origin: 'own' | 'system' | 'built-in';
  /** The file of its affix rules; its words are in the .dic beside it. Absent where it is built in. */
  readonly file?: string;
  /** Why it cannot be read: the language's spelling is not checked. */
  readonly problem: Problem | null;
}

export interface SpellingState {
  readonly dictionaries: readonly DictionaryState[];
  /** What is wrong with the folder of the settings as a whole, or with everything. */
  readonly problem: Problem | null;
}

export const spellingOperations = {
  /** Answers once the dictionaries are loaded. */
  'spelling.state': operation(z.object({})).returns<SpellingState>(),
  /** Reads the dictionaries again, after something was done about one. */
  'spelling.reload': operation(z.object({})).returns<SpellingState>(),
};
