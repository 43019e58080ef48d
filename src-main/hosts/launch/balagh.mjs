#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { requireRecentNode } from './node-version.mjs';

await requireRecentNode(fileURLToPath(import.meta.url));
const { ensureBuilt } = await import('./ensure-built.mjs');
await ensureBuilt();
const { cacheCompiledCode } = await import('./compile-cache.mjs');
cacheCompiledCode();
const { keepProcessSmall } = await import('./small-process.mjs');
// The checks make many short-lived objects of long texts, and end: a fifth of their time would go into collecting them.
if (['memory', 'bench'].includes(process.argv[2] ?? '')) keepProcessSmall();
await import('../../../out/main/cli.js');
