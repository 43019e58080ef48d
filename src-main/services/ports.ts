import type { Settings } from '#contract/app.ts';
import type { EventName, Events } from '#contract/events.ts';
import type { HistoryEntry } from '#contract/release.ts';
import type { ExportFormat } from '#contract/values.ts';
import type { ExportDocument, ReviewDocument, SourceDocument } from '#core/model/document.ts';
import type { Concept } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { MemoryStatistics, Unit, UnitContext } from '#core/model/memory.ts';
import type {
  BlockKind,
  CellOrigin,
  CellStatus,
  Release,
  ReleaseSummary,
  RemovedLine,
  Segment,
  TablePlace,
} from '#core/model/release.ts';
import type { RichText } from '#core/model/rich-text.ts';

/** What the services need from outside, declared here and provided by storage/, formats/ and the hosts. */

/** Reads and writes files of every supported format. Runs off the main thread where the host has one. */
export interface DocumentPort {
  /**
   * Reads a press release. Errors: `empty-file`, `no-text-in-file`, `encrypted-file`, `oversized-file`,
   * `damaged-file`, `unsupported-format`, each with parameter `file`.
   */
  read(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<SourceDocument>;
  /** Text from the clipboard. */
  readText(input: {
    readonly name: string;
    readonly text: string;
    readonly html: boolean;
  }): Promise<SourceDocument>;
  write(format: ExportFormat, document: ExportDocument): Promise<Uint8Array>;
  /** The side-by-side table, in DOCX. */
  writeReview(document: ReviewDocument): Promise<Uint8Array>;
  /**
   * Reads the units of a TMX file. Errors: `empty-file`, `unsupported-format`, `damaged-at-line` (parameters `file`,
   * `line`).
   */
  readUnits(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<UnitFile>;
  /** A part of a memory as TMX; the parts in order make the file. */
  writeUnits(part: UnitsPart): Promise<Uint8Array>;
}

/** The units of a file, and what could not be used. `line`: 1-based; `reason`: a code, worded by the hosts. */
export interface UnitFile {
  readonly units: readonly NewUnit[];
  readonly skipped: readonly SkippedUnit[];
  /** Written by our own export: its units stay as they are and are not joined with each other. */
  readonly apart: boolean;
}

export interface SkippedUnit {
  readonly line: number;
  readonly reason: string;
}

/** `source`: the language to name as the source, null where any may be it. */
export interface UnitsPart {
  readonly units: readonly StoredUnit[];
  readonly source: LanguageTag | null;
  readonly first: boolean;
  readonly last: boolean;
}

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

// --- Releases ---

/** What a change makes of a cell. The store raises the revision where the content differs. */
export interface CellState {
  readonly content: RichText;
  readonly status: CellStatus;
  readonly origin: CellOrigin;
  readonly basedOn: number;
}

/** A release as it is created: cells in the source language only. */
export interface NewRelease {
  readonly title: string;
  /** Name of the input file without its ending; exports are named after it. */
  readonly fileName: string;
  readonly source: LanguageTag;
  readonly targets: readonly LanguageTag[];
  readonly at: number;
  readonly blocks: readonly NewBlock[];
  readonly removed: readonly RemovedLine[];
}

export interface NewBlock {
  readonly kind: BlockKind;
  readonly runIn: boolean;
  readonly table?: TablePlace;
  readonly segments: readonly NewSegment[];
}

/** `targets`: translations that come with it (the sample release); the other targets start empty. */
export interface NewSegment {
  readonly content: RichText;
  readonly separator: string;
  readonly words: number;
  readonly targets?: Readonly<Record<LanguageTag, { readonly text: string; readonly status: CellStatus }>>;
}

/** One thing the user did: its changes are undone together, and edits of one burst as well. */
export interface Action {
  readonly release: number;
  readonly kind: 'edit' | 'status' | 'fill' | 'structure';
  readonly author: string;
  readonly at: number;
  /** Where the focus goes when it is undone. */
  readonly segment?: number;
  readonly language?: LanguageTag;
  /** Edits of the same cell with the same burst, in one session, become one action. */
  readonly burst?: number;
}

/** One change within an action, each written to the journal with what was there before. */
export type Change =
  | {
      readonly subject: 'cell';
      readonly kind: 'edit' | 'status' | 'fill';
      readonly segment: number;
      readonly language: LanguageTag;
      readonly after: CellState;
      /** Words of the new text, where the cell is the segment's source. */
      readonly words?: number;
    }
  | { readonly subject: 'block-kind'; readonly block: number; readonly after: BlockKind }
  | { readonly subject: 'title'; readonly after: string }
  | { readonly subject: 'put-back'; readonly removed: number; readonly block: NewBlock };

/** What undo or redo touched. */
export interface Reversal {
  readonly segment: number | null;
  readonly language: LanguageTag | null;
  /** Segments whose cells changed and that still exist. */
  readonly touched: readonly number[];
}

/** A segment with what surrounds it in the release. */
export interface SegmentInPlace {
  readonly segment: Segment;
  readonly part: BlockKind;
  readonly previous: Segment | null;
  readonly next: Segment | null;
}

/** What a confirmed segment gives to the house memory; `unit` is null where it gives nothing any more. */
export interface Contribution {
  readonly segment: number;
  readonly unit: ContributedUnit | null;
  /** Rises with every write; the memory remembers the last one it took over. */
  readonly change: number;
}

export interface ContributedUnit {
  readonly variants: Readonly<Record<LanguageTag, RichText>>;
  readonly context: UnitContext;
  readonly author: string;
  readonly at: number;
}

export interface ReleaseState {
  readonly progress: ReleaseSummary['progress'];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface ReleaseStore {
  /** Identifies this releases file to the memory. */
  readonly library: string;
  /** All of `work` reaches the disk, or nothing; calls inside another become part of it. */
  transaction<Result>(work: () => Result): Result;
  /** Releases that are not removed, the one changed last first. */
  list(): readonly ReleaseSummary[];
  count(): number;
  create(release: NewRelease): number;
  /** Null where there is none, or it is removed. */
  open(release: number): Release | null;
  /** Name of the file the release came from, without its ending. */
  fileName(release: number): string;
  state(release: number): ReleaseState;
  segment(release: number, segment: number): Segment | null;
  segmentInPlace(release: number, segment: number): SegmentInPlace | null;
  /** The other segments of the release with the same source text and marks, in reading order. */
  repetitions(release: number, segment: Segment): readonly Segment[];
  /** Writes the changes and their journal rows; whatever was undone before can no longer be redone. */
  apply(action: Action, changes: readonly Change[]): void;
  /** Takes the last action back, or does it again. Null where there is none. */
  revert(
    direction: 'undo' | 'redo',
    at: { readonly release: number; readonly author: string; readonly at: number },
  ): Reversal | null;
  /** Hides or shows a release; false where there is none. */
  setRemoved(release: number, at: number | null): boolean;
  /** The latest entries first. */
  history(release: number, limit: number): readonly HistoryEntry[];
  /** Ids of the removed lines that are not put back, in the order of Release.removed. */
  removedLines(release: number): readonly number[];
  contribute(release: number, segment: number, unit: ContributedUnit | null): void;
  contributionsAfter(change: number): readonly Contribution[];
  /** The highest change written, 0 where there is none. */
  lastContribution(): number;
}

// --- Memory ---

export interface MemoryInfo {
  readonly id: number;
  readonly name: string;
  /** Points taken off every match from it. */
  readonly penalty: number;
  readonly writable: boolean;
}

/** Units that came or changed, and ids of those that went. */
export interface MemoryChange {
  readonly stored: readonly Unit[];
  readonly removed: readonly number[];
}

/** `author`, `at` (last change) and `createdAt`: where the file says so; else those of the import. */
export interface NewUnit {
  readonly variants: Readonly<Record<LanguageTag, RichText>>;
  readonly context: UnitContext;
  readonly author?: string;
  readonly at?: number;
  readonly createdAt?: number;
}

export interface StoredUnit extends Unit {
  readonly createdAt: number;
}

export interface MemoryStore {
  memories(): readonly MemoryInfo[];
  /** Every unit, in the order stored. */
  units(): Iterable<Unit>;
  /** At most `limit` units whose ids follow `id`, in the order stored: for reading a memory page by page. */
  unitsAfter(id: number, limit: number): readonly StoredUnit[];
  unit(id: number): Unit | null;
  /** The last contribution taken over from that library, 0 where there was none. */
  synchronised(library: string): number;
  /** Takes contributions over, in order, in one transaction. Doing it twice changes nothing. */
  contribute(library: string, contributions: readonly Contribution[]): MemoryChange;
  /**
   * Adds units to the house memory, all or none; equal ones are merged, and bilingual ones with equal texts joined.
   * `apart`: the units given are not joined with each other.
   */
  add(
    units: readonly NewUnit[],
    stamp: { readonly author: string; readonly at: number },
    apart?: boolean,
  ): MemoryChange & { readonly added: number; readonly merged: number };
  /** Ids of units whose folded text in the language, any region, contains all of the strings, in the order stored. */
  containing(language: LanguageTag, needles: readonly string[]): readonly number[];
  statistics(): MemoryStatistics;
  /** Changes when another process has written to the file. */
  version(): number;
}

// --- Glossary ---

export interface GlossaryStore {
  concepts(): readonly Concept[];
  /** Concepts with a term that contains the folded text, those that begin with it first; all where it is empty. */
  search(folded: string, limit: number): { readonly concepts: readonly Concept[]; readonly total: number };
  count(): number;
  version(): number;
}

/** Everything the handlers are made from. */
export interface Ports {
  readonly releases: ReleaseStore;
  readonly memory: MemoryStore;
  readonly glossary: GlossaryStore;
  readonly settings: SettingsStore;
  readonly library: LibraryPort;
  readonly documents: DocumentPort;
  readonly bytes: BytesPort;
  readonly texts: DocumentTexts;
  readonly clock: Clock;
  readonly events: EventSink;
}
