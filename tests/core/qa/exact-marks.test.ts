import { describe, expect, it } from 'vitest';
import type { CheckId } from '#core/model/issue.ts';
import type { ProfileId } from '#core/model/profile.ts';
import { exact, type Segments } from './exact.ts';

type Row = readonly [check: CheckId, texts: Segments, found: readonly string[], profile?: ProfileId];

const ROWS: readonly Row[] = [
  ['end-punctuation', { fr: 'Oui.', en: 'Yes' }, ['info en 3-3 "" missing mark=. => "."']],
  ['end-punctuation', { fr: 'Oui', en: 'Yes.' }, ['info en 3-4 "." extra mark=. => ""']],
  ['end-punctuation', { fr: 'Oui\u00a0!', en: 'Yes?' }, ['info en 3-4 "?" different mark=! => "!"']],
  [
    'end-punctuation',
    { en: 'Yes?', fr: 'Oui\u00a0!' },
    ['info fr 3-5 "\u00a0!" different mark=? => "\u00a0?"'],
  ],
  ['end-punctuation', { en: 'Yes;', fr: 'Oui»  ' }, ['info fr 4-4 "" missing mark=; => "\u00a0;"']],
  ['end-punctuation', { en: 'Yes:', ar: 'نعم' }, ['info ar 3-3 "" missing mark=: => ":"']],
  ['end-punctuation', { en: 'Yes,', ar: 'نعم؛' }, ['info ar 3-4 "؛" different mark=، => "،"']],
  ['end-punctuation', { en: 'Yes...', fr: 'Oui.' }, ['info fr 3-4 "." different mark=…']],
  ['end-punctuation', { en: 'Yes.', fr: 'Oui…' }, ['info fr 3-4 "…" different mark=.']],
  ['end-punctuation', { en: 'Yes…', fr: 'Oui...' }, []],
  ['end-punctuation', { en: '“Yes.”', fr: '«\u00a0Oui\u00a0».' }, []],
  ['end-punctuation', { en: 'Yes!', ar: 'نعم؟»' }, ['info ar 3-4 "؟" different mark=! => "!"']],
  ['end-punctuation', { en: 'Yes;', fr: 'Oui,' }, ['info fr 3-4 "," different mark=; => "\u00a0;"']],
  ['end-punctuation', { en: 'Yes۔', fr: 'Oui:' }, ['info fr 3-4 ":" different mark=. => "."']],
  ['end-punctuation', { en: 'a', fr: 'b ?' }, ['info fr 1-3 " ?" extra mark= ? => ""']],
  [
    'stray-stop',
    { en: 'The levels. and more. Then etc. and so www.a.ma b. c' },
    ['warning en 10-11 "." stray word=levels => ""'],
  ],
  [
    'stray-stop',
    { fr: 'le mot. suivant et ART. deux no. deux' },
    ['warning fr 6-7 "." stray word=mot => ""'],
  ],
  ['stray-stop', { ar: 'ab. cd' }, []],
  [
    'stray-stop',
    { en: 'word. a3 word. b@c x-word. next word. of' },
    ['warning en 36-37 "." stray word=word => ""'],
  ],
  [
    'unpaired-marks',
    { fr: 'le (a [b) c]', en: 'the (a)' },
    ['warning fr 6-7 "[" unpaired mark=[', 'warning fr 11-12 "]" unpaired mark=]'],
  ],
  [
    'unpaired-marks',
    { fr: ')a( et ]b[' },
    [
      'warning fr 0-1 ")" reversed mark=) => "("',
      'warning fr 2-3 "(" reversed mark=( => ")"',
      'warning fr 7-8 "]" reversed mark=] => "["',
      'warning fr 9-10 "[" reversed mark=[ => "]"',
    ],
  ],
  [
    'unpaired-marks',
    { fr: 'a) un\nb) deux', en: 'one\ntwo' },
    ['warning fr 1-2 ")" unpaired mark=)', 'warning fr 7-8 ")" unpaired mark=)'],
  ],
  [
    'unpaired-marks',
    { fr: '(a) un; 12) deux; iv) trois; mot) quatre' },
    ['warning fr 32-33 ")" unpaired mark=)'],
  ],
  ['unpaired-marks', { fr: '«\u00a0a', en: '“a', ar: '«أ' }, []],
  ['unpaired-marks', { fr: '«\u00a0a', en: '“a”', ar: '«أ»' }, ['warning fr 0-1 "«" unpaired mark=«']],
  ['unpaired-marks', { fr: '«\u00a0a', en: '"a' }, []],
  ['unpaired-marks', { fr: 'a\u00a0»', en: '"a' }, []],
  [
    'unpaired-marks',
    { fr: 'a\u00a0»', en: '“a' },
    ['info fr 2-3 "»" unpaired mark=»', 'info en 0-1 "“" unpaired mark=“'],
  ],
  [
    'unpaired-marks',
    { fr: '(a', en: '(a' },
    ['info fr 0-1 "(" unpaired mark=(', 'info en 0-1 "(" unpaired mark=('],
  ],
  [
    'unpaired-marks',
    { fr: '(a', en: '(a', ar: 'أ' },
    ['warning fr 0-1 "(" unpaired mark=(', 'warning en 0-1 "(" unpaired mark=('],
  ],
  ['unpaired-marks', { en: '5\'10" tall "a" "b' }, ['info en 15-16 """ unpaired mark="']],
  ['unpaired-marks', { en: '„a“ and “b” „c”' }, []],
  ['unpaired-marks', { en: 'a ”b“ c' }, []],
  ['unpaired-marks', { en: 'a ”b' }, ['info en 2-3 "”" unpaired mark=”']],
  [
    'unpaired-marks',
    { ar: '﴾أ﴿ و﴿ب﴾ و}ج{' },
    [
      'warning ar 0-1 "﴾" reversed mark=﴾ => "﴿"',
      'warning ar 2-3 "﴿" reversed mark=﴿ => "﴾"',
      'warning ar 10-11 "}" reversed mark=} => "{"',
      'warning ar 12-13 "{" reversed mark={ => "}"',
    ],
  ],
  [
    'unpaired-marks',
    { en: '(a {b) c}' },
    ['warning en 3-4 "{" unpaired mark={', 'warning en 8-9 "}" unpaired mark=}'],
  ],
  [
    'unpaired-marks',
    { en: ')(' },
    ['warning en 0-1 ")" unpaired mark=)', 'warning en 1-2 "(" unpaired mark=('],
  ],
  ['headline-stop', { en: 'x' }, []],
  [
    'control-characters',
    { fr: 'a\u0007b�c\u0000' },
    [
      'error fr 1-2 "\u0007" control code=U+0007 => ""',
      'error fr 3-4 "�" lost code=U+FFFD',
      'error fr 5-6 "\u0000" control code=U+0000 => ""',
    ],
  ],
  [
    'mojibake',
    { fr: 'tÃ©lÃ©phone Ã  Rabat' },
    ['error fr 1-3 "Ã©" garbled found=Ã© text=é => "é"', 'error fr 4-6 "Ã©" garbled found=Ã© text=é => "é"'],
  ],
  [
    'mojibake',
    { ar: 'Ø§Ù„Ø±Ø¨Ø§Ø·' },
    ['error ar 0-12 "Ø§Ù„Ø±Ø¨Ø§Ø·" garbled found=Ø§Ù„Ø±Ø¨Ø§Ø· text=الرباط => "الرباط"'],
  ],
  ['mojibake', { ar: 'ط§ظ„ط±ط¨ط§ط·' }, []],
  ['mojibake', { fr: 'Ã' }, []],
  [
    'presentation-forms',
    { ar: 'ﻟﻠﻮزﻳﺮ ﷺ' },
    [
      'error ar 0-3 "ﻟﻠﻮ" arabic found=ﻟﻠﻮ text=للو => "للو"',
      'error ar 4-6 "ﻳﺮ" arabic found=ﻳﺮ text=ير => "ير"',
    ],
  ],
  [
    'presentation-forms',
    { fr: 'ﬁn ﬂ' },
    [
      'error fr 0-1 "ﬁ" ligature found=ﬁ text=fi => "fi"',
      'error fr 3-4 "ﬂ" ligature found=ﬂ text=fl => "fl"',
    ],
  ],
  [
    'invisible-characters',
    { fr: 'a\u200bb\u00adc\ufeff' },
    [
      'warning fr 1-2 "\u200b" hidden code=U+200B => ""',
      'warning fr 3-4 "\u00ad" hidden code=U+00AD => ""',
      'warning fr 5-6 "\ufeff" hidden code=U+FEFF => ""',
    ],
  ],
  [
    'invisible-characters',
    { ar: 'أ\u200cب\u200dج' },
    ['warning ar 1-2 "\u200c" hidden code=U+200C => ""', 'warning ar 3-4 "\u200d" hidden code=U+200D => ""'],
  ],
  [
    'bidi-controls',
    { ar: '\u202bأ\u202c \u202aب \u2067ج\u2069 \u2069' },
    [
      'error ar 4-5 "\u202a" unbalanced code=U+202A => ""',
      'error ar 11-12 "\u2069" unbalanced code=U+2069 => ""',
    ],
  ],
  [
    'bidi-controls',
    { en: '\u202ea\u202c \u2066\u202ab\u2069 \u202d' },
    [
      'error en 0-1 "\u202e" override code=U+202E => ""',
      'error en 2-3 "\u202c" override code=U+202C => ""',
      'error en 5-6 "\u202a" unbalanced code=U+202A => ""',
      'error en 9-10 "\u202d" unbalanced code=U+202D => ""',
    ],
  ],
  ['bidi-controls', { en: '\u202c a' }, ['error en 0-1 "\u202c" unbalanced code=U+202C => ""']],
  [
    'mixed-scripts',
    { fr: 'Mаroc et Москва' },
    ['error fr 0-5 "Mаroc" look-alike word=Mаroc letters=а => "Maroc"'],
  ],
  ['mixed-scripts', { en: 'Ρaris' }, ['error en 0-5 "Ρaris" look-alike word=Ρaris letters=Ρ => "Paris"']],
  [
    'arabic-letters',
    { ar: 'یک ہ ۀ ھ ے گ پ' },
    [
      'warning ar 0-2 "یک" persian word=یک text=يك => "يك"',
      'warning ar 3-4 "ہ" persian word=ہ text=ه => "ه"',
      'warning ar 5-6 "ۀ" persian word=ۀ text=ه => "ه"',
      'warning ar 7-8 "ھ" persian word=ھ text=ه => "ه"',
      'warning ar 9-10 "ے" persian word=ے text=ي => "ي"',
    ],
  ],
  ['arabic-letters', { fr: 'یک' }, []],
  ['tatweel', { ar: 'المغـــرب هـ لـ 35 بـOCP الـ' }, ['info ar 4-7 "ـــ" stretched count=3 => ""']],
  ['tatweel', { fr: 'مـ' }, ['info fr 1-2 "ـ" stretched count=1 => ""']],
  ['end-mark', { fr: 'Fin\n###', en: 'End' }, ['warning en 3-3 "" missing mark=### text=ENDS => "\nENDS"']],
  ['end-mark', { fr: '###', en: 'ENDS' }, []],
  [
    'end-mark',
    { fr: '– FIN –', ar: 'انتهى الأمر' },
    ['warning ar 11-11 "" missing mark=– FIN – text=-انتهى- => "\n-انتهى-"'],
  ],
  [
    'end-mark',
    { en: 'a\n- 30 -', fr: 'b' },
    ['warning fr 1-1 "" missing mark=- 30 - text=– FIN – => "\n– FIN –"'],
  ],
  ['end-mark', { en: 'XXX', fr: 'y' }, ['warning fr 1-1 "" missing mark=XXX text=– FIN – => "\n– FIN –"']],
  ['end-mark', { en: 'a\nEND', ar: 'ب' }, ['warning ar 1-1 "" missing mark=END text=-انتهى- => "\n-انتهى-"']],
  ['end-mark', { en: 'weekend', ar: 'ب' }, []],
  [
    'end-mark',
    { ar: 'أ\n-انتهى-', en: 'b', fr: 'c\nFIN' },
    ['warning en 1-1 "" missing mark=-انتهى- text=ENDS => "\nENDS"'],
  ],
  ['omission', { fr: 'a\n\nb', en: 'a\nb' }, []],
  ['omission', { fr: 'a\nb\nc', en: 'a\nb' }, ['warning en 3-3 "" paragraphs source=3 target=2']],
  [
    'omission',
    {
      fr: 'Le ministre a longuement remercié tous les membres de la commission. Il est parti.',
      en: 'The minister thanked all members of the commission at length.',
    },
    ['info en 61-61 "" sentences source=2 target=1'],
  ],
  ['omission', { fr: 'Ces vingt-quatre lettres ici', en: 'x' }, []],
  ['omission', { fr: 'Ces vingt-cinq lettres ici en', en: 'short' }, []],
  ['omission', { en: 'This text has exactly some letters', fr: 'x' }, ['warning fr 1-1 "" short percent=3']],
  [
    'omission',
    {
      en: 'one two three four five six seven eight nine ten eleven twelve thirteen',
      fr: 'un deux trois quatre cinq six sept huit',
    },
    [],
  ],
  [
    'omission',
    {
      en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      fr: 'un deux trois quatre cinq six sept huit neuf dix onze',
    },
    ['warning fr 53-53 "" short percent=34'],
  ],
  [
    'omission',
    {
      en: 'one two three four five six',
      fr: 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept',
    },
    [],
  ],
  [
    'omission',
    { en: 'The first one. The second one. The third one.', fr: 'La première.' },
    ['warning fr 12-12 "" sentences source=3 target=1'],
  ],
  [
    'omission',
    { en: 'The first one.', fr: 'La première. La deuxième et la troisième. La quatrième aussi.' },
    ['warning fr 61-61 "" sentences source=1 target=3'],
  ],
  [
    'quotation-count',
    { fr: '«\u00a0a\u00a0» et «\u00a0b\u00a0»', en: '“a” b' },
    ['info en 5-5 "" fewer source=2 target=1'],
  ],
  ['quotation-count', { fr: 'a', en: '"a" ‘b’' }, ['info en 7-7 "" more source=0 target=1']],
  ['quotation-count', { fr: '«\u00a0abc\u00a0»', en: 'He said ‘abc’, then' }, []],
  [
    'honorific-gender',
    { fr: 'M. Alaoui a reçu Mme Berrada', en: 'Mr. Alaoui received Mr. Berrada' },
    ['warning en 20-23 "Mr." gender title=Mr. => "Ms."'],
  ],
  [
    'honorific-gender',
    { fr: 'Mme Berrada', en: 'Mr. Berrada', ar: 'السيدة برادة' },
    ['warning en 0-3 "Mr." gender title=Mr. => "Ms."'],
  ],
  [
    'honorific-gender',
    { fr: 'M. Alaoui', en: 'Ms. Alaoui', ar: 'السيدة العلوي' },
    ['warning fr 0-2 "M." gender title=M. => "Mme"'],
  ],
  [
    'honorific-gender',
    { en: 'Mr. Alaoui', ar: 'والسيدة العلوي' },
    ['warning ar 0-7 "والسيدة" gender title=والسيدة => "والسيد"'],
  ],
  [
    'honorific-gender',
    { en: 'Miss Alaoui', fr: 'Monsieur Alaoui' },
    ['warning fr 0-8 "Monsieur" gender title=Monsieur => "Madame"'],
  ],
  [
    'honorific-gender',
    { en: 'Messrs Alaoui and Benali', fr: 'Mmes Alaoui et Benali' },
    ['warning fr 0-4 "Mmes" gender title=Mmes => "MM."'],
  ],
  [
    'royal-register',
    { fr: 'sa majesté le roi, que Dieu l’assiste, son altesse royale' },
    [
      'warning fr 0-17 "sa majesté le roi" title found=sa majesté le roi text=Sa Majesté le Roi => "Sa Majesté le Roi"',
      'warning fr 19-37 "que Dieu l’assiste" formula found=que Dieu l’assiste text=que Dieu L’assiste => "que Dieu L’assiste"',
      'warning fr 39-57 "son altesse royale" title found=son altesse royale text=Son Altesse Royale => "Son Altesse Royale"',
    ],
  ],
  [
    'royal-register',
    { en: 'his majesty the king, may God glorify Him' },
    [
      'warning en 0-20 "his majesty the king" title found=his majesty the king text=His Majesty the King => "His Majesty the King"',
      'warning en 22-41 "may God glorify Him" formula found=may God glorify Him text=may God assist Him => "may God assist Him"',
    ],
  ],
  ['royal-register', { ar: 'جلالة الملك' }, []],
  ['honorific-formula', { fr: 'x', en: 'y' }, []],
  [
    'tatweel',
    { ar: 'OCPـ ثم ـب وـ 5 هـ. المـغرب' },
    [
      'info ar 8-9 "ـ" stretched count=1 => ""',
      'info ar 12-13 "ـ" stretched count=1 => ""',
      'info ar 23-24 "ـ" stretched count=1 => ""',
    ],
  ],
  [
    'mojibake',
    { fr: 'cafÃ© et Ã‰tat Ø§Ù' },
    [
      'error fr 3-5 "Ã©" garbled found=Ã© text=é => "é"',
      'error fr 9-11 "Ã‰" garbled found=Ã‰ text=É => "É"',
      'error fr 15-17 "Ø§" garbled found=Ø§ text=ا => "ا"',
    ],
  ],
  [
    'mixed-scripts',
    { fr: 'Mаrос Саsа' },
    [
      'error fr 0-5 "Mаrос" look-alike word=Mаrос letters=а о с => "Maroc"',
      'error fr 6-10 "Саsа" look-alike word=Саsа letters=С а => "Casa"',
    ],
  ],
  [
    'untranslated',
    { fr: 'Le ministre de la Justice', en: 'Le ministre de la Justice' },
    ['error en 0-25 "Le ministre de la Justice" copied'],
  ],
  ['untranslated', { ar: 'Le ministre de la Justice', fr: 'Le ministre de la Justice' }, []],
  [
    'untranslated',
    {
      ar: 'The minister of the interior',
      en: 'The minister of the interior',
      fr: 'The minister of the interior',
    },
    ['error fr 0-28 "The minister of the interior" copied'],
  ],
  ['untranslated', { fr: 'Rabat lait', en: 'Rabat lait' }, []],
  [
    'untranslated',
    { fr: 'Rabat lait frais', en: 'Rabat lait frais' },
    ['warning en 0-16 "Rabat lait frais" copied'],
  ],
  ['capitals', { fr: 'Oui', en: '« (a12 b' }, []],
  ['capitals', { fr: 'Oui', en: '(yes' }, ['info en 1-2 "y" start word=yes => "Y"']],
  ['capitals', { fr: 'Oui', en: 'a/b c' }, []],
  ['capitals', { ar: 'قال: نعم!”', fr: 'oui' }, ['info fr 0-1 "o" start word=oui => "O"']],
  ['repeated-word', { en: 'x: The the y, the The' }, ['warning en 6-10 " the" repeated word=the => ""']],
  ['repeated-word', { en: '“Yes yes” and a:The the' }, ['warning en 4-8 " yes" repeated word=yes => ""']],
  [
    'unpaired-marks',
    { en: '(a) 1) 12) 123) ii) ab)' },
    ['warning en 14-15 ")" unpaired mark=)', 'warning en 22-23 ")" unpaired mark=)'],
  ],
  ['unpaired-marks', { en: 'a “b (c” d' }, ['warning en 5-6 "(" unpaired mark=(']],
  ['unpaired-marks', { fr: '«\u00a0(a\u00a0»', en: '“(a)”' }, ['warning fr 2-3 "(" unpaired mark=(']],
  ['unpaired-marks', { en: 'say "b' }, ['info en 4-5 """ unpaired mark="']],
  ['unpaired-marks', { fr: '«\u00a0dit "b\u00a0»', en: 'dit “b”' }, ['warning fr 6-7 """ unpaired mark="']],
  ['honorific-gender', { fr: 'Mme A et M. B', en: 'Ms. A and Mr. B' }, []],
  ['honorific-gender', { fr: 'Mme A', en: 'A' }, []],
  ['honorific-gender', { fr: 'Mme A', en: 'Mr A' }, ['warning en 0-2 "Mr" gender title=Mr => "Ms"']],
  [
    'honorific-gender',
    { fr: 'Mlle A', ar: 'السيد أ' },
    ['warning ar 0-5 "السيد" gender title=السيد => "السيدة"'],
  ],
  ['honorific-gender', { en: 'Madam A', fr: 'M. A' }, ['warning fr 0-2 "M." gender title=M. => "Mme"']],
  ['honorific-gender', { en: 'Mr. A', ar: 'الآنسة أ' }, ['warning ar 0-6 "الآنسة" gender title=الآنسة']],
  [
    'honorific-gender',
    { fr: 'Messieurs A', en: 'Miss A' },
    ['warning en 0-4 "Miss" gender title=Miss => "Mr."'],
  ],
  [
    'omission',
    { en: 'Twenty-five letters in this text here', fr: 'Vingt-cinq' },
    ['warning fr 10-10 "" short percent=25'],
  ],
  [
    'omission',
    {
      en: 'The council met in Rabat today',
      fr: 'Le conseil de gouvernement s’est réuni ce jeudi à Rabat sous la présidence de son chef et a adopté plusieurs décrets',
    },
    ['warning fr 116-116 "" long percent=322'],
  ],
  [
    'name-difference',
    { fr: 'Omar Hilale et Ali Benali', en: 'Omar Hilal and Ali Bennali and Omar Hilal' },
    [
      'warning en 5-10 "Hilal" differs name=Hilal other=Hilale => "Hilale"',
      'warning en 19-26 "Bennali" differs name=Bennali other=Benali => "Benali"',
    ],
  ],
  ['name-difference', { fr: 'Béji Caïd', en: 'Beji Caid' }, []],
  [
    'name-spelling',
    { fr: 'Omar Benali / Omar Belali' },
    ['warning 2 fr 5-11 "Belali" inconsistent name=Belali other=Benali => "Benali"'],
  ],
  ['name-spelling', { fr: 'Omar Laftit / Omar Lafts' }, []],
  [
    'name-spelling',
    { fr: 'Saïd Mesbahi / Saïd Mezbahi' },
    ['warning 2 fr 5-12 "Mezbahi" inconsistent name=Mezbahi other=Mesbahi => "Mesbahi"'],
  ],
  [
    'acronyms',
    { fr: 'Selon l’ONU, le HCR et le F-16', en: 'According to UNHCR F 16' },
    ['info en 23-23 "" acronym acronym=HCR'],
  ],
  ['end-mark', { fr: 'a\n– FIN –', en: 'b\n– FIN –' }, []],
  [
    'presentation-forms',
    { fr: 'ﬃ et ﬀ' },
    [
      'error fr 0-1 "ﬃ" ligature found=ﬃ text=ffi => "ffi"',
      'error fr 5-6 "ﬀ" ligature found=ﬀ text=ff => "ff"',
    ],
  ],
];

describe('marks, characters, titles and copies, to the letter:', () => {
  it.each(ROWS.map(([check, texts, found, profile]) => ({ check, texts, found, profile })))(
    '$check of $texts',
    ({ check, texts, found, profile }) => {
      expect(exact(check, texts, profile)).toEqual(found);
    },
  );
});
