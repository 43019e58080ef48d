import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export interface StaticFile {
  readonly bytes: Buffer;
  readonly type: string;
  /** Built files carry their content's hash in the name and never change; the page itself does. */
  readonly immutable: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * The built renderer by URL path, listed once at start: a request can name what is in the list and nothing else,
 * so that no path of the request ever reaches the file system. Contents are read on first use and kept.
 */
export function listStaticFiles(folder: string): (path: string) => StaticFile | null {
  const paths = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    paths.set(`/${relative(folder, file).split(sep).join('/')}`, file);
  }
  const index = paths.get('/index.html');
  if (index !== undefined) paths.set('/', index);
  const loaded = new Map<string, StaticFile>();
  return (path) => {
    const file = paths.get(path);
    if (file === undefined) return null;
    const known = loaded.get(file);
    if (known !== undefined) return known;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const fresh = { bytes: readFileSync(file), type, immutable: path.startsWith('/assets/') };
    loaded.set(file, fresh);
    return fresh;
  };
}
