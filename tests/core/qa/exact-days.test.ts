import { expect, it } from 'vitest';
import type { CheckId } from '#core/model/issue.ts';
import { exact, type Segments } from './exact.ts';

type Row = readonly [what: string, check: CheckId, texts: Segments, found: readonly string[]];

const hijri = (
  tag: string,
  at: number,
  written: string,
  date: string,
  right: string,
  severity = 'warning',
) => [
  `${severity} ${tag} ${at}-${at + written.length} "${written}" differs hijri=${written} date=${date} right=${right}`,
];

const ROWS: readonly Row[] = [
  [
    'a Hijri day that is another one is told, before the other date',
    'hijri',
    { ar: '23 شوال 1445 هـ الموافق لـ 22 أبريل 2024' },
    hijri('ar', 0, '23 شوال 1445 هـ', '22 أبريل 2024', '13 شوال 1445'),
  ],
  [
    'a Hijri day that is another one is told, behind it in brackets',
    'hijri',
    { ar: '22 أبريل 2024 (23 شوال 1445)' },
    hijri('ar', 15, '23 شوال 1445', '22 أبريل 2024', '13 شوال 1445'),
  ],
  [
    'a Hijri day is read before a weekday, in French',
    'hijri',
    { fr: 'le 23 chaoual 1445, correspondant au lundi 22 avril 2024' },
    hijri('fr', 3, '23 chaoual 1445', '22 avril 2024', '13 chaoual 1445'),
  ],
  [
    'a Hijri year that is another one is told',
    'hijri',
    { ar: '13 شوال 1446 الموافق لـ 22 أبريل 2024' },
    hijri('ar', 0, '13 شوال 1446', '22 أبريل 2024', '13 شوال 1445'),
  ],
  [
    'a Hijri day two days off is a remark, since the moon is seen when it is seen',
    'hijri',
    { ar: '15 شوال 1445 هـ الموافق لـ 22 أبريل 2024' },
    hijri('ar', 0, '15 شوال 1445 هـ', '22 أبريل 2024', '13 شوال 1445', 'info'),
  ],
  ['a Hijri day one day off is right', 'hijri', { ar: '14 شوال 1445 هـ الموافق لـ 22 أبريل 2024' }, []],
  ['a Hijri month alone is not compared', 'hijri', { ar: 'شوال 1445 الموافق لـ 22 أبريل 2024' }, []],
  ['a Hijri day is not compared with a month', 'hijri', { ar: '23 شوال 1445 الموافق لأبريل 2024' }, []],
  ['two dates that nothing joins are two days', 'hijri', { ar: '22 أبريل 2024 ثم في 23 شوال 1445' }, []],
  [
    'two dates far from each other are two days',
    'hijri',
    { fr: 'le 23 chaoual 1445 et, comme le ministre l’a dit hier à tous, correspondant au 22 avril 2024' },
    [],
  ],
  [
    'a weekday that the date does not have is told in the version that has it',
    'weekdays',
    { fr: 'lundi 22 avril 2024', en: 'Tuesday 22 April 2024' },
    ['error en 0-7 "Tuesday" false date=22 April 2024 weekday=Monday written=Tuesday => "Monday"'],
  ],
  [
    'a weekday that the date does not have in either version is told without a fix: the date may be wrong',
    'weekdays',
    { fr: 'mardi 22 avril 2024', en: 'Tuesday 22 April 2024' },
    [
      'error fr 0-5 "mardi" false date=22 avril 2024 weekday=lundi written=mardi',
      'error en 0-7 "Tuesday" false date=22 April 2024 weekday=Monday written=Tuesday',
    ],
  ],
  ['a weekday of the old calendar is not known', 'weekdays', { fr: 'mardi 3 avril 1500' }, []],
  ['a weekday of a date with two readings is not known', 'weekdays', { fr: 'mardi 04/05/2024' }, []],
  [
    'another weekday without a date is told with the one of the source',
    'weekdays',
    { fr: 'lundi et mardi', en: 'Monday and Wednesday' },
    ['error en 11-20 "Wednesday" changed source=mardi target=Wednesday => "Tuesday"'],
  ],
  [
    'another weekday behind a preposition has no fix',
    'weekdays',
    { fr: 'Lundi prochain', ar: 'بالثلاثاء القادم' },
    ['error ar 0-9 "بالثلاثاء" changed source=Lundi target=بالثلاثاء'],
  ],
  [
    'the odd weekday of three is that of the source',
    'weekdays',
    { fr: 'lundi', en: 'Tuesday', ar: 'الثلاثاء' },
    ['error fr 0-5 "lundi" changed source=Tuesday target=lundi => "mardi"'],
  ],
  [
    'a weekday left out for today is a warning',
    'weekdays',
    { fr: 'lundi', en: 'today' },
    ['warning en 5-5 "" missing weekday=lundi'],
  ],
  [
    'a weekday put in for today is a warning',
    'weekdays',
    { fr: 'aujourd’hui', en: 'on Monday' },
    ['warning en 3-9 "Monday" extra weekday=Monday'],
  ],
];

it.each(ROWS)('%s', (_what, check, texts, found) => {
  expect(exact(check, texts)).toEqual(found);
});
