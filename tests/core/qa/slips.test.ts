import { describe, expect, it } from 'vitest';
import type { CheckId } from '#core/model/issue.ts';
import { runChecks } from '#core/qa/run.ts';
import { runReleaseChecks } from '#core/qa/run-release.ts';

type Texts = Readonly<Record<string, string>>;

/** The issues of one check, as `fr missing "«" => "« "`: what is found, where, and what the fix writes. */
function found(check: CheckId, texts: Texts, from: string): readonly string[] {
  return runReleaseChecks([{ texts, from, segment: 1 }])
    .filter((issue) => issue.check === check)
    .map(({ language, message, start, end, fix }) => {
      const text = texts[language] ?? '';
      const written =
        fix === undefined ? '' : ` => "${text.slice(0, fix.start)}${fix.text}${text.slice(fix.end)}"`;
      return `${language} ${message.split('.')[1]} "${text.slice(start, end)}"${written}`;
    });
}

/** What the fixes of one check make of one text, all together. */
function mended(check: CheckId, language: string, text: string): string {
  const fixes = runReleaseChecks([{ texts: { [language]: text }, from: language, segment: 1 }])
    .filter((issue) => issue.check === check)
    .flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  return fixes
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: written }) => now.slice(0, start) + written + now.slice(end), text);
}

describe('what the fixes write', () => {
  it.each<[CheckId, string, string, string]>([
    [
      'french-spaces',
      'fr',
      'Il dit: «Oui» ; non? 5% et 12 km, n° 5',
      'Il dit\u00a0: «\u00a0Oui\u00a0»\u00a0; non\u00a0? 5\u00a0% et 12\u00a0km, n°\u00a05',
    ],
    ['french-spaces', 'fr-CA', 'Vrai\u00a0? Oui\u00a0! Non\u00a0: oui', 'Vrai? Oui! Non\u00a0: oui'],
    ['foreign-punctuation', 'ar', 'هل انعقد, اليوم; هنا?', 'هل انعقد، اليوم؛ هنا؟'],
    ['foreign-punctuation', 'en', 'In Rabat، now؛ here؟', 'In Rabat, now; here?'],
    ['space-before-mark', 'en', 'In Rabat , now ; here ?', 'In Rabat, now; here?'],
    ['space-before-mark', 'ar', 'في الرباط ، الآن .', 'في الرباط، الآن.'],
    ['space-after-mark', 'en', 'In Rabat,now;here.The end', 'In Rabat, now; here. The end'],
    ['space-inside-brackets', 'en', 'the ( MAP and “ yes ” [ x', 'the (MAP and “yes” [x'],
    ['double-space', 'en', 'a  b   c\td', 'a b c d'],
    ['edge-space', 'en', '  a b \n', 'a b'],
    [
      'calendar-capitals',
      'fr',
      'le 3 Avril 2024, en Juillet 2023 et le Lundi 5',
      'le 3 avril 2024, en juillet 2023 et le lundi 5',
    ],
    [
      'calendar-capitals',
      'en',
      'on monday 3 april, august 5, may and march',
      'on Monday 3 April, August 5, may and march',
    ],
    ['capital-accents', 'fr', 'A la fin, l’Etat et l’Ecole', 'À la fin, l’État et l’École'],
    ['ligatures', 'fr', 'Oeuvre, soeurs, MOEURS, poète', 'Œuvre, sœurs, MŒURS, poète'],
    ['ordinal-form', 'fr', 'la 2ème, les 3èmes, le 1ier, la 1ère', 'la 2e, les 3es, le 1er, la 1re'],
    [
      'ordinal-form',
      'en',
      '1th 2st 3nd 11st 12nd 13rd 21th 112nd 5th',
      '1st 2nd 3rd 11th 12th 13th 21st 112th 5th',
    ],
    ['arabic-letters', 'ar', 'المملکة المغربیة وگوگل', 'المملكة المغربية وگوگل'],
    ['presentation-forms', 'ar', 'ﺍﻟﻤﻐﺮﺏ ﷺ', 'المغرب ﷺ'],
    ['presentation-forms', 'en', 'conﬂict eﬃcient', 'conflict efficient'],
    ['mojibake', 'fr', 'rÃ©union Ã\u00a0 lâ€™Ã©cole', 'réunion à l’école'],
    ['mixed-scripts', 'en', 'M\u0430rr\u0430kech Москва', 'Marrakech Москва'],
    ['invisible-characters', 'en', 'com\u200bmit\u00adtee', 'committee'],
    ['control-characters', 'en', 'a\u0007b\tc', 'ab\tc'],
    ['tatweel', 'ar', 'المـــغرب سنة 1445 هـ والـ35 بلدا', 'المغرب سنة 1445 هـ والـ35 بلدا'],
    [
      'arabic-spelling',
      'ar',
      'سافر الى الرباط بعد الإجتماع و المؤتمر',
      'سافر إلى الرباط بعد الاجتماع والمؤتمر',
    ],
    ['repeated-word', 'fr', 'le le Conseil et nous nous réunissons', 'le Conseil et nous nous réunissons'],
    ['stray-stop', 'en', 'open to all. levels, etc. and so on', 'open to all levels, etc. and so on'],
    [
      'royal-register',
      'fr',
      'sa majesté le roi, que dieu l’assiste',
      'Sa Majesté le Roi, que Dieu L’assiste',
    ],
    [
      'royal-register',
      'en',
      'his majesty the king, may god glorify him',
      'His Majesty the King, may God assist Him',
    ],
    [
      'french-residue',
      'en',
      '« yes » said Mme Alaoui on 1er May, up 3,5 %',
      '“yes” said Ms. Alaoui on 1 May, up 3.5%',
    ],
    ['unpaired-marks', 'ar', 'المجلس )الرباط( اليوم', 'المجلس (الرباط) اليوم'],
  ])('%s in %s: "%s"', (check, language, text, expected) => {
    expect(mended(check, language, text)).toBe(expected);
  });
});

