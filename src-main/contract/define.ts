import type { z } from 'zod';

/** One operation: the schema of its input, and its output as a type only (outputs are our own and trusted). */
export interface Operation<Input extends z.ZodType, Output> {
  readonly input: Input;
  /** Carries the type; never set. */
  readonly output?: Output;
}

/** Declares an operation: `operation(z.object({...})).returns<Release>()`. */
export function operation<Input extends z.ZodType>(
  input: Input,
): { returns<Output>(): Operation<Input, Output> } {
  return { returns: () => ({ input }) };
}

type Area = Readonly<Record<string, Operation<z.ZodType, unknown>>>;
type Merge<Areas extends readonly Area[]> = Areas extends readonly [
  infer First extends Area,
  ...infer Rest extends readonly Area[],
]
  ? First & Merge<Rest>
  : unknown;

/** Joins the areas' operations into the one table. Throws at start when two areas declare the same name. */
export function combine<const Areas extends readonly Area[]>(...areas: Areas): Merge<Areas> {
  const table: Record<string, Operation<z.ZodType, unknown>> = Object.create(null);
  for (const area of areas) {
    for (const [name, declared] of Object.entries(area)) {
      if (name in table) throw new Error(`Operation ${name} is declared twice`);
      table[name] = declared;
    }
  }
  return table as Merge<Areas>;
}
