import type {
  IBaseParagraphStyleOptions,
  INumberingOptions,
  IParagraphStyleOptions,
  IStylesOptions,
} from 'docx';
import { AlignmentType, BorderStyle, LevelFormat, LineRuleType } from 'docx';
import type { LanguageTag } from '#core/model/language.ts';
import { directionOf } from '#core/model/language.ts';
import type { BlockKind } from '#core/model/release.ts';
import type { Size } from './typography.ts';
import { ARABIC_FONT, LATIN_FONT, languageForWord, SIZES } from './typography.ts';

/** The paragraph style of each kind of block. Names that Word has are Word's, so that its own commands know them. */
export const STYLE_OF_KIND: Readonly<Record<BlockKind, string>> = {
  'release-line': 'ReleaseLine',
  headline: 'Title',
  subhead: 'Subtitle',
  dateline: 'Normal',
  lead: 'Normal',
  paragraph: 'Normal',
  quote: 'Quote',
  'list-item': 'ListBullet',
  'table-cell': 'TableText',
  boilerplate: 'Boilerplate',
  'end-mark': 'EndMark',
  contact: 'Contact',
};

/** The size of the text in a paragraph of that kind. */
export function sizeOf(kind: BlockKind): Size {
  switch (kind) {
    case 'headline':
      return SIZES.title;
    case 'subhead':
      return SIZES.subtitle;
    case 'release-line':
      return SIZES.label;
    case 'boilerplate':
    case 'contact':
      return SIZES.small;
    case 'table-cell':
      return SIZES.table;
    default:
      return SIZES.body;
  }
}

export const BULLETS = 'bullets';

const QUIET = '595959';
const RULE = 'A6A6A6';

/** Sizes for both scripts; without `w:szCs` Arabic would stay at ten points (ISO/IEC 29500-1, 17.3.2.39). */
const sized = ({ latin, arabic }: Size) => ({ size: latin, sizeComplexScript: arabic });
/** Line spacing in 240ths of a line; LibreOffice takes it for points unless the rule is named. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });
const bold = { bold: true, boldComplexScript: true };

/** Styles of a document in one language. Lines of Arabic fonts are high already, so they are spaced less. */
export function stylesFor(language: LanguageTag): IStylesOptions {
  const rightToLeft = directionOf(language) === 'rtl';
  const word = languageForWord(language);
  return {
    default: {
      document: {
        run: {
          ...sized(SIZES.body),
          font: { ascii: LATIN_FONT, hAnsi: LATIN_FONT, eastAsia: LATIN_FONT, cs: ARABIC_FONT },
          language: rightToLeft
            ? { value: 'fr-FR', bidirectional: word }
            : { value: word, bidirectional: 'ar-MA' },
        },
        paragraph: { spacing: { after: 160, ...lines(rightToLeft ? 252 : 288) } },
      },
      title: titleStyle(rightToLeft),
      hyperlink: { run: { color: '1F4E79', underline: {} } },
    },
    paragraphStyles: paragraphStyles(rightToLeft),
  };
}

const titleStyle = (rightToLeft: boolean): IBaseParagraphStyleOptions => ({
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run: { ...sized(sizeOf('headline')), ...bold },
  paragraph: {
    alignment: AlignmentType.START,
    spacing: { before: 120, after: 160, ...lines(rightToLeft ? 240 : 252) },
    keepNext: true,
    outlineLevel: 0,
  },
});

function paragraphStyles(rightToLeft: boolean): readonly IParagraphStyleOptions[] {
  const compact = lines(rightToLeft ? 240 : 252);
  const basedOn = 'Normal';
  return [
    {
      id: 'Normal',
      name: 'Normal',
      quickFormat: true,
      paragraph: { alignment: AlignmentType.START },
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn,
      next: 'Normal',
      quickFormat: true,
      run: { ...sized(sizeOf('subhead')), color: QUIET },
      paragraph: { spacing: { after: 200 }, keepNext: true },
    },
    {
      id: 'ReleaseLine',
      name: 'Release Line',
      basedOn,
      next: 'Title',
      // Letterspacing would tear Arabic letters apart.
      run: {
        ...sized(sizeOf('release-line')),
        ...bold,
        color: QUIET,
        ...(rightToLeft ? {} : { characterSpacing: 20 }),
      },
      paragraph: { spacing: { after: 120 }, keepNext: true },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn,
      quickFormat: true,
      paragraph: {
        indent: { start: 425, end: 425 },
        ...(rightToLeft
          ? { border: { right: { style: BorderStyle.SINGLE, size: 12, space: 10, color: RULE } } }
          : { border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: RULE } } }),
      },
    },
    {
      id: 'ListBullet',
      name: 'List Bullet',
      basedOn,
      quickFormat: true,
      paragraph: { spacing: { after: 80 } },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn,
      run: sized(sizeOf('table-cell')),
      paragraph: { spacing: { after: 40, ...compact } },
    },
    {
      id: 'Boilerplate',
      name: 'Boilerplate',
      basedOn,
      run: sized(sizeOf('boilerplate')),
      paragraph: { spacing: { after: 120, ...compact } },
    },
    {
      id: 'EndMark',
      name: 'End Mark',
      basedOn,
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 160, after: 240 } },
    },
    {
      id: 'Contact',
      name: 'Contact',
      basedOn,
      run: { ...sized(sizeOf('contact')), color: QUIET },
      paragraph: { spacing: { after: 40, ...compact }, keepLines: true },
    },
  ];
}

/** The bullet list. Indents are counted from the start of the line, so they serve both directions. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { start: 425, hanging: 283 } }, run: { font: LATIN_FONT } },
        },
      ],
    },
  ],
};
