import { BalaghError } from '#contract/errors.ts';
import type { FileInput } from '#contract/values.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { RichText } from '#core/model/rich-text.ts';
import type { ReleaseSegment } from '#core/qa/run-release.ts';
import type { Context } from '../context.ts';
import { readUnitFile } from '../memory/interchange.ts';

type Read = Pick<ReleaseSegment, 'segment' | 'texts'> & {
  readonly marks: NonNullable<ReleaseSegment['marks']>;
};

/**
 * The segments of a file to check, in the languages asked for; another region of a language will do. A table without a
 * header of languages has the source in the first column and the translations in the next ones. Errors: those of
 * readUnitFile, `unsupported-format` where no segment has the source.
 */
export async function readPairs(
  context: Context,
  file: FileInput,
  languages: readonly LanguageTag[],
): Promise<readonly Read[]> {
  const segments = await readUnits(context, file, languages);
  const [from = ''] = languages;
  const pairs = segments.filter(({ texts }) => texts[from] !== undefined && Object.keys(texts).length > 1);
  if (pairs.length === 0)
    throw new BalaghError('unsupported-format', {
      file: file.name,
      format: '',
      supported: 'TMX, XLIFF, TSV',
    });
  return pairs;
}

async function readUnits(
  context: Context,
  file: FileInput,
  languages: readonly LanguageTag[],
): Promise<readonly Read[]> {
  try {
    const units = await readUnitFile(context, file);
    return units.map(({ variants }, at) => readVariants(variants, languages, at + 1));
  } catch (thrown) {
    // The first line names no languages: columns without a header.
    if (!(thrown instanceof BalaghError) || thrown.code !== 'unsupported-format') throw thrown;
    return readColumns(await decoded(context, file), languages);
  }
}

async function decoded({ bytes }: Context, file: FileInput): Promise<string> {
  return 'text' in file ? file.text : bytes.decode({ name: file.name, bytes: bytes.fromBase64(file.base64) });
}

function readVariants(
  variants: Readonly<Record<LanguageTag, RichText>>,
  languages: readonly LanguageTag[],
  segment: number,
): Read {
  const tags = Object.keys(variants);
  const found = languages.flatMap((language) => {
    const primary = primaryLanguage(language);
    const tag = tags.find((one) => one === language) ?? tags.find((one) => primaryLanguage(one) === primary);
    const variant = tag === undefined ? undefined : variants[tag];
    return variant === undefined ? [] : [[language, variant] as const];
  });
  return {
    segment,
    texts: Object.fromEntries(found.map(([language, { text }]) => [language, text])),
    marks: Object.fromEntries(found.map(([language, { marks }]) => [language, marks])),
  };
}

/** An empty second column is an untranslated segment; a line without tabs is no pair. */
function readColumns(text: string, languages: readonly LanguageTag[]): readonly Read[] {
  return text.split(/\r?\n/).flatMap((line, at): readonly Read[] => {
    const columns = line.split('\t');
    if (line.trim() === '' || columns.length < 2) return [];
    const texts = languages.flatMap((language, column) =>
      columns[column] === undefined ? [] : [[language, columns[column]] as const],
    );
    return [{ segment: at + 1, texts: Object.fromEntries(texts), marks: {} }];
  });
}
