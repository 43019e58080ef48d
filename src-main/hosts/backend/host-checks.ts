import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnosis } from '#services/ports/index.ts';

/** better-sqlite3 crashes the process on anything older (docs/adr). */
const NEEDED = [22, 14] as const;

/** What the doctor says of the platform and of the application's own files. */
export function hostChecks(version: string, resources: string): readonly Diagnosis[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const recent = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
  const starter = ['glossary', 'memory', 'sample'].map((name) => join(resources, 'starter', name));
  const missing = starter.filter((folder) => !existsSync(folder));
  return [
    { name: 'Balagh', ok: true, detail: version },
    { name: 'Node.js', ok: recent, detail: `${process.versions.node} (${process.execPath})` },
    {
      name: 'platform',
      ok: true,
      detail: `${process.platform} ${process.arch}, ICU ${process.versions.icu ?? '-'}`,
    },
    { name: 'resources', ok: missing.length === 0, detail: missing.join(', ') || resources },
  ];
}
