import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createMatchIndex, type MatchIndex } from '#core/matching/index.ts';
import { createScan } from '#core/matching/scan.ts';
import type { Match, Unit } from '#core/model/memory.ts';
import { createRandom } from '#hosts/cli/bench/generate.ts';

const LANGUAGES = ['ar', 'fr', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
/** A full scan takes about a tenth of a second. */
const QUERIES = 40;
const PIVOTS = 500;
const SEED = 7;

/**
 * Measures the memory search on the TICO-19 memories: what the index finds of what a full scan finds, with edited
 * sentences as queries, and what the way through English finds of the Arabic-French memory.
 */
export async function run(dataDir: string): Promise<string[]> {
  const [arFr, enAr, enFr] = await Promise.all(
    ['ar-fr', 'en-ar', 'en-fr'].map((pair) => readTmx(path.join(dataDir, 'parallel', `all.${pair}.tmx`))),
  );
  if (!arFr || !enAr || !enFr) return [];
  const units = [...enAr, ...enFr].map(({ texts }, i) => unitOf(i + 1, texts));
  const index = createMatchIndex();
  for (const unit of units) index.add(unit);
  const lines = [`matching: ${units.length} units of two bilingual memories`];
  for (const language of LANGUAGES) lines.push(recall(index, units, language));
  lines.push(pivots(index, arFr));
  return lines;
}

interface Pair {
  readonly texts: Readonly<Record<string, string>>;
}

/** The pairs of a TMX of this corpus, which has no inline markup. */
async function readTmx(file: string): Promise<readonly Pair[]> {
  const xml = await readFile(file, 'utf8');
  return xml
    .split('</tu>')
    .map((tu) => ({
      texts: Object.fromEntries(
        [...tu.matchAll(/<tuv xml:lang="(\w+)">\s*<seg>([^<]*)<\/seg>/g)].map(([, language, text]) => [
          language ?? '',
          unescaped(text ?? ''),
        ]),
      ),
    }))
    .filter(({ texts }) => Object.keys(texts).length === 2);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function unitOf(id: number, texts: Pair['texts']): Unit {
  const variants = Object.entries(texts).map(([language, text]) => [language, { text, marks: [] }] as const);
  return { id, memory: 1, variants: Object.fromEntries(variants), context: {}, author: '', updatedAt: 0 };
}

function recall(index: MatchIndex, units: readonly Unit[], from: Language): string {
  const random = createRandom(SEED);
  const scan = createScan(units);
  const texts = units.flatMap(({ variants }) => variants[from]?.text ?? []);
  let [wanted, missed, milliseconds] = [0, 0, 0];
  for (let i = 0; i < QUERIES; i++) {
    const text = edited(texts[Math.floor(random() * texts.length)] ?? '', texts, random);
    const to = LANGUAGES.filter((language) => language !== from);
    const query = { text, from, to, minimum: 60, limit: 5 };
    const start = performance.now();
    const found = new Set(index.search(query).map(signature));
    milliseconds += performance.now() - start;
    const truth = scan(query).map(signature);
    wanted += truth.length;
    missed += truth.filter((match) => !found.has(match)).length;
  }
  const mean = (milliseconds / QUERIES).toFixed(2);
  return `  ${from}: ${wanted - missed} of the ${wanted} matches of a full scan, ${mean} ms a search with the index's building`;
}

function signature({ unit, kind, score }: Match): string {
  return `${unit} ${kind} ${score}`;
}

/** Up to five changes: words taken from other sentences, left out, or moved to the end. */
function edited(text: string, texts: readonly string[], random: () => number): string {
  const words = text.split(' ');
  const changes = Math.floor(random() * 6);
  for (let i = 0; i < changes; i++) {
    const at = Math.floor(random() * words.length);
    const choice = random();
    if (choice < 1 / 3) words[at] = texts[Math.floor(random() * texts.length)]?.split(' ')[0] ?? '';
    else if (choice < 2 / 3 && words.length > 2) words.splice(at, 1);
    else words.push(...words.splice(at, 1));
  }
  return words.join(' ');
}

/** How many Arabic sentences get their French through English, though no unit holds both. */
function pivots(index: MatchIndex, arFr: readonly Pair[]): string {
  const sample = arFr.slice(0, PIVOTS);
  let [proposed, right] = [0, 0];
  for (const { texts } of sample) {
    const { ar = '', fr } = texts;
    const [best] = index.search({ text: ar, from: 'ar', to: ['fr'], minimum: 70, limit: 1 });
    if (best?.kind === 'pivot') proposed++;
    if (best?.targets.fr?.text === fr) right++;
  }
  return `  ar-fr through en: ${proposed} of ${sample.length} proposed, ${right} with the very French of the ar-fr memory`;
}
