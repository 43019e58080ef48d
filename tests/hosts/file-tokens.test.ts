import { writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createFileTokens } from '#hosts/backend/file-tokens.ts';

describe('places for files that a window sends', () => {
  const files = createFileTokens();
  afterAll(() => files.close());

  it.each([
    ['mémoire.tmx', 'mémoire.tmx'],
    ['/etc/passwd', 'passwd'],
    ['../../x.tmx', 'x.tmx'],
    ['..', 'file'],
    ['.', 'file'],
    ['', 'file'],
    ['a\u0000b\n.csv', 'ab.csv'],
    ['ذاكرة'.repeat(60), 'file'],
  ])('can be written to, each in a folder of its own, whatever they are called: %j', (sent, kept) => {
    const path = files.place(sent);
    writeFileSync(path, 'x');
    expect([basename(path), dirname(path) === dirname(files.place(sent))]).toEqual([kept, false]);
  });
});
