import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Input, OperationName, Output } from '#contract/index.ts';
import { createDocuments } from '#formats/documents.ts';
import { type Backend, createBackend } from '#hosts/backend.ts';
import { resourcesFolder } from '#hosts/paths.ts';

/** A backend on a library of its own, real to the last part. */
export interface TestBackend {
  readonly backend: Backend;
  readonly library: string;
  call<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  /** Closes and opens again on the same library, as a restart does. */
  reopen(): TestBackend;
  dispose(): void;
}

export function openTestBackend(
  settings: { readonly library?: string; readonly empty?: boolean } = {},
): TestBackend {
  const folder = settings.library === undefined ? mkdtempSync(join(tmpdir(), 'balagh-test-')) : null;
  const library = settings.library ?? join(folder ?? '', 'library');
  const backend = createBackend({
    library,
    resources: resourcesFolder(),
    host: 'web',
    version: '0.0.0-test',
    empty: settings.empty ?? true,
    documents: createDocuments(),
  });
  return {
    backend,
    library,
    call: async (name, input) => (await backend.dispatch(name, input)) as Output<typeof name>,
    reopen() {
      backend.close();
      return openTestBackend({ ...settings, library });
    },
    dispose() {
      backend.close();
      rmSync(folder ?? library, { recursive: true, force: true });
    },
  };
}
