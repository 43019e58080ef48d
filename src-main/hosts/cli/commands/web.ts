import { spawn } from 'node:child_process';
import type { Command } from 'commander';
import { BalaghError } from '#contract/errors.ts';
import { createBackend } from '../../backend.ts';
import { resolveLibrary } from '../../library-folder.ts';
import { rendererFolder, resourcesFolder, version } from '../../paths.ts';
import { startWebHost, type WebHost } from '../../web/server.ts';
import { createWorkerDictionaries } from '../../worker/dictionaries.ts';
import { createWorkerDocuments } from '../../worker/documents.ts';
import { createWorkerExtraction } from '../../worker/extraction.ts';
import { createWorkerGlossaryFiles } from '../../worker/glossary-files.ts';
import { createWorkerMemoryFiles } from '../../worker/memory-files.ts';
import { type CommonOptions, command, parseNumber, type Shell } from '../shell.ts';

interface Options extends CommonOptions {
  readonly port: number;
  readonly open: boolean;
}

/** `balagh web`: the application in a browser of this machine, until it is stopped. */
export function webCommand(shell: Shell): Command {
  const { texts } = shell;
  return command(shell, 'web', 'web')
    .option('--port <number>', texts.cli('option.port'), parseNumber(0, 65_535), 0)
    .option('--no-open', texts.cli('option.noOpen'))
    .action((options: Options) => serve(options));
}

async function serve(options: Options): Promise<void> {
  const documents = createWorkerDocuments();
  const extraction = createWorkerExtraction();
  const dictionaries = createWorkerDictionaries();
  const library = resolveLibrary(options.library);
  const memoryFiles = createWorkerMemoryFiles(library);
  const glossaryFiles = createWorkerGlossaryFiles();
  const backend = createBackend({
    library,
    resources: resourcesFolder(),
    host: 'web',
    version: version(),
    empty: options.empty ?? false,
    spelling: true,
    documents,
    extraction,
    dictionaries,
    memoryFiles,
    glossaryFiles: glossaryFiles.open,
  });
  try {
    const host = await listen(options.port, backend);
    process.stdout.write(`${host.address}\n`);
    if (options.open) openBrowser(host.address);
    await stopped();
    await host.close();
  } finally {
    await documents.close();
    await extraction.close();
    await dictionaries.close();
    await memoryFiles.close();
    await glossaryFiles.close();
    backend.close();
  }
}

async function listen(port: number, backend: ReturnType<typeof createBackend>): Promise<WebHost> {
  const report = (error: unknown) => {
    process.stderr.write(
      `balagh: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
  };
  try {
    return await startWebHost({ backend, renderer: rendererFolder(), port, report });
  } catch (cause) {
    throw new BalaghError('port-not-available', { port }, { cause });
  }
}

/** Resolves at the first request to stop. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** Opens the user's browser; without one, the printed address is all that is needed. */
function openBrowser(address: string): void {
  const [program = '', ...parameters] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address];
  const child = spawn(program, parameters, { stdio: 'ignore', detached: true });
  child.on('error', () => process.stderr.write(`balagh: ${address}\n`));
  child.unref();
}
