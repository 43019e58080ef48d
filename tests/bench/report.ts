import { cpus, loadavg } from 'node:os';
import { Bench as Tinybench } from 'tinybench';

/** One measured figure and its limit. */
export interface BenchResult {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | 'MB/s';
  /** What the limit is about: the 95th percentile where there are many samples. */
  readonly value: number;
  /** The median, where there are many samples. */
  readonly median?: number;
  /** The most that `value` may be; the least for a rate (MB/s). */
  readonly budget: number;
  /** Further figures, for the reader. */
  readonly detail: string;
}

/** A file `*.bench.ts` exports this as `run`. */
export type Bench = () => Promise<readonly BenchResult[]>;

export const isWithin = ({ unit, value, budget }: BenchResult): boolean =>
  unit === 'MB/s' ? value >= budget : value <= budget;

interface Sampling {
  /** Calls that are timed, one by one: the mean of a batch would hide the slow ones. */
  readonly rounds: number;
  /** Calls before, for the compiler and the caches; a tenth of the rounds where nothing is said. */
  readonly warmUp?: number;
  readonly detail?: string;
}

/** Times `call(round)` on its own, round by round, with tinybench; milliseconds, sorted. */
export async function sample(
  { rounds, warmUp = Math.ceil(rounds / 10) }: Sampling,
  call: (round: number) => unknown,
): Promise<readonly number[]> {
  let round = 0;
  const bench = new Tinybench({
    iterations: rounds,
    time: 0,
    warmup: warmUp > 0,
    warmupIterations: warmUp,
    warmupTime: 0,
    retainSamples: true,
    throws: true,
  });
  bench.add('call', async () => {
    const pending = call(round);
    round += 1;
    if (pending instanceof Promise) await pending;
  });
  await bench.run();
  const result = bench.tasks[0]?.result;
  if (result?.state !== 'completed') throw new Error('the bench did not complete');
  return [...(result.latency.samples ?? [])].sort((left, right) => left - right);
}

/** The value below which that share of the sorted samples lies (nearest rank). */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The 95th percentile of a call, milliseconds. */
export async function percentile(
  name: string,
  budget: number,
  sampling: Sampling,
  call: (round: number) => unknown,
): Promise<BenchResult> {
  return summary(name, budget, await sample(sampling, call), sampling.detail);
}

export function summary(
  name: string,
  budget: number,
  sorted: readonly number[],
  detail?: string,
): BenchResult {
  const worst = `${detail === undefined ? '' : `${detail}; `}max ${quantile(sorted, 1).toFixed(2)}, ${sorted.length} calls`;
  return {
    name,
    unit: 'ms',
    value: quantile(sorted, 0.95),
    median: quantile(sorted, 0.5),
    budget,
    detail: worst,
  };
}

/** The 95th percentile of a call over inputs taken in turn, each at least three times. */
export function latency<Input>(
  name: string,
  inputs: readonly Input[],
  budget: number,
  call: (input: Input) => unknown,
): Promise<BenchResult> {
  return percentile(name, budget, { rounds: inputs.length * 3 }, (round) => {
    const input = inputs[round % inputs.length];
    return input === undefined ? undefined : call(input);
  });
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

/** Megabytes (10^6 bytes of UTF-8) a second, by the median of a few runs over one text. */
export async function throughput(
  name: string,
  least: number,
  text: string,
  call: (text: string) => unknown,
): Promise<BenchResult> {
  const megabytes = Buffer.byteLength(text) / 1e6;
  const median = quantile(await sample({ rounds: 5, warmUp: 1 }, () => call(text)), 0.5);
  const detail = `${(megabytes * 1000).toFixed(0)} kB in ${median.toFixed(0)} ms`;
  return { name, unit: 'MB/s', value: megabytes / (median / 1000), budget: least, detail };
}

/** One line of the report: verdict, name, median, figure and budget. */
export function lineOf(result: BenchResult): string {
  const { name, unit, value, median, budget, detail } = result;
  const verdict = isWithin(result) ? 'within' : 'OVER  ';
  const digits = unit === 'MB' ? 1 : 3;
  const middle = median === undefined ? '' : `p50 ${median.toFixed(digits)}`;
  const figure = `${median === undefined ? '' : 'p95 '}${value.toFixed(digits)} ${unit}`;
  const limit = `${unit === 'MB/s' ? 'at least' : 'at most'} ${budget} ${unit}`;
  return `  ${verdict} ${name.padEnd(52)}${middle.padStart(14)}${figure.padStart(18)}  ${limit.padEnd(16)}  ${detail}`;
}

/** What the figures were measured on, and how busy it was: what else runs shows in the slowest calls first. */
export function machine(): string {
  const [first] = cpus();
  const processors = `${cpus().length} × ${first?.model.trim() ?? 'processor'}`;
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  return `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${processors}, load ${load}`;
}
