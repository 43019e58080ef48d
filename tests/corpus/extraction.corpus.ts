import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AlignedTexts, extractTerms, type TermCandidate } from '#core/extraction/extract.ts';
import { fold } from '#core/text/fold.ts';

/**
 * Extracts terms from real translations (`<dataDir>/parallel`, TICO-19) and prints the best; measures them against
 * the terminologies that came with the texts: how many of a hundred candidates are in one, or contain or are part of
 * a term of one, and how many first translations of those in both languages are the one given there.
 */
export async function run(dataDir: string): Promise<string[]> {
  const units = await readUnits(join(dataDir, 'parallel'));
  const candidates = extracted(units);
  const known = {
    fr: await readTerms(join(dataDir, 'glossary', 'f_en-fr_XX.csv')),
    ar: await readTerms(join(dataDir, 'glossary', 'f_en-ar_AR.csv')),
  };
  const lines = [`${units.length} units of TICO-19, the best 100 English candidates`];
  for (const language of ['fr', 'ar'] as const) {
    const shared = candidates.filter(({ text }) => known[language].has(fold(text)));
    const agreeing = shared.filter(({ text, translations }) => {
      const [first] = translations[language] ?? [];
      return first !== undefined && alike(known[language].get(fold(text)) ?? '', first.text);
    });
    lines.push(
      `${language}: ${shared.length} are in the terminology, the first translation of ${agreeing.length} agrees`,
    );
  }
  const best = candidates.slice(0, 12).map(({ text, translations }) => {
    const first = (language: string) => translations[language]?.[0]?.text ?? '–';
    return `${text} = ${first('fr')} = ${first('ar')}`;
  });
  return [...lines, ...best];
}

/** Shared words: the terminologies write singulars where the texts have plurals. */
function alike(one: string, other: string): boolean {
  const stems = (text: string) =>
    new Set(
      fold(text)
        .split(/[^\p{L}]+/u)
        .map((word) => word.replace(/^ال/u, '').slice(0, 4)),
    );
  const [a, b] = [stems(one), stems(other)];
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared * 2 > Math.min(a.size, b.size);
}

function extracted(units: readonly AlignedTexts[]): readonly TermCandidate[] {
  const steps = extractTerms(units, { from: 'en', to: ['fr', 'ar'], least: 3, limit: 100 });
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

async function readTerms(file: string): Promise<ReadonlyMap<string, string>> {
  const rows = (await readFile(file, 'utf8')).trim().split('\n').slice(1);
  return new Map(
    rows.map((row) => {
      const [, , , source = '', ...target] = row.trim().split(',');
      return [fold(source), target.join(',')];
    }),
  );
}

async function readUnits(folder: string): Promise<readonly AlignedTexts[]> {
  const read = async (name: string) =>
    [...(await readFile(join(folder, name), 'utf8')).matchAll(/<tu [\s\S]*?<\/tu>/g)].map(([unit]) =>
      Object.fromEntries(
        [...unit.matchAll(/xml:lang="(\w\w)"[\s\S]*?<seg>([\s\S]*?)<\/seg>/g)].map(([, language, text]) => [
          language ?? '',
          text ?? '',
        ]),
      ),
    );
  const arabic = new Map((await read('all.en-ar.tmx')).map(({ en = '', ar = '' }) => [en, ar]));
  return (await read('all.en-fr.tmx')).map((unit) => ({ ...unit, ar: arabic.get(unit.en ?? '') ?? '' }));
}
