import { readFileSync } from 'node:fs';
import type { ParagraphHint, SourceDocument, SourceParagraph } from '#core/model/document.ts';

/** A paragraph without marks. */
export function paragraph(text: string, hint: ParagraphHint = 'paragraph'): SourceParagraph {
  return { hint, content: { text, marks: [] } };
}

/** Lines of text as a plain-text reader gives them: one paragraph a line. */
export function documentOf(text: string): SourceDocument {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return { format: 'text', paragraphs: lines.map((line) => paragraph(line)), removed: [] };
}

export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/releases/${name}`, import.meta.url), 'utf8');
}
