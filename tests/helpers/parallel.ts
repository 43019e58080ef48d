import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Texts } from './planted-errors.ts';
import { starterUnits } from './starter.ts';

/** Good human translations to measure with. */
export interface Corpus {
  readonly name: string;
  readonly from: string;
  readonly segments: readonly Texts[];
}

/** The starter memory, and what is in `<folder>`: PUD in three languages, TICO-19 in three pairs. */
export async function readCorpora(folder: string): Promise<readonly Corpus[]> {
  const pud = (await readFile(join(folder, 'pud-dev.trilingual.jsonl'), 'utf8')).trim().split('\n');
  const tmx = async (name: string, from: string): Promise<Corpus> => ({
    name: `TICO ${name}`,
    from,
    segments: readTmx(await readFile(join(folder, `all.${name}.tmx`), 'utf8')),
  });
  return [
    { name: 'starter memory', from: 'fr', segments: starterUnits().map(({ texts }) => texts) },
    { name: 'PUD', from: 'en', segments: pud.map(readPud) },
    await tmx('en-fr', 'en'),
    await tmx('en-ar', 'en'),
    await tmx('ar-fr', 'ar'),
  ];
}

function readPud(line: string): Texts {
  const { ar = '', fr = '', en = '' } = JSON.parse(line) as Record<string, string>;
  return { ar, fr, en };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** Just enough of TMX for these files: no markup inside segments, one variant a language. */
function readTmx(file: string): readonly Texts[] {
  return [...file.matchAll(/<tu [\s\S]*?<\/tu>/g)].map(([unit]) =>
    Object.fromEntries(
      [...unit.matchAll(/xml:lang="(\w\w)"[\s\S]*?<seg>([\s\S]*?)<\/seg>/g)].map(([, language, text]) => [
        language ?? '',
        (text ?? '').replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all),
      ]),
    ),
  );
}
