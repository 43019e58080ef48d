import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRecogniser } from '#core/glossary/recognise.ts';
import { ARABIC_TERMS, CONSTRUCT_PLURALS, NO_OCCURRENCES } from './arabic-terms.ts';

/**
 * Measures the recognition of Arabic terms in real text (`<dataDir>/parallel`) against marks made another, slower
 * way: by a pattern of all clitics and endings around each term, with the words that only look like it, read by hand,
 * taken out (arabic-terms.ts). Throws below the goals of the product.
 */
export async function run(dataDir: string): Promise<string[]> {
  const texts = await arabicTexts(join(dataDir, 'parallel'));
  const recogniser = createRecogniser(
    ARABIC_TERMS.map((text, id) => ({
      ...{ id, kind: 'term' as const, domain: '', note: '' },
      terms: { ar: [{ text, status: 'preferred' as const }] },
    })),
  );
  const missed = new Map<string, number>();
  const wrong = new Map<string, number>();
  let marked = 0;
  let found = 0;
  let right = 0;
  for (const text of texts) {
    const marks = new Set(markedPlaces(text));
    const hits = new Set(
      recogniser
        .recognise(text, 'ar', [])
        .map((hit) => `${wordStart(text, hit.start)}\t${hit.concept}\t${wordAt(text, hit.start, hit.end)}`),
    );
    marked += marks.size;
    found += hits.size;
    for (const hit of hits) if (marks.has(hit)) right++;
    count(
      wrong,
      [...hits].filter((hit) => !marks.has(hit)),
    );
    count(
      missed,
      [...marks].filter((mark) => !hits.has(mark)),
    );
  }
  const recall = right / marked;
  const precision = right / found;
  const lines = [
    `${ARABIC_TERMS.length} Arabic terms in ${texts.length} segments: ${marked} occurrences, ` +
      `found ${percent(recall)}, precision ${percent(precision)}`,
    `missed: ${listOf(missed)}`,
    `wrong: ${listOf(wrong)}`,
  ];
  if (recall < LEAST_FOUND || precision < LEAST_RIGHT) throw new Error(`Goals missed:\n${lines.join('\n')}`);
  return lines;
}

const LEAST_FOUND = 0.97;
const LEAST_RIGHT = 0.99;

const LETTERS = '[\\p{L}\\p{M}\u0640]';
const PRONOUN = '(?:ها|هم|هن|هما|كم|كما|نا|ه|ك)?';

/** `start\tconcept\tword` of every occurrence; of overlapping ones the longest. */
function markedPlaces(text: string): readonly string[] {
  const bare = text.replace(/[\u064b-\u065f\u0670\u0640]/g, '');
  const places = PATTERNS.flatMap(({ pattern, concept }) =>
    [...bare.matchAll(pattern)]
      .filter(([word]) => !NO_OCCURRENCES.has(word))
      .map(({ 0: word, index }) => ({ index, end: index + word.length, word, concept })),
  );
  for (const { 0: word, index } of bare.matchAll(/\p{L}+/gu)) {
    const term = CONSTRUCT_PLURALS.get(word);
    if (term === undefined) continue;
    places.push({ index, end: index + word.length, word, concept: ARABIC_TERMS.indexOf(term) });
  }
  places.sort((a, b) => b.end - b.index - (a.end - a.index));
  const kept = places.filter(
    (one, at) => !places.slice(0, at).some((other) => other.index < one.end && one.index < other.end),
  );
  const offsets = offsetsWithout(text);
  return kept.map(({ index, concept, word }) => `${offsets[index]}\t${concept}\t${word}`);
}

const PATTERNS = ARABIC_TERMS.map((term, concept) => ({
  concept,
  pattern: new RegExp(`(?<!${LETTERS})(?:[وف])?(?:[بكل])?(?:ال|ل)?${wordsOf(term)}(?!${LETTERS})`, 'gu'),
}));

function wordsOf(term: string): string {
  return term.split(' ').map(wordPattern).join(' ل?(?:ال)?');
}

function wordPattern(word: string): string {
  const bare = word.replace(/^ال/, '');
  const spelled = (stem: string) => stem.replace(/[اأإآ]/g, '[اأإآ]');
  if (bare.endsWith('ة')) {
    const stem = spelled(bare.slice(0, -1));
    return `${stem}(?:ة|تان|تين|تا|تي|ات${PRONOUN}|ت${PRONOUN.slice(0, -1)})`;
  }
  if (bare.endsWith('ى')) return `${spelled(bare.slice(0, -1))}(?:ى|ا${PRONOUN}|يات${PRONOUN}|يان|يين)`;
  if (bare.endsWith('ء')) return `${spelled(bare.slice(0, -1))}(?:[ءؤئ]${PRONOUN}|ءات${PRONOUN})`;
  return `${spelled(bare)}(?:ا|ان|ين|ون|و|ات|ي(?=ها|هم|ه))?${PRONOUN}`;
}

/** The offset in a text of each character that is no vowel sign. */
function offsetsWithout(text: string): readonly number[] {
  return [...text.matchAll(/[^\u064b-\u065f\u0670\u0640]/g)].map(({ index }) => index);
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && /[\p{L}\p{M}\u0640]/u.test(text[start - 1] ?? '')) start--;
  return start;
}

function wordAt(text: string, from: number, to: number): string {
  let end = to;
  while (end < text.length && /[\p{L}\p{M}\u0640]/u.test(text[end] ?? '')) end++;
  return text.slice(wordStart(text, from), end).replace(/[\u064b-\u065f\u0670\u0640]/g, '');
}

function count(counts: Map<string, number>, places: readonly string[]): void {
  for (const place of places) {
    const word = place.split('\t').slice(1).join(' ');
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

function listOf(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  return sorted.map(([place, n]) => `${place.replace(/^\d+ /, '')} ${n}`).join(', ') || 'none';
}

async function arabicTexts(folder: string): Promise<readonly string[]> {
  const pud = (await readFile(join(folder, 'pud-dev.trilingual.jsonl'), 'utf8')).trim().split('\n');
  const tico = await readFile(join(folder, 'all.en-ar.tmx'), 'utf8');
  return [
    ...pud.map((line) => (JSON.parse(line) as { readonly ar: string }).ar),
    ...[...tico.matchAll(/xml:lang="ar"[\s\S]*?<seg>([\s\S]*?)<\/seg>/g)].map(([, text]) => text ?? ''),
  ];
}
