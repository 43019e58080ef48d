import type { IPropertiesOptions } from 'docx';
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, type Table, TextRun } from 'docx';
import type { ExportDocument } from '#core/model/document.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { directionOf } from '#core/model/language.ts';
import { cleanText } from '../../shared/clean-text.ts';
import type { LayoutNode } from '../../shared/layout.ts';
import { layoutOf } from '../../shared/layout.ts';
import { finishPackage } from './finish.ts';
import { runsFor } from './runs.ts';
import { BULLETS, NUMBERING, STYLE_OF_KIND, sizeOf, stylesFor } from './styles.ts';
import { releaseTable } from './table.ts';
import { PAGE, SIZES } from './typography.ts';

/** A Word document of one language, with real styles; Arabic right to left throughout. */
export async function writeDocx(document: ExportDocument): Promise<Uint8Array> {
  const { language } = document;
  const rightToLeft = directionOf(language) === 'rtl';
  const { width, height, margin } = PAGE;
  const packed = await Packer.toBuffer(
    new Document({
      ...commonProperties(document.title, language),
      numbering: NUMBERING,
      sections: [
        {
          properties: {
            page: {
              size: { width, height },
              margin: { top: margin, right: margin, bottom: margin, left: margin },
            },
          },
          footers: { default: pageFooter(rightToLeft) },
          children: layoutOf(document.blocks).flatMap((node) => childrenOf(node, language)),
        },
      ],
    }),
  );
  return finishPackage(packed, { title: document.title, language, rightToLeft });
}

/** Properties and styles that the release and the review table share. */
export function commonProperties(
  title: string,
  language: LanguageTag,
): Pick<IPropertiesOptions, 'title' | 'creator' | 'lastModifiedBy' | 'styles'> {
  return {
    title: cleanText(title),
    creator: 'Balagh',
    lastModifiedBy: 'Balagh',
    styles: stylesFor(language),
  };
}

export function pageFooter(rightToLeft: boolean): Footer {
  const size = { size: SIZES.note.latin, sizeComplexScript: SIZES.note.arabic, color: '7F7F7F' };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        bidirectional: rightToLeft,
        children: [new TextRun({ ...size, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}

function childrenOf(node: LayoutNode, language: LanguageTag): (Paragraph | Table)[] {
  const bidirectional = directionOf(language) === 'rtl';
  switch (node.type) {
    case 'paragraph':
      return [
        new Paragraph({
          style: STYLE_OF_KIND[node.kind],
          bidirectional,
          children: runsFor(node.content, language, sizeOf(node.kind)),
        }),
      ];
    case 'list':
      return node.items.map(
        (item) =>
          new Paragraph({
            style: STYLE_OF_KIND['list-item'],
            bidirectional,
            numbering: { reference: BULLETS, level: 0, custom: true },
            children: runsFor(item, language, sizeOf('list-item')),
          }),
      );
    case 'table':
      // Two tables that touch become one in Word, and text needs air after a table.
      return [releaseTable(node.rows, language), new Paragraph({ bidirectional, spacing: { after: 80 } })];
  }
}
