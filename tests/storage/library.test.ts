import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BalaghError } from '#contract/errors.ts';
import { openLibrary } from '#storage/library.ts';
import { temporary } from './temporary.ts';

const { folder, connect, library } = temporary();

/** The error of opening a library, or undefined where it opens. */
function failure(path: string): BalaghError | undefined {
  try {
    library(path);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof BalaghError) return thrown;
    throw thrown;
  }
}

describe('a new library', () => {
  it('has three files, starter content and the sample release', () => {
    const path = join(folder(), 'deep', 'below');
    const opened = library(path, false);
    expect(
      readdirSync(path)
        .filter((name) => name.endsWith('.db'))
        .sort(),
    ).toEqual(['glossary.db', 'memory.db', 'releases.db']);
    const { units, variants } = opened.memory.statistics();
    expect(variants).toEqual({ ar: units, en: units, fr: units });
    expect(units).toBeGreaterThanOrEqual(300);
    expect(opened.glossary.count()).toBeGreaterThan(500);
    const [sample] = opened.releases.list();
    expect(sample).toMatchObject({ source: 'en', targets: ['ar', 'fr'] });
    expect(sample?.progress.fr?.empty).toBeLessThan(sample?.segments ?? 0);
  });

  it('has nothing in it when it is to be empty', () => {
    const opened = library();
    expect([opened.memory.statistics().units, opened.glossary.count(), opened.releases.list()]).toEqual([
      0,
      0,
      [],
    ]);
  });

  it('is found again as it was left, with its name', () => {
    const path = folder();
    const first = library(path, false);
    const name = first.releases.library;
    first.close();
    const second = library(path, true);
    expect([second.releases.library, second.releases.list().length]).toEqual([name, 1]);
  });

  it('leaves no unfinished file behind, and takes away those of processes that died', () => {
    const path = folder();
    const dead = join(path, 'memory.db.new-999999999');
    writeFileSync(dead, 'half');
    library(path, false);
    expect(readdirSync(path).filter((name) => name.includes('.new-'))).toEqual([]);
  });

  it('is made whole when one of its files is gone', () => {
    const path = folder();
    writeFileSync(join(path, 'notes.txt'), 'mine');
    library(path, true);
    expect(existsSync(join(path, 'notes.txt'))).toBe(true);
    expect(
      library(path, true)
        .memory.memories()
        .map(({ name }) => name),
    ).toEqual(['house', 'starter']);
  });
});

describe('a library that cannot be used', () => {
  it('below a file is not writable, and nothing is written', () => {
    const path = folder();
    const file = join(path, 'file');
    writeFileSync(file, 'mine');
    expect(failure(join(file, 'library'))).toMatchObject({
      code: 'library-not-writable',
      parameters: { folder: join(file, 'library') },
    });
    expect([readdirSync(path), readFileSync(file, 'utf8')]).toEqual([['file'], 'mine']);
  });

  it.skipIf(process.getuid?.() === 0)('without the right to write is not writable', () => {
    const path = folder();
    chmodSync(path, 0o500);
    expect(failure(path)?.code).toBe('library-not-writable');
    chmodSync(path, 0o700);
    expect(readdirSync(path)).toEqual([]);
  });

  it.each(['releases.db', 'memory.db', 'glossary.db'])(
    'with a damaged %s says so and leaves it alone',
    (name) => {
      const path = folder();
      library(path).close();
      const rubbish = 'this is no database '.repeat(500);
      writeFileSync(join(path, name), rubbish);
      expect(failure(path)).toMatchObject({
        code: 'library-damaged',
        parameters: { folder: path, file: name },
      });
      expect(readFileSync(join(path, name), 'utf8')).toBe(rubbish);
    },
  );

  it('with an emptied file is damaged, not new', () => {
    const path = folder();
    library(path).close();
    writeFileSync(join(path, 'releases.db'), '');
    expect(failure(path)?.code).toBe('library-damaged');
    expect(statSync(join(path, 'releases.db')).size).toBe(0);
  });

  it('from a newer version is not opened', () => {
    const path = folder();
    library(path).close();
    const db = connect(join(path, 'memory.db'));
    db.pragma('user_version = 999');
    expect(failure(path)).toMatchObject({
      code: 'library-from-future',
      parameters: { file: 'memory.db', version: 999 },
    });
  });

  it('with a damaged file works again once the file is moved away', () => {
    const path = folder();
    library(path).close();
    writeFileSync(join(path, 'glossary.db'), 'no database');
    expect(failure(path)?.code).toBe('library-damaged');
    renameSync(join(path, 'glossary.db'), join(path, 'glossary.damaged'));
    expect(failure(path)).toBeUndefined();
  });
});

describe('the doctor', () => {
  it('finds nothing wrong with a new library', () => {
    const found = library(folder(), false).info.diagnose();
    expect(found.filter(({ ok }) => !ok)).toEqual([]);
    expect(found.length).toBeGreaterThan(8);
  });

  it.each([
    ['releases.db', 'texts', "UPDATE cells SET text = text || '.' WHERE segment = 1 AND language = 'en'"],
    ['memory.db', 'units', "UPDATE units SET texts = replace(texts, 'a', 'e') WHERE id = 1"],
    ['glossary.db', 'texts', "UPDATE terms SET text = 'x' WHERE concept = 1"],
  ])('finds a text of %s that changed behind its hash', (name, what, sql) => {
    const path = folder();
    const opened = library(path, false);
    connect(join(path, name)).run(sql);
    expect(opened.info.diagnose().filter(({ ok }) => !ok)).toMatchObject([{ name: `${name}: ${what}` }]);
  });
});

describe('the memory', () => {
  it('catches up at opening with what was confirmed before a crash', () => {
    const path = folder();
    const first = library(path);
    const unit = {
      variants: { en: { text: 'Rabat', marks: [] }, fr: { text: 'Rabat', marks: [] } },
      context: {},
      author: '',
      at: 1,
    };
    // Confirmed, but the process ends before the memory takes it over.
    first.releases.contribute(1, 7, unit);
    first.close();
    const second = library(path);
    expect([second.memory.statistics().units, second.memory.synchronised(second.releases.library)]).toEqual([
      1, 1,
    ]);
  });

  it('takes everything over again when it is ahead of the releases', () => {
    const path = folder();
    const first = library(path);
    const name = first.releases.library;
    first.memory.contribute(name, [{ segment: 3, unit: null, change: 50 }]);
    const unit = {
      variants: { en: { text: 'Rabat', marks: [] }, fr: { text: 'Rabat', marks: [] } },
      context: {},
      author: '',
      at: 1,
    };
    first.releases.contribute(1, 7, unit);
    first.close();
    expect(library(path).memory.statistics().units).toBe(1);
  });
});

it('needs no starter content to open what is there', () => {
  const path = folder();
  library(path).close();
  const opened = openLibrary({ folder: path, resources: join(path, 'nowhere'), empty: false, now: 0 });
  expect(opened.releases.list()).toEqual([]);
  opened.close();
});
