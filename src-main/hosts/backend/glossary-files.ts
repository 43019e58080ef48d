import { primaryLanguage } from '#core/model/language.ts';
import { openConceptFile, previewConceptFile } from '#formats/glossary/open.ts';
import { conceptParts } from '#formats/glossary/write.ts';
import { writeWhole } from '#formats/shared/write-whole.ts';
import { changeConcepts } from '#services/glossary/changing.ts';
import { importConcepts } from '#services/glossary/importing.ts';
import { undoImport } from '#services/glossary/undo-import.ts';
import type {
  BulkRequest,
  ExportRequest,
  GlossaryFilesPort,
  ImportRequest,
  JobControl,
  StoredConcept,
} from '#services/ports/index.ts';
import { type OpenGlossaries, openGlossaries } from '#storage/glossary/open.ts';

/** Concepts read at once; between two pages other work gets its turn. */
const PAGE = 500;

/** Reads and writes the files of a library's glossaries in this thread, over a connection of its own. */
export function createGlossaryFiles(folder: string): GlossaryFilesPort {
  return {
    preview: (source, table) => previewConceptFile(source, table),
    import: (request, control) => importFile(folder, request, control),
    undoImport: (request, control) => withStore(folder, (store) => undoImport(store, request, control)),
    export: (path, request, control) => exportFile(folder, path, request, control),
    change: (request, control) => change(folder, request, control),
  };
}

async function importFile(folder: string, request: ImportRequest, control: JobControl) {
  const file = await openConceptFile(request.file, request.table);
  return withStore(folder, (store) => importConcepts(store, file, request, control));
}

async function withStore<Result>(
  folder: string,
  work: (store: OpenGlossaries) => Promise<Result>,
): Promise<Result> {
  const store = openGlossaries(folder);
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

async function change(folder: string, request: BulkRequest, control: JobControl) {
  const store = openGlossaries(folder);
  try {
    return await changeConcepts(store, request, control);
  } finally {
    store.close();
  }
}

async function exportFile(folder: string, path: string, request: ExportRequest, control: JobControl) {
  const store = openGlossaries(folder);
  const written = { concepts: 0 };
  const parts = conceptParts(request, {
    origin: request.glossaries.length === 1 ? store.origin(request.glossaries[0] ?? 0) : '',
    keys: store.keys(request.glossaries),
    async *pages() {
      written.concepts = 0;
      for await (const page of pagesOf(store, request, control)) {
        written.concepts += page.length;
        control.report('writing', written.concepts, null);
        yield page;
      }
    },
  });
  try {
    await writeWhole(path, async (write) => {
      for await (const part of parts) await write(part);
    });
    return { concepts: written.concepts };
  } finally {
    store.close();
  }
}

async function* pagesOf(
  store: OpenGlossaries,
  { glossaries, ids, languages }: ExportRequest,
  control: JobControl,
): AsyncGenerator<readonly StoredConcept[]> {
  const wanted = ids === undefined ? null : new Set(ids);
  for (const glossary of glossaries) {
    let last = 0;
    for (;;) {
      control.check();
      const page = store.storedAfter(glossary, last, PAGE);
      if (page.length === 0) break;
      last = page.at(-1)?.id ?? 0;
      const chosen = wanted === null ? page : page.filter(({ id }) => wanted.has(id));
      yield languages === undefined ? chosen : chosen.flatMap((concept) => restricted(concept, languages));
      await control.turn();
    }
  }
}

/** The concept with terms of these languages only; nothing where it has none. */
function restricted(concept: StoredConcept, languages: readonly string[]): readonly StoredConcept[] {
  const only = <Value>(values: Readonly<Record<string, Value>>) =>
    Object.fromEntries(
      Object.entries(values).filter(
        ([tag]) => languages.includes(tag) || languages.includes(primaryLanguage(tag)),
      ),
    );
  const terms = only(concept.terms);
  return Object.keys(terms).length === 0 ? [] : [{ ...concept, terms, sections: only(concept.sections) }];
}
