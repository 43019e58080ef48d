import { describe, expect, it } from 'vitest';
import type { CheckId } from '#core/model/issue.ts';
import type { ProfileId } from '#core/model/profile.ts';
import { exact, type Segments } from './exact.ts';

type Row = readonly [check: CheckId, texts: Segments, found: readonly string[], profile?: ProfileId];

const ROWS: readonly Row[] = [
  [
    'numbers',
    { fr: '12 lits et 3 tables', en: '21 beds and 3 tables' },
    ['warning en 0-2 "21" changed source=12 target=21 => "12"'],
  ],
  [
    'numbers',
    { fr: '1 500 lits', en: '1,600 beds', ar: '1.500 سرير' },
    ['warning en 0-5 "1,600" changed source=1 500 target=1,600 => "1,500"'],
  ],
  [
    'numbers',
    { fr: '2 millions', en: '2 billion' },
    ['warning en 0-9 "2 billion" scale source=2 millions target=2 billion => "2 million"'],
  ],
  ['numbers', { fr: 'un lit et 0 table', en: 'beds' }, []],
  ['numbers', { fr: '3 lits', en: 'beds' }, ['warning en 4-4 "" missing number=3']],
  ['numbers', { fr: 'des lits', en: '3 beds' }, ['warning en 0-1 "3" extra number=3']],
  ['numbers', { fr: '12 300', en: '12300 and 45' }, ['warning en 10-12 "45" extra number=45']],
  ['numbers', { fr: '5, 5 et 7', en: '5 and 7' }, []],
  [
    'numbers',
    { fr: '1234567 lits', en: '1234568 beds' },
    ['warning en 0-7 "1234568" changed source=1234567 target=1234568 => "1,234,567"'],
  ],
  [
    'numbers',
    { fr: '12 et 13', en: '14 and 15' },
    ['warning en 0-2 "14" changed source=12 target=14', 'warning en 7-9 "15" changed source=13 target=15'],
  ],
  ['numbers', { ar: '١٢ سريرا', en: '13 beds' }, ['warning en 0-2 "13" changed source=١٢ target=13 => "12"']],
  ['numbers', { en: '13 beds', ar: '١٢ سريرا' }, ['warning ar 0-2 "١٢" changed source=13 target=١٢ => "١٣"']],
  [
    'numbers',
    { en: '1,250.5 units', ar: '1.250,6 وحدة' },
    ['warning ar 0-7 "1.250,6" changed source=1,250.5 target=1.250,6 => "1.250,5"'],
  ],
  ['numbers', { en: '6 feet', fr: '1,80 m' }, []],
  ['numbers', { en: '6 feet', fr: '18 m' }, []],
  [
    'percentages',
    { fr: '5 % de la population', en: '6% of the population' },
    ['error en 0-2 "6%" changed source=5 % target=6% => "5%"'],
  ],
  ['percentages', { fr: '5 %', en: '5' }, ['error en 0-1 "5" sign-missing source=5 % target=5 => "5%"']],
  ['percentages', { fr: '5 lits', en: '5%' }, ['error en 0-2 "5%" sign-extra source=5 target=5% => "5"']],
  [
    'percentages',
    { fr: '5 %', en: '5%', ar: '6%' },
    ['error ar 0-2 "6%" changed source=5 % target=6% => "5%"'],
  ],
  ['percentages', { fr: '5 %', en: 'the people' }, ['error en 10-10 "" missing number=5 %']],
  ['percentages', { fr: '5 % des voix', en: 'five per cent of the votes' }, []],
  [
    'percentages',
    { fr: '20 sièges', en: 'twenty per cent of the seats' },
    ['error en 0-15 "twenty per cent" sign-extra source=20 target=twenty per cent'],
  ],
  ['percentages', { fr: '20 % des sièges', en: 'twenty seats' }, ['error en 12-12 "" missing number=20 %']],
  [
    'money',
    { fr: '20 dirhams', en: 'twenty euros' },
    ['error en 0-12 "twenty euros" currency source=20 dirhams target=twenty euros'],
  ],
  ['money', { fr: '20 dirhams', en: 'twenty dirhams' }, []],
  ['money', { fr: '20 dirhams', en: 'twenty beds' }, []],
  [
    'measurements',
    { fr: '20 kg de farine', en: 'twenty kilometres of road' },
    ['warning en 0-17 "twenty kilometres" unit source=20 kg target=twenty kilometres'],
  ],
  ['measurements', { fr: '20 kg de farine', en: 'twenty kilograms of flour' }, []],
  [
    'measurements',
    { fr: '20 kg', en: '20 km', ar: 'عشرون كيلوغراما' },
    ['warning en 0-5 "20 km" unit source=20 kg target=20 km => "20 kg"'],
  ],
  [
    'numbers',
    { fr: 'la loi 27-06 et 12 lits', ar: 'القانون 06.27 و13 سريرا' },
    ['warning ar 15-17 "13" changed source=12 target=13 => "12"'],
  ],
  [
    'money',
    { fr: '500 DH', en: 'MAD 600' },
    ['error en 0-7 "MAD 600" changed source=500 DH target=MAD 600 => "MAD 500"'],
  ],
  [
    'money',
    { fr: '500 dirhams', en: '500 euros', ar: '500 درهم' },
    ['error en 0-9 "500 euros" currency source=500 dirhams target=500 euros => "MAD 500"'],
  ],
  [
    'money',
    { fr: '3 millions de dirhams', en: '3 billion dirhams' },
    [
      'error en 0-17 "3 billion dirhams" scale source=3 millions de dirhams target=3 billion dirhams => "MAD 3 million"',
    ],
  ],
  ['money', { fr: '500 DH', en: 'money' }, ['error en 5-5 "" missing number=500 DH']],
  [
    'measurements',
    { fr: '5 km', en: '5 kg' },
    ['warning en 0-4 "5 kg" unit source=5 km target=5 kg => "5 km"'],
  ],
  [
    'measurements',
    { fr: '5 km', en: '6 km' },
    ['warning en 0-4 "6 km" changed source=5 km target=6 km => "5 km"'],
  ],
  [
    'dates',
    { fr: 'le 18 juillet 2023', en: 'on 19 July 2023' },
    ['error en 3-15 "19 July 2023" changed source=18 juillet 2023 target=19 July 2023 => "18 July 2023"'],
  ],
  [
    'dates',
    { fr: 'le 18 juillet 2023', en: 'on 18 June 2023', ar: '18 يوليوز 2023' },
    ['error en 3-15 "18 June 2023" changed source=18 juillet 2023 target=18 June 2023 => "18 July 2023"'],
  ],
  [
    'dates',
    { fr: 'le 18 juillet 2023', en: 'on 18 July 2024' },
    ['error en 3-15 "18 July 2024" changed source=18 juillet 2023 target=18 July 2024 => "18 July 2023"'],
  ],
  [
    'dates',
    { fr: 'le 18 juillet 2023', en: 'on 18 July' },
    ['warning en 3-10 "18 July" incomplete source=18 juillet 2023 target=18 July'],
  ],
  ['dates', { fr: 'le 18 juillet', en: 'on 18 July 2023' }, []],
  [
    'dates',
    { fr: 'le 18 juillet', en: 'in July' },
    ['warning en 3-7 "July" incomplete source=18 juillet target=July'],
  ],
  ['dates', { fr: 'en juillet 2023', en: 'soon' }, ['warning en 4-4 "" missing date=juillet 2023']],
  [
    'dates',
    { fr: 'bientôt', en: 'on 18 July 2023' },
    ['error en 3-15 "18 July 2023" extra date=18 July 2023'],
  ],
  [
    'dates',
    { fr: 'du 2 au 5 décembre 2023', en: 'from 2 to 6 December 2023' },
    ['error en 10-25 "6 December 2023" changed source=5 décembre 2023 target=6 December 2023'],
  ],
  [
    'dates',
    { fr: 'le 1er mars 2024', en: '2 March 2024' },
    ['error en 0-12 "2 March 2024" changed source=1er mars 2024 target=2 March 2024 => "1 March 2024"'],
  ],
  ['dates', { fr: 'le 03/04/2024', en: '04/03/2024' }, []],
  [
    'dates',
    { fr: 'le 13/04/2024', en: '14 April 2024' },
    ['error en 0-13 "14 April 2024" changed source=13/04/2024 target=14 April 2024 => "13 April 2024"'],
  ],
  [
    'dates',
    { en: '14 April 2024', ar: '١٣ أبريل ٢٠٢٤' },
    ['error ar 0-13 "١٣ أبريل ٢٠٢٤" changed source=14 April 2024 target=١٣ أبريل ٢٠٢٤ => "١٤ أبريل ٢٠٢٤"'],
  ],
  ['dates', { fr: 'le 18 juillet 2023 et le 19 août 2023', en: 'on 18 July and 19 August 2023' }, []],
  [
    'dates',
    { fr: 'le 18 juillet', en: 'on 18 July 2023', ar: '18 يوليوز 2023' },
    ['warning fr 3-13 "18 juillet" incomplete source=18 يوليوز 2023 target=18 juillet'],
  ],
  [
    'weekdays',
    { fr: 'lundi', en: 'Tuesday' },
    ['error en 0-7 "Tuesday" changed source=lundi target=Tuesday => "Monday"'],
  ],
  [
    'weekdays',
    { fr: 'lundi', en: 'on Monday', ar: 'يوم الثلاثاء' },
    ['error ar 4-12 "الثلاثاء" changed source=lundi target=الثلاثاء => "الاثنين"'],
  ],
  [
    'weekdays',
    { fr: 'vendredi 18 juillet 2023', en: 'Tuesday, 18 July 2023' },
    ['error fr 0-8 "vendredi" false date=18 juillet 2023 weekday=mardi written=vendredi => "mardi"'],
  ],
  [
    'weekdays',
    { fr: 'Vendredi 18 juillet 2023' },
    ['error fr 0-8 "Vendredi" false date=18 juillet 2023 weekday=mardi written=Vendredi'],
  ],
  ['weekdays', { fr: 'lundi', en: 'soon' }, ['warning en 4-4 "" missing weekday=lundi']],
  ['weekdays', { fr: 'bientôt', en: 'on Monday' }, ['warning en 3-9 "Monday" extra weekday=Monday']],
  ['weekdays', { fr: 'le samedi 1er janvier 1500' }, []],
  [
    'hijri',
    { ar: '23 شوال 1445 هـ الموافق لـ 22 أبريل 2024' },
    ['warning ar 0-15 "23 شوال 1445 هـ" differs hijri=23 شوال 1445 هـ date=22 أبريل 2024 right=13 شوال 1445'],
  ],
  [
    'hijri',
    { ar: '15 شوال 1445 هـ الموافق لـ 22 أبريل 2024' },
    ['info ar 0-15 "15 شوال 1445 هـ" differs hijri=15 شوال 1445 هـ date=22 أبريل 2024 right=13 شوال 1445'],
  ],
  [
    'hijri',
    { fr: '22 avril 2024, correspondant au 30 chaoual 1445' },
    [
      'warning fr 32-47 "30 chaoual 1445" differs hijri=30 chaoual 1445 date=22 avril 2024 right=13 chaoual 1445',
    ],
  ],
  ['hijri', { fr: '22 avril 2024 et, bien plus tard et dans un autre pays, le 30 chaoual 1445' }, []],
  [
    'month-names',
    { ar: 'غشت وأغسطس 2024' },
    ['warning ar 5-10 "أغسطس" egypt name=أغسطس right=غشت => "غشت"'],
    'morocco',
  ],
  [
    'month-names',
    { ar: 'في 3 أغسطس 2024 و4 آب 2024' },
    [
      'warning ar 5-10 "أغسطس" egypt name=أغسطس right=غشت => "غشت"',
      'warning ar 19-21 "آب" levant name=آب right=غشت => "غشت"',
    ],
    'morocco',
  ],
  [
    'month-names',
    { ar: 'في 3 أغسطس 2024 و4 غشت 2024' },
    ['warning ar 19-22 "غشت" mixed name=غشت right=أغسطس => "أغسطس"'],
    'mashreq',
  ],
  ['digit-systems', { ar: '١٢ و13 و14' }, ['warning ar 0-2 "١٢" mixed number=١٢ other=12 => "12"']],
  [
    'digit-systems',
    { ar: '١٢ و١٣' },
    [
      'warning ar 0-2 "١٢" other number=١٢ other=12 => "12"',
      'warning ar 4-6 "١٣" other number=١٣ other=13 => "13"',
    ],
    'morocco',
  ],
  ['digit-systems', { 'ar-EG': '١٢ و13' }, ['warning ar-EG 0-2 "١٢" mixed number=١٢ other=12 => "12"']],
  ['digit-systems', { fr: '١٢ lits' }, []],
  [
    'times',
    { fr: 'à 21 heures', en: 'at 9 a.m.' },
    ['warning en 3-9 "9 a.m." changed source=21 heures target=9 a.m. => "9 p.m."'],
  ],
  [
    'times',
    { fr: 'à 21 h 30', en: 'at 9:30 p.m.', ar: 'على الساعة الثامنة' },
    ['warning ar 18-18 "" missing number=21 h 30'],
  ],
  [
    'phones',
    { fr: '+212 5 37 12 34 56', en: '+212 5 37 12 34 57' },
    [
      'error en 0-18 "+212 5 37 12 34 57" changed source=+212 5 37 12 34 56 target=+212 5 37 12 34 57 => "+212 5 37 12 34 56"',
    ],
  ],
  ['phones', { fr: '05 37 12 34 56', en: '+212 5 37 12 34 56' }, []],
  ['phones', { fr: 'Tél. 05 37 12 34 56', en: 'Tel.' }, ['error en 4-4 "" missing number=05 37 12 34 56']],
  [
    'references',
    { fr: 'loi n° 27-06', en: 'Law No. 27-07' },
    ['error en 8-13 "27-07" changed source=27-06 target=27-07 => "27-06"'],
  ],
  ['references', { fr: 'décret n° 2-15-10', en: 'decree' }, ['error en 6-6 "" missing number=2-15-10']],
  [
    'addresses',
    { fr: 'www.exemple.ma', en: 'www.example.ma' },
    [
      'error en 0-14 "www.example.ma" changed source=www.exemple.ma target=www.example.ma => "www.exemple.ma"',
    ],
  ],
  ['addresses', { fr: 'www.exemple.ma/fr/a', en: 'https://exemple.ma/en/a/' }, []],
  [
    'addresses',
    { fr: 'a@b.ma et @compte', en: 'a@c.ma' },
    [
      'error en 0-6 "a@c.ma" changed source=a@b.ma target=a@c.ma',
      'warning en 6-6 "" missing address=@compte',
    ],
  ],
  ['addresses', { fr: 'a@b.ma', en: 'none' }, ['error en 4-4 "" missing address=a@b.ma']],
  [
    'addresses',
    { fr: 'rien', en: 'www.a.ma #tag' },
    ['error en 0-8 "www.a.ma" extra address=www.a.ma', 'warning en 9-13 "#tag" extra address=#tag'],
  ],
  [
    'addresses',
    { fr: 'www.a.ma', en: 'www.a.ma', ar: 'www.b.ma' },
    ['error ar 0-8 "www.b.ma" changed source=www.a.ma target=www.b.ma => "www.a.ma"'],
  ],
  ['addresses', { fr: '#Maroc', ar: '#المغرب' }, []],
  [
    'name-spelling',
    { fr: 'M. Abdelouafi Laftit / Abdelouafi Lafetet / Abdelouafi Laftit' },
    ['warning 2 fr 11-18 "Lafetet" inconsistent name=Lafetet other=Laftit => "Laftit"'],
  ],
  [
    'name-spelling',
    { fr: 'M. Laftit / M. Lafetet' },
    ['warning 2 fr 3-10 "Lafetet" inconsistent name=Lafetet other=Laftit => "Laftit"'],
  ],
  ['name-spelling', { ar: 'السيد لفتيت / السيد لفتت' }, []],
  ['name-spelling', { fr: 'Abdelouafi Laftit / Mohamed Lafetet' }, []],
  [
    'name-spelling',
    { en: 'Mr. Omar Azziman / Omar Aziman / Omar Azzimane' },
    [
      'warning 2 en 5-11 "Aziman" inconsistent name=Aziman other=Azziman => "Azziman"',
      'warning 3 en 5-13 "Azzimane" inconsistent name=Azzimane other=Azziman => "Azziman"',
    ],
  ],
  [
    'name-difference',
    { fr: 'M. Abdelouafi Laftit', en: 'Mr. Abdelouafi Lafetet', ar: 'عبد الوافي لفتيت' },
    ['warning en 15-22 "Lafetet" differs name=Lafetet other=Laftit => "Laftit"'],
  ],
  [
    'name-difference',
    { fr: 'M. Abdelouafi Lafetet', en: 'Mr. Abdelouafi Laftit', ar: 'عبد الوافي لفتيت' },
    ['warning fr 14-21 "Lafetet" differs name=Lafetet other=Laftit => "Laftit"'],
  ],
  [
    'name-difference',
    { fr: 'Omar Hilale', en: 'Omar Hilali' },
    ['warning en 5-11 "Hilali" differs name=Hilali other=Hilale => "Hilale"'],
  ],
  [
    'name-difference',
    { fr: 'Omar Hilale', en: 'Omar Hilal' },
    ['warning en 5-10 "Hilal" differs name=Hilal other=Hilale => "Hilale"'],
  ],
  [
    'name-difference',
    { fr: 'Omar Benani', en: 'Omar Bennani' },
    ['warning en 5-12 "Bennani" differs name=Bennani other=Benani => "Benani"'],
  ],
  ['name-difference', { fr: 'Rabat', en: 'Omar' }, []],
  [
    'month-names',
    { ar: 'في 3 و4 شباط 2025 ثم 5 يناير 2025' },
    ['warning ar 8-12 "شباط" levant name=شباط right=فبراير => "فبراير"'],
  ],
  [
    'month-names',
    { ar: 'في 3 كانون الثاني 2025 و4 يناير 2025' },
    ['warning ar 5-17 "كانون الثاني" levant name=كانون الثاني right=يناير => "يناير"'],
  ],
  [
    'month-names',
    { ar: 'في 3 يناير/كانون الثاني 2025 و4 شباط 2025' },
    ['warning ar 32-36 "شباط" levant name=شباط right=فبراير => "فبراير"'],
  ],
  ['month-names', { ar: 'في 3 يناير (كانون الثاني) 2025' }, []],
  ['month-names', { ar: 'في 3 محرم 1447 و4 يناير 2025' }, []],
  [
    'month-names',
    { ar: 'من 3 جانفي 2025 ولشباط 2025' },
    [
      'warning ar 5-10 "جانفي" maghreb name=جانفي right=يناير => "يناير"',
      'warning ar 18-22 "شباط" levant name=شباط right=فبراير => "فبراير"',
    ],
  ],
  [
    'numbers',
    { fr: '3e édition', en: '4th edition' },
    ['warning en 0-3 "4th" changed source=3e target=4th => "3rd"'],
  ],
  [
    'numbers',
    { en: 'the 12th session', fr: 'la 11e session' },
    ['warning fr 3-6 "11e" changed source=12th target=11e => "12e"'],
  ],
  [
    'numbers',
    { fr: '2 000 lits', en: 'three thousand beds' },
    ['warning en 0-14 "three thousand" changed source=2 000 target=three thousand'],
  ],
  [
    'numbers',
    { fr: 'deux mille lits', en: '3,000 beds' },
    ['warning en 0-5 "3,000" changed source=deux mille target=3,000 => "2,000"'],
  ],
  [
    'numbers',
    { fr: '2 500 000 lits', en: '2.6 million beds' },
    ['warning en 0-11 "2.6 million" changed source=2 500 000 target=2.6 million => "2,500,000"'],
  ],
  ['numbers', { fr: '10,900 lits', en: '11 beds' }, ['warning en 0-2 "11" changed source=10,900 target=11']],
  ['numbers', { fr: 'cinq mille', en: '5,000' }, []],
  ['numbers', { fr: 'trois ans', en: '4 years' }, ['warning en 0-1 "4" extra number=4']],
  [
    'numbers',
    { fr: '1 500 lits', en: '1 600 beds', ar: '١٬٥٠٠ سرير' },
    ['warning en 0-5 "1 600" changed source=1 500 target=1 600 => "1,500"'],
  ],
  [
    'money',
    { fr: '5 millions d’euros', en: '6 million euros' },
    [
      'error en 0-15 "6 million euros" changed source=5 millions d’euros target=6 million euros => "5 million euros"',
    ],
  ],
  ['money', { fr: 'deux euros', en: '3 euros' }, ['error en 0-7 "3 euros" extra number=3 euros']],
  [
    'percentages',
    { fr: 'cinq pour cent', en: '6 percent' },
    ['error en 0-9 "6 percent" changed source=cinq pour cent target=6 percent'],
  ],
  [
    'dates',
    { fr: 'le 3/4/2025', en: 'on 5 April 2025' },
    ['error en 3-15 "5 April 2025" changed source=3/4/2025 target=5 April 2025'],
  ],
  [
    'dates',
    { fr: 'le 3 avril 2025', en: 'in May 2025' },
    ['error en 3-11 "May 2025" changed source=3 avril 2025 target=May 2025'],
  ],
  [
    'dates',
    { fr: 'en avril 2025', en: 'on 3 May 2025' },
    ['error en 3-13 "3 May 2025" changed source=avril 2025 target=3 May 2025'],
  ],
  [
    'dates',
    { fr: 'le 3 avril 2025', ar: 'في 4 رجب 1446' },
    ['warning ar 3-13 "4 رجب 1446" extra date=4 رجب 1446', 'error ar 13-13 "" missing date=3 avril 2025'],
  ],
  [
    'dates',
    { fr: 'du 2 au 5 avril 2025', en: 'from 2 to 6 April 2025' },
    ['error en 10-22 "6 April 2025" changed source=5 avril 2025 target=6 April 2025'],
  ],
  [
    'dates',
    { fr: 'le 2 avril 2025', en: 'on April 1st, 2025' },
    ['error en 3-18 "April 1st, 2025" changed source=2 avril 2025 target=April 1st, 2025 => "2 April 2025"'],
  ],
  [
    'dates',
    { fr: 'le 12 avril 2025', ar: 'في ١٤ ماي ٢٠٢٥' },
    ['error ar 3-14 "١٤ ماي ٢٠٢٥" changed source=12 avril 2025 target=١٤ ماي ٢٠٢٥ => "١٢ أبريل ٢٠٢٥"'],
  ],
  ['dates', { fr: 'le 12 avril 2025 puis le 12 avril', en: 'on 12 April 2025' }, []],
  ['dates', { fr: 'le 12 avril 2025 puis en avril', en: 'on 12 April 2025' }, []],
  [
    'dates',
    { fr: 'en avril puis le 12 avril 2025', en: 'in April' },
    ['error en 8-8 "" missing date=12 avril 2025'],
  ],
  [
    'dates',
    { fr: 'en avril puis le 12 avril', en: 'in April then in April' },
    ['warning en 17-22 "April" incomplete source=12 avril target=April'],
  ],
  ['percentages', { fr: '3 lits, 5 % et 7 %', en: '3 beds, 5 and 7 %' }, []],
  [
    'percentages',
    { fr: '4 points', en: '4%', ar: '4%' },
    ['error fr 0-8 "4 points" sign-missing source=4% target=4 points => "4\u00a0%"'],
  ],
  ['percentages', { fr: 'de 3 à 5 %', en: '3% to 5%' }, []],
  ['percentages', { fr: '5', en: '5%', ar: '5' }, ['error en 0-2 "5%" sign-extra source=5 target=5% => "5"']],
  [
    'money',
    { fr: '5 €', en: '5', ar: '5 دولار' },
    ['error ar 0-7 "5 دولار" currency source=5 € target=5 دولار => "5 أورو"'],
  ],
  [
    'money',
    { fr: '5 dollars', en: '5 euros', ar: '5 يورو' },
    ['error fr 0-9 "5 dollars" currency source=5 euros target=5 dollars => "5\u00a0euros"'],
  ],
  [
    'measurements',
    { fr: '5 km', en: '5 miles' },
    ['warning en 0-7 "5 miles" unit source=5 km target=5 miles => "5 kilometres"'],
  ],
  ['measurements', { fr: '1,75 tonne', en: '1,750 kg' }, []],
];

describe('values and names, to the letter:', () => {
  it.each(ROWS.map(([check, texts, found, profile]) => ({ check, texts, found, profile })))(
    '$check of $texts',
    ({ check, texts, found, profile }) => {
      expect(exact(check, texts, profile)).toEqual(found);
    },
  );
});
