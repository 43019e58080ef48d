import { type BuildingKernel, createBuildingKernel } from '../kernel/building-kernel.ts';
import { createKernelMemory, type KernelMemory, PAGE } from '../kernel/kernel.ts';

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/**
 * The kernel that builds an index, and its memory. Views of the memory hold until the kernel is called again: it may have
 * grown then.
 */
export class BuildingMemory {
  readonly kernel: BuildingKernel;
  readonly #memory: KernelMemory;

  constructor(isFrench: boolean) {
    this.#memory = createKernelMemory(PAGE);
    this.kernel = createBuildingKernel(this.#memory);
    this.kernel.open(isFrench);
  }

  bytes(at: number, length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#memory.buffer, at, length);
  }

  chars(at: number, length: number): Uint16Array {
    return new Uint16Array(this.#memory.buffer, at, length);
  }

  words(at: number, length: number): Uint32Array {
    return new Uint32Array(this.#memory.buffer, at, length);
  }

  /** Copies numbers to a place that has room for them. */
  set(at: number, numbers: Numbers): void {
    const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
    this.bytes(at, bytes.length).set(bytes);
  }

  /** Copies numbers to a block of their own; returns its address. */
  put(numbers: Numbers): number {
    const at = this.kernel.take(numbers.byteLength);
    this.set(at, numbers);
    return at;
  }

  /** The places 0, 1, 2 ... of a list in the order of its values, taken as unsigned; equal values keep their order. */
  orderOf(values: Uint32Array): Uint32Array {
    const order = this.kernel.take(values.byteLength);
    this.kernel.sort(this.put(values), values.length, order);
    return this.words(order, values.length).slice();
  }
}

/** Room in the memory of a kernel that is used again and again, and as large as was ever asked for. */
export class Scratch {
  readonly #memory: BuildingMemory;
  #at = 0;
  #bytes = 0;

  constructor(memory: BuildingMemory) {
    this.#memory = memory;
  }

  /** The address of room for so many bytes, and 8 more to be read. */
  room(bytes: number): number {
    if (bytes + SLACK > this.#bytes) {
      this.#bytes = Math.ceil(bytes * 1.5) + SLACK;
      this.#at = this.#memory.kernel.take(this.#bytes);
    }
    return this.#at;
  }
}

const SLACK = 8;
