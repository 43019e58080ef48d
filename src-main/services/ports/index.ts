import type { DocumentPort } from './documents.ts';
import type { ExtractionPort } from './extraction.ts';
import type { GlossaryStore } from './glossary.ts';
import type { GlossaryFilesPort } from './glossary-files.ts';
import type {
  BytesPort,
  Clock,
  DocumentTexts,
  EventSink,
  FilePort,
  LibraryPort,
  SettingsStore,
} from './host.ts';
import type { MemoryFiles } from './interchange.ts';
import type { MemoryStore } from './memory.ts';
import type { ReleaseStore } from './releases.ts';
import type { SentenceRulesPort } from './segmentation.ts';

/** What the services need from outside, declared here and provided by storage/, formats/ and the hosts. */
export type * from './documents.ts';
export type * from './extraction.ts';
export type * from './glossary.ts';
export type * from './glossary-files.ts';
export type * from './host.ts';
export type * from './interchange.ts';
export type * from './jobs.ts';
export type * from './memory.ts';
export type * from './memory-index.ts';
export type * from './memory-maintenance.ts';
export type * from './releases.ts';
export type * from './segmentation.ts';
export type * from './unit-columns.ts';

/** Everything the handlers are made from. */
export interface Ports {
  readonly releases: ReleaseStore;
  readonly memory: MemoryStore;
  readonly glossary: GlossaryStore;
  readonly glossaryFiles: GlossaryFilesPort;
  readonly settings: SettingsStore;
  readonly sentenceRules: SentenceRulesPort;
  readonly library: LibraryPort;
  readonly documents: DocumentPort;
  readonly extraction: ExtractionPort;
  readonly memoryFiles: MemoryFiles;
  readonly files: FilePort;
  readonly bytes: BytesPort;
  readonly texts: DocumentTexts;
  readonly clock: Clock;
  readonly events: EventSink;
}
