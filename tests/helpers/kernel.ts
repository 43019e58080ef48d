import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const KERNEL = join(import.meta.dirname, '..', '..', 'src-main', 'core', 'matching', 'kernel');
const FLAGS =
  '--importMemory --runtime stub --noAssert -O3 --converge --enable simd --use abort= --outFile kernel.wasm';

/** The kernels: source, module and the constant in it. */
export const KERNELS = [
  { name: 'kernel', file: 'module.ts', constant: 'KERNEL_MODULE' },
  { name: 'concordance', file: 'concordance-module.ts', constant: 'CONCORDANCE_MODULE' },
  { name: 'building', file: 'building-module.ts', constant: 'BUILDING_MODULE' },
  { name: 'parts', file: 'parts-module.ts', constant: 'PARTS_MODULE' },
] as const;

/** Compiles a kernel of the memory search with AssemblyScript; returns the WebAssembly module as base64. */
export function compileKernel(name: (typeof KERNELS)[number]['name']): string {
  const folder = mkdtempSync(join(tmpdir(), 'balagh-kernel-'));
  try {
    cpSync(KERNEL, folder, { recursive: true, filter: (path) => !path.endsWith('.ts') });
    // The compiler takes .ts only, which our own TypeScript settings would claim as well.
    for (const source of readdirSync(folder, { encoding: 'utf8', recursive: true }))
      if (source.endsWith('.as')) renameSync(join(folder, source), join(folder, source.replace(/as$/, 'ts')));
    const manifest = createRequire(import.meta.url).resolve('assemblyscript/package.json');
    const compiler = join(dirname(manifest), 'bin', 'asc.js');
    execFileSync(process.execPath, [compiler, `${name}.ts`, ...FLAGS.split(' ')], { cwd: folder });
    return readFileSync(join(folder, 'kernel.wasm')).toString('base64');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `npm run kernel`: compiles the sources into their modules. */
if (import.meta.main) {
  for (const { name, file, constant } of KERNELS) {
    writeFileSync(
      join(KERNEL, file),
      `/** ${name}.as compiled by \`npm run kernel\`, as base64; a test compares the two. */\nexport const ${constant} =\n  '${compileKernel(name)}';\n`,
    );
  }
}
