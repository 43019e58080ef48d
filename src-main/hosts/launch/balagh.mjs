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
const [, , command = '', operation = ''] = process.argv;
/** Asks for a millisecond each time, perhaps a few hundred times: what saves memory would be half of that. */
const isQuick = command === 'memory' && operation === 'concordance';
// The checks make many short-lived objects of long texts, and end: a fifth of their time would go into collecting them.
if (['memory', 'bench', 'web'].includes(command) && !isQuick) keepYoungHeapSmall();
// A window stays open, and its time is somebody's.
if (['memory', 'bench'].includes(command) && !isQuick) withoutMiddleCompiler();
if (command === 'check') withoutPatternInterpreter();
await import('../../../out/main/cli.js');
