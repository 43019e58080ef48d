import type { ConceptFilter, ConceptOrder } from '#contract/concept.ts';
import type { Handlers, Parsed } from '#contract/index.ts';
import type { Context } from '../context.ts';
import { since } from '../memory/since.ts';
import type { Editing } from './editing.ts';
import { isByText, textOf } from './table/row.ts';

type Names = 'concept.list' | 'concept.ids' | 'concept.domains';

/** The table of concepts, window by window. */
export function createListHandlers(context: Context, { table }: Editing): Handlers<Names> {
  const { glossary } = context;
  const prepare = () =>
    context.jobs.run(undefined, (control) =>
      table.prepare(async () => {
        for (let turn = 0; turn < TURNS; turn++) await control.turn();
      }),
    );
  return {
    'concept.list'(input) {
      const start = context.clock.elapsed();
      const { ids, total } = windowOf(context, table, input);
      const concepts = glossary.detailed(ids);
      // Beside other work, so that the table is ready when the first key is typed into the filter. Should it fail (the
      // library was closed), the list that needs it reads again and says so.
      if (input.offset === 0) void prepare().catch(() => {});
      return { concepts, offset: input.offset, total, ms: since(context, start) };
    },
    'concept.ids': ({ filter, order }) => ({ ids: idsOf(context, table, filter, order) }),
    async 'concept.domains'() {
      await prepare();
      return { domains: table.domains() };
    },
  };
}

/** What a request takes of the event loop, from its first byte to its answer: between two slices it has them all. */
const TURNS = 6;

function windowOf(
  { glossary }: Context,
  table: Editing['table'],
  { filter, order, offset, limit }: Parsed<'concept.list'>,
): { readonly ids: readonly number[]; readonly total: number } {
  const isAll = isByText(filter, order) && textOf(filter) === '';
  if (isAll && !table.hasTexts()) return { ids: glossary.page(offset, limit), total: glossary.count() };
  const all = idsOf({ glossary }, table, filter, order);
  return { ids: all.slice(offset, offset + limit), total: all.length };
}

/** What people see and type first is read from the disk, so that it need not wait for the table in memory. */
function idsOf(
  { glossary }: Pick<Context, 'glossary'>,
  table: Editing['table'],
  filter: ConceptFilter,
  order: ConceptOrder,
): readonly number[] {
  if (!isByText(filter, order) || table.hasTexts()) return table.list(filter, order);
  const text = textOf(filter);
  return text === '' ? glossary.page(0, Number.MAX_SAFE_INTEGER) : glossary.containing(text);
}
