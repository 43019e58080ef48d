import { describe, expect, it } from 'vitest';
import type { CheckId } from '#core/model/issue.ts';
import type { ProfileId } from '#core/model/profile.ts';
import { exact, type Segments } from './exact.ts';

type Row = readonly [what: string, texts: Segments, found: readonly string[], profile?: ProfileId];

const rows = (check: CheckId, all: readonly Row[]) =>
  it.each(all.map((row) => ({ row, what: row[0] })))('$what', ({ row: [, texts, found, profile] }) => {
    expect(exact(check, texts, profile)).toEqual(found);
  });

describe('an address', () => {
  rows('addresses', [
    [
      'is the same with a scheme and a slash at the end',
      { fr: 'Voir www.exemple.ma/presse.', en: 'See https://exemple.ma/presse/.' },
      [],
    ],
    ['is the same in capitals', { fr: 'Voir presse@exemple.ma', en: 'See Presse@Exemple.ma' }, []],
    [
      'is the same in the language of the version, as part of the path',
      { fr: 'Voir www.exemple.ma/fr/presse.', en: 'See www.exemple.ma/en/presse.' },
      [],
    ],
    [
      'is the same in the language of the version, at the end',
      { fr: 'Voir www.exemple.ma/fr', en: 'See www.exemple.ma/en-gb' },
      [],
    ],
    [
      'is the same in the language of the version, as the host',
      { fr: 'Voir fr.exemple.ma', en: 'See ar-ma.exemple.ma' },
      [],
    ],
    [
      'is another one where only the beginning of a word is a language',
      { fr: 'Voir www.exemple.ma/france', en: 'See www.exemple.ma/england' },
      [
        'error en 4-26 "www.exemple.ma/england" changed source=www.exemple.ma/france target=www.exemple.ma/england => "www.exemple.ma/france"',
      ],
    ],
    [
      'is compared with the one of its kind',
      {
        fr: 'Voir www.exemple.ma et presse@exemple.ma',
        en: 'See presse@exemple.org and www.exemple.org',
      },
      [
        'error en 4-22 "presse@exemple.org" changed source=presse@exemple.ma target=presse@exemple.org',
        'error en 27-42 "www.exemple.org" changed source=www.exemple.ma target=www.exemple.org',
      ],
    ],
    [
      'is compared with the one that it is most like',
      {
        fr: 'Voir www.exemple.ma/presse et www.exemple.ma/discours',
        en: 'See www.exemple.ma/discourz and www.exemple.ma/pressa',
      },
      [
        'error en 4-27 "www.exemple.ma/discourz" changed source=www.exemple.ma/discours target=www.exemple.ma/discourz',
        'error en 32-53 "www.exemple.ma/pressa" changed source=www.exemple.ma/presse target=www.exemple.ma/pressa',
      ],
    ],
    [
      'of another kind is one too many and one too few',
      { fr: 'Suivez @Exemple', en: 'Follow www.exemple.ma' },
      [
        'error en 7-21 "www.exemple.ma" extra address=www.exemple.ma',
        'warning en 21-21 "" missing address=@Exemple',
      ],
    ],
    [
      'that is missing is an error',
      { fr: 'Suivez www.exemple.ma', en: 'Follow us' },
      ['error en 9-9 "" missing address=www.exemple.ma'],
    ],
    [
      'that is missing is a warning where it is a handle',
      { fr: 'Suivez @Exemple', en: 'Follow us' },
      ['warning en 9-9 "" missing address=@Exemple'],
    ],
    ['as a hashtag is translated', { fr: 'Suivez #Exemple', en: 'Follow #Example' }, []],
    [
      'as a second hashtag is too many',
      { fr: 'Suivez #Exemple', en: 'Follow #Example and #Other' },
      ['warning en 20-26 "#Other" extra address=#Other'],
    ],
    [
      'may be said once instead of twice',
      { fr: 'Voir www.exemple.ma et www.exemple.ma', en: 'See www.exemple.ma' },
      [],
    ],
    [
      'is changed in its second place',
      {
        fr: 'Voir www.exemple.ma et www.exemple.ma',
        en: 'See www.exemple.ma and www.exemple.org',
      },
      [
        'error en 23-38 "www.exemple.org" changed source=www.exemple.ma target=www.exemple.org => "www.exemple.ma"',
      ],
    ],
    [
      'is wrong in the source where the two others agree',
      { fr: 'Voir www.exempl.ma', en: 'See www.exemple.ma', ar: 'زوروا www.exemple.ma' },
      [
        'error fr 5-18 "www.exempl.ma" changed source=www.exemple.ma target=www.exempl.ma => "www.exemple.ma"',
      ],
    ],
    [
      'of more than eighty characters is shown by its beginning',
      { fr: `Voir https://www.exemple.ma/${'presse-'.repeat(9)}fin`, en: 'See us' },
      [`error en 6-6 "" missing address=https://www.exemple.ma/${'presse-'.repeat(8)}…`],
    ],
  ]);
});

