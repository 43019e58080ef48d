import { strToU8, zipSync } from 'fflate';
import type { ExportBlock, SourceDocument } from '#core/model/document.ts';
import type { BlockKind } from '#core/model/release.ts';
import type { Mark } from '#core/model/rich-text.ts';
import type { InputFile } from '#formats/adapter.ts';

export const file = (name: string, bytes: Uint8Array): InputFile => ({ name, bytes });
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Text in a single-byte encoding, by turning the decoder of the platform round. */
export function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (character) => {
    const byte = table.get(character);
    if (byte === undefined) throw new Error(`${character} is not in ${encoding}`);
    return byte;
  });
}

export function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text.split('')].map((unit) => unit.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

export const textsOf = (document: SourceDocument): readonly string[] =>
  document.paragraphs.map((paragraph) => paragraph.content.text);

/** `bold(word)` for each mark of a paragraph: kind and covered text. */
export const marksOf = (document: SourceDocument): readonly (readonly [string, string])[] =>
  document.paragraphs.flatMap(({ content }) =>
    content.marks.map((mark): readonly [string, string] => [
      mark.href ?? mark.kind,
      content.text.slice(mark.start, mark.end),
    ]),
  );

export const block = (kind: BlockKind, text: string, marks: readonly Mark[] = []): ExportBlock => ({
  kind,
  runIn: false,
  content: { text, marks },
});

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A minimal Word package around the content of `w:body`; `parts` adds or replaces parts of `word/`. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const entries = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [`word/${name}`, text])),
  };
  return zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])));
}

export const styles = (content: string): string => `<w:styles xmlns:w="${W}">${content}</w:styles>`;

/** Relationships of the document part, each `[id, type, target]`; an address as target is external. */
export function relationships(...rows: readonly (readonly [string, string, string])[]): string {
  const list = rows.map(([id, type, target]) => {
    const mode = target.includes(':') ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${mode}/>`;
  });
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<Relationships xmlns="${namespace}">${list.join('')}</Relationships>`;
}
