import type { ExportDocument } from '#core/model/document.ts';
import type { BlockKind } from '#core/model/release.ts';
import type { MarkKind, RichText } from '#core/model/rich-text.ts';
import { cleanText } from '../shared/clean-text.ts';
import type { LayoutNode } from '../shared/layout.ts';
import { layoutOf } from '../shared/layout.ts';
import type { Run } from '../shared/rich-text.ts';
import { runsOf } from '../shared/rich-text.ts';

/** CommonMark with the tables and strikethrough of GitHub's dialect; UTF-8, LF. Text that looks like markup is escaped. */
export async function writeMarkdown(document: ExportDocument): Promise<Uint8Array> {
  const text = layoutOf(document.blocks).map(markdownOf).join('\n\n');
  return new TextEncoder().encode(`${text}\n`);
}

const PREFIXES: Partial<Readonly<Record<BlockKind, string>>> = {
  headline: '# ',
  subhead: '## ',
  quote: '> ',
};

function markdownOf(node: LayoutNode): string {
  switch (node.type) {
    case 'paragraph': {
      const text = inline(node.content);
      const isHeading = node.kind === 'headline' || node.kind === 'subhead';
      const prefix = PREFIXES[node.kind] ?? '';
      if (isHeading) return prefix + text.replaceAll('\\\n', '<br>');
      return text
        .split('\n')
        .map((line) => prefix + escapeLineStart(line))
        .join('\n');
    }
    case 'list':
      return node.items
        .map((item) => `- ${inline(item).split('\n').map(escapeLineStart).join('\n  ')}`)
        .join('\n');
    case 'table':
      return tableOf(node.rows);
  }
}

/** The first row serves as header row, without which the dialect has no tables. */
function tableOf(rows: readonly (readonly (readonly RichText[])[])[]): string {
  const lines = rows.map((row) => `| ${row.map(cellOf).join(' | ')} |`);
  const rule = `|${' --- |'.repeat(rows[0]?.length ?? 1)}`;
  return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n');
}

const cellOf = (paragraphs: readonly RichText[]): string =>
  paragraphs.map((content) => inline(content).replaceAll('\\\n', '<br>')).join('<br>');

const HTML_TAGS: Readonly<Record<Exclude<MarkKind, 'link'>, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
};
const DELIMITERS: Partial<Readonly<Record<MarkKind, string>>> = { bold: '**', italic: '*', strike: '~~' };

function inline(content: RichText): string {
  const runs = runsOf(content);
  return runs.map((run, index) => marked(run, runs[index - 1], runs[index + 1])).join('');
}

function marked(run: Run, previous: Run | undefined, next: Run | undefined): string {
  const kinds = [...run.style.kinds].filter((kind) => kind !== 'link');
  const only = kinds.length === 1 ? kinds[0] : undefined;
  const delimiter = only === undefined ? undefined : DELIMITERS[only];
  let text = escapeInline(run.text);
  if (delimiter !== undefined && canDelimit(run.text, previous, next)) text = delimiter + text + delimiter;
  else for (const kind of kinds) text = `<${HTML_TAGS[kind]}>${text}</${HTML_TAGS[kind]}>`;
  return run.style.href === undefined
    ? text
    : `[${text}](<${run.style.href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}

/**
 * Whether a delimiter run would be seen on both sides (CommonMark 6.2): between the mark and a letter there must be no
 * letter on the other side, and no other delimiter. Tags of HTML do everywhere else.
 */
function canDelimit(text: string, previous: Run | undefined, next: Run | undefined): boolean {
  const before = previous === undefined ? ' ' : previous.text.slice(-1);
  const after = next === undefined ? ' ' : next.text.slice(0, 1);
  const isGap = (character: string): boolean => /[\s]/u.test(character);
  return isGap(before) && isGap(after) && /^[\p{L}\p{Nd}]/u.test(text) && /[\p{L}\p{Nd}]$/u.test(text);
}

function escapeInline(text: string): string {
  return cleanText(text)
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=[#a-zA-Z])/g, '\\&')
    .replace(/[ \t]*\n[ \t]*/g, '\\\n');
}

/** A line that would open a heading, a list, a quote or a rule is kept a line of text. */
const escapeLineStart = (line: string): string =>
  line.replace(/^(\s*)([#+=-])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
