import type { Context } from '../context.ts';

/** Milliseconds since `start` (Clock.elapsed), two decimals. */
export function since({ clock }: Pick<Context, 'clock'>, start: number): number {
  return rounded(clock.elapsed() - start);
}

/** Milliseconds with two decimals. */
export const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
