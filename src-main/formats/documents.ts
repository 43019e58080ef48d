import { BalaghError } from '#contract/errors.ts';
import { MAX_FILE_BYTES } from '#contract/values.ts';
import type { SourceDocument } from '#core/model/document.ts';
import type { DocumentPort } from '#services/ports/index.ts';
import { adapterFor, exportAdapterFor } from './registry.ts';
import { oversized } from './shared/errors.ts';
import { sniffFormat } from './sniff.ts';

/** Reads and writes documents in this process. Stateless, so one is enough for a host. */
export function createDocuments(): DocumentPort {
  return {
    read: async (file) => {
      const read = await adapterFor(await sniffFormat(file)).loadReader();
      return withText(file.name, await read(file));
    },
    readText: async ({ name, text, html }) => {
      if (text === '') throw new BalaghError('empty-file', { file: name });
      if (text.length > MAX_FILE_BYTES) throw oversized(name);
      return withText(name, html ? await fromHtml(name, text) : await fromPlainText(text));
    },
    write: async (format, document) => {
      const write = await exportAdapterFor(format).loadWriter();
      return write(document);
    },
    writeReview: async (document) => (await import('./docx/write/review.ts')).writeReview(document),
    readRules: async (file) => (await import('./srx/read.ts')).readSrxFile(file),
  };
}

async function fromHtml(name: string, html: string): Promise<SourceDocument> {
  const { readFragment } = await import('./html/read.ts');
  return readFragment(name, html);
}

async function fromPlainText(text: string): Promise<SourceDocument> {
  const { readPlainText } = await import('./text/read.ts');
  return readPlainText(text);
}

function withText(name: string, document: SourceDocument): SourceDocument {
  const hasText = document.paragraphs.some((paragraph) => /[\p{L}\p{N}]/u.test(paragraph.content.text));
  if (!hasText) throw new BalaghError('no-text-in-file', { file: name });
  return document;
}
