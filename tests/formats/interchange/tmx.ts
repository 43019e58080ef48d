import { readTmx } from '#formats/interchange/tmx/read.ts';
import type { UnitFile } from '#services/ports/index.ts';

/** A TMX file around the units given. */
export const tmx = (units: string, header = 'srclang="en" creationtool="Test"', version = '1.4'): string =>
  `<?xml version="1.0"?>\n<tmx version="${version}">\n<header ${header}/>\n<body>\n${units}\n</body>\n</tmx>\n`;

/** A unit with the segments given, by language. */
export const tu = (segments: Readonly<Record<string, string>>, attributes = '', properties = ''): string =>
  `<tu ${attributes}>${properties}${Object.entries(segments)
    .map(([language, segment]) => `<tuv xml:lang="${language}"><seg>${segment}</seg></tuv>`)
    .join('')}</tu>`;

export const read = (text: string | Uint8Array): Promise<UnitFile> =>
  readTmx({
    name: 'memory.tmx',
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  });

/** The texts of every unit, by language. */
export const textsOf = ({ units }: Pick<UnitFile, 'units'>) =>
  units.map(({ variants }) =>
    Object.fromEntries(Object.entries(variants).map(([language, { text }]) => [language, text])),
  );
