import type { FileHeader } from '#core/model/memory.ts';
import type { UnitBatch } from '#services/ports/index.ts';

/** What a format makes of the text it is given. */
export interface UnitReader {
  write(text: string): void;
  /** The same for bytes in UTF-8, where the format can read some of them as they are; `decode` makes text of the others. */
  writeBytes?(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): void;
  /** Bytes that were written and not looked at yet. */
  takeRest?(): Uint8Array;
  end(): void;
  /** What it has found since it was last asked. */
  take(): Pick<UnitBatch, 'units' | 'skipped'> & Partial<Pick<UnitBatch, 'plain'>>;
  /** What the file says of all units, as far as that was read. */
  readonly header?: FileHeader | null;
  /** Written by our own export. */
  readonly apart: boolean;
  /** The line it is at, 1-based. */
  readonly line: number;
}
