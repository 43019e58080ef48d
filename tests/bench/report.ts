import { measure } from 'mitata';

/** One measured figure and the most it may be. */
export interface BenchResult {
  readonly name: string;
  readonly unit: 'ms' | 'MB';
  readonly value: number;
  readonly budget: number;
  /** Further figures, for the reader. */
  readonly detail: string;
}

/** A file `*.bench.ts` exports this as `run`. */
export type Bench = () => Promise<readonly BenchResult[]>;

/**
 * The 95th percentile of a call, over inputs taken in turn. Each input is timed on its own, so that the slow ones
 * show; `detail` has the median and the 99th percentile.
 */
export async function latency<Input>(
  name: string,
  inputs: readonly Input[],
  budget: number,
  call: (input: Input) => unknown,
): Promise<BenchResult> {
  let next = 0;
  const once = () => {
    const input = inputs[next++ % inputs.length];
    return input === undefined ? undefined : call(input);
  };
  // Batches would hide the slow inputs behind the mean of many.
  const { samples, p50, p99 } = await measure(once, { batch_threshold: 0, min_samples: inputs.length * 3 });
  const p95 = samples[Math.floor(0.95 * (samples.length - 1))] ?? 0;
  const detail = `p50 ${milliseconds(p50)}, p99 ${milliseconds(p99)}`;
  return { name, unit: 'ms', value: p95 / 1e6, budget, detail };
}

function milliseconds(nanoseconds: number): string {
  return (nanoseconds / 1e6).toFixed(3);
}

/** How long one call takes, once. */
export function duration<Result>(
  name: string,
  budget: number,
  detail: string,
  call: () => Result,
): { readonly result: Result; readonly row: BenchResult } {
  const start = performance.now();
  const result = call();
  return { result, row: { name, unit: 'ms', value: performance.now() - start, budget, detail } };
}
