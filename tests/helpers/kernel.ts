import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const KERNEL = join(import.meta.dirname, '..', '..', 'src-main', 'core', 'matching', 'kernel');
const FLAGS =
  '--importMemory --runtime stub --noAssert -O3 --converge --enable simd --use abort= --outFile kernel.wasm';

/** Compiles the kernel of the memory search with AssemblyScript; returns the WebAssembly module as base64. */
export function compileKernel(): string {
  const folder = mkdtempSync(join(tmpdir(), 'balagh-kernel-'));
  try {
    // The compiler takes .ts only, which our own TypeScript settings would claim as well.
    copyFileSync(join(KERNEL, 'kernel.as'), join(folder, 'kernel.ts'));
    const manifest = createRequire(import.meta.url).resolve('assemblyscript/package.json');
    const compiler = join(dirname(manifest), 'bin', 'asc.js');
    execFileSync(process.execPath, [compiler, 'kernel.ts', ...FLAGS.split(' ')], { cwd: folder });
    return readFileSync(join(folder, 'kernel.wasm')).toString('base64');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `npm run kernel`: compiles kernel.as into module.ts. */
if (import.meta.main) {
  writeFileSync(
    join(KERNEL, 'module.ts'),
    `/** kernel.as compiled by \`npm run kernel\`, as base64; a test compares the two. */\nexport const KERNEL_MODULE =\n  '${compileKernel()}';\n`,
  );
}
