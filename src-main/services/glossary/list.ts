import type { ConceptFilter, ConceptOrder } from '#contract/concept.ts';
import type { Handlers, Parsed } from '#contract/index.ts';
import type { Context } from '../context.ts';
import { since } from '../memory/since.ts';
import type { Editing } from './editing.ts';

type Names = 'concept.list' | 'concept.ids' | 'concept.domains';

/** The table of concepts, window by window. */
export function createListHandlers(context: Context, { table }: Editing): Handlers<Names> {
  const { glossary } = context;
  const prepare = () => context.jobs.run(undefined, (control) => table.prepare(() => control.turn()));
  return {
    'concept.list'(input) {
      const start = context.clock.elapsed();
      const { ids, total } = windowOf(context, table, input);
      const concepts = ids.flatMap((id) => glossary.detailed(id) ?? []);
      // Beside other work, so that the table is ready when the first key is typed into the filter. Should it fail (the
      // library was closed), the list that needs it reads again and says so.
      if (input.offset === 0) void prepare().catch(() => {});
      return { concepts, offset: input.offset, total, ms: since(context, start) };
    },
    'concept.ids': ({ filter, order }) => ({ ids: table.list(filter, order) }),
    async 'concept.domains'() {
      await prepare();
      return { domains: table.domains() };
    },
  };
}

/** The plain list is read from the disk, so that the first rows need no table in memory. */
function windowOf(
  { glossary }: Context,
  table: Editing['table'],
  { filter, order, offset, limit }: Parsed<'concept.list'>,
): { readonly ids: readonly number[]; readonly total: number } {
  if (isPlain(filter, order)) return { ids: glossary.page(offset, limit), total: glossary.count() };
  const all = table.list(filter, order);
  return { ids: all.slice(offset, offset + limit), total: all.length };
}

function isPlain(filter: ConceptFilter, order: ConceptOrder): boolean {
  const { text, conflicting, ...rest } = filter;
  const unfiltered =
    text.trim() === '' && !conflicting && Object.values(rest).every((value) => value === undefined);
  return unfiltered && order.by === 'added' && !order.descending;
}
