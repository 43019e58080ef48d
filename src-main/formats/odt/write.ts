import { strToU8, zipSync } from 'fflate';
import type { ExportDocument } from '#core/model/document.ts';
import type { Direction, LanguageTag } from '#core/model/language.ts';
import { directionOf } from '#core/model/language.ts';
import type { MarkKind, RichText } from '#core/model/rich-text.ts';
import { directionRuns, shielded } from '#core/text/direction.ts';
import { escapeMarkup } from '../shared/escape.ts';
import type { LayoutNode } from '../shared/layout.ts';
import { layoutOf } from '../shared/layout.ts';
import type { Run } from '../shared/rich-text.ts';
import { runsOf } from '../shared/rich-text.ts';
import { DECLARATIONS } from './namespaces.ts';
import { FONT_FACES, STYLE_OF_KIND, styleSheet } from './style-sheet.ts';

const MIMETYPE = 'application/vnd.oasis.opendocument.text';
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An OpenDocument text of one language; Arabic right to left throughout. */
export async function writeOdt(document: ExportDocument): Promise<Uint8Array> {
  return zipSync({
    // First and stored, so that programs know the type from the first bytes (OpenDocument 1.3, part 2, 3.3).
    mimetype: [strToU8(MIMETYPE), { level: 0 }],
    'content.xml': strToU8(contentOf(document)),
    'styles.xml': strToU8(styleSheet(document.language)),
    'meta.xml': strToU8(metaOf(document)),
    'META-INF/manifest.xml': strToU8(MANIFEST),
  });
}

const MANIFEST =
  `${PROLOGUE}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" ` +
  `manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" ` +
  `manifest:media-type="${MIMETYPE}"/>` +
  ['content.xml', 'styles.xml', 'meta.xml']
    .map((part) => `<manifest:file-entry manifest:full-path="${part}" manifest:media-type="text/xml"/>`)
    .join('') +
  '</manifest:manifest>';

const metaOf = (document: ExportDocument): string =>
  `${PROLOGUE}<office:document-meta ${DECLARATIONS} office:version="1.3"><office:meta>` +
  `<meta:generator>Balagh</meta:generator><dc:title>${escapeMarkup(document.title)}</dc:title>` +
  `<dc:language>${escapeMarkup(document.language)}</dc:language></office:meta></office:document-meta>`;

function contentOf(document: ExportDocument): string {
  const { language } = document;
  const nodes = layoutOf(document.blocks).map((node, index) => nodeOf(node, language, index));
  return (
    `${PROLOGUE}<office:document-content ${DECLARATIONS} office:version="1.3">${FONT_FACES}` +
    `<office:automatic-styles>${MARK_STYLES}${LIST_STYLE}${TABLE_STYLES[directionOf(language)]}` +
    `</office:automatic-styles><office:body><office:text>${nodes.join('')}</office:text></office:body>` +
    '</office:document-content>'
  );
}

const MARKS: Readonly<Record<Exclude<MarkKind, 'link'>, string>> = {
  bold: 'fo:font-weight="bold" style:font-weight-complex="bold"',
  italic: 'fo:font-style="italic" style:font-style-complex="italic"',
  underline:
    'style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"',
  strike: 'style:text-line-through-style="solid"',
  superscript: 'style:text-position="super 58%"',
  subscript: 'style:text-position="sub 58%"',
};

const MARK_STYLES = Object.entries(MARKS)
  .map(
    ([kind, properties]) =>
      `<style:style style:name="${kind}" style:family="text"><style:text-properties ${properties}/></style:style>`,
  )
  .join('');

const LIST_STYLE =
  '<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•">' +
  '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">' +
  '<style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.75cm" ' +
  'fo:text-indent="-0.5cm" fo:margin-left="0.75cm"/></style:list-level-properties></text:list-level-style-bullet>' +
  '</text:list-style>';

const tableStyles = (mode: string): string =>
  `<style:style style:name="Table" style:family="table"><style:table-properties table:align="margins" ` +
  `fo:margin-bottom="0.4cm" style:writing-mode="${mode}"/></style:style>` +
  '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm" ' +
  'fo:border="0.5pt solid #bfbfbf"/></style:style>';
const TABLE_STYLES: Readonly<Record<Direction, string>> = {
  rtl: tableStyles('rl-tb'),
  ltr: tableStyles('lr-tb'),
};

function nodeOf(node: LayoutNode, language: LanguageTag, index: number): string {
  switch (node.type) {
    case 'paragraph': {
      const style = STYLE_OF_KIND[node.kind];
      const text = inline(node.content, language);
      return node.kind === 'headline'
        ? `<text:h text:style-name="${style}" text:outline-level="1">${text}</text:h>`
        : `<text:p text:style-name="${style}">${text}</text:p>`;
    }
    case 'list': {
      const items = node.items.map(
        (item) => `<text:list-item>${paragraph(item, 'list-item', language)}</text:list-item>`,
      );
      return `<text:list text:style-name="Bullets">${items.join('')}</text:list>`;
    }
    case 'table':
      return tableOf(node.rows, language, index);
  }
}

function tableOf(
  rows: readonly (readonly (readonly RichText[])[])[],
  language: LanguageTag,
  index: number,
): string {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const cellOf = (cell: readonly RichText[]): string =>
    '<table:table-cell table:style-name="Cell" office:value-type="string">' +
    `${(cell.length === 0 ? [{ text: '', marks: [] }] : cell).map((content) => paragraph(content, 'table-cell', language)).join('')}` +
    '</table:table-cell>';
  return (
    `<table:table table:name="Table${index}" table:style-name="Table">` +
    `<table:table-column table:number-columns-repeated="${columns}"/>` +
    rows.map((row) => `<table:table-row>${row.map(cellOf).join('')}</table:table-row>`).join('') +
    '</table:table>'
  );
}

const paragraph = (content: RichText, kind: 'list-item' | 'table-cell', language: LanguageTag): string =>
  `<text:p text:style-name="${STYLE_OF_KIND[kind]}">${inline(content, language)}</text:p>`;

const inline = (content: RichText, language: LanguageTag): string =>
  runsOf(content)
    .map((run) => marked(run, directionOf(language)))
    .join('');

function marked(run: Run, base: Direction): string {
  let xml = directionRuns(run.text, base)
    .map(({ text, direction }) => spaced(base === 'rtl' && direction === 'ltr' ? shielded(text) : text))
    .join('');
  for (const kind of run.style.kinds) {
    if (kind !== 'link') xml = `<text:span text:style-name="${kind}">${xml}</text:span>`;
  }
  return run.style.href === undefined
    ? xml
    : `<text:a xlink:type="simple" xlink:href="${escapeMarkup(run.style.href)}" ` +
        `text:style-name="Internet_20_link">${xml}</text:a>`;
}

/** Line breaks, tabs and repeated spaces are elements in OpenDocument (part 3, 6.1.2). */
const spaced = (text: string): string =>
  escapeMarkup(text)
    .replaceAll('\n', '<text:line-break/>')
    .replaceAll('\t', '<text:tab/>')
    .replace(/(?<= ) /g, '<text:s/>');