describe('marks of a pair', () => {
  it('are looked for in the version that the others contradict', () => {
    expect(found('unpaired-marks', { fr: 'le (MAP', en: 'the (MAP)' }, 'fr')).toEqual(['fr unpaired "("']);
    expect(found('unpaired-marks', { fr: '«\u00a0Oui', en: '“Yes”' }, 'fr')).toEqual(['fr unpaired "«"']);
    expect(found('unpaired-marks', { fr: '«\u00a0Oui', en: '“Yes' }, 'fr')).toEqual([]);
    expect(found('unpaired-marks', { fr: 'a) un b) deux', en: 'a) one b) two' }, 'fr')).toEqual([]);
    expect(found('unpaired-marks', { fr: '(MAP)', en: 'MAP)' }, 'fr')).toEqual(['en unpaired ")"']);
    expect(found('unpaired-marks', { en: 'a 5\'10" man, ”x“ and „y“ ([{}])' }, 'en')).toEqual([]);
  });
});

describe('titles of persons', () => {
  it('name the version whose gender the others contradict', () => {
    expect(
      found('honorific-gender', { fr: 'M. Alaoui', en: 'Ms. Alaoui', ar: 'السيدة العلوي' }, 'fr'),
    ).toEqual(['fr gender "M." => "Mme Alaoui"']);
    expect(
      found('honorific-gender', { fr: 'Mme Alaoui et M. Benali', ar: 'السيد العلوي والسيد بنعلي' }, 'fr'),
    ).toEqual(['ar gender "السيد" => "السيدة العلوي والسيد بنعلي"']);
    expect(
      found('honorific-gender', { fr: 'Mme Alaoui et M. Benali', en: 'Mr. Benali and Ms. Alaoui' }, 'fr'),
    ).toEqual([]);
    expect(found('honorific-gender', { fr: 'La Première dame', ar: 'السيدة الأولى' }, 'fr')).toEqual([]);
  });
});

describe('names', () => {
  it('that differ name the version that is less like the Arabic one', () => {
    const ar = 'السيد عبد الوافي لفتيت';
    expect(
      found('name-difference', { ar, fr: 'M. Abdelouafi Laftit', en: 'Mr. Abdelouafi Lafetot' }, 'ar'),
    ).toEqual(['en differs "Lafetot" => "Mr. Abdelouafi Laftit"']);
    expect(
      found('name-difference', { ar, fr: 'M. Abdelouafi Laftet', en: 'Mr. Abdelouafi Laftit' }, 'ar'),
    ).toHaveLength(1);
  });

  it.each([
    ['Vladimir Poutine', 'Vladimir Putin'],
    ['la Tunisie et Béji Caïd', 'Tunisia and Beji Caid'],
    ['les Sud-Africains noirs', 'the South Africans'],
    ['Salma Berrada', 'Salma Bennani'],
  ])('of %s and %s are both right', (fr, en) => {
    expect(found('name-difference', { fr, en }, 'fr')).toEqual([]);
  });
});

