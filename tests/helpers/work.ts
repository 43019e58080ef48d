import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/**
 * How often a call runs each block of code of the sources, by name of its file and function and offset, by V8's own coverage: a measure of work that does not depend on the
 * machine or its load. Code stays unoptimised, since optimised code does not count all it runs. What happens inside
 * one call of the engine (a regular expression, `includes`) counts as nothing.
 */
export function workOf(call: () => void): ReadonlyMap<string, number> {
  for (const flag of ['--no-opt', '--no-maglev', '--no-sparkplug']) setFlagsFromString(flag);
  const session = new Session();
  session.connect();
  try {
    post(session, 'Profiler.enable');
    post(session, 'Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    call();
    const { result } = post(session, 'Profiler.takePreciseCoverage') as Coverage;
    const own = result.filter(({ url }) => url.includes('/src-main/'));
    const work = new Map<string, number>();
    for (const { url, functions } of own) {
      for (const { functionName, ranges } of functions) {
        const name = `${url.split('/src-main/')[1]} ${functionName}`;
        for (const { startOffset, count } of ranges) work.set(`${name} ${startOffset}`, count);
      }
    }
    return work;
  } finally {
    session.disconnect();
  }
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
    }[];
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
