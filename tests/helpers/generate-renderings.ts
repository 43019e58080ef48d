import { writeFileSync } from 'node:fs';
import { countOdds, countRenderings } from './renderings.ts';

/** Writes src-main/core/names/rendering/table.ts anew; to be run when the lists of names/known change. */
export function renderingTable(): string {
  const likely = 'abcdefghijklmnopqrstu';
  return `/** Written by tests/helpers/generate-renderings.ts from the lists of names/known. */

/** How Latin letters are written in Arabic in names that are not Arabic, and how often; \`-\`: not at all (graphemes.ts). */
export const RENDERINGS = \`
${countRenderings()}
\`;

/** Signs of ODDS, from much rarer to much commoner. */
export const LIKELY = '${likely}';

/** For each letter a line, for each next one a sign: how much commoner it is in names that are not Arabic. */
export const ODDS = \`
${countOdds(likely)}
\`;
`;
}

if (import.meta.main)
  writeFileSync(new URL('../../src-main/core/names/rendering/table.ts', import.meta.url), renderingTable());
