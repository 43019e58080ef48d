import type { NewUnit, SkippedUnit } from '#services/ports/index.ts';

/** What a format makes of the text it is given. */
export interface UnitReader {
  write(text: string): void;
  end(): void;
  /** What it has found since it was last asked. */
  take(): { readonly units: readonly NewUnit[]; readonly skipped: readonly SkippedUnit[] };
  /** Written by our own export. */
  readonly apart: boolean;
  /** The line it is at, 1-based. */
  readonly line: number;
}
