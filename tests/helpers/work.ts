import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/**
 * How many blocks of code a call runs in the sources, by V8's own coverage: a measure of work that does not depend on the
 * machine or its load. Code stays unoptimised, since optimised code does not count all it runs. What happens inside
 * one call of the engine (a regular expression, `includes`) counts as nothing.
 */
export function workOf(call: () => void): number {
  for (const flag of ['--no-opt', '--no-maglev', '--no-sparkplug']) setFlagsFromString(flag);
  const session = new Session();
  session.connect();
  try {
    post(session, 'Profiler.enable');
    post(session, 'Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    call();
    const { result } = post(session, 'Profiler.takePreciseCoverage') as Coverage;
    const own = result.filter(({ url }) => url.includes('/src-main/'));
    return own
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  } finally {
    session.disconnect();
  }
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

/** In the same thread the answer is there when the call returns. */
function post(session: Session, method: string, parameters: object = {}): unknown {
  let answer: unknown;
  session.post(method, parameters, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
}
