import { type ConcordanceKernel, createConcordanceKernel } from '../kernel/concordance-kernel.ts';
import { createKernel, createKernelMemory, type Kernel, type KernelMemory, PAGE } from '../kernel/kernel.ts';
import { readParts } from './frequent-parts.ts';
import { stemHash } from './hash.ts';
import { type Description, type Layout, readHead, type Section } from './layout.ts';
import { type Room, roomFor, rowBytesOf } from './room.ts';
import { firstSlot, nextSlot } from './slots.ts';

/** A sealed index in the kernel's memory, with a view of every section. */
export class SealedIndex {
  readonly description: Description;
  readonly kernel: Kernel;
  readonly buffer: ArrayBuffer;
  readonly room: Room;
  /** As searched-forms.ts keeps them: forms of short words, with what is written on to them. */
  readonly shortWords = new Map<string, readonly number[]>();
  readonly #layout: Layout;
  readonly #memory: KernelMemory;
  readonly #views = new Map<Section, Uint32Array>();
  #concordance: ConcordanceKernel | null = null;
  #frequent: readonly number[] | null = null;
  #tokens: Uint8Array | null = null;
  #chars: Uint16Array | null = null;
  #frequentStemOf: ReadonlyMap<number, number> | null = null;
  #stemOfForm: Uint16Array | null = null;
  #parts: ReadonlyMap<string, number> | null = null;

  private constructor(layout: Layout, memory: KernelMemory) {
    const { room, end } = roomFor(layout);
    const missing = end - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
    this.#layout = layout;
    this.description = layout.description;
    this.buffer = memory.buffer;
    this.#memory = memory;
    this.kernel = createKernel(memory);
    this.room = room;
    this.kernel.openIndex(
      this.addressOf('tokens'),
      layout.description.width,
      this.addressOf('records'),
      layout.description.firstNumber,
      room.hits,
      room.touched,
      room.stemOfForm,
      room.unitForms,
      room.unitStems,
      room.rowA,
      room.rowB,
      room.vectors,
      room.planes,
    );
  }

  /** Opens a file of `bytes` bytes that `fill` reads into the given place; null where it is no sealed index. */
  static open(bytes: number, fill: (target: Uint8Array<ArrayBuffer>) => void): SealedIndex | null {
    const memory = createKernelMemory(bytes);
    const target = new Uint8Array(memory.buffer, 0, bytes);
    fill(target);
    const layout = readHead(target);
    return layout === null ? null : new SealedIndex(layout, memory);
  }

  /** The kernel of the concordance, made when it is first asked for. */
  get concordance(): ConcordanceKernel {
    this.#concordance ??= this.#openConcordance();
    return this.#concordance;
  }

  #openConcordance(): ConcordanceKernel {
    const { width, forms, texts } = this.description;
    const kernel = createConcordanceKernel(this.#memory);
    kernel.openTexts(
      this.addressOf('tokens'),
      width,
      this.addressOf('records'),
      this.addressOf('formChars'),
      this.chars().length,
      this.addressOf('formEnds'),
      forms,
      this.addressOf('postings'),
      this.addressOf('postingEnds'),
      this.addressOf('units'),
      texts,
      this.addressOf('lengths'),
      this.words('lengths').length / 2,
      this.room.formTable,
      this.room.rows,
      rowBytesOf(this.#layout),
      this.room.blockForms,
    );
    return kernel;
  }

  addressOf(section: Section): number {
    return this.#layout.sections[section][0];
  }

  /** A section as 32-bit words. */
  words(section: Section): Uint32Array {
    const known = this.#views.get(section);
    if (known !== undefined) return known;
    const [at, length] = this.#layout.sections[section];
    const view = new Uint32Array(this.buffer, at, Math.floor(length / 4));
    this.#views.set(section, view);
    return view;
  }

  /** Number of tokens of the text at a rank. */
  lengthAt(rank: number): number {
    const records = this.words('records');
    return (records[rank * 4 + 6] ?? 0) - (records[rank * 4 + 2] ?? 0);
  }

  /** Form ids of the text at a rank. */
  formsAt(rank: number): Int32Array {
    const forms = new Int32Array(this.lengthAt(rank));
    let at = 0;
    this.eachForm(rank, (form) => {
      forms[at++] = form;
    });
    return forms;
  }

  eachForm(rank: number, visit: (form: number) => void): void {
    const { width } = this.description;
    const bytes = this.#tokenBytes();
    const start = (this.words('records')[rank * 4 + 2] ?? 0) * width;
    const end = start + this.lengthAt(rank) * width;
    for (let at = start; at < end; at += width) {
      let form = 0;
      for (let byte = 0; byte < width; byte++) form |= (bytes[at + byte] ?? 0) << (byte * 8);
      visit(form);
    }
  }

  #tokenBytes(): Uint8Array {
    this.#tokens ??= new Uint8Array(this.buffer, ...this.#layout.sections.tokens);
    return this.#tokens;
  }

