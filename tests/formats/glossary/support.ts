import { SaxesParser } from 'saxes';
import type { ConceptData } from '#core/model/termbase.ts';
import { originOf } from '#formats/glossary/tbx/origin.ts';
import { openTbx } from '#formats/glossary/tbx/read.ts';
import { tbxWriter } from '#formats/glossary/tbx/write.ts';
import { openSource } from '#formats/shared/byte-source.ts';
import type { ConceptFile, FileEntry, JobControl, StoredConcept, TbxChoice } from '#services/ports/index.ts';

/** Work that nobody watches or stops. */
export const unwatched: JobControl = {
  check: () => {},
  report: () => {},
  onCancel: () => () => {},
  turn: async () => {},
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface Read {
  readonly concepts: readonly ConceptData[];
  readonly skipped: readonly { readonly line: number; readonly reason: string }[];
  readonly origin: string;
}

/** `before`: what an earlier file of the same glossary said of itself. */
export async function readAll(file: ConceptFile, before = ''): Promise<Read> {
  const entries: FileEntry[] = [];
  for await (const batch of file.entries(unwatched)) entries.push(...batch);
  return {
    concepts: entries.flatMap((entry) => ('concept' in entry ? [entry.concept] : [])),
    skipped: entries.flatMap((entry) => ('reason' in entry ? [entry] : [])),
    origin: file.origin(before),
  };
}

export const readTbx = async (bytes: Uint8Array | string, name = 'file.tbx', before = ''): Promise<Read> =>
  readAll(
    openTbx(await openSource({ name, bytes: typeof bytes === 'string' ? bytesOf(bytes) : bytes })),
    before,
  );

/** A concept as the store would give it back. */
export const asStored = (data: ConceptData, id: number): StoredConcept => ({
  ...data,
  id,
  glossary: 1,
  revision: 1,
  createdAt: 0,
  createdBy: '',
  updatedAt: 0,
  updatedBy: '',
  removed: false,
  imported: true,
});

export function writeTbx(
  { concepts, origin }: Pick<Read, 'concepts' | 'origin'>,
  choice: TbxChoice = {},
): string {
  const writer = tbxWriter(choice, originOf(origin), new Set(concepts.map(({ key }) => key)));
  return [
    writer.head(),
    ...concepts.map((concept, index) => writer.entry(asStored(concept, index + 1))),
    writer.foot(),
  ].join('');
}

/** An XML element, its namespace written out. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Xml | string)[];
}

export function parseXml(text: string): Xml {
  const open: Xml[] = [{ name: '', attributes: {}, children: [] }];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const own = Object.entries(attributes).filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'));
    const element: Xml = {
      name: uri === '' ? local : `{${uri}}${local}`,
      attributes: Object.fromEntries(own.map(([name, { value }]) => [name, value])),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (part) => {
    open.at(-1)?.children.push(part);
  });
  parser.on('cdata', (part) => {
    open.at(-1)?.children.push(part);
  });
  parser.write(text.replace(/^\uFEFF/, '')).close();
  const [root] = open[0]?.children.filter((child): child is Xml => typeof child !== 'string') ?? [];
  if (root === undefined) throw new Error('no element');
  return root;
}

export const elements = ({ children }: Xml): readonly Xml[] =>
  children.filter((child): child is Xml => typeof child !== 'string');

export const textOf = ({ children }: Xml): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
