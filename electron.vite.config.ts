import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node24',
      sourcemap: true,
      minify: false,
      // One file each instead of dozens of small modules: the command starts a tenth of a second sooner.
      externalizeDeps: { exclude: ['commander', 'env-paths', 'i18next', 'zod'] },
      rollupOptions: {
        input: {
          electron: 'src-main/hosts/electron/entry.ts',
          cli: 'src-main/hosts/cli/entry.ts',
          worker: 'src-main/hosts/worker/entry.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload may require nothing but electron's own part: one CommonJS file, zod and all inside.
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: 'src-main/hosts/electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      target: 'chrome148',
      minify: true,
      sourcemap: false,
      // Inlined fonts and images would need data: in the content security policy.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: { index: 'src-renderer/index.html' },
        // The contract's modules only declare: a page that needs a list of choices does not carry zod along.
        treeshake: { moduleSideEffects: [{ test: /src-main[\\/]contract[\\/]/, sideEffects: false }] },
      },
    },
  },
});
