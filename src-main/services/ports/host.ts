import type { Settings } from '#contract/app.ts';
import type { EventName, Events } from '#contract/events.ts';
import type { LanguageTag } from '#core/model/language.ts';

/** What the services need from the host they run in. */

export interface Clock {
  /** Whole milliseconds since the epoch. */
  now(): number;
  /** Milliseconds with fractions, from any start: for durations only. */
  elapsed(): number;
}

/** Where services announce changes. */
export interface EventSink {
  emit<Name extends EventName>(name: Name, payload: Events[Name]): void;
}

/** Bytes on their way in and out: the contract carries base64, files carry any of the usual encodings. */
export interface BytesPort {
  /** Error: `invalid-input` where it is not base64. */
  fromBase64(base64: string): Uint8Array;
  toBase64(bytes: Uint8Array): string;
  /** The text in UTF-8. */
  encode(text: string): Uint8Array;
  /** The text of a plain-text file in whatever encoding it has. Errors as DocumentPort.read. */
  decode(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<string>;
}

/**
 * Files of this machine that a caller may name by a token: the host gives one for a file that the user chose, so that a
 * window can hand over large files without reading them, and no file that nobody chose.
 */
export interface FilePort {
  /** A file to read; null where the token is unknown or spent. `release` when it is no longer needed. */
  take(token: string): { readonly name: string; readonly path: string; release(): void } | null;
  /** The same without spending the token. */
  peek(token: string): { readonly name: string; readonly path: string } | null;
  /** A place to write to that the user chose; null where the token is unknown or spent. */
  target(token: string): { readonly path: string; readonly token: null } | null;
  /** A new file of the host's, and the token by which a window fetches it. */
  create(name: string): { readonly path: string; readonly token: string };
}

/** Texts that end up inside documents, in any language of the interface (English where it has none). */
export interface DocumentTexts {
  /** All labels of the review table, by key. */
  reviewLabels(
    interfaceLanguage: LanguageTag,
    languages: readonly LanguageTag[],
  ): Readonly<Record<string, string>>;
  /** What stands before and after a source whose translation is missing, or a translation nobody has checked. */
  frame(
    kind: 'untranslated' | 'unchecked',
    language: LanguageTag,
  ): { readonly before: string; readonly after: string };
}

/** The library's own state, for the information window and the doctor. */
export interface LibraryPort {
  readonly folder: string;
  /** Schema, integrity of every file and of the hash of every text, and the starter content. */
  diagnose(): readonly Diagnosis[];
}

export interface Diagnosis {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

export interface SettingsStore {
  get(): Settings;
  /** Changes the fields that are given; `undefined` is as good as not given. */
  update(changes: { readonly [Key in keyof Settings]?: Settings[Key] | undefined }): Settings;
}
