import { FormRows } from './form-rows.ts';
import { stemHash } from './hash.ts';
import type { LanguageBuilder } from './language-builder.ts';
import type { NumberedForms } from './numbered-forms.ts';
import { occupy, slotsFor } from './slots.ts';

/** Per stem the end of its list of forms, and the lists, of ids. */
export interface ListedStems {
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly forms: Uint32Array<ArrayBuffer>;
}

export function listStems({ stems, stemOfForm }: LanguageBuilder, { oldOf }: NumberedForms): ListedStems {
  const ends = new Uint32Array(stems.size);
  for (let form = 0; form < oldOf.length; form++) {
    const stem = stemOfForm.at(form);
    ends[stem] = (ends[stem] ?? 0) + 1;
  }
  for (let stem = 1; stem < ends.length; stem++) ends[stem] = (ends[stem] ?? 0) + (ends[stem - 1] ?? 0);
  const next = Uint32Array.from(ends, (_, stem) => (stem === 0 ? 0 : (ends[stem - 1] ?? 0)));
  const forms = new Uint32Array(oldOf.length);
  for (let id = 0; id < oldOf.length; id++) {
    const stem = stemOfForm.at(oldOf[id] ?? 0);
    const at = next[stem] ?? 0;
    next[stem] = at + 1;
    forms[at] = id;
  }
  return { ends, forms };
}

/** The sections by which a form is found. */
export function formSections(builder: LanguageBuilder, { oldOf }: NumberedForms) {
  const rows = new FormRows(builder.memory);
  const chars = new Uint16Array(rows.chars.length);
  const ends = new Uint32Array(oldOf.length);
  const slots = new Uint32Array(slotsFor(oldOf.length));
  let to = 0;
  for (const [id, form] of oldOf.entries()) {
    for (let from = rows.start(form); from < rows.end(form); from++) chars[to++] = rows.chars[from] ?? 0;
    ends[id] = to;
    occupy(slots, rows.hash(form), id);
  }
  return { formEnds: bytesOf(ends), formChars: bytesOf(chars), formSlots: bytesOf(slots) };
}

/** The sections by which a stem is found, and its forms. */
export function stemSections({ stems }: LanguageBuilder, { ends, forms }: ListedStems) {
  const hashes = new Uint32Array(stems.size * 2);
  const slots = new Uint32Array(slotsFor(stems.size));
  for (const [stem, number] of stems) {
    const [first, second] = stemHash(stem);
    hashes[number * 2] = first;
    hashes[number * 2 + 1] = second;
    occupy(slots, first, number);
  }
  return {
    stemHashes: bytesOf(hashes),
    stemSlots: bytesOf(slots),
    stemEnds: bytesOf(ends),
    stemForms: bytesOf(forms),
  };
}

const bytesOf = ({
  buffer,
  byteOffset,
  byteLength,
}: Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(buffer, byteOffset, byteLength);
