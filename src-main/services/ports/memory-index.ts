/** A sealed search index of one language, as a file beside the memory. */
export interface IndexFile {
  readonly language: string;
  /** Written into the file too: another file in its place is not taken for it. */
  readonly name: string;
  readonly bytes: number;
  /** The state of the memory up to which it is complete. */
  readonly state: number;
}

/** A file that is written and that nothing vouches for yet. */
export interface WrittenIndex {
  readonly language: string;
  readonly name: string;
  readonly bytes: number;
  /** Of its content. */
  readonly hash: Uint8Array;
}

/**
 * The files of sealed indexes. They hold nothing that the units do not: one that is missing, damaged or of another
 * memory is not found, and made anew. A process that is killed at any moment leaves the files before valid.
 */
export interface IndexFiles {
  /** The files that the memory vouches for, whether they are still there or not. */
  all(): readonly IndexFile[];
  /** Whether a file is there, in its length. */
  isThere(file: IndexFile): boolean;
  /** Reads a file into a target of its length. Throws what reading files throws. */
  read(file: IndexFile, target: Uint8Array): void;
  /** A name for a new file. */
  newName(): string;
  /** Writes a file, part by part, that nobody sees before `publish`. Errors: `disk-full`, `library-not-writable`. */
  write(language: string, name: string, parts: readonly Uint8Array[]): WrittenIndex;
  /** Takes over a file that another connection wrote. */
  keep(file: WrittenIndex): void;
  /** Makes the files written since the last call the memory's, all at once and instead of all before. Errors as `write`. */
  publish(state: number): void;
  /** Throws away the files written since the last call of `publish`, those taken over included. */
  discard(): void;
  /** Whether the content of every file is what was written: for the check. */
  verify(file: IndexFile): boolean;
}
