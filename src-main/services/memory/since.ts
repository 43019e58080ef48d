import type { Context } from '../context.ts';

/** Milliseconds since `start` (Clock.elapsed), two decimals. */
export function since({ clock }: Pick<Context, 'clock'>, start: number): number {
  return Math.round((clock.elapsed() - start) * 100) / 100;
}
