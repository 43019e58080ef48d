import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { RESOURCES, temporary } from './temporary.ts';

const { folder, connect, library } = temporary();

/** Runs the editing child in the folder and kills it without warning after that many acknowledged edits. */
async function killAfter(
  path: string,
  edits: number,
): Promise<{ ids: readonly number[]; acknowledged: number }> {
  const script = fileURLToPath(new URL('./edit-forever.ts', import.meta.url));
  const child = spawn(process.execPath, [script, path, RESOURCES], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  let ids: readonly number[] = [];
  let acknowledged = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('release ')) ids = line.split(' ').slice(1).map(Number);
    else acknowledged = Number(line);
    if (acknowledged >= edits) child.kill('SIGKILL');
  }
  await exited;
  return { ids, acknowledged };
}

it.each([1, 40, 150])('has every acknowledged edit after kill -9 following edit %i', async (edits) => {
  const path = folder();
  const { ids, acknowledged } = await killAfter(path, edits);
  const [release = 0, first = 0, second = 0] = ids;
  const { releases } = library(path);
  const text = (segment: number, language: string) =>
    releases.segment(release, segment)?.cells[language]?.content.text ?? '';
  const french = Number(text(first, 'fr').replace('Campagne ', ''));
  const arabic = Number(text(second, 'ar').replace('حملة ', ''));
  expect(french).toBeGreaterThanOrEqual(acknowledged);
  // Both cells of one action, and their journal rows, or neither.
  expect(arabic).toBe(french);
  const db = connect(join(path, 'releases.db'));
  expect([db.get('SELECT count(*) AS n FROM journal'), db.pragma('integrity_check')]).toEqual([
    { n: 2 * french },
    'ok',
  ]);
});

it('creates a whole library or nothing when it is killed while creating one', async () => {
  const path = folder();
  for (const delay of [60, 120, 200, 300]) {
    const child = spawn(process.execPath, [
      fileURLToPath(new URL('./create-library.ts', import.meta.url)),
      path,
      RESOURCES,
    ]);
    const exited = once(child, 'exit');
    setTimeout(() => child.kill('SIGKILL'), delay);
    await exited;
    const opened = library(path, false);
    const found = opened.info.diagnose().filter(({ ok }) => !ok);
    expect([found, opened.releases.list().length]).toEqual([[], 1]);
    opened.close();
  }
});
