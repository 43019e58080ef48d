import { readUnits } from '#formats/interchange/read.ts';
import { writeTmx } from '#formats/interchange/tmx/write.ts';
import type { FileSource, NewUnit, SkippedUnit, StoredUnit } from '#services/ports/index.ts';

/** A TMX file around the units given. */
export const tmx = (units: string, header = 'srclang="en" creationtool="Test"', version = '1.4'): string =>
  `<?xml version="1.0"?>\n<tmx version="${version}">\n<header ${header}/>\n<body>\n${units}\n</body>\n</tmx>\n`;

/** A unit with the segments given, by language. */
export const tu = (segments: Readonly<Record<string, string>>, attributes = '', properties = ''): string =>
  `<tu ${attributes}>${properties}${Object.entries(segments)
    .map(([language, segment]) => `<tuv xml:lang="${language}"><seg>${segment}</seg></tuv>`)
    .join('')}</tu>`;

export interface UnitFile {
  readonly units: readonly NewUnit[];
  readonly skipped: readonly SkippedUnit[];
  readonly apart: boolean;
}

/** All of a file of units. */
export async function readAll(source: FileSource): Promise<UnitFile> {
  const units: NewUnit[] = [];
  const skipped: SkippedUnit[] = [];
  let apart = false;
  for await (const batch of readUnits(source)) {
    units.push(...batch.units);
    skipped.push(...batch.skipped);
    apart = batch.apart;
  }
  return { units, skipped, apart };
}

export const read = (text: string | Uint8Array, name = 'memory.tmx'): Promise<UnitFile> =>
  readAll({ name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });

/** Units as a whole TMX of ours. */
export const written = (units: readonly StoredUnit[], source: string | null = null): string =>
  writeTmx({ units, header: null, source, columns: [], first: true, last: true });

/** A unit as it would be stored. */
export const stored = (unit: NewUnit, id = 1): StoredUnit => ({
  id,
  memory: 1,
  import: 1,
  variants: unit.variants,
  context: unit.context,
  author: unit.author ?? '',
  createdAt: unit.createdAt ?? 0,
  updatedAt: unit.at ?? 0,
  release: null,
  details: unit.details ?? null,
});

/** The texts of every unit, by language. */
export const textsOf = ({ units }: Pick<UnitFile, 'units'>) =>
  units.map(({ variants }) =>
    Object.fromEntries(Object.entries(variants).map(([language, { text }]) => [language, text])),
  );
