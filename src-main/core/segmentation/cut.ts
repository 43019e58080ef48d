import type { DraftSegment } from '#core/model/document.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { sliceRich, trimRich } from '#core/text/marks.ts';
import type { SentenceSplitter } from './split.ts';

/**
 * A block's text as segments, one a sentence: each without white space around it, `separator` holding what
 * stood between it and the next. Contents and separators in turn give the trimmed text back, byte for byte.
 * Marks that run over a boundary are cut in two.
 */
export function cutSegments(
  content: RichText,
  language: LanguageTag,
  splitter: SentenceSplitter,
): readonly DraftSegment[] {
  const trimmed = trimRich(content);
  if (trimmed.text === '') return [];
  return splitter.split(trimmed.text, language).map(({ start, end }) => {
    const sentence = trimmed.text.slice(start, end).trimEnd();
    return {
      content: sliceRich(trimmed, start, start + sentence.length),
      separator: trimmed.text.slice(start + sentence.length, end),
    };
  });
}

/** A block's text as one segment, for what is not running text: datelines, end marks, contact lines. */
export function wholeSegment(content: RichText): readonly DraftSegment[] {
  const trimmed = trimRich(content);
  return trimmed.text === '' ? [] : [{ content: trimmed, separator: '' }];
}
