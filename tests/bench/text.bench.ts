import type { SourceDocument } from '#core/model/document.ts';
import { composeRelease } from '#core/release/read.ts';
import { BENCH_LANGUAGES } from '#hosts/cli/bench/generate.ts';
import { splitSentences, splitter } from '../helpers/splitter.ts';
import { type Bench, type BenchResult, throughput } from './report.ts';
import { longText } from './texts.ts';

/** Least that sentence splitting and the reading of a release's structure must do, MB/s. */
const SPLIT_BUDGET = 0.2;
const COMPOSE_BUDGET = 0.2;
const BYTES = 1_000_000;

/** Cutting texts of a megabyte: into sentences, and into the parts of a release. */
export const run: Bench = async () => {
  const results: BenchResult[] = [];
  for (const language of BENCH_LANGUAGES) {
    const text = longText(BYTES, language);
    results.push(
      await throughput(`sentence splitting ${language}`, SPLIT_BUDGET, text, () =>
        splitSentences(text, language),
      ),
      await throughput(`structure and segments of a release ${language}`, COMPOSE_BUDGET, text, () =>
        composeRelease(documentOf(text), language, { keepNoise: false, splitter }),
      ),
    );
  }
  return results;
};

function documentOf(text: string): SourceDocument {
  const paragraphs = text
    .split('\n\n')
    .filter((line) => line !== '')
    .map((line) => ({ hint: 'paragraph' as const, content: { text: line, marks: [] } }));
  return { format: 'txt', paragraphs, removed: [] };
}
