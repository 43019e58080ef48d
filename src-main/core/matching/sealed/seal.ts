import { type ArrangedTexts, arrangeTexts } from './arranged-texts.ts';
import type { BuildingMemory } from './building-memory.ts';
import { partSections } from './frequent-parts.ts';
import type { LanguageBuilder } from './language-builder.ts';
import { align, type Description, newLayout, SECTIONS, type Section, writeHead } from './layout.ts';
import { type NumberedForms, numberForms } from './numbered-forms.ts';
import { formSections, type ListedStems, listStems, stemSections } from './written-forms.ts';

export interface SealOptions {
  /** What ties the file to its database. */
  readonly name: string;
  /** Languages by bit, and for each unit the bits of the languages that it has variants in. */
  readonly languages: readonly string[];
  readonly languagesOf: Uint8Array;
  /** As frequent-parts.ts has it, unless a test wants more. */
  readonly textsAPart?: number;
}

/** The bytes of a file, one part behind the other. */
export type FileParts = readonly Uint8Array<ArrayBuffer>[];

/** The sealed index of the texts added, as the parts of one file. Nothing can be added after that. */
export function seal(builder: LanguageBuilder, options: SealOptions): FileParts {
  const { memory } = builder;
  const forms = numberForms(builder);
  const stems = listStems(builder, forms);
  const arranged = arrangeTexts(builder, forms, options.languagesOf);
  const { bitmaps, bitmapBytes, sections } = invert(memory, forms, stems, arranged);
  const description: Description = {
    language: builder.language,
    name: options.name,
    texts: arranged.texts,
    highestUnit: arranged.highestUnit(),
    tokens: memory.kernel.tokenCount.value,
    forms: forms.count,
    stems: builder.stems.size,
    firstWord: forms.firstWord,
    firstNumber: forms.firstNumber,
    width: arranged.width,
    bitmaps,
    bitmapBytes,
    tags: builder.tags,
    languages: options.languages,
  };
  const written = {
    ...arranged.sections(),
    ...formSections(builder, forms),
    ...stemSections(builder, stems),
    ...sections(),
  };
  const parts = partSections({ description, sections: written }, options.textsAPart);
  return fileOf(description, { ...written, ...parts });
}

/** Which texts have which form, and which frequent stem. */
function invert(memory: BuildingMemory, forms: NumberedForms, stems: ListedStems, arranged: ArrangedTexts) {
  const { kernel } = memory;
  const { texts, lists } = arranged;
  const count = stems.ends.length;
  const [stemEnds, stemForms] = [memory.put(stems.ends), memory.put(stems.forms)];
  const [counts, numbers] = [kernel.take(count * 4), kernel.take(count * 4)];
  const ends = memory.put(forms.listEnds);
  const bitmaps = kernel.countStems(lists, ends, stemEnds, stemForms, count, texts, counts, numbers);
  const bitmapBytes = Math.ceil(texts / 128) * 16;
  const bits = kernel.takeClear(bitmaps * bitmapBytes);
  kernel.fillBitmaps(numbers, count, bits, bitmapBytes);
  const postingBytes = kernel.encodeLists(forms.count);
  return {
    bitmaps,
    bitmapBytes,
    sections: () => ({
      postingEnds: memory.bytes(ends, forms.count * 4),
      postings: memory.bytes(lists, postingBytes),
      stemCounts: memory.bytes(counts, count * 4),
      stemBitmaps: memory.bytes(numbers, count * 4),
      bitmaps: memory.bytes(bits, bitmaps * bitmapBytes),
    }),
  };
}

function fileOf(
  description: Description,
  sections: Readonly<Record<Section, Uint8Array<ArrayBuffer>>>,
): FileParts {
  const layout = newLayout(description, (section) => sections[section].length);
  const head = new Uint8Array(layout.sections[SECTIONS[0]][0]);
  writeHead(head, layout);
  const filling = ({ length }: Uint8Array) => new Uint8Array(align(length) - length);
  return [head, ...SECTIONS.flatMap((section) => [sections[section], filling(sections[section])])];
}

/** A file in one piece. */
export function wholeFile(parts: FileParts): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
