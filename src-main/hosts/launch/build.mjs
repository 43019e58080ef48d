import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { requireRecentNode } from './node-version.mjs';

/** `npm run build`: builds afresh, through the same path as the first start does. */
await requireRecentNode(fileURLToPath(import.meta.url));
rmSync(new URL('../../../out/.built', import.meta.url), { force: true });
const { ensureBuilt } = await import('./ensure-built.mjs');
await ensureBuilt();
