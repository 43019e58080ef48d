import { describe, expect, it } from 'vitest';
import type { BlockKind } from '#core/model/release.ts';
import { runReleaseChecks } from '#core/qa/run-release.ts';
import type { Speller } from '#core/qa/speller.ts';

/** What the fixes of one check make of a French text. */
function mended(fr: string): string {
  return runReleaseChecks([{ texts: { fr }, from: 'fr', segment: 1 }])
    .filter(({ check }) => check === 'office-capitals')
    .flatMap(({ fix }) => fix ?? [])
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: written }) => text.slice(0, start) + written + text.slice(end), fr);
}

describe('offices and bodies in French', () => {
  it.each([
    ['reçu par le Ministre de la justice', 'reçu par le ministre de la Justice'],
    ['au Ministère des affaires étrangères', 'au ministère des Affaires étrangères'],
    ['le Ministre des Affaires Étrangères', 'le ministre des Affaires étrangères'],
    [
      'devant l’assemblée nationale et l’Assemblée Nationale',
      'devant l’Assemblée nationale et l’Assemblée nationale',
    ],
    ['le premier Ministre et le Conseil des Ministres', 'le Premier ministre et le Conseil des ministres'],
    ['par le Président de la République', 'par le président de la République'],
  ])('%s: %s', (written, right) => {
    expect(mended(written)).toBe(right);
  });

  it.each([
    'Monsieur le Ministre, Madame la Ministre et M. le Préfet',
    'Ministre de l’Intérieur depuis 2017, il a rappelé',
    'le ministère de tutelle et le ministre du culte',
    'le premier ministre du culte',
  ])('%s', (right) => {
    expect(mended(right).replace('Premier', 'premier')).toBe(right);
  });
});

describe('headlines and titles of a release', () => {
  const issuesOf = (check: string, texts: readonly string[], language: string, kind?: BlockKind) =>
    runReleaseChecks(
      texts.map((text, segment) => ({
        texts: { [language]: text },
        from: language,
        segment,
        ...(kind === undefined ? {} : { kind }),
      })),
    )
      .filter((issue) => issue.check === check)
      .map(
        ({ segment, start, end, message }) =>
          `${segment} ${message} ${texts[segment ?? 0]?.slice(start, end)}`,
      );

  it('in capitals throughout, or of few words, have no style of their own', () => {
    const texts = [
      'Le Conseil adopte un projet de décret',
      'LE CONSEIL ADOPTE UN PROJET DE DÉCRET',
      'Santé Publique',
    ];
    expect(issuesOf('headline-case', texts, 'fr', 'headline')).toEqual([]);
  });

  it('are compared with the first English one', () => {
    const texts = ['New Rules for Hospitals Take Effect', 'Council adopts a draft decree on hospitals'];
    expect(issuesOf('headline-case', texts, 'en', 'headline')).toEqual([
      '1 headline-case.mixed Council adopts a draft decree on hospitals',
    ]);
  });

  it('come in short only after the long form, each of its own', () => {
    const texts = [
      'HM the Queen and H.E. Ms. Alaoui met.',
      'His Majesty the King received HRH Prince Omar.',
      'HM',
    ];
    expect(issuesOf('short-titles', texts, 'en')).toEqual([
      '0 short-titles.first HM',
      '0 short-titles.first H.E.',
      '1 short-titles.first HRH',
    ]);
  });
});

describe('a word that no dictionary knows', () => {
  it('is named where it stands first in a release, in each language', () => {
    const speller: Speller = { knows: (word) => !/consiel|cuoncil/.test(word) };
    const texts = [{ fr: 'le consiel', en: 'the cuoncil' }, { fr: 'le consiel du consiel' }];
    const issues = runReleaseChecks(
      texts.map((one, segment) => ({ texts: one, from: 'fr', segment, speller })),
    );
    const found = issues.filter(({ check }) => check === 'spelling');
    expect(found.map(({ segment, language, start }) => `${segment} ${language} ${start}`)).toEqual([
      '0 fr 3',
      '0 en 4',
    ]);
  });
});
