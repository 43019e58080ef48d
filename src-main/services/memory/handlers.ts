import type { Handlers, Parsed } from '#contract/index.ts';
import type { Context } from '../context.ts';
import { propose } from '../proposals.ts';
import { browse, conflicts, duplicates, requireUnit, viewOf } from './browse.ts';
import { checkMemory } from './check.ts';
import { concordance } from './concordance.ts';
import { exportFile, importFile } from './interchange.ts';
import { createMemory, memoryList, mergeMemories, removeMemory, updateMemory } from './memories.ts';
import { replaceTexts } from './replace.ts';
import { rounded, since } from './since.ts';
import { deleteUnits, editUnit, mergeDuplicates, mergeUnits, undoEdit } from './upkeep.ts';

type Names = `memory.${'search' | 'concordance' | 'notice' | 'stats' | 'import' | 'export'}`;

export function createMemoryHandlers(context: Context): Handlers<Names> {
  return {
    'memory.search': (input) => search(context, input),
    'memory.concordance': (input) => concordance(context, input),
    'memory.notice': () => ({ notice: context.knowledge.memoryNotice() }),
    'memory.stats': () => context.memory.statistics(),
    'memory.import': (input) => context.jobs.run(input.job, (control) => importFile(context, input, control)),
    'memory.export': (input) => context.jobs.run(input.job, (control) => exportFile(context, input, control)),
  };
}

type UpkeepNames =
  | `memory.${'list' | 'create' | 'update' | 'remove' | 'merge' | 'browse' | 'unit' | 'edit' | 'delete'}`
  | `memory.${'duplicates' | 'conflicts' | 'mergeUnits' | 'mergeDuplicates' | 'replace'}`
  | `memory.${'edits' | 'undo' | 'imports' | 'check'}`;

/** The memories and the upkeep of their units. */
export function createMemoryUpkeepHandlers(context: Context): Handlers<UpkeepNames> {
  const { memory, jobs } = context;
  return {
    'memory.list': () => memoryList(context),
    'memory.create': (input) => createMemory(context, input),
    'memory.update': (input) => updateMemory(context, input),
    'memory.remove': (input) => removeMemory(context, input),
    'memory.merge': (input) => jobs.run(input.job, (control) => mergeMemories(context, input, control)),
    'memory.browse': (input) => jobs.run(input.job, (control) => browse(context, input, control)),
    'memory.unit': ({ unit }) => viewOf(context, requireUnit(context, unit)),
    'memory.edit': (input) => editUnit(context, input),
    'memory.delete': (input) => deleteUnits(context, input),
    'memory.duplicates': (input) => jobs.run(input.job, (control) => duplicates(context, input, control)),
    'memory.conflicts': (input) => jobs.run(input.job, (control) => conflicts(context, input, control)),
    'memory.mergeUnits': (input) => mergeUnits(context, input),
    'memory.mergeDuplicates': (input) =>
      jobs.run(input.job, (control) => mergeDuplicates(context, input, control)),
    'memory.replace': (input) => jobs.run(input.job, (control) => replaceTexts(context, input, control)),
    'memory.edits': ({ limit }) => ({ edits: memory.edits(limit) }),
    'memory.undo': (input) => undoEdit(context, input),
    'memory.imports': (input) => ({ imports: memory.imports(input.memory) }),
    'memory.check': (input) => jobs.run(input.job, (control) => checkMemory(context, input, control)),
  };
}

function search(context: Context, input: Parsed<'memory.search'>) {
  const start = context.clock.elapsed();
  const { matches, searched } = propose(context, input);
  const notice = context.knowledge.memoryNotice(input.from);
  const times = { ms: rounded(searched), totalMs: since(context, start) };
  return { matches, ...times, ...(notice === null ? {} : { notice }) };
}
