import type { ExportDocument } from '#core/model/document.ts';
import type { Direction, LanguageTag } from '#core/model/language.ts';
import { directionOf } from '#core/model/language.ts';
import type { BlockKind } from '#core/model/release.ts';
import type { MarkKind, RichText } from '#core/model/rich-text.ts';
import { directionRuns, shielded } from '#core/text/direction.ts';
import { escapeMarkup } from '../shared/escape.ts';
import type { LayoutNode } from '../shared/layout.ts';
import { layoutOf } from '../shared/layout.ts';
import type { Run } from '../shared/rich-text.ts';
import { runsOf } from '../shared/rich-text.ts';
import { STYLE_SHEET } from './style-sheet.ts';

/**
 * A self-contained page: language and direction declared, semantic elements, one small style sheet with logical
 * properties, no script, nothing loaded from elsewhere.
 */
export async function writeHtml(document: ExportDocument): Promise<Uint8Array> {
  const { language } = document;
  const body = layoutOf(document.blocks)
    .map((node) => htmlOf(node, language))
    .join('\n');
  const page = [
    '<!doctype html>',
    `<html lang="${escapeMarkup(language)}" dir="${directionOf(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Balagh">',
    `<title>${escapeMarkup(document.title)}</title>`,
    `<style>${STYLE_SHEET}</style>`,
    '</head>',
    '<body>',
    '<main>',
    body,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return new TextEncoder().encode(page);
}

const ELEMENTS: Partial<Readonly<Record<BlockKind, readonly [string, string]>>> = {
  headline: ['<h1>', '</h1>'],
  quote: ['<blockquote><p>', '</p></blockquote>'],
};

function htmlOf(node: LayoutNode, language: LanguageTag): string {
  switch (node.type) {
    case 'paragraph': {
      const [open, close] = ELEMENTS[node.kind] ?? [`<p class="${node.kind}">`, '</p>'];
      return open + inline(node.content, language) + close;
    }
    case 'list':
      return `<ul>\n${node.items.map((item) => `<li>${inline(item, language)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return `<table>\n${node.rows.map((row) => rowOf(row, language)).join('\n')}\n</table>`;
  }
}

const rowOf = (cells: readonly (readonly RichText[])[], language: LanguageTag): string =>
  `<tr>${cells.map((cell) => `<td>${cellOf(cell, language)}</td>`).join('')}</tr>`;

const cellOf = (paragraphs: readonly RichText[], language: LanguageTag): string =>
  paragraphs.length === 1
    ? inline(paragraphs[0] ?? { text: '', marks: [] }, language)
    : paragraphs.map((content) => `<p>${inline(content, language)}</p>`).join('');

const TAGS: Readonly<Record<Exclude<MarkKind, 'link'>, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
};

function inline(content: RichText, language: LanguageTag): string {
  return runsOf(content)
    .map((run) => marked(run, directionOf(language)))
    .join('');
}

function marked(run: Run, base: Direction): string {
  let html = directionRuns(run.text, base)
    .map(({ text, direction }) => isolated(text, direction, base))
    .join('')
    .replaceAll('\n', '<br>\n');
  for (const kind of run.style.kinds) {
    if (kind !== 'link') html = `<${TAGS[kind]}>${html}</${TAGS[kind]}>`;
  }
  return run.style.href === undefined ? html : `<a href="${escapeMarkup(run.style.href)}">${html}</a>`;
}

/** Text of the other direction in an isolate of its own; plain numbers need none. */
function isolated(text: string, direction: Direction, base: Direction): string {
  const escaped = escapeMarkup(text);
  const needed = direction !== base && (/\p{L}/u.test(text) || shielded(text) !== text);
  return needed ? `<bdi dir="${direction}">${escaped}</bdi>` : escaped;
}
