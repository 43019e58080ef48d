import { setImmediate } from 'node:timers/promises';
import { BalaghError } from '#contract/errors.ts';
import type { EventMessage } from '#contract/events.ts';
import { INDEX_JOB } from '#contract/memory.ts';
import { createAppHandlers } from '#services/app.ts';
import { createChecks } from '#services/checking/checks.ts';
import { createCheckingHandlers } from '#services/checking/handlers.ts';
import { createLooseCheckHandlers } from '#services/checking/loose.ts';
import { createSpellingHandlers, problemsOf } from '#services/checking/spelling.ts';
import { type Context, createAnnouncer } from '#services/context.ts';
import { createExportHandlers } from '#services/exporting.ts';
import { createExtractionHandlers } from '#services/extraction.ts';
import { createGlossaryHandlers } from '#services/glossary/handlers.ts';
import { createJobHandlers, createJobs } from '#services/jobs.ts';
import { createKnowledge, type Later } from '#services/knowledge.ts';
import { createMemoryHandlers, createMemoryUpkeepHandlers } from '#services/memory/handlers.ts';
import { createNamesHandlers } from '#services/names.ts';
import { NO_DICTIONARIES } from '#services/ports/dictionaries.ts';
import type {
  Clock,
  DocumentPort,
  EventSink,
  ExtractionPort,
  GlossaryFilesPort,
  MemoryFiles,
  Ports,
} from '#services/ports/index.ts';
import { createPretranslateHandlers } from '#services/pretranslate.ts';
import { createReleaseHandlers } from '#services/releases.ts';
import { createSegmentationHandlers, createSentences } from '#services/segmentation.ts';
import { createSegmentHandlers } from '#services/segments.ts';
import { createTextHandlers } from '#services/text.ts';
import { storageError } from '#storage/errors.ts';
import { type Library, openLibrary } from '#storage/library.ts';
import { nodeBytes } from './backend/bytes.ts';
import { combineHandlers, dispatchTo } from './backend/dispatch.ts';
import { documentTexts } from './backend/document-texts.ts';
import { createFileTokens, type FileTokens } from './backend/file-tokens.ts';
import { createGlossaryFiles } from './backend/glossary-files.ts';
import { hostChecks } from './backend/host-checks.ts';
import { sentenceRules } from './backend/sentence-rules.ts';
import { createDictionaries } from './dictionaries/dictionaries.ts';
import type { DictionaryLoader } from './dictionaries/loader.ts';
import { cacheFolder } from './paths.ts';
import { createExtraction } from './worker/extraction.ts';
import { createMemoryFiles } from './worker/memory-files.ts';

export interface BackendOptions {
  /** The folder of the databases. */
  readonly library: string;
  /** resources/ of the application. */
  readonly resources: string;
  readonly host: 'electron' | 'web' | 'cli';
  readonly version: string;
  /** A new library starts without the starter content. */
  readonly empty?: boolean;
  readonly documents: DocumentPort;
  /** Memories in and out of files; in this process unless given. */
  readonly memoryFiles?: MemoryFiles;
  /** Where terms are extracted; in the thread of the caller where it is absent. */
  readonly extraction?: ExtractionPort;
  /** Reads and writes files of the glossaries in that folder; in this thread where the host has no worker. */
  readonly glossaryFiles?: (folder: string) => GlossaryFilesPort;
  readonly clock?: Clock;
  /** Whether spelling is checked; the dictionaries are loaded when they are first needed. */
  readonly spelling?: boolean;
  /** Where the dictionaries are read; in this thread where it is absent. */
  readonly dictionaries?: DictionaryLoader;
}

/** The application without a face: every host calls the same dispatch(). */
export interface Backend {
  /** Validates the input, runs the operation. Rejects with a BalaghError and with nothing else. */
  dispatch(name: string, input: unknown): Promise<unknown>;
  /** Calls `listener` at each event until the returned function is called. */
  subscribe(listener: (event: EventMessage) => void): () => void;
  /** Files that callers may name by tokens. */
  readonly files: FileTokens;
  /**
   * A window is open: what the first look at a large glossary and the first confirmation would wait for begins soon, beside
   * other work.
   */
  warmUp(): void;
  close(): void;
}

/** Between two attempts to give the memory what was confirmed, milliseconds. */
const RETRY_MS = 200;
/** After a window has opened: its first screen goes first, milliseconds. */
const WARM_UP_MS = 250;