describe('omissions', () => {
  const fr =
    'Le Conseil de gouvernement s’est réuni jeudi à Rabat. Il a adopté un projet de décret relatif à la santé publique.';
  it('are told from a shorter way to say it', () => {
    expect(
      found(
        'omission',
        {
          fr,
          en: 'The Government Council met on Thursday in Rabat and adopted a draft decree on public health.',
        },
        'fr',
      ),
    ).toEqual([]);
    expect(found('omission', { fr, en: 'The Government Council met on Thursday in Rabat.' }, 'fr')).toEqual([
      'en sentences ""',
    ]);
    expect(found('omission', { fr: 'Rabat', en: 'The capital city of the Kingdom' }, 'fr')).toEqual([]);
    expect(found('omission', { fr: 'a\nb', en: 'a b' }, 'fr')).toEqual(['en paragraphs ""']);
  });
});

describe('a word or number typed twice', () => {
  const repeated = (texts: Readonly<Record<string, string>>, from: string) =>
    runChecks({ texts, from })
      .filter(({ check }) => check === 'repeated-word')
      .map(({ severity, language, start, end }) => [severity, texts[language]?.slice(start, end)]);

  it('is a warning, but information where it may be meant', () => {
    expect(repeated({ fr: 'Nous Nous félicitons' }, 'fr')).toEqual([['warning', ' Nous']]);
    expect(repeated({ en: 'He said that that law and 5000 5000 seats' }, 'en')).toEqual([
      ['info', ' that'],
      ['info', ' 5000'],
    ]);
  });

  it('is left alone where the digits are groups of one number, or another version has them twice', () => {
    expect(repeated({ fr: '5 000 000 ; +212 212 537 ; 12 12:30' }, 'fr')).toEqual([]);
    expect(repeated({ fr: 'les codes 221 221', en: 'codes 221 221' }, 'fr')).toEqual([]);
  });
});

it('a quotation mark that no other version leaves open on the same side is information', () => {
  const texts = { fr: 'Nous avançons\u00a0», dit-il.', en: '“We advance, he said.' };
  const loose = runChecks({ texts, from: 'fr' }).filter(({ check }) => check === 'unpaired-marks');
  expect(loose.map(({ severity, language, start }) => [severity, language, start])).toEqual([
    ['info', 'fr', 14],
    ['info', 'en', 0],
  ]);
});

describe('what is typed twice', () => {
  it.each([
    ['221bn 221bn in debt', 'some 221bn 221bn in debt', [' 221bn']],
    ['a year with its comma', 'in 2003, 2003, the law', [' 2003,']],
    ['brackets', 'the agency (MAP) (MAP), said', [' (MAP)']],
    ['a name', 'says Johnny Marr Marr', [' Marr']],
    ['a list of numbers', 'articles 5, 5 and 6', []],
  ])('is found: %s', (_name, en, places) => {
    const issues = runChecks({ texts: { en, ar: 'شيئا شيئا' }, from: 'en' });
    const found = issues.filter(({ check, language }) => check === 'repeated-word' && language === 'en');
    expect(found.map(({ start, end }) => en.slice(start, end))).toEqual(places);
  });

  it.each([
    ['nous nous félicitons', []],
    ['nous nous en félicitons', []],
    ['vous vous êtes réunis', []],
    ['nous nous sommes réunis', []],
    ['nous nous avons reçu', [' nous']],
    ['mais mais le Conseil', [' mais']],
    ['nous nous le ministre', []],
    ['selon nous nous rapport', [' nous']],
    ['nous nous nous félicitons', [' nous']],
    ['vous vous aurez reçu', [' vous']],
  ])('%s', (fr, places) => {
    const found = runChecks({ texts: { fr }, from: 'fr' }).filter(({ check }) => check === 'repeated-word');
    expect(found.map(({ start, end }) => fr.slice(start, end))).toEqual(places);
  });
});
