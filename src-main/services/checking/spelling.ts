import type { Problem } from '#contract/errors.ts';
import type { Handlers } from '#contract/index.ts';
import type { SpellingState } from '#contract/spelling.ts';
import type { Context } from '../context.ts';

/** What the settings show of the dictionaries. */
export function createSpellingHandlers(context: Context): Handlers<'spelling.state' | 'spelling.reload'> {
  const { dictionaries } = context;
  return {
    'spelling.state': async () => {
      await dictionaries.ready();
      return dictionaries.state();
    },
    'spelling.reload': async () => {
      await dictionaries.reload();
      context.announce('settings');
      return dictionaries.state();
    },
  };
}

/** Everything that keeps words from being looked up. */
export function problemsOf({ dictionaries, problem }: SpellingState): readonly Problem[] {
  return [problem, ...dictionaries.map((one) => one.problem)].filter((one) => one !== null);
}