describe('digits of two systems', () => {
  const changed = (at: number, digits: string, other: string, tag = 'ar') =>
    `warning ${tag} ${at}-${at + digits.length} "${digits}" mixed number=${digits} other=${other} => "${other}"`;
  rows('digit-systems', [
    ['are those of most numbers in Arabic', { ar: '٢٥ و٣٠ و12' }, [changed(8, '12', '١٢')], 'mashreq'],
    [
      'are western where there are as many of each, in Arabic without a region',
      { ar: 'شارك 25 بلدا و٣٠ خبيرا' },
      [changed(14, '٣٠', '30')],
      'mashreq',
    ],
    [
      'are those of the region where the tag names one, though most are others',
      { 'ar-MA': '٢٥ و٢٤ و12' },
      [changed(0, '٢٥', '25', 'ar-MA'), changed(4, '٢٤', '24', 'ar-MA')],
    ],
    [
      'are told from the first to the last digit of both eastern rows',
      { ar: '٠ و٩ و۰ و۹' },
      [
        'info ar 0-1 "٠" other number=٠ other=0 => "0"',
        'info ar 3-4 "٩" other number=٩ other=9 => "9"',
        'info ar 6-7 "۰" other number=۰ other=0 => "0"',
        'info ar 9-10 "۹" other number=۹ other=9 => "9"',
      ],
    ],
    [
      'have each a decimal sign',
      { ar: 'بنسبة ٢٫٥' },
      ['warning ar 6-9 "٢٫٥" other number=٢٫٥ other=2,5 => "2,5"'],
    ],
    [
      'have each a group mark',
      { ar: 'نحو ١٬٢٥٠' },
      ['warning ar 4-9 "١٬٢٥٠" other number=١٬٢٥٠ other=1.250 => "1.250"'],
    ],
    ['may stand in a telephone number', { ar: 'هاتف ٠٥٣٧١٢٣٤٥٦' }, []],
    ['may stand in the name of a document', { ar: 'القرار رقم A/RES/٧٠/١' }, []],
    ['are none beside a number in words', { ar: 'خمسة بلدان و12' }, []],
  ]);
});

describe('a short title in English', () => {
  rows('short-titles', [
    [
      'is told once for each of three titles, with the gender of the person',
      {
        en: 'HM King Mohammed received / HRH Princess Lalla arrived / H.E. Mr. Alaoui spoke / HM the King',
      },
      [
        'info 1 en 0-2 "HM" first title=HM text=His Majesty => "His Majesty"',
        'info 2 en 0-3 "HRH" first title=HRH text=Her Royal Highness => "Her Royal Highness"',
        'info 3 en 0-4 "H.E." first title=H.E. text=His Excellency => "His Excellency"',
      ],
    ],
    [
      'is told in the middle of a sentence',
      { en: 'On Monday HRH the Crown Princess arrived / She spoke' },
      ['info 1 en 10-13 "HRH" first title=HRH text=Her Royal Highness => "Her Royal Highness"'],
    ],
    [
      'is told where the long one comes later in the segment',
      { en: 'HE Mrs Alaoui and His Excellency / They spoke' },
      ['info 1 en 0-2 "HE" first title=HE text=Her Excellency => "Her Excellency"'],
    ],
    [
      'is right where the long one comes before in the segment',
      { en: 'His Excellency Mr. Alaoui and HE Mrs Alaoui / They spoke' },
      [],
    ],
    [
      'is right where the long one opened the release',
      { en: 'Majesty and progress / HM the King spoke' },
      [],
    ],
    [
      'is not looked for in French',
      { fr: 'HM King Mohammed / Fin', en: 'HM King Mohammed / End' },
      ['info 1 en 0-2 "HM" first title=HM text=His Majesty => "His Majesty"'],
    ],
  ]);
});
