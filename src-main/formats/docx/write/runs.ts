import type { IRunOptions, ParagraphChild } from 'docx';
import { ExternalHyperlink, TextRun } from 'docx';
import type { LanguageTag } from '#core/model/language.ts';
import { directionOf } from '#core/model/language.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { directionRuns, shielded } from '#core/text/direction.ts';
import { cleanText } from '../../shared/clean-text.ts';
import type { Run, Style } from '../../shared/rich-text.ts';
import { runsOf } from '../../shared/rich-text.ts';
import type { Size } from './typography.ts';
import { ARABIC_FONT, LATIN_FONT, languageForWord } from './typography.ts';

/** The text of a paragraph in one language as runs, links around theirs. `size`: that of the paragraph's style. */
export function runsFor(content: RichText, language: LanguageTag, size: Size): readonly ParagraphChild[] {
  return runsOf(content).flatMap((run): readonly ParagraphChild[] => {
    const children = directed(run, language, size);
    return run.style.href === undefined
      ? children
      : [new ExternalHyperlink({ children, link: run.style.href })];
  });
}

/** One run of formatting, cut where the direction changes. */
function directed(run: Run, language: LanguageTag, size: Size): readonly TextRun[] {
  const base = directionOf(language);
  return directionRuns(cleanText(run.text), base).flatMap(({ text, direction }) => {
    const options = runOptions(run.style, language, direction === 'rtl');
    if (base === 'ltr' || direction === 'rtl') return lines(text, options);
    return lines(shielded(text), /\p{L}/u.test(text) ? options : { ...options, ...figures(size) });
  });
}

/** Figures within Arabic: left to right, but in the font and size of the words around them. */
const figures = (size: Size): IRunOptions => ({
  font: { ascii: ARABIC_FONT, hAnsi: ARABIC_FONT, cs: ARABIC_FONT },
  size: size.arabic,
});

/** Text runs with line breaks between the lines. */
function lines(text: string, options: IRunOptions): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

function runOptions(style: Style, language: LanguageTag, rightToLeft: boolean): IRunOptions {
  const has = style.kinds;
  const word = languageForWord(language);
  const arabic = directionOf(language) === 'rtl';
  return {
    font: { ascii: LATIN_FONT, hAnsi: LATIN_FONT, cs: ARABIC_FONT },
    language: arabic ? { bidirectional: word } : { value: word },
    // Word takes bold and italic of Arabic from the complex-script properties only.
    ...(has.has('bold') ? { bold: true, boldComplexScript: true } : {}),
    ...(has.has('italic') ? { italics: true, italicsComplexScript: true } : {}),
    ...(has.has('underline') ? { underline: {} } : {}),
    ...(has.has('strike') ? { strike: true } : {}),
    ...(has.has('superscript') ? { superScript: true } : {}),
    ...(has.has('subscript') ? { subScript: true } : {}),
    ...(style.href === undefined ? {} : { style: 'Hyperlink' }),
    ...(rightToLeft ? { rightToLeft: true } : {}),
  };
}
