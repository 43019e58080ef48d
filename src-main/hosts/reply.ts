import { type ErrorCode, type ErrorParameters, toBalaghError } from '#contract/errors.ts';

/** What travels back to a renderer, over IPC and HTTP alike: a value, or an error as code and parameters. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly error: { readonly code: ErrorCode; readonly parameters: ErrorParameters };
    };

/** Settles an operation into a reply; an unexpected failure goes to `report` and reaches the renderer as `internal`. */
export async function settle(work: Promise<unknown>, report: (error: unknown) => void): Promise<Reply> {
  try {
    return { ok: true, value: await work };
  } catch (thrown) {
    const error = toBalaghError(thrown);
    if (error.code === 'internal') report(thrown);
    return { ok: false, error: error.toJSON() };
  }
}
