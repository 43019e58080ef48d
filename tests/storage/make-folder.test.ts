import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '#storage/make-folder.ts';

describe('making a folder', () => {
  let base: string;
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'balagh-folder-'));
  });
  afterEach(() => rmSync(base, { recursive: true, force: true }));

  it('makes the folders around it too, and is content with one that is there', () => {
    const deep = join(base, 'a', 'b', 'بلاغات');
    makeFolder(deep);
    makeFolder(deep);
    expect(statSync(deep).isDirectory()).toBe(true);
  });

  it('refuses to go through a file', () => {
    writeFileSync(join(base, 'file'), '');
    expect(() => makeFolder(join(base, 'file'))).toThrow();
    expect(() => makeFolder(join(base, 'file', 'inner'))).toThrow();
  });

  it.runIf(existsSync('/proc/self'))(
    'fails where the system makes no folders, instead of never returning',
    () => {
      expect(() => makeFolder('/proc/balagh/library')).toThrow();
    },
  );
});
