import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { LanguageTag } from '#core/model/language.ts';
import { escapeMarkup } from '../../shared/escape.ts';
import { ARABIC_FONT, ARABIC_FONT_IN_WORD, LATIN_FONT } from './typography.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * Font table with an alternative for machines that lack a font (ISO/IEC 29500-1, 17.8.3.1), and the character set and
 * family from which Word chooses when it finds neither.
 */
const FONT_TABLE =
  `${XML}<w:fonts xmlns:w="${W}">` +
  `<w:font w:name="${ARABIC_FONT}"><w:altName w:val="${ARABIC_FONT_IN_WORD}"/><w:charset w:val="B2"/>` +
  '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>' +
  `<w:font w:name="${LATIN_FONT}"><w:altName w:val="Caladea"/><w:charset w:val="00"/>` +
  '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>';

export interface Properties {
  readonly title: string;
  readonly language: LanguageTag;
  readonly rightToLeft: boolean;
}

/**
 * Adds to a finished package what the library cannot write: the font table, the language among the core properties,
 * and a right-to-left section (`w:bidi` before the document grid, ISO/IEC 29500-1, 17.6.1), by which page numbers
 * and columns run from the right. The only name in the properties is that of the program.
 */
export function finishPackage(bytes: Uint8Array, properties: Properties): Uint8Array {
  const parts = unzipSync(bytes);
  parts['word/fontTable.xml'] = strToU8(FONT_TABLE);
  const core = parts['docProps/core.xml'];
  if (core !== undefined) {
    const language = `<dc:language>${escapeMarkup(properties.language)}</dc:language></cp:coreProperties>`;
    parts['docProps/core.xml'] = strToU8(strFromU8(core).replace('</cp:coreProperties>', language));
  }
  const document = parts['word/document.xml'];
  if (document !== undefined && properties.rightToLeft)
    parts['word/document.xml'] = strToU8(strFromU8(document).replaceAll('<w:docGrid', '<w:bidi/><w:docGrid'));
  return zipSync(parts);
}
