import { describe, expect, it } from 'vitest';
import type { CheckId } from '#core/model/issue.ts';
import type { ProfileId } from '#core/model/profile.ts';
import { exact, type Segments } from './exact.ts';

type Row = readonly [check: CheckId, texts: Segments, found: readonly string[], profile?: ProfileId];

const ROWS: readonly Row[] = [
  [
    'repeated-word',
    { fr: 'le le, nous nous, Nous Nous, la-la la' },
    [
      'warning fr 2-5 " le" repeated word=le => ""',
      'warning fr 11-16 " nous" repeated word=nous => ""',
      'warning fr 22-27 " Nous" repeated word=Nous => ""',
      'warning fr 34-37 " la" repeated word=la => ""',
    ],
  ],
  [
    'repeated-word',
    { fr: 'Le le Conseil. Le le roi « Oui oui »' },
    [
      'warning fr 2-5 " le" repeated word=le => ""',
      'warning fr 17-20 " le" repeated word=le => ""',
      'warning fr 30-34 " oui" repeated word=oui => ""',
    ],
  ],
  ['repeated-word', { fr: 'vu a à et l’Est est; A A; B B' }, []],
  [
    'repeated-word',
    { en: 'that that, That that, had had, he he' },
    [
      'info en 4-9 " that" repeated word=that => ""',
      'info en 25-29 " had" repeated word=had => ""',
      'warning en 33-36 " he" repeated word=he => ""',
    ],
  ],
  [
    'repeated-word',
    { en: 'bye bye; 5 5; 5 000 000; 12 12:30; 212 212 537; x5 5' },
    ['info en 10-12 " 5" repeated word=5 => ""', 'info en 50-52 " 5" repeated word=5 => ""'],
  ],
  ['repeated-word', { fr: 'Bora Bora', en: 'Bora Bora' }, []],
  ['repeated-word', { fr: 'Bora Bora', ar: 'بورا بورا' }, []],
  ['repeated-word', { fr: 'Bora Bora', en: 'Bora' }, ['warning fr 4-9 " Bora" repeated word=Bora => ""']],
  [
    'repeated-word',
    { fr: 'le le', en: 'le le' },
    ['warning fr 2-5 " le" repeated word=le => ""', 'warning en 2-5 " le" repeated word=le => ""'],
  ],
  ['repeated-word', { fr: '221 221', en: '221 221' }, []],
  [
    'repeated-word',
    { ar: 'بي بي سي والوزير الوزير الوزير' },
    ['warning ar 23-30 " الوزير" repeated word=الوزير => ""'],
  ],
  [
    'repeated-word',
    { ar: 'رويدا رويدا ثم في في وفي بي بي' },
    ['warning ar 17-20 " في" repeated word=في => ""', 'warning ar 27-30 " بي" repeated word=بي => ""'],
  ],
  ['repeated-word', { ar: 'كُلِّ كلّ' }, []],
  [
    'repeated-word',
    { en: 'Sing Sing sing sing' },
    ['warning en 4-9 " Sing" repeated word=Sing => ""', 'warning en 14-19 " sing" repeated word=sing => ""'],
  ],
  [
    'arabic-spelling',
    { ar: 'الى والى فى، لاكن ذالك والإجتماع بإستقبال إقتصادية للإستثمار' },
    [
      'info ar 0-3 "الى" word word=الى text=إلى => "إلى"',
      'info ar 4-8 "والى" word word=والى text=وإلى => "وإلى"',
      'info ar 9-11 "فى" word word=فى text=في => "في"',
      'info ar 13-17 "لاكن" word word=لاكن text=لكن => "لكن"',
      'info ar 18-22 "ذالك" word word=ذالك text=ذلك => "ذلك"',
      'info ar 23-32 "والإجتماع" hamza word=والإجتماع text=والاجتماع => "والاجتماع"',
      'info ar 33-41 "بإستقبال" hamza word=بإستقبال text=باستقبال => "باستقبال"',
      'info ar 42-50 "إقتصادية" hamza word=إقتصادية text=اقتصادية => "اقتصادية"',
      'info ar 51-60 "للإستثمار" hamza word=للإستثمار text=للاستثمار => "للاستثمار"',
    ],
  ],
  ['arabic-spelling', { ar: 'الوزير و المجلس، وإنجاز إنجازات إجراء' }, ['info ar 8-9 " " split => ""']],
  ['arabic-spelling', { fr: 'الى' }, []],
  [
    'capitals',
    { fr: 'Le ministre', en: 'the minister and THE WHOLE WORLD' },
    ['info en 0-1 "t" start word=the => "T"', 'info en 21-32 "WHOLE WORLD" shouted word=WHOLE WORLD'],
  ],
  ['capitals', { fr: 'le ministre', en: 'the minister UNESCO' }, []],
  ['capitals', { fr: '«\u00a0Oui', en: '“yes' }, ['info en 1-2 "y" start word=yes => "Y"']],
  ['capitals', { ar: 'قال الوزير.', en: 'the minister said' }, ['info en 0-1 "t" start word=the => "T"']],
  ['capitals', { ar: 'الوزير', en: 'the MINISTER SAID' }, []],
  ['capitals', { fr: 'Le ministre', en: 'iPhone 5' }, []],
  ['capitals', { fr: 'LE MINISTRE', en: 'THE MINISTER SAID' }, []],
  ['capitals', { fr: 'Le ministre', ar: 'الوزير' }, []],
  ['capitals', { fr: 'Pour diffusion immédiate', en: 'FOR IMMEDIATE RELEASE' }, []],
  ['capitals', { fr: 'École', en: 'élan www.Ab' }, ['info en 0-1 "é" start word=élan => "É"']],
  [
    'acronyms',
    { fr: 'Le F-16 et la COP30, A/RES/78/1', en: 'The jet and the COP 30' },
    ['warning en 22-22 "" code code=F-16', 'warning en 22-22 "" code code=A/RES/78/1'],
  ],
  ['acronyms', { fr: 'Le F-16, la G-20', ar: 'الطائرة' }, []],
  [
    'acronyms',
    { fr: 'Selon l’ONU et l’OTAN, la CNDP et le XXI', en: 'According to the UN' },
    ['info en 19-19 "" acronym acronym=OTAN', 'info en 19-19 "" acronym acronym=CNDP'],
  ],
  ['acronyms', { fr: 'Selon l’ONU et la MAP', en: 'According to the UN and MAP' }, []],
  ['acronyms', { fr: 'ONU MAP', en: 'nothing' }, []],
  ['acronyms', { fr: 'Vu le H1N1 et B12, le RSF-2', en: 'See rsf2' }, []],
  ['lost-marks', { fr: 'x', en: 'y' }, []],
  [
    'inconsistent-translation',
    {
      fr: 'Contact presse / Contact presse / Contact presse',
      en: 'Press contact / Press office / Press contact!',
    },
    ['warning 2 en 0-12 "Press office" target text=Press contact => "Press contact"'],
  ],
  ['inconsistent-translation', { fr: 'abc / abc', en: 'x / y' }, []],
  [
    'inconsistent-translation',
    { fr: 'Une première phrase / Une autre phrase', en: 'The same phrase / The same phrase' },
    ['info 2 en 0-15 "The same phrase" source text=Une première phrase'],
  ],
  [
    'doubled-punctuation',
    { en: 'a.. b,, c;; d:: e!! f?? g?! h!? i. . j... k.... l…. m,; n.,' },
    [
      'warning en 1-3 ".." doubled marks=.. mark=. => "."',
      'warning en 5-7 ",," doubled marks=,, mark=, => ","',
      'warning en 9-11 ";;" doubled marks=;; mark=; => ";"',
      'warning en 13-15 "::" doubled marks=:: mark=: => ":"',
      'warning en 17-19 "!!" doubled marks=!! mark=! => "!"',
      'warning en 21-23 "??" doubled marks=?? mark=? => "?"',
      'warning en 33-36 ". ." doubled marks=. . mark=. => "."',
      'warning en 53-55 ",;" doubled marks=,; mark=; => ";"',
    ],
  ],
  [
    'doubled-punctuation',
    { fr: 'a ! ! b ; ; c .. d ?' },
    [
      'warning fr 2-5 "! !" doubled marks=! ! mark=! => "!"',
      'warning fr 8-11 "; ;" doubled marks=; ; mark=; => ";"',
      'warning fr 14-16 ".." doubled marks=.. mark=. => "."',
    ],
  ],
  [
    'doubled-punctuation',
    { ar: 'أ،، ب؛؛ ج؟؟ د،, ه ..' },
    [
      'warning ar 1-3 "،،" doubled marks=،، mark=، => "،"',
      'warning ar 5-7 "؛؛" doubled marks=؛؛ mark=؛ => "؛"',
      'warning ar 9-11 "؟؟" doubled marks=؟؟ mark=؟ => "؟"',
      'warning ar 13-15 "،," doubled marks=،, mark=، => "،"',
      'warning ar 18-20 ".." doubled marks=.. mark=. => "."',
    ],
  ],
  [
    'doubled-punctuation',
    { en: 'std::x ../y a..\\ b :: c' },
    ['warning en 19-21 "::" doubled marks=:: mark=: => ":"'],
  ],
  [
    'untranslated',
    { fr: 'Le ministre a reçu son homologue.', en: 'Le ministre a reçu son homologue!' },
    ['error en 0-33 "Le ministre a reçu son homologue!" copied'],
  ],
  [
    'untranslated',
    { fr: 'Le ministre a reçu', en: 'Le ministre a reçu' },
    ['warning en 0-18 "Le ministre a reçu" copied'],
  ],
  ['untranslated', { fr: 'Rabat Salé Kénitra', en: 'Rabat Salé Kénitra' }, []],
  [
    'untranslated',
    { fr: 'Le ministre a reçu son homologue', ar: 'Le ministre a reçu son homologue' },
    ['error ar 0-32 "Le ministre a reçu son homologue" copied'],
  ],
  ['untranslated', { fr: 'Le ministre a reçu son homologue', en: '' }, ['warning en 0-0 "" blank']],
  [
    'untranslated',
    { fr: 'Le ministre a reçu son homologue', en: 'The minister received', ar: 'The minister received' },
    ['error ar 0-21 "The minister received" copied'],
  ],
  [
    'untranslated',
    {
      fr: 'Le ministre a reçu lundi son homologue de la France',
      en: 'Le ministre de la justice a reçu lundi son ami',
    },
    ['error en 0-46 "Le ministre de la justice a reçu lundi son ami" other-language'],
  ],
  ['untranslated', { fr: 'MAP 2024', ar: 'MAP 2024' }, []],
  ['untranslated', { fr: 'a b c d', ar: 'a b c d' }, ['error ar 0-7 "a b c d" copied']],
  ['untranslated', { fr: 'www.exemple.ma', en: 'www.exemple.ma' }, []],
  ['untranslated', { fr: '½ litre', en: '¼ litre' }, []],
  ['untranslated', { fr: 'du lait frais', en: 'du lait frais' }, ['warning en 0-13 "du lait frais" copied']],
  ['untranslated', { fr: 'lait frais', en: 'lait frais' }, []],
  ['untranslated', { fr: 'x y', en: 'x y z' }, []],
  ['untranslated', { fr: 'x y z', en: 'x y' }, []],
  ['repeated-word', { en: 'that that is so' }, ['info en 4-9 " that" repeated word=that => ""']],
  [
    'repeated-word',
    { en: 'had had had time' },
    ['info en 3-7 " had" repeated word=had => ""', 'info en 7-11 " had" repeated word=had => ""'],
  ],
  ['repeated-word', { fr: 'nous nous félicitons' }, []],
  ['repeated-word', { fr: 'nous nous' }, ['warning fr 4-9 " nous" repeated word=nous => ""']],
  ['repeated-word', { fr: '12 12 lits' }, ['info fr 2-5 " 12" repeated word=12 => ""']],
  ['repeated-word', { fr: 'version 2.5.5' }, []],
  ['repeated-word', { fr: '5 % 5 % des voix' }, []],
  ['repeated-word', { ar: 'جدا جدا' }, []],
  ['repeated-word', { ar: 'قال قال الوزير' }, ['warning ar 3-7 " قال" repeated word=قال => ""']],
  ['repeated-word', { fr: 'Bora Bora reçoit', en: 'Bora Bora receives', ar: 'بورا بورا تستقبل' }, []],
  [
    'repeated-word',
    { fr: 'Baden reçoit', ar: 'بادن بادن تستقبل' },
    ['warning ar 4-9 " بادن" repeated word=بادن => ""'],
  ],
  ['untranslated', { fr: 'le ministre', ar: 'le ministre' }, ['error ar 0-11 "le ministre" copied']],
  ['untranslated', { fr: 'Rabat Salé', ar: 'Rabat Salé' }, []],
  ['untranslated', { fr: 'Rabat le', ar: 'Rabat le' }, ['error ar 0-8 "Rabat le" copied']],
  ['untranslated', { fr: 'le', ar: 'le' }, []],
  ['untranslated', { ar: 'وزير الصحة', fr: 'وزير الصحة' }, ['error fr 0-10 "وزير الصحة" copied']],
  ['untranslated', { ar: 'الرباط', fr: 'الرباط' }, []],
  ['untranslated', { fr: 'a ½ b ² c d', en: 'a ½ b ³ c d' }, []],
  [
    'untranslated',
    { fr: 'du lait frais 😀', en: 'du lait frais' },
    ['warning en 0-13 "du lait frais" copied'],
  ],
  ['untranslated', { fr: 'abc def ghi', en: 'abc def ghi' }, ['warning en 0-11 "abc def ghi" copied']],
  [
    'untranslated',
    { fr: 'abc def ghi jkl mno pqr', en: 'abc def ghi jkl mno pqr' },
    ['error en 0-23 "abc def ghi jkl mno pqr" copied'],
  ],
  ['untranslated', { fr: 'Abc Def Ghi', en: 'Abc Def Ghi' }, []],
  ['untranslated', { fr: 'www.exemple.ma abc def', en: 'www.exemple.ma abc def' }, []],
  [
    'untranslated',
    {
      en: 'The minister has received the ambassador',
      fr: 'The minister has received the ambassador',
      ar: 'استقبل الوزير السفير',
    },
    ['error fr 0-40 "The minister has received the ambassador" copied'],
  ],
  [
    'untranslated',
    { ar: 'استقبل الوزير السفير', en: 'Le ministre a reçu son ami', fr: 'Le ministre a vu la dame' },
    ['error en 0-26 "Le ministre a reçu son ami" other-language'],
  ],
];

describe('words, to the letter:', () => {
  it.each(ROWS.map(([check, texts, found, profile]) => ({ check, texts, found, profile })))(
    '$check of $texts',
    ({ check, texts, found, profile }) => {
      expect(exact(check, texts, profile)).toEqual(found);
    },
  );
});
