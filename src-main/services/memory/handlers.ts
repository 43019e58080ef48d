import type { Handlers, Parsed } from '#contract/index.ts';
import type { Context } from '../context.ts';
import { propose } from '../proposals.ts';
import { concordance } from './concordance.ts';
import { exportUnits, importUnits } from './interchange.ts';
import { since } from './since.ts';

type Names = 'memory.search' | 'memory.concordance' | 'memory.stats' | 'memory.import' | 'memory.export';

export function createMemoryHandlers(context: Context): Handlers<Names> {
  return {
    'memory.search': (input) => search(context, input),
    'memory.concordance': (input) => concordance(context, input),
    'memory.stats': () => context.memory.statistics(),
    'memory.import': (input) => importUnits(context, input),
    'memory.export': (input) => exportUnits(context, input),
  };
}

function search(context: Context, input: Parsed<'memory.search'>) {
  const start = context.clock.elapsed();
  return { matches: propose(context, input), ms: since(context, start) };
}
