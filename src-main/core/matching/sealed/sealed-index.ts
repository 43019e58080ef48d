import { type ConcordanceKernel, createConcordanceKernel } from '../kernel/concordance-kernel.ts';
import { createKernel, createKernelMemory, type Kernel, type KernelMemory, PAGE } from '../kernel/kernel.ts';
import { LONGEST_FUZZY } from '../points.ts';
import { align, type Description, type Layout, readHead, type Section } from './layout.ts';
import { stemHash } from './seal.ts';

/** Most bitmaps that one search counts. */
export const MOST_BITMAPS = 127;
const MOST_WORDS = Math.ceil(LONGEST_FUZZY / 64);

/** Addresses of the room that the kernel works in. */
export interface Room {
  readonly hits: number;
  readonly touched: number;
  readonly found: number;
  readonly stemOfForm: number;
  readonly unitForms: number;
  readonly unitStems: number;
  readonly rowA: number;
  readonly rowB: number;
  readonly vectors: number;
  readonly planes: number;
  readonly queryForms: number;
  readonly queryStems: number;
  readonly places: number;
  readonly list: number;
  readonly bitmapA: number;
  readonly bitmapB: number;
  readonly bitmapC: number;
  readonly wanted: number;
  readonly formTable: number;
  readonly formList: number;
  /** As concordance.as; nothing else may be written here. */
  readonly rows: number;
}

/** A sealed index in the kernel's memory, with a view of every section. */
export class SealedIndex {
  readonly description: Description;
  readonly kernel: Kernel;
  readonly buffer: ArrayBuffer;
  readonly room: Room;
  readonly #layout: Layout;
  readonly #memory: KernelMemory;
  readonly #views = new Map<Section, Uint32Array>();
  #concordance: ConcordanceKernel | null = null;
  #frequent: readonly number[] | null = null;
  #tokens: Uint8Array | null = null;
  #chars: Uint16Array | null = null;
  #stemOfForm: Uint16Array | null = null;

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
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) return -1;
      if (this.#isForm(entry - 1, form)) return entry - 1;
    }
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
    const mask = slots.length - 1;
    for (let slot = first & mask; ; slot = (slot + 1) & mask) {
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

/** Room behind the file; nothing of it is touched before it is needed. */
function roomFor(layout: Layout): { readonly room: Room; readonly end: number } {
  const { description, bytes } = layout;
  const { texts, forms, bitmapBytes } = description;
  let at = align(bytes);
  const take = (size: number) => {
    const start = at;
    at = align(at + size);
    return start;
  };
  const room: Room = {
    // Counted in blocks of 128.
    hits: take(texts + 128),
    touched: take((texts + 1) * 4),
    found: take(texts * 8),
    stemOfForm: take(forms * 2),
    unitForms: take((LONGEST_FUZZY + 1) * 4),
    unitStems: take((LONGEST_FUZZY + 1) * 2),
    rowA: take((LONGEST_FUZZY + 2) * 4),
    rowB: take((LONGEST_FUZZY + 2) * 4),
    vectors: take(MOST_WORDS * 16),
    planes: take(7 * 16),
    queryForms: take(LONGEST_FUZZY * 4),
    queryStems: take(LONGEST_FUZZY * 2),
    places: take((LONGEST_FUZZY + 1) * MOST_WORDS * 8),
    list: take(MOST_BITMAPS * 4),
    bitmapA: take(bitmapBytes),
    bitmapB: take(bitmapBytes),
    bitmapC: take(bitmapBytes),
    wanted: take(bitmapBytes),
    formTable: take(forms * 4),
    formList: take(forms * 4),
    rows: take(ROWS * rowBytesOf(layout) + 16),
  };
  return { room, end: at };
}

/** As concordance.as has them: rows of bits, one for 64 code units. */
const ROWS = 512;
const BLOCK_BYTES = 64 * 2;

/** An odd number of cache lines: equal places of all rows are written to by turns. */
const rowBytesOf = ({ sections }: Layout) => (Math.ceil(sections.formChars[1] / BLOCK_BYTES / 512) | 1) * 64;
