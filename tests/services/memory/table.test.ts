import { describe, expect, it } from 'vitest';
import { parseUnits } from '#services/memory/table.ts';

const texts = (table: string) =>
  parseUnits('memory.tsv', table).units.map(({ variants }) =>
    Object.fromEntries(Object.entries(variants).map(([language, { text }]) => [language, text])),
  );

describe('a memory as a table', () => {
  it('is read by the languages of its first line, part included', () => {
    const { units, skipped } = parseUnits(
      'm.tsv',
      'part\tar\tfr\ten\nheadline\tزيارة عمل\tVisite de travail\tWorking visit\n',
    );
    expect([units.length, units[0]?.context, skipped]).toEqual([1, { part: 'headline' }, []]);
    expect(units[0]?.variants.ar).toEqual({ text: 'زيارة عمل', marks: [] });
  });

  it('may be comma- or semicolon-separated, with quotes, separators and line breaks inside', () => {
    expect(texts('fr,en\n"Rabat, le ""20""",Rabat\n')).toEqual([{ fr: 'Rabat, le "20"', en: 'Rabat' }]);
    expect(texts('FR;en_GB\r\n"un\r\ndeux";two\r\n')).toEqual([{ fr: 'un\r\ndeux', 'en-GB': 'two' }]);
  });

  it('has quotes as they are where tabs separate', () => {
    expect(texts('\uFEFFfr\ten\n"un" deux\t"one" two')).toEqual([{ fr: '"un" deux', en: '"one" two' }]);
  });

  it('names the lines it skips, and why, also after a field of several lines', () => {
    const table = 'fr,en\nseul,\n\n"un\ndeux",one\na,b,c\n';
    expect(parseUnits('m.csv', table).skipped).toEqual([
      { line: 2, reason: 'fewer-than-two-texts' },
      { line: 6, reason: 'too-many-fields' },
    ]);
  });

  it.each([
    ['', 'empty-file'],
    ['no table at all', 'unsupported-format'],
    ['fr\nseul', 'unsupported-format'],
    ['<?xml version="1.0"?><tmx/>', 'unsupported-format'],
  ])('%j is %s', (text, code) => {
    expect(() => parseUnits('m.tsv', text)).toThrowError(expect.objectContaining({ code }));
  });
});
