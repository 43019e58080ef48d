import { createDocuments } from '#formats/documents.ts';
import { type Backend, createBackend } from '../../backend.ts';
import { resourcesFolder, version } from '../../paths.ts';

/** The backend on a library of nothing but what the benchmark puts into it. */
export function openBenchBackend(library: string): Backend {
  return createBackend({
    library,
    resources: resourcesFolder(),
    host: 'cli',
    version: version(),
    empty: true,
    documents: createDocuments(),
  });
}
