import type { ExportDocument } from '#core/model/document.ts';
import { cleanText } from '../shared/clean-text.ts';
import type { LayoutNode } from '../shared/layout.ts';
import { layoutOf } from '../shared/layout.ts';

/**
 * Plain text: UTF-8 with a byte order mark and CR LF, because that is what Notepad, Word and the forms of newswire
 * services on Windows open without asking; every other program copes. A blank line between paragraphs, table rows
 * as lines with tabs. Arabic is left exactly as it is, in logical order and without direction marks.
 */
export async function writeText(document: ExportDocument): Promise<Uint8Array> {
  const text = layoutOf(document.blocks).map(textOfNode).join('\n\n');
  return new TextEncoder().encode(`\uFEFF${cleanText(text)}\n`.replaceAll('\n', '\r\n'));
}

function textOfNode(node: LayoutNode): string {
  switch (node.type) {
    case 'paragraph':
      return node.content.text;
    case 'list':
      return node.items.map((item) => `• ${item.text.replaceAll('\n', ' ')}`).join('\n');
    case 'table':
      return node.rows.map((row) => row.map(cellText).join('\t')).join('\n');
  }
}

const cellText = (paragraphs: readonly { readonly text: string }[]): string =>
  paragraphs.map((paragraph) => paragraph.text.replace(/\s+/gu, ' ')).join(' ');
