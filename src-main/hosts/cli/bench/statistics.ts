export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
  readonly calls: number;
}

/** Percentiles by the nearest rank, milliseconds rounded to microseconds. */
export function latencyOf(samples: readonly number[]): Latency {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1), calls: sorted.length };
}

export const round = (value: number, digits = 3): number => Number(value.toFixed(digits));

/** Times each call on its own, after all of them unmeasured so many times for the compiler and the caches. */
export async function timed<Input>(
  inputs: readonly Input[],
  call: (input: Input) => unknown,
  rounds = 1,
): Promise<Latency> {
  for (let round = 0; round < rounds; round++) for (const input of inputs) await call(input);
  const samples: number[] = [];
  for (const input of inputs) {
    const start = performance.now();
    await call(input);
    samples.push(performance.now() - start);
  }
  return latencyOf(samples);
}
