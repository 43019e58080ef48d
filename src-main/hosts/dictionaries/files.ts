import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BalaghError } from '#contract/errors.ts';
import type { HunspellTexts } from './hunspell.ts';

/** The packages that hold the dictionaries of French and English. */
const PACKAGES = {
  fr: () => import('dictionary-fr'),
  en: () => import('dictionary-en'),
  'en-gb': () => import('dictionary-en-gb'),
};

export async function bundledTexts(
  names: readonly (keyof typeof PACKAGES)[],
): Promise<readonly HunspellTexts[]> {
  const decoder = new TextDecoder();
  const packages = await Promise.all(names.map((name) => PACKAGES[name]()));
  return packages.map(({ default: files }) => ({
    affixes: decoder.decode(files.aff),
    words: decoder.decode(files.dic),
  }));
}

/** Larger files are none that a person made; the Arabic ones have 10 MB. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** The path of a language's dictionary in a folder, less its ending (`ar`, `ar_MA`); null where there is none. */
export async function findPair(folder: string, language: string): Promise<string | null> {
  const names = await readdir(folder).catch(() => []);
  const pattern = new RegExp(`^${language}(?:[_-][A-Za-z]+)?\\.aff$`);
  const name = names.filter((one) => pattern.test(one)).toSorted()[0];
  return name === undefined ? null : join(folder, name.slice(0, -'.aff'.length));
}

/** Reads `<stem>.aff` and `<stem>.dic`. Errors: `incomplete-dictionary`, `unreadable-dictionary`, `damaged-dictionary`. */
export async function readPair(stem: string, language: string): Promise<HunspellTexts> {
  const affixes = await readPart(`${stem}.aff`, language);
  const words = await readPart(`${stem}.dic`, language);
  // Hunspell itself takes a list without its count for an empty one: every word would be wrong.
  if (!/^(?:\u00ef\u00bb\u00bf)?\s*\d/.test(words.toString('latin1', 0, 64)))
    throw new BalaghError('damaged-dictionary', { language, file: `${stem}.dic` });
  const encoding = /^SET\s+(\S+)/m.exec(affixes.toString('latin1'))?.[1] ?? 'latin1';
  try {
    const decoder = new TextDecoder(encoding.replace(/^ISO(?=8859)/i, 'ISO-'));
    // Hunspell is given UTF-8, so the file must not say otherwise any more.
    const rules = decoder.decode(affixes).replace(/^SET\s+\S+/m, 'SET UTF-8');
    return { affixes: rules, words: decoder.decode(words) };
  } catch (cause) {
    throw new BalaghError('damaged-dictionary', { language, file: `${stem}.aff` }, { cause });
  }
}

async function readPart(file: string, language: string): Promise<Buffer> {
  const info = await stat(file).catch((cause: NodeJS.ErrnoException) => {
    const code = cause.code === 'ENOENT' ? 'incomplete-dictionary' : 'unreadable-dictionary';
    throw new BalaghError(code, { language, file }, { cause });
  });
  if (!info.isFile()) throw new BalaghError('unreadable-dictionary', { language, file });
  if (info.size > LARGEST_FILE) throw new BalaghError('damaged-dictionary', { language, file });
  return readFile(file).catch((cause: unknown) => {
    throw new BalaghError('unreadable-dictionary', { language, file }, { cause });
  });
}
