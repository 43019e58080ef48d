import { describe, expect, it } from 'vitest';
import { read, textsOf } from './tmx.ts';

const texts = async (table: string) => textsOf(await read(table, 'memory.tsv'));

describe('a memory as a table', () => {
  it('is read by the languages of its first line, part included', async () => {
    const { units, skipped } = await read(
      'part\tar\tfr\ten\nheadline\tزيارة عمل\tVisite de travail\tWorking visit\n',
    );
    expect([units.length, units[0]?.context, skipped]).toEqual([1, { part: 'headline' }, []]);
    expect(units[0]?.variants.ar).toEqual({ text: 'زيارة عمل', marks: [] });
  });

  it('may be comma- or semicolon-separated, with quotes, separators and line breaks inside', async () => {
    expect(await texts('fr,en\n"Rabat, le ""20""",Rabat\n')).toEqual([{ fr: 'Rabat, le "20"', en: 'Rabat' }]);
    expect(await texts('FR;en_GB\r\n"un\r\ndeux";two\r\n')).toEqual([{ fr: 'un\r\ndeux', 'en-GB': 'two' }]);
  });

  it('has quotes as they are where tabs separate', async () => {
    expect(await texts('\uFEFFfr\ten\n"un" deux\t"one" two')).toEqual([{ fr: '"un" deux', en: '"one" two' }]);
  });

  it('names the lines it skips, and why, also after a field of several lines', async () => {
    const table = 'fr,en\nseul,\n\n"un\ndeux",one\na,b,c\n';
    expect((await read(table)).skipped).toEqual([
      { line: 2, reason: 'fewer-than-two-texts' },
      { line: 6, reason: 'too-many-fields' },
    ]);
  });

  it('takes its time by the length of a record that never ends, and its memory by the fields it can use', async () => {
    const quotes = '""'.repeat(8_000_000);
    expect((await read(`fr,en\n"${quotes}`)).skipped).toEqual([{ line: 2, reason: 'segment-too-long' }]);
    const { units, skipped } = await read(`fr,en\na,b${','.repeat(5_000_000)}\nun,one\n`);
    expect([units.length, skipped]).toEqual([1, [{ line: 2, reason: 'too-many-fields' }]]);
  });

  it.each([
    ['', 'empty-file'],
    ['no table at all', 'unsupported-format'],
    ['fr\nseul', 'unsupported-format'],
  ])('%j is %s', async (text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });
});