/** Timers that end with the library: what is still due would find its files closed. */
function createTimers() {
  const due = new Set<NodeJS.Timeout>();
  return {
    later(work: () => void, milliseconds = RETRY_MS): void {
      const timer = setTimeout(() => {
        due.delete(timer);
        work();
      }, milliseconds).unref();
      due.add(timer);
    },
    stop(): void {
      for (const timer of due) clearTimeout(timer);
      due.clear();
    },
  };
}

const systemClock: Clock = { now: () => Date.now(), elapsed: () => performance.now() };

/** Opens the library and puts the parts together. Throws what openLibrary throws. */
export function createBackend(options: BackendOptions): Backend {
  const { library: folder, resources, empty = false, clock = systemClock } = options;
  const library = openLibrary({ folder, resources, empty, now: clock.now() });
  const files = createFileTokens();
  const listeners = new Set<(event: EventMessage) => void>();
  const events: EventSink = {
    emit: (name, payload) => {
      for (const listener of listeners) listener({ name, payload });
    },
  };
  const timers = createTimers();
  const ports = portsOf(library, options, { clock, events, files });
  const table = handlersOf(options, contextOf(library, options, ports, timers.later));
  const state = { closed: false, warm: false };
  const dispatch: Backend['dispatch'] = async (name, input) => {
    if (state.closed) throw new BalaghError('cancelled');
    // What still ran when the library was closed fails on a closed file: to its caller it was called off.
    return dispatchTo(table, name, input, (thrown) =>
      state.closed ? new BalaghError('cancelled') : storageError(thrown, folder),
    );
  };
  return {
    files,
    dispatch,
    warmUp() {
      if (state.warm) return;
      state.warm = true;
      // Whoever needs it then does it again, and is told what is wrong.
      timers.later(() => {
        library.memory.warmUp();
        void dispatch('concept.domains', {}).catch(() => {});
      }, WARM_UP_MS);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      if (state.closed) return;
      state.closed = true;
      timers.stop();
      listeners.clear();
      files.close();
      library.close();
    },
  };
}

function portsOf(
  library: Library,
  options: BackendOptions,
  { clock, events, files }: Pick<Ports, 'clock' | 'events'> & { readonly files: FileTokens },
): Ports {
  const { releases, memory, glossary, settings, ownRules, info } = library;
  return {
    releases,
    memory,
    glossary,
    glossaryFiles: (options.glossaryFiles ?? createGlossaryFiles)(options.library),
    settings,
    sentenceRules: sentenceRules(options.resources, ownRules),
    library: info,
    documents: options.documents,
    memoryFiles: options.memoryFiles ?? createMemoryFiles(options.library),
    files,
    extraction: options.extraction ?? createExtraction(),
    bytes: nodeBytes,
    texts: documentTexts,
    clock,
    events,
  };
}

function contextOf(library: Library, options: BackendOptions, ports: Ports, later: Later): Context {
  const { releases, settings, clock } = ports;
  const { memoryFiles } = options;
  const jobs = createJobs({ ...ports, pause: setImmediate });
  const announce = createAnnouncer(ports);
  const sealIndex =
    memoryFiles === undefined
      ? null
      : (anew: boolean) => jobs.run(INDEX_JOB, (control) => memoryFiles.sealIndex(anew, control));
  const knowledge = createKnowledge(library, later, sealIndex, () => announce('memory'));
  const dictionaries = options.spelling
    ? createDictionaries({
        folder: () => settings.get().dictionaryFolder,
        cache: cacheFolder() ?? options.library,
        loader: options.dictionaries,
      })
    : NO_DICTIONARIES;
  return {
    ...ports,
    knowledge,
    dictionaries,
    checks: createChecks({
      releases,
      settings,
      knowledge,
      speller: (words) => dictionaries.speller(words),
      unread: () => problemsOf(dictionaries.state()),
      elapsed: () => clock.elapsed(),
      pause: () => setImmediate(),
    }),
    announce,
    jobs,
    sentences: createSentences(ports),
  };
}

function handlersOf({ version, host, resources }: BackendOptions, context: Context) {
  return combineHandlers(
    createAppHandlers(context, { version, host, diagnose: () => hostChecks(version, resources) }),
    createReleaseHandlers(context),
    createSegmentHandlers(context),
    createPretranslateHandlers(context),
    createExportHandlers(context),
    createMemoryHandlers(context),
    createMemoryUpkeepHandlers(context),
    createGlossaryHandlers(context),
    createExtractionHandlers(context),
    createTextHandlers(context),
    createCheckingHandlers(context),
    createLooseCheckHandlers(context),
    createSpellingHandlers(context),
    createSegmentationHandlers(context),
    createNamesHandlers(context),
    createJobHandlers(context),
  );
}
