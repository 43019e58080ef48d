import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BalaghError } from '#contract/errors.ts';
import type { SourceDocument } from '#core/model/document.ts';
import { createDocuments } from '#formats/documents.ts';

/**
 * Reads every DOCX, HTML and text file of a corpus of interchange files (`<dataDir>/interchange/okapi`). A file may be
 * refused with an error of ours; anything else thrown is a crash. Returns the report's lines; throws where one crashed.
 */
export async function run(dataDir: string): Promise<string[]> {
  const root = join(dataDir, 'interchange', 'okapi');
  const names = await readdir(root, { recursive: true });
  const wanted = names.filter((name) => /\.(docx|html?|txt|odt)$/i.test(name)).toSorted();
  const documents = createDocuments();
  const lines: string[] = [];
  const crashes: string[] = [];
  const totals = { read: 0, paragraphs: 0, characters: 0, removed: 0 };
  for (const name of wanted) {
    try {
      const document = await documents.read({ name, bytes: await readFile(join(root, name)) });
      totals.read += 1;
      totals.paragraphs += document.paragraphs.length;
      totals.characters += charactersOf(document);
      totals.removed += document.removed.length;
    } catch (thrown) {
      if (thrown instanceof BalaghError) lines.push(`refused ${name}: ${thrown.code}`);
      else crashes.push(`CRASHED ${name}: ${String(thrown)}`);
    }
  }
  if (crashes.length > 0) throw new Error(crashes.join('\n'));
  return [
    ...lines,
    `files ${wanted.length}, read ${totals.read}, refused ${lines.length}, crashes 0`,
    `paragraphs ${totals.paragraphs}, characters ${totals.characters}, removed lines ${totals.removed}`,
  ];
}

const charactersOf = (document: SourceDocument): number =>
  document.paragraphs.reduce((sum, paragraph) => sum + paragraph.content.text.length, 0);
