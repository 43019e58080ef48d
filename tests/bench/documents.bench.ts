import type { ExportDocument } from '#core/model/document.ts';
import { createDocuments } from '#formats/documents.ts';
import { type Bench, type BenchResult, percentile } from './report.ts';
import { paragraphs, releaseSentences } from './texts.ts';

/** Most that reading or writing a file of 300 sentences may take, milliseconds. */
const BUDGETS = { docx: 150, odt: 150, html: 150 } as const;
const SENTENCES = 300;
const ROUNDS = 20;

/** Reading and writing the formats that press offices send, in this process. */
export const run: Bench = async () => {
  const documents = createDocuments();
  const document = exportDocument();
  const results: BenchResult[] = [];
  for (const format of ['docx', 'odt', 'html'] as const) {
    const bytes = await documents.write(format, document);
    const sampling = {
      rounds: ROUNDS,
      detail: `${SENTENCES} sentences, ${(bytes.length / 1000).toFixed(0)} kB`,
    };
    results.push(
      await percentile(`${format} write`, BUDGETS[format], sampling, () => documents.write(format, document)),
      await percentile(`${format} read`, BUDGETS[format], sampling, () =>
        documents.read({ name: `release.${format}`, bytes }),
      ),
    );
  }
  return results;
};

function exportDocument(): ExportDocument {
  return {
    title: 'Bench',
    language: 'fr',
    blocks: paragraphs(releaseSentences(SENTENCES, 'fr'), 3).map((text, i) => ({
      kind: i === 0 ? 'headline' : 'paragraph',
      runIn: false,
      content: { text, marks: [{ kind: 'bold', start: 0, end: 10 }] },
    })),
  };
}
