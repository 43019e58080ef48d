import { join } from 'node:path';
import { type Assembled, assemble, type KnownText } from '#core/assembly/assemble.ts';
import { createRecogniser, type Recogniser } from '#core/glossary/recognise.ts';
import { plainTokens } from '#core/text/tokens.ts';
import { type Corpus, readCorpora } from '../helpers/parallel.ts';
import type { Texts } from '../helpers/planted-errors.ts';
import { starterConcepts } from '../helpers/starter.ts';

/** Of each corpus every tenth sentence is a segment, the others are the memory. */
const EVERY = 10;
/** Share of a draft's translated words that the human translation has too. */
const LEAST_PRECISION = 0.8;

/**
 * Measures fragment assembly on real translations: how many segments without their own unit get a draft, how much of
 * them it covers, and how many of its words are in the human translation.
 */
export async function run(dataDir: string): Promise<string[]> {
  const recogniser = createRecogniser(starterConcepts());
  const corpora = await readCorpora(join(dataDir, 'parallel'));
  const measured = corpora.flatMap((corpus) =>
    pairsOf(corpus).map(([from, to]) => measure(corpus, from, to, recogniser)),
  );
  const lines = measured.flatMap((counts) => counts.lines);
  const [words, right] = [sum(measured.map((one) => one.words)), sum(measured.map((one) => one.right))];
  lines.push(`${right} of ${words} words of all drafts as the translators wrote`);
  if (words > 0 && right / words < LEAST_PRECISION) throw new Error(lines.join('\n'));
  return lines;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function measure(corpus: Corpus, from: string, to: string, recogniser: Recogniser) {
  const memory = memoryOf(corpus, from, to);
  const segments = corpus.segments
    .filter((_, at) => at % EVERY === 0)
    .filter((texts) => !memory.has(texts[from] ?? ''));
  const drafts = segments.flatMap((texts) => {
    const text = texts[from] ?? '';
    const found = assemble({ text, from, to, hits: recogniser.recognise(text, from, [to]), memory });
    return found === null ? [] : [{ ...found, text, ...precision(found, texts[to] ?? '', to) }];
  });
  const [words, right] = [sum(drafts.map((one) => one.words)), sum(drafts.map((one) => one.right))];
  const coverage = drafts.length === 0 ? 0 : sum(drafts.map((one) => one.assembly.coverage)) / drafts.length;
  const line = `${corpus.name} ${from}-${to}: ${drafts.length} drafts of ${segments.length} segments, ${Math.round(coverage)} % covered, ${right} of ${words} words as the translator wrote`;
  return {
    words,
    right,
    lines: [line, ...drafts.slice(0, 2).map((one) => `    ${one.text}\n    ${one.draft}`)],
  };
}

function precision({ text, assembly }: Assembled, reference: string, language: string) {
  const known = wordsOf(reference, language);
  const written = assembly.parts
    .filter(({ kind }) => kind !== 'untranslated' && kind !== 'mark')
    .flatMap(({ targetStart, targetEnd }) => [...wordsOf(text.slice(targetStart, targetEnd), language)]);
  return { draft: text, words: written.length, right: written.filter((word) => known.has(word)).length };
}

function pairsOf({ segments }: Corpus): readonly (readonly [string, string])[] {
  const languages = Object.keys(segments[0] ?? {});
  return languages.flatMap((from) => languages.filter((to) => to !== from).map((to) => [from, to] as const));
}

function wordsOf(text: string, language: string): ReadonlySet<string> {
  return new Set(
    plainTokens(text, language)
      .filter(({ kind }) => kind !== 'punctuation')
      .map(({ form }) => form),
  );
}

const keyOf = (text: string, language: string): string =>
  plainTokens(text, language)
    .map(({ form }) => form)
    .join(' ');

function memoryOf({ segments }: Corpus, from: string, to: string) {
  const rows = segments
    .filter((texts: Texts, at) => at % EVERY !== 0 && texts[from] && texts[to])
    .map((texts, at) => ({
      unit: at + 1,
      source: texts[from] ?? '',
      target: texts[to] ?? '',
      key: ` ${keyOf(texts[from] ?? '', from)} `,
      translation: ` ${keyOf(texts[to] ?? '', to)} `,
    }));
  const wholes = new Map<string, KnownText>(rows.map((row) => [row.key, row]));
  return {
    has: (text: string) => wholes.has(` ${keyOf(text, from)} `),
    whole(text: string, parts: readonly (readonly [number, number])[]) {
      const forms = plainTokens(text, from).map(({ form }) => form);
      return parts.map(([start, end]) => {
        const key = forms.slice(start, end).join(' ');
        return wholes.get(` ${key} `) ?? wholes.get(` ${key} . `) ?? null;
      });
    },
    containing(phrase: string) {
      const key = ` ${keyOf(phrase, from)} `;
      return rows.filter((row) => row.key.includes(key)).slice(0, 24);
    },
    translatedWith(phrase: string) {
      const key = ` ${keyOf(phrase, to)} `;
      return rows.filter((row) => row.translation.includes(key)).slice(0, 24);
    },
  };
}
