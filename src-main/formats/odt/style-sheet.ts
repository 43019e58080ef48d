import type { LanguageTag } from '#core/model/language.ts';
import { directionOf, primaryLanguage } from '#core/model/language.ts';
import type { BlockKind } from '#core/model/release.ts';
import { escapeMarkup } from '../shared/escape.ts';
import { DECLARATIONS } from './namespaces.ts';

/** Style names, LibreOffice's own where it has them. */
export const STYLE_OF_KIND: Readonly<Record<BlockKind, string>> = {
  'release-line': 'Release_20_Line',
  headline: 'Title',
  subhead: 'Subtitle',
  dateline: 'Text_20_body',
  lead: 'Text_20_body',
  paragraph: 'Text_20_body',
  quote: 'Quotations',
  'list-item': 'List_20_Contents',
  'table-cell': 'Table_20_Contents',
  boilerplate: 'Boilerplate',
  'end-mark': 'End_20_Mark',
  contact: 'Contact',
};

const LATIN = 'Cambria';
const ARABIC = 'Noto Naskh Arabic';

interface ParagraphStyle {
  readonly name: string;
  readonly paragraph: string;
  /** Points for Latin and for Arabic text; absent where the parent's serve. */
  readonly sizes?: readonly [number, number];
  readonly bold?: boolean;
  readonly quiet?: boolean;
}

const STYLES: readonly ParagraphStyle[] = [
  { name: 'Text_20_body', paragraph: 'fo:margin-bottom="0.28cm"' },
  {
    name: 'Title',
    paragraph: 'fo:margin-top="0.2cm" fo:margin-bottom="0.28cm" fo:keep-with-next="always"',
    sizes: [18, 20],
    bold: true,
  },
  {
    name: 'Subtitle',
    paragraph: 'fo:margin-bottom="0.35cm" fo:keep-with-next="always"',
    sizes: [13, 15],
    quiet: true,
  },
  {
    name: 'Release_20_Line',
    paragraph: 'fo:margin-bottom="0.2cm"',
    sizes: [10, 12],
    bold: true,
    quiet: true,
  },
  {
    name: 'Quotations',
    paragraph: 'fo:margin-left="0.75cm" fo:margin-right="0.75cm" fo:margin-bottom="0.28cm"',
  },
  { name: 'List_20_Contents', paragraph: 'fo:margin-bottom="0.14cm"' },
  { name: 'Table_20_Contents', paragraph: 'fo:margin-bottom="0.07cm"', sizes: [9.5, 11] },
  { name: 'Boilerplate', paragraph: 'fo:margin-bottom="0.2cm"', sizes: [10, 11.5] },
  {
    name: 'End_20_Mark',
    paragraph: 'fo:text-align="center" fo:margin-top="0.3cm" fo:margin-bottom="0.42cm"',
  },
  { name: 'Contact', paragraph: 'fo:margin-bottom="0.07cm"', sizes: [10, 11.5], quiet: true },
  { name: 'Footer', paragraph: 'fo:text-align="center"', sizes: [8, 9], quiet: true },
];

/** `styles.xml`: paragraph styles, the bullet list, an A4 page with numbers, all in the direction of the language. */
export function styleSheet(language: LanguageTag): string {
  const rightToLeft = directionOf(language) === 'rtl';
  const mode = rightToLeft ? 'rl-tb' : 'lr-tb';
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-styles ${DECLARATIONS} office:version="1.3">` +
    FONT_FACES +
    `<office:styles>${defaults(language, mode)}${STYLES.map(paragraphStyle).join('')}${LINK_STYLE}</office:styles>` +
    `<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" ` +
    `fo:page-height="29.7cm" fo:margin-top="2.5cm" fo:margin-bottom="2cm" fo:margin-left="2.5cm" ` +
    `fo:margin-right="2.5cm" style:print-orientation="portrait" style:writing-mode="${mode}"/>` +
    '<style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.4cm"/>' +
    '</style:footer-style></style:page-layout></office:automatic-styles>' +
    '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>' +
    '<text:p text:style-name="Footer"><text:page-number text:select-page="current">1</text:page-number> / ' +
    '<text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles>' +
    '</office:document-styles>'
  );
}

export const FONT_FACES =
  '<office:font-face-decls>' +
  `<style:font-face style:name="${LATIN}" svg:font-family="${LATIN}" style:font-family-generic="roman"/>` +
  `<style:font-face style:name="${ARABIC}" svg:font-family="&apos;${ARABIC}&apos;" style:font-family-generic="roman"/>` +
  '</office:font-face-decls>';

const LINK_STYLE =
  '<style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text">' +
  '<style:text-properties fo:color="#1f4e79" style:text-underline-style="solid" style:text-underline-width="auto" ' +
  'style:text-underline-color="font-color"/></style:style>';

function defaults(language: LanguageTag, mode: string): string {
  const rightToLeft = directionOf(language) === 'rtl';
  const [latin, arabic] = rightToLeft ? (['fr-FR', language] as const) : ([language, 'ar-MA'] as const);
  // LibreOffice takes `start` for the left side whatever the writing mode, so the side is named.
  return (
    '<style:default-style style:family="paragraph">' +
    `<style:paragraph-properties fo:text-align="${rightToLeft ? 'right' : 'left'}" ` +
    `fo:line-height="${rightToLeft ? 105 : 120}%" ` +
    `fo:orphans="2" fo:widows="2" style:writing-mode="${mode}"/>` +
    `<style:text-properties style:font-name="${LATIN}" fo:font-size="11.5pt" ${languageOf(latin, 'fo:', '')} ` +
    `style:font-name-complex="${ARABIC}" style:font-size-complex="13.5pt" ` +
    `${languageOf(arabic, 'style:', '-complex')}/></style:default-style>` +
    '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>'
  );
}

/** Regions to name to the spelling checker, which has dictionaries by region. */
const COUNTRIES: Readonly<Record<string, string>> = { ar: 'MA', fr: 'FR', en: 'GB', es: 'ES' };

function languageOf(tag: LanguageTag, prefix: string, suffix: string): string {
  const primary = primaryLanguage(tag);
  const country = /-([A-Z]{2})\b/.exec(tag)?.[1] ?? COUNTRIES[primary] ?? 'none';
  return `${prefix}language${suffix}="${escapeMarkup(primary)}" ${prefix}country${suffix}="${country}"`;
}

function paragraphStyle(style: ParagraphStyle): string {
  const text = [
    style.sizes === undefined
      ? ''
      : `fo:font-size="${style.sizes[0]}pt" style:font-size-complex="${style.sizes[1]}pt"`,
    style.bold ? 'fo:font-weight="bold" style:font-weight-complex="bold"' : '',
    style.quiet ? 'fo:color="#595959"' : '',
  ].filter((part) => part !== '');
  return (
    `<style:style style:name="${style.name}" style:display-name="${style.name.replaceAll('_20_', ' ')}" ` +
    `style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties ${style.paragraph}/>` +
    `${text.length > 0 ? `<style:text-properties ${text.join(' ')}/>` : ''}</style:style>`
  );
}