  /** The id of a form, or -1. */
  formId(form: string, hash: number): number {
    const slots = this.words('formSlots');
    for (let slot = firstSlot(slots, hash); ; slot = nextSlot(slots, slot)) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) return -1;
      if (this.#isForm(entry - 1, form)) return entry - 1;
    }
  }

  /** Whether a form has a part in it. */
  formHas(id: number, part: string): boolean {
    const [chars, ends] = [this.chars(), this.words('formEnds')];
    const last = (ends[id] ?? 0) - part.length;
    for (let at = id === 0 ? 0 : (ends[id - 1] ?? 0); at <= last; at++) {
      let i = 0;
      while (i < part.length && chars[at + i] === part.charCodeAt(i)) i++;
      if (i === part.length) return true;
    }
    return false;
  }

  /** Where the bitmap is of the texts with a frequent part of a word, null for any other. */
  partBitmap(part: string): number | null {
    const [at, length] = this.#layout.sections.partNames;
    this.#parts ??= readParts(new Uint16Array(this.buffer, at, length / 2));
    const number = this.#parts.get(part);
    if (number === undefined) return null;
    return this.addressOf('partBitmaps') + number * this.description.bitmapBytes;
  }

  #isForm(id: number, form: string): boolean {
    const ends = this.words('formEnds');
    const start = id === 0 ? 0 : (ends[id - 1] ?? 0);
    if ((ends[id] ?? 0) - start !== form.length) return false;
    const chars = this.chars();
    for (let i = 0; i < form.length; i++) if (chars[start + i] !== form.charCodeAt(i)) return false;
    return true;
  }

  /** The code units of all forms. */
  chars(): Uint16Array {
    const [at, length] = this.#layout.sections.formChars;
    this.#chars ??= new Uint16Array(this.buffer, at, length / 2);
    return this.#chars;
  }

  /** Where a query notes which forms have its stems. */
  get stemOfForm(): Uint16Array {
    this.#stemOfForm ??= new Uint16Array(this.buffer, this.room.stemOfForm, this.description.forms);
    return this.#stemOfForm;
  }

  /** The id of a stem, or -1. */
  stemId(stem: string): number {
    const [first, second] = stemHash(stem);
    const [slots, hashes] = [this.words('stemSlots'), this.words('stemHashes')];
    for (let slot = firstSlot(slots, first); ; slot = nextSlot(slots, slot)) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) return -1;
      const id = entry - 1;
      if (hashes[id * 2] === first >>> 0 && hashes[id * 2 + 1] === second >>> 0) return id;
    }
  }

  /** The forms of a stem. */
  formsOfStem(stem: number): Uint32Array {
    const ends = this.words('stemEnds');
    return this.words('stemForms').subarray(stem === 0 ? 0 : (ends[stem - 1] ?? 0), ends[stem] ?? 0);
  }

  /** The stem of each form of those that have a bitmap. */
  get frequentStemOf(): ReadonlyMap<number, number> {
    this.#frequentStemOf ??= new Map(
      this.frequentStems().flatMap((stem) => [...this.formsOfStem(stem)].map((form) => [form, stem])),
    );
    return this.#frequentStemOf;
  }

  /** The stems that have a bitmap. */
  frequentStems(): readonly number[] {
    this.#frequent ??= [...this.words('stemBitmaps').entries()].flatMap(([stem, own]) =>
      (own & 7) > 0 ? [stem] : [],
    );
    return this.#frequent;
  }

  /** Addresses of the start and end of a form's posting list. */
  postingsOf(form: number): readonly [number, number] {
    const ends = this.words('postingEnds');
    const base = this.addressOf('postings');
    return [base + (form === 0 ? 0 : (ends[form - 1] ?? 0)), base + (ends[form] ?? 0)];
  }

  /** Ranks, as [from, to), of the texts of `shortest` to `longest` tokens. */
  ranksOfLength(shortest: number, longest: number): readonly [number, number] {
    const lengths = this.words('lengths');
    const firstOf = (length: number) => {
      for (let i = 0; i < lengths.length; i += 2) if ((lengths[i] ?? 0) >= length) return lengths[i + 1] ?? 0;
      return this.description.texts;
    };
    return [firstOf(shortest), firstOf(longest + 1)];
  }
}
