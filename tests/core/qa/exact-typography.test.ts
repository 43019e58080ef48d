import { describe, expect, it } from 'vitest';
import type { CheckId } from '#core/model/issue.ts';
import type { ProfileId } from '#core/model/profile.ts';
import { exact, type Segments } from './exact.ts';

type Row = readonly [check: CheckId, texts: Segments, found: readonly string[], profile?: ProfileId];

const ROWS: readonly Row[] = [
  [
    'capital-accents',
    { fr: 'A la, Ca va, Etat' },
    ['info fr 13-17 "Etat" missing word=Etat text=État => "État"'],
  ],
  ['capital-accents', { en: 'A la Etat' }, []],
  ['mixed-style', { en: 'Labour and COLOUR, Honoured Labourers' }, [], 'canada'],
  ['mixed-style', { en: 'Labor and Color' }, [], 'mashreq'],
  [
    'mixed-style',
    { en: 'Labor and color' },
    [
      'info en 0-5 "Labor" spelling found=Labor text=Labour => "Labour"',
      'info en 10-15 "color" spelling found=color text=colour => "colour"',
    ],
    'un',
  ],
  [
    'mixed-style',
    { en: 'Organise, organised, ORGANISATION / Realize' },
    [
      'info 1 en 0-8 "Organise" ending found=Organise text=Organize => "Organize"',
      'info 1 en 10-19 "organised" ending found=organised text=organized => "organized"',
      'info 1 en 21-33 "ORGANISATION" ending found=ORGANISATION text=ORGANIZATION => "ORGANIZATION"',
    ],
    'un',
  ],
  [
    'mixed-style',
    { en: 'Organise, organisers / Realize' },
    ['info 2 en 0-7 "Realize" ending found=Realize text=Realise => "Realise"'],
    'mashreq',
  ],
  [
    'mixed-style',
    { en: 'Organize, organizing / Realise' },
    [
      'info 1 en 0-8 "Organize" ending found=Organize text=Organise => "Organise"',
      'info 1 en 10-20 "organizing" ending found=organizing text=organising => "organising"',
    ],
    'france',
  ],
  [
    'mixed-style',
    { en: 'Organise, organised / Realize' },
    ['info 2 en 0-7 "Realize" ending found=Realize text=Realise => "Realise"'],
    'canada',
  ],
  [
    'mixed-style',
    { en: 'Labour labour / labor colour' },
    ['info 2 en 0-5 "labor" spelling found=labor text=labour => "labour"'],
    'france',
  ],
  [
    'mixed-style',
    { en: '“a” “b” / said "c" ("d")' },
    [
      'info 2 en 5-6 """ quotes found=" text=“ => "“"',
      'info 2 en 7-8 """ quotes found=" text=” => "”"',
      'info 2 en 10-11 """ quotes found=" text=“ => "“"',
      'info 2 en 12-13 """ quotes found=" text=” => "”"',
    ],
  ],
  [
    'mixed-style',
    { en: '"a" "b" / “c” 5"' },
    ['info 2 en 0-1 "“" quotes found=“ text=" => """', 'info 2 en 2-3 "”" quotes found=” text=" => """'],
  ],
  [
    'mixed-style',
    { ar: '“أ” “ب” / "ج"' },
    ['info 2 ar 0-1 """ quotes found=" text=“ => "“"', 'info 2 ar 2-3 """ quotes found=" text=” => "”"'],
  ],
  ['mixed-style', { fr: '“a” “b” / "c"' }, []],
  ['mixed-style', { fr: "l’a l’b / l'c" }, ['info 2 fr 1-2 "\'" apostrophe found=\' text=’ => "’"']],
  ['mixed-style', { fr: "l'a l'b / l’c" }, ['info 2 fr 1-2 "’" apostrophe found=’ text=\' => "\'"']],
  ['mixed-style', { fr: "l'a / l’c" }, ['info 1 fr 1-2 "\'" apostrophe found=\' text=’ => "’"']],
  ['mixed-style', { en: "don't can't / won’t" }, ['info 2 en 3-4 "’" apostrophe found=’ text=\' => "\'"']],
  ['mixed-style', { ar: "l'a l'b / l’c" }, []],
  [
    'mixed-style',
    { en: 'Mr. A Dr. B / Mrs C Ms D' },
    [
      'info 2 en 0-3 "Mrs" title found=Mrs text=Mrs. => "Mrs."',
      'info 2 en 6-8 "Ms" title found=Ms text=Ms. => "Ms."',
    ],
  ],
  ['mixed-style', { en: 'Mr A Dr B / Mrs. C' }, ['info 2 en 0-4 "Mrs." title found=Mrs. text=Mrs => "Mrs"']],
  ['mixed-style', { ar: 'كتابًا يومًا / بيتاً' }, ['info 2 ar 3-5 "اً" tanwin found=اً text=ًا => "ًا"']],
  ['mixed-style', { ar: 'كتاباً يوماً / بيتًا' }, ['info 2 ar 3-5 "ًا" tanwin found=ًا text=اً => "اً"']],
  [
    'french-residue',
    { fr: 'x', en: '« yes » M. Alaoui, 1er May, 3,5 % and 2,5% monday' },
    [
      'warning en 0-7 "« yes »" quotes text=« yes » => "“yes”"',
      'warning en 19-22 "1er" ordinal text=1er => "1"',
      'warning en 28-33 "3,5 %" percent text=3,5 % percent=3.5% => "3.5%"',
      'warning en 38-42 "2,5%" percent text=2,5% percent=2.5% => "2.5%"',
    ],
  ],
  [
    'french-spaces',
    { fr: '5 km, 20 MDH; www.exemple.ma: a;b &amp; n° 5' },
    [
      'info fr 1-2 " " unit words=5 km, => "\u00a0"',
      'warning fr 12-13 ";" missing mark=; => "\u00a0;"',
      'warning fr 28-29 ":" missing mark=: => "\u00a0:"',
      'info fr 42-43 " " unit words=n° 5 => "\u00a0"',
    ],
  ],
  ['french-spaces', { fr: 'Voir https://exemple.ma?a=b:c et &nbsp;: oui' }, []],
  [
    'french-spaces',
    { fr: 'soit 1234567890123456 km et 50 millions' },
    [
      'info fr 21-22 " " unit words=567890123456 km => "\u00a0"',
      'info fr 30-31 " " unit words=50 millions => "\u00a0"',
    ],
  ],
  [
    'french-spaces',
    { fr: '«Oui» et « Non »' },
    [
      'warning fr 0-1 "«" missing mark=« => "«\u00a0"',
      'warning fr 4-5 "»" missing mark=» => "\u00a0»"',
      'warning fr 9-11 "« " plain mark=« => "«\u00a0"',
      'warning fr 14-16 " »" plain mark=» => "\u00a0»"',
    ],
  ],
  [
    'french-spaces',
    { fr: 'Vrai\u00a0; vrai; 50 %' },
    ['info fr 4-6 "\u00a0;" canadian mark=; => ";"', 'warning fr 15-17 " %" plain mark=% => "\u00a0%"'],
    'canada',
  ],
  ['french-spaces', { en: 'Yes: no' }, []],
  [
    'french-spaces',
    { fr: '12 500 m, 3\u00a0200 m, 1 234 567 m, 30€ et 5\u00a0€' },
    [
      'warning fr 0-6 "12 500" plain mark=12 500 => "12\u00a0500"',
      'warning fr 19-28 "1 234 567" plain mark=1 234 567 => "1\u00a0234\u00a0567"',
      'warning fr 34-35 "€" missing mark=€ => "\u00a0€"',
    ],
  ],
  ['french-spaces', { fr: 'tél. 05 37 123 456 ou 0537 123 456, 12 5000' }, []],
  [
    'french-spaces',
    { en: '12,500 and 3,200 people in 2024', fr: '12500 et 3200 personnes en 2024' },
    [
      'warning fr 0-5 "12500" ungrouped number=12500 text=12\u00a0500 => "12\u00a0500"',
      'info fr 9-13 "3200" ungrouped number=3200 text=3\u00a0200 => "3\u00a0200"',
    ],
  ],
  ['french-spaces', { en: '12500 people', fr: '12500 personnes' }, []],
  [
    'french-spaces',
    { fr: 'le 5 km a: b' },
    ['info fr 4-5 " " unit words=5 km => "\u00a0"', 'warning fr 9-10 ":" missing mark=: => "\u00a0:"'],
  ],
  [
    'french-spaces',
    { fr: '5%, 6%, 7%, 8%, 9 %' },
    [
      'info fr 1-2 "%" percent mark=% => "\u00a0%"',
      'info fr 5-6 "%" percent mark=% => "\u00a0%"',
      'info fr 9-10 "%" percent mark=% => "\u00a0%"',
      'info fr 13-14 "%" percent mark=% => "\u00a0%"',
      'warning fr 17-19 " %" plain mark=% => "\u00a0%"',
    ],
  ],
  [
    'french-spaces',
    { fr: 'a: b: c: d : e' },
    [
      'info fr 1-2 ":" missing mark=: => "\u00a0:"',
      'info fr 4-5 ":" missing mark=: => "\u00a0:"',
      'info fr 7-8 ":" missing mark=: => "\u00a0:"',
      'warning fr 10-12 " :" plain mark=: => "\u00a0:"',
    ],
  ],
  [
    'french-spaces',
    { fr: '5%, 6%, 7 %, 8 %, 9 %, 10 %' },
    [
      'warning fr 1-2 "%" percent mark=% => "\u00a0%"',
      'warning fr 5-6 "%" percent mark=% => "\u00a0%"',
      'info fr 9-11 " %" plain mark=% => "\u00a0%"',
      'info fr 14-16 " %" plain mark=% => "\u00a0%"',
      'info fr 19-21 " %" plain mark=% => "\u00a0%"',
      'info fr 25-27 " %" plain mark=% => "\u00a0%"',
    ],
  ],
  [
    'ordinal-form',
    { fr: '2ème 1ère 1ere 3ième 21ère' },
    [
      'info fr 0-4 "2ème" french form=2ème text=2e => "2e"',
      'info fr 5-9 "1ère" french form=1ère text=1re => "1re"',
      'info fr 10-14 "1ere" french form=1ere text=1re => "1re"',
      'info fr 15-20 "3ième" french form=3ième text=3e => "3e"',
      'info fr 21-26 "21ère" french form=21ère text=21e => "21e"',
    ],
  ],
  [
    'ordinal-form',
    { en: '21th 2th 11th 113rd' },
    [
      'warning en 0-4 "21th" english form=21th text=21st => "21st"',
      'warning en 5-8 "2th" english form=2th text=2nd => "2nd"',
      'warning en 14-19 "113rd" english form=113rd text=113th => "113th"',
    ],
  ],
  [
    'space-after-mark',
    { fr: 'Voir www.exemple.ma,puis a@b.ma;fin' },
    ['warning fr 31-32 ";" after mark=; => "; "'],
  ],
  [
    'space-after-mark',
    { fr: 'le Conseil,réuni;ici!Fin.Le mot(a).Le p.La 123.Les' },
    [
      'warning fr 10-11 "," after mark=, => ", "',
      'warning fr 16-17 ";" after mark=; => "; "',
      'warning fr 20-21 "!" after mark=! => "! "',
      'warning fr 34-35 "." after mark=. => ". "',
      'warning fr 46-47 "." after mark=. => ". "',
    ],
  ],
  [
    'space-after-mark',
    { fr: 'A,B et a;b puis Ab,c et a,bc' },
    ['warning fr 18-19 "," after mark=, => ", "', 'warning fr 25-26 "," after mark=, => ", "'],
  ],
  [
    'space-after-mark',
    { ar: 'المجلس.انعقد و.م.ع ثم:قال في.أ' },
    ['warning ar 6-7 "." after mark=. => ". "', 'warning ar 21-22 ":" after mark=: => ": "'],
  ],
  ['space-after-mark', { fr: 'std:x et le mot.le' }, []],
  [
    'space-before-mark',
    { fr: 'un , deux . trois' },
    ['warning fr 2-4 " ," before mark=, => ","', 'warning fr 9-11 " ." before mark=. => "."'],
  ],
  [
    'space-before-mark',
    { en: 'x ; y ! z  , w' },
    [
      'warning en 1-3 " ;" before mark=; => ";"',
      'warning en 5-7 " !" before mark=! => "!"',
      'warning en 9-12 "  ," before mark=, => ","',
    ],
  ],
  ['space-before-mark', { en: ' , a' }, []],
  ['space-before-mark', { es: 'a , b' }, ['warning es 1-3 " ," before mark=, => ","']],
  [
    'calendar-capitals',
    { fr: 'à Rabat, le Lundi 3 Avril 2024; fin Juin 2023; Mardi 2' },
    [
      'warning fr 12-17 "Lundi" lower word=Lundi text=lundi => "lundi"',
      'warning fr 20-25 "Avril" lower word=Avril text=avril => "avril"',
      'warning fr 36-40 "Juin" lower word=Juin text=juin => "juin"',
    ],
  ],
  [
    'calendar-capitals',
    { en: 'on monday 3 april' },
    [
      'warning en 3-9 "monday" upper word=monday text=Monday => "Monday"',
      'warning en 12-17 "april" upper word=april text=April => "April"',
    ],
  ],
  ['calendar-capitals', { ar: 'monday' }, []],
  ['double-space', { en: '  a  b   ' }, ['warning en 3-5 "  " double count=2 => " "']],
  ['edge-space', { en: ' a ' }, ['info en 0-1 " " leading => ""', 'info en 2-3 " " trailing => ""']],
  ['edge-space', { en: '\u00a0\ta' }, ['info en 0-2 "\u00a0\t" leading => ""']],
  ['edge-space', { en: 'a\n' }, ['info en 1-2 "\n" trailing => ""']],
  [
    'foreign-punctuation',
    { fr: 'À Rabat، «\u00a0قال،\u00a0» et ici؟' },
    ['warning fr 7-8 "،" arabic mark=، text=, => ","', 'warning fr 24-25 "؟" arabic mark=؟ text=? => "?"'],
  ],
  [
    'foreign-punctuation',
    { ar: 'من 3,5 إلى 4,5 و٣,٥، سنة 2024, ثم, «نعم»?' },
    [
      'info ar 29-30 "," latin mark=, text=، => "،"',
      'info ar 33-34 "," latin mark=, text=، => "،"',
      'info ar 40-41 "?" latin mark=? text=؟ => "؟"',
    ],
  ],
  [
    'foreign-punctuation',
    { ar: 'OCP, MAP, ثم OCP; الوزارة' },
    ['warning ar 8-9 "," latin mark=, text=، => "،"', 'warning ar 16-17 ";" latin mark=; text=؛ => "؛"'],
  ],
  [
    'foreign-punctuation',
    { ar: 'أ, ب, ج, د' },
    [
      'info ar 1-2 "," latin mark=, text=، => "،"',
      'info ar 4-5 "," latin mark=, text=، => "،"',
      'info ar 7-8 "," latin mark=, text=، => "،"',
    ],
  ],
  ['foreign-punctuation', { ar: 'أ, ب، ج، د، ه، و' }, ['warning ar 1-2 "," latin mark=, text=، => "،"']],
  [
    'ligatures',
    { fr: 'La soeur, le Coeur et OEUVRE; oeil, foetus, coefficient, poème' },
    [
      'info fr 3-8 "soeur" split word=soeur text=sœur => "sœur"',
      'info fr 13-18 "Coeur" split word=Coeur text=Cœur => "Cœur"',
      'info fr 22-28 "OEUVRE" split word=OEUVRE text=ŒUVRE => "ŒUVRE"',
      'info fr 30-34 "oeil" split word=oeil text=œil => "œil"',
      'info fr 36-42 "foetus" split word=foetus text=fœtus => "fœtus"',
    ],
  ],
  ['ligatures', { en: 'oeuvre' }, []],
  ['space-inside-brackets', { fr: '( a ) et [b ] “ c ”' }, ['warning fr 0-2 "( " inside mark=( => "("']],
  [
    'space-inside-brackets',
    { ar: '( أ ) « ب »' },
    [
      'warning ar 0-2 "( " inside mark=( => "("',
      'info ar 6-8 "« " inside mark=« => "«"',
      'info ar 9-11 " »" inside mark=» => "»"',
    ],
  ],
  [
    'capital-accents',
    { fr: 'Ca va. A la fin. Vu l’Etat' },
    [
      'info fr 7-8 "A" missing word=A text=À => "À"',
      'info fr 22-26 "Etat" missing word=Etat text=État => "État"',
    ],
  ],
  ['capital-accents', { fr: 'A son tour' }, ['warning fr 0-1 "A" missing word=A text=À => "À"'], 'france'],
  ['space-after-mark', { fr: 'a,Bc' }, ['warning fr 1-2 "," after mark=, => ", "']],
  ['space-after-mark', { fr: 'Abcd.EF et abc.Def' }, ['warning fr 14-15 "." after mark=. => ". "']],
  ['space-after-mark', { ar: 'ab.قال قال.abc ثم،قال a:ب' }, ['warning ar 17-18 "،" after mark=، => "، "']],
  [
    'space-after-mark',
    { en: '(see),the “end”.The' },
    ['warning en 5-6 "," after mark=, => ", "', 'warning en 15-16 "." after mark=. => ". "'],
  ],
  ['space-before-mark', { en: ' .net . , ; !' }, ['warning en 5-7 " ." before mark=. => "."']],
  [
    'foreign-punctuation',
    { ar: 'عدد 5, ثم 6,ثم a,3 ب' },
    ['warning ar 5-6 "," latin mark=, text=، => "،"', 'warning ar 11-12 "," latin mark=, text=، => "،"'],
  ],
  [
    'foreign-punctuation',
    { fr: 'قال x؟ y، 5؛' },
    [
      'warning fr 5-6 "؟" arabic mark=؟ text=? => "?"',
      'warning fr 8-9 "،" arabic mark=، text=, => ","',
      'warning fr 11-12 "؛" arabic mark=؛ text=; => ";"',
    ],
  ],
  [
    'french-spaces',
    { fr: 'M. Alaoui, p. 5, le Dr X et Mme Y, art. 3' },
    [
      'info fr 2-3 " " unit words=M. Alaoui, => "\u00a0"',
      'info fr 13-14 " " unit words=p. 5, => "\u00a0"',
      'info fr 22-23 " " unit words=Dr X => "\u00a0"',
      'info fr 31-32 " " unit words=Mme Y, => "\u00a0"',
      'info fr 39-40 " " unit words=art. 3 => "\u00a0"',
    ],
  ],
  [
    'french-spaces',
    { fr: '«\u00a0Oui\u202f?\u00a0» 5\u202f%, ok ;-) http://a.ma: b' },
    ['warning fr 33-34 ":" missing mark=: => "\u00a0:"'],
  ],
];

describe('typography, to the letter:', () => {
  it.each(ROWS.map(([check, texts, found, profile]) => ({ check, texts, found, profile })))(
    '$check of $texts',
    ({ check, texts, found, profile }) => {
      expect(exact(check, texts, profile)).toEqual(found);
    },
  );
});
