import { KERNEL_MODULE } from './module.ts';

/** The functions of kernel.as; all numbers are addresses or counts in the memory they are instantiated with. */
export interface Kernel {
  openIndex(
    tokens: number,
    width: number,
    records: number,
    firstNumber: number,
    hits: number,
    touched: number,
    stemOfForm: number,
    unitForms: number,
    unitStems: number,
    rowA: number,
    rowB: number,
    vectors: number,
    planes: number,
  ): void;
  begin(): void;
  scanList(at: number, end: number, from: number, to: number, weight: number): void;
  setQuery(
    length: number,
    known: number,
    signature: bigint,
    words: number,
    numberStem: number,
    forms: number,
    stems: number,
    places: number,
  ): void;
  countHit(needed: number): number;
  forget(): void;
  verify(needed: number, rest: number, floor: number, keep: boolean, out: number): number;
  verifyCounted(
    list: number,
    bitmaps: number,
    spare: number,
    lengths: number,
    lengthsEnd: number,
    from: number,
    to: number,
    floor: number,
    out: number,
  ): number;
}

/** A block of memory of WebAssembly: a buffer that the kernel works in. */
export interface KernelMemory {
  readonly buffer: ArrayBuffer;
  /** Adds pages of 64 KB; the buffer is another one then. */
  grow(pages: number): number;
}

/** What this file needs of the platform's WebAssembly, which the ES library does not declare. */
interface Platform {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { readonly initial: number }) => KernelMemory;
  readonly Instance: new (
    module: object,
    imports: { readonly env: { readonly memory: KernelMemory } },
  ) => { readonly exports: unknown };
}
const platform = (globalThis as unknown as { readonly WebAssembly: Platform }).WebAssembly;

export const PAGE = 65_536;

export function createKernelMemory(bytes: number): KernelMemory {
  return new platform.Memory({ initial: Math.ceil(bytes / PAGE) });
}

export function createKernel(memory: KernelMemory): Kernel {
  return instantiate(KERNEL_MODULE, memory) as Kernel;
}

/** The exports of a module, as base64, that works in that memory. */
export function instantiate(module: string, memory: KernelMemory): unknown {
  return new platform.Instance(new platform.Module(fromBase64(module)), { env: { memory } }).exports;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(text: string): Uint8Array {
  const digits = text.replaceAll('=', '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (const digit of digits) {
    held = ((held << 6) | DIGITS.indexOf(digit)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = held >>> bits;
  }
  return bytes;
}
