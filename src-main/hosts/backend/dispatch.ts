import { BalaghError, toBalaghError } from '#contract/errors.ts';
import { type Handlers, isOperationName, type OperationName, operations } from '#contract/index.ts';
import { inputError } from '#contract/input-error.ts';

/** A handler as dispatch() sees it: its own input was checked by its own schema. */
export type Handler = (input: unknown) => unknown;

/**
 * Joins the areas' handlers into one table. Throws at start where two areas handle one operation, or none does:
 * neither can reach a user.
 */
export function combineHandlers(
  ...areas: readonly Partial<Handlers<OperationName>>[]
): ReadonlyMap<string, Handler> {
  const table = new Map<string, Handler>();
  for (const area of areas) {
    for (const [name, handler] of Object.entries(area)) {
      if (table.has(name)) throw new Error(`Operation ${name} has two handlers`);
      table.set(name, handler as Handler);
    }
  }
  for (const name of Object.keys(operations)) {
    if (!table.has(name)) throw new Error(`Operation ${name} has no handler`);
  }
  for (const name of table.keys()) {
    if (!isOperationName(name)) throw new Error(`Handler ${name} belongs to no operation`);
  }
  return table;
}

/**
 * The one way in: checks the input once, calls the handler, and rejects with nothing but a BalaghError.
 * `translate` words the failures of storage.
 */
export async function dispatchTo(
  table: ReadonlyMap<string, Handler>,
  name: string,
  input: unknown,
  translate: (thrown: unknown) => unknown,
): Promise<unknown> {
  if (!isOperationName(name)) throw new BalaghError('unknown-operation', { name: name.slice(0, 100) });
  const parsed = operations[name].input.safeParse(input);
  if (!parsed.success) throw inputError(parsed.error.issues, input);
  try {
    return await table.get(name)?.(parsed.data);
  } catch (thrown) {
    throw toBalaghError(translate(thrown));
  }
}
