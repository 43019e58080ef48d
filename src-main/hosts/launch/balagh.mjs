#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { requireRecentNode } from './node-version.mjs';

await requireRecentNode(fileURLToPath(import.meta.url));
const { ensureBuilt } = await import('./ensure-built.mjs');
await ensureBuilt();
const { cacheCompiledCode } = await import('./compile-cache.mjs');
cacheCompiledCode();
const { keepYoungHeapSmall, withoutMiddleCompiler, withoutPatternInterpreter } = await import(
  './small-process.mjs'
);
const [, , command = ''] = process.argv;
// The checks make many short-lived objects of long texts, and end: a fifth of their time would go into collecting them.
if (['memory', 'bench', 'web'].includes(command)) keepYoungHeapSmall();
// A window stays open, and its time is somebody's.
if (['memory', 'bench'].includes(command)) withoutMiddleCompiler();
if (command === 'check') withoutPatternInterpreter();
await import('../../../out/main/cli.js');
