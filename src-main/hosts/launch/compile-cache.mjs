import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../node_modules/.cache/balagh-compiled', import.meta.url));

/**
 * Keeps compiled modules between starts: the bundles and the DOCX library are megabytes of source. Node checks
 * each against its source, and goes without where the folder cannot be written.
 */
export function cacheCompiledCode() {
  enableCompileCache(FOLDER);
}
