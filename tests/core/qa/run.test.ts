import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecogniser } from '#core/glossary/recognise.ts';
import type { Issue } from '#core/model/issue.ts';
import { runChecks } from '#core/qa/run.ts';
import { starterConcepts, starterUnits } from '../../helpers/starter.ts';

/** The checks this file is about: every other one has its examples and its own tests. */
const SUBJECT =
  /^(?:numbers|percentages|money|measurements|dates|weekdays|hijri|month-names|times|phones|references|addresses|digit-systems|untranslated|doubled-punctuation|missing-term|forbidden-term)\./;
const subjectOf = (texts: Readonly<Record<string, string>>, from: string) =>
  runChecks({ texts, from }).filter(({ message }) => SUBJECT.test(message));

/** Issues as `error fr numbers.changed "61"`: what matters, in one line each. */
function issues(texts: Readonly<Record<string, string>>, from: string): readonly string[] {
  return subjectOf(texts, from).map((issue) => shown(issue, texts));
}

function shown(issue: Issue, texts: Readonly<Record<string, string>>): string {
  const place = (texts[issue.language] ?? '').slice(issue.start, issue.end);
  return `${issue.severity} ${issue.language} ${issue.message} "${place}"`;
}

/** The text after the fix of the one issue. */
function mended(texts: Readonly<Record<string, string>>, from: string): string {
  const [issue] = subjectOf(texts, from);
  const text = texts[issue?.language ?? ''] ?? '';
  return issue?.fix === undefined
    ? 'no fix'
    : text.slice(0, issue.fix.start) + issue.fix.text + text.slice(issue.fix.end);
}

describe('numbers', () => {
  it.each([
    ['21 h', '9 p.m.'],
    ['21h30', '9:30 p.m.'],
    ['20 heures de vol', '20 flight hours'],
    ['les 12 et 13 mars', 'March 12 and 13'],
    ['de 10 à 15 %', '10% to 15%'],
    ['les années 60', 'the 1960s'],
    ['la loi n° 45-25', 'Law No. 45.25'],
    ['tél. : 05 37 00 00 00', 'Tel.: +212 5 37 00 00 00'],
    ['au XVIe siècle', 'in the 16th century'],
    ['une dizaine de pays', '10 countries'],
    ['2019-2020', '2019-20'],
    ['1 500 DH', 'MAD 1,500'],
    ['le G20', 'the Group of Twenty'],
  ])('are the same in "%s" and "%s"', (fr, en) => {
    expect(issues({ fr, en }, 'fr')).toEqual([]);
  });

  it.each([
    ['التاسعة مساء', '21 heures'],
    ['مجموعة العشرين', 'le G20'],
    ['في يومين', 'en 2 jours'],
    ['خمسة وعشرون بلدا', '25 pays'],
    ['مليونا و200 ألف شخص', '1,2 million de personnes'],
    ['القانون رقم 06-27', 'la loi n° 27-06'],
  ])('are the same in "%s" and "%s"', (ar, fr) => {
    expect(issues({ ar, fr }, 'ar')).toEqual([]);
  });

  it('that differ are one issue, placed on what is to be mended', () => {
    expect(issues({ fr: 'Il dessert 16 communes.', en: 'It serves 61 communes.' }, 'fr')).toEqual([
      'warning en numbers.changed "61"',
    ]);
  });

  it('are errors where they are percentages, money, telephone or law numbers', () => {
    expect(issues({ fr: 'en hausse de 6,8 %', en: 'up 6.9%' }, 'fr')).toEqual([
      'error en percentages.changed "6.9%"',
    ]);
    expect(issues({ fr: '500 DH', en: 'MAD 600' }, 'fr')).toEqual(['error en money.changed "MAD 600"']);
    expect(issues({ fr: 'la loi n° 45-25', en: 'Law No. 45.26' }, 'fr')).toEqual([
      'error en references.changed "45.26"',
    ]);
    expect(issues({ fr: 'tél. : +212 5 37 00 00 00', en: 'Tel.: +213 5 37 00 00 00' }, 'fr')).toEqual([
      'error en phones.changed "+213 5 37 00 00 00"',
    ]);
  });

  it('name the odd one of three, even if it is the source', () => {
    const texts = { ar: 'بحضور 45 بلدا', fr: 'en présence de 54 pays', en: 'with 45 countries' };
    expect(issues(texts, 'fr')).toEqual(['warning fr numbers.changed "54"']);
    expect(issues(texts, 'ar')).toEqual(['warning fr numbers.changed "54"']);
    expect(issues({ ...texts, ar: 'بحضور عدة بلدان', fr: 'en présence de 45 pays' }, 'fr')).toEqual([
      'warning ar numbers.missing ""',
    ]);
  });

  it('follow the source where all three differ', () => {
    expect(issues({ ar: '31 بلدا', fr: '32 pays', en: '33 countries' }, 'fr')).toEqual([
      'warning ar numbers.changed "31"',
      'warning en numbers.changed "33"',
    ]);
  });

  it('tell a scale, a percent sign and a currency apart from the number', () => {
    expect(issues({ en: 'a 2.5 billion plan', fr: 'un plan de 2,5 billions' }, 'en')).toEqual([
      'warning fr numbers.scale "2,5 billions"',
    ]);
    expect(issues({ fr: 'à 34 %', en: 'at 34' }, 'fr')).toEqual(['error en percentages.sign-missing "34"']);
    expect(issues({ fr: '500 dirhams', en: '500 euros' }, 'fr')).toEqual([
      'error en money.currency "500 euros"',
    ]);
    expect(issues({ ar: '10 في المائة', fr: '10', en: '10%' }, 'fr')).toEqual([
      'error fr percentages.sign-missing "10"',
    ]);
  });

  it('count percentages each time, and repeated counts once', () => {
    expect(issues({ fr: '5 % ici et 5 % là', en: '5% here and there' }, 'fr')).toEqual([
      'error en percentages.missing ""',
    ]);
    expect(issues({ fr: '5 pays ; ces 5 pays', en: '5 countries; these countries' }, 'fr')).toEqual([]);
  });

  it('are not explained by a word that both versions have', () => {
    const texts = { fr: 'Les 2 écoles et trois ponts', en: 'The 3 schools and three bridges' };
    expect(issues(texts, 'fr')).toEqual(['warning en numbers.changed "3"']);
  });

  it('in mixed digits can be rewritten, as can a mistyped number', () => {
    const texts = { ar: 'بين 12 و١٥ و17 بلدا', fr: 'entre 12 et 15 et 17 pays' };
    expect(issues(texts, 'fr')).toEqual(['warning ar digit-systems.mixed "١٥"']);
    expect(mended(texts, 'fr')).toBe('بين 12 و15 و17 بلدا');
    expect(issues({ 'ar-EG': 'بنسبة ٣٥٫٥٪', fr: 'de 35,5 %' }, 'fr')).toEqual([]);
    expect(issues({ 'ar-MA': '٣٥ بلدا', fr: '35 pays' }, 'fr')).toEqual([
      'warning ar-MA digit-systems.other "٣٥"',
    ]);
    expect(mended({ fr: '6,8 millions', en: '6.9 million' }, 'fr')).toBe('6.8 million');
    expect(mended({ en: '12345678 units', fr: '12 345 679 unités' }, 'en')).toBe(
      '12\u00a0345\u00a0678 unités',
    );
  });

  it('are left alone in web addresses', () => {
    expect(issues({ fr: 'Voir https://exemple.ma/fr/5', en: 'See https://exemple.ma/en/5' }, 'fr')).toEqual(
      [],
    );
  });
});

describe('dates', () => {
  it('that differ by day, month or year are errors', () => {
    const fr = 'le 18 juillet 2023';
    expect(issues({ fr, ar: 'في 18 يونيو 2023' }, 'fr')).toEqual(['error ar dates.changed "18 يونيو 2023"']);
    expect(issues({ fr, en: 'on 17 July 2023' }, 'fr')).toEqual(['error en dates.changed "17 July 2023"']);
    expect(issues({ fr, en: 'on July 18, 2024' }, 'fr')).toEqual(['error en dates.changed "July 18, 2024"']);
  });

  it('name the odd one of three', () => {
    expect(issues({ ar: 'يوم 5 ماي', fr: 'le 5 mai', en: 'on 5 June' }, 'en')).toEqual([
      'error en dates.changed "5 June"',
    ]);
  });

  it('may be partial, in another order and in another set of Arabic names', () => {
    expect(
      issues(
        { 'ar-LB': 'من 2 إلى 5 كانون الأول 2025', fr: 'du 2 au 5 décembre 2025', en: 'December 2-5, 2025' },
        'fr',
      ),
    ).toEqual([]);
    expect(issues({ fr: 'le 22/04/2024', en: 'on April 22, 2024' }, 'fr')).toEqual([]);
  });

  it('warn where a year or day is left out', () => {
    expect(issues({ fr: 'le 5 mai 2026', en: 'on 5 May' }, 'fr')).toEqual([
      'warning en dates.incomplete "5 May"',
    ]);
  });

  it('must have their true weekday, which is put right where another version has it', () => {
    const texts = { ar: 'الجمعة 18 يوليوز 2023', fr: 'mardi 18 juillet 2023' };
    expect(issues(texts, 'fr')).toEqual(['error ar weekdays.false "الجمعة"']);
    expect(mended(texts, 'fr')).toBe('الثلاثاء 18 يوليوز 2023');
    expect(issues({ en: 'Friday, July 18, 2023' }, 'en')).toEqual(['error en weekdays.false "Friday"']);
    expect(issues({ fr: 'du lundi 1er juillet au vendredi 4 juillet 2025' }, 'fr')).toEqual([
      'error fr weekdays.false "lundi"',
    ]);
  });

  it('have the same weekdays, alone too', () => {
    expect(
      issues({ fr: 'Le ministre a reçu, lundi à Rabat', ar: 'استقبل الوزير، اليوم الثلاثاء بالرباط' }, 'fr'),
    ).toEqual(['error ar weekdays.changed "الثلاثاء"']);
    expect(issues({ fr: 'lundi à Rabat', en: 'in Rabat' }, 'fr')).toEqual(['warning en weekdays.missing ""']);
  });

  it('of the Hijri calendar stand apart from Gregorian ones', () => {
    const ar = '15 رجب 1445 هـ الموافق ل 27 يناير 2024';
    expect(issues({ ar, fr: '15 rajab 1445 de l’Hégire, correspondant au 27 janvier 2024' }, 'ar')).toEqual(
      [],
    );
    expect(issues({ ar, fr: '15 chaabane 1445 correspondant au 27 janvier 2024' }, 'ar')).toEqual([
      'error fr dates.changed "15 chaabane 1445"',
    ]);
  });
});

describe('untranslated versions', () => {
  it('are blank ones, unless their language is not asked for', () => {
    expect(issues({ fr: 'Un texte.', en: ' ' }, 'fr')).toEqual(['warning en untranslated.blank ""']);
    expect(issues({ fr: 'Un texte.' }, 'fr')).toEqual([]);
    expect(issues({ fr: '', en: '' }, 'fr')).toEqual([]);
  });

  it('are copies, whatever their punctuation', () => {
    const fr = 'Le ministre a reçu son homologue à Rabat.';
    expect(issues({ fr, en: 'Le ministre a reçu son homologue à Rabat' }, 'fr')).toEqual([
      'error en untranslated.copied "Le ministre a reçu son homologue à Rabat"',
    ]);
    expect(issues({ fr, ar: fr, en: 'The Minister received his counterpart in Rabat.' }, 'en')).toEqual([
      `error ar untranslated.copied "${fr}"`,
    ]);
  });

  it('are sentences in the language of another version', () => {
    const texts = {
      fr: 'Le ministre a reçu son homologue.',
      en: 'Le ministre de la Santé a reçu le directeur.',
    };
    expect(issues(texts, 'fr')).toEqual([`error en untranslated.other-language "${texts.en}"`]);
  });

  it.each(['Rabat – (MAP)', 'Paris Saint-Germain', '2024-2026', 'contact@exemple.ma', 'COP30'])(
    'are not names and codes such as %s',
    (text) => {
      expect(issues({ fr: text, en: text }, 'fr')).toEqual([]);
    },
  );
});

describe('doubled punctuation', () => {
  it.each([
    ['Fin de la réunion. .', 'Fin de la réunion.'],
    ['Fin de la réunion..', 'Fin de la réunion.'],
    ['Fin,, suite', 'Fin, suite'],
    ['Vraiment\u00a0?\u00a0?', 'Vraiment\u00a0?'],
    ['الدورة،, والأشغال', 'الدورة، والأشغال'],
    ['انتهى الاجتماع؟؟', 'انتهى الاجتماع؟'],
    ['Fin,. Suite', 'Fin. Suite'],
  ])('"%s" becomes "%s"', (fr, expected) => {
    expect(mended({ fr }, 'fr')).toBe(expected);
  });

  it.each([
    'Et puis...',
    'Et puis…',
    'Et puis. . .',
    'Quoi ?!',
    'etc., suite',
    '../dossier',
    'std::vector',
    '« Fin. », dit-il',
    'Il dit\u00a0: ...',
  ])('leaves "%s" alone', (fr) => {
    expect(issues({ fr }, 'fr')).toEqual([]);
  });
});

describe('terms', () => {
  const recogniser = createRecogniser(starterConcepts());
  const found = (texts: Readonly<Record<string, string>>, from: string) =>
    runChecks({ texts, from, recogniser }).map(
      (issue) => `${shown(issue, texts)} ${JSON.stringify(issue.parameters)}`,
    );

  it('of the source are named by any usable term, in any inflection', () => {
    expect(found({ fr: 'la régionalisation avancée', ar: 'ورش الجهوية المتقدمة' }, 'fr')).toEqual([]);
    expect(
      found({ en: 'with the Chinese delegation from China', fr: 'avec la délégation chinoise' }, 'en'),
    ).toEqual([]);
  });

  it('of the source that are not named give the preferred term and no fix', () => {
    const texts = { fr: 'Il a salué la régionalisation avancée.', en: 'He welcomed this reform.' };
    const [issue, ...others] = runChecks({ texts, from: 'fr', recogniser });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      check: 'missing-term',
      severity: 'warning',
      language: 'en',
      parameters: { term: 'régionalisation avancée', preferred: 'advanced regionalization' },
    });
    expect(issue?.fix).toBeUndefined();
  });

  it('given with the input are checked without a glossary', () => {
    const [hit] = recogniser.recognise('la régionalisation avancée', 'fr', ['en']);
    const texts = { fr: 'la régionalisation avancée', en: 'this reform' };
    const terms = hit === undefined ? [] : [hit];
    expect(runChecks({ texts, from: 'fr', terms }).map(({ message }) => message)).toEqual([
      'missing-term.missing',
    ]);
  });

  it('that are forbidden can be replaced, in the translation only', () => {
    const texts = { fr: 'La Côte d’Ivoire participe.', en: 'Ivory Coast is taking part.' };
    const [issue] = runChecks({ texts, from: 'fr', recogniser });
    expect(issue).toMatchObject({
      message: 'forbidden-term.forbidden',
      severity: 'error',
      fix: { start: 0, end: 11, text: 'Côte d’Ivoire' },
    });
    expect(found(texts, 'en').filter((line) => line.includes('forbidden'))).toEqual([]);
  });
});

describe('the starter memory', () => {
  const units = starterUnits();

  it('gives no issue, whichever language is the source', () => {
    expect(units.length).toBeGreaterThan(300);
    for (const from of ['ar', 'fr', 'en']) {
      expect(units.flatMap(({ texts }) => issues(texts, from))).toEqual([]);
    }
  });

  it('gives no error and few warnings against the starter glossary', () => {
    const recogniser = createRecogniser(starterConcepts());
    const all = units.flatMap(({ texts }) => runChecks({ texts, from: 'fr', recogniser }));
    expect(all.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(all.filter(({ severity }) => severity === 'warning').length).toBeLessThan(units.length / 10);
  });
});

describe('any texts', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '22 avril 2024',
      'lundi ',
      ' 5 % ',
      '10,9 مليار ',
      'الاثنين ',
      '. .',
      ',,',
      ' ',
      'five ',
      '\ud800',
      '\udc00',
      '+212 5 37',
      '٣٥',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  it('never throw; offsets and fixes lie in the text of the language', () => {
    const recogniser = createRecogniser(starterConcepts().slice(0, 50));
    fc.assert(
      fc.property(fc.record({ ar: text, fr: text, en: text, es: text }, { requiredKeys: [] }), (texts) => {
        for (const issue of runChecks({ texts, from: 'fr', recogniser })) {
          const { length } = texts[issue.language as keyof typeof texts] ?? '';
          expect(issue.start).toBeLessThanOrEqual(issue.end);
          expect(issue.end).toBeLessThanOrEqual(length);
          expect(issue.fix?.end ?? 0).toBeLessThanOrEqual(length);
        }
      }),
    );
  });

  it('are not at odds with themselves', () => {
    fc.assert(
      fc.property(text, (input) => {
        const compared = runChecks({ texts: { fr: input, 'fr-CA': input }, from: 'fr' });
        const differences = compared.filter(({ message }) =>
          /missing|extra|changed|scale|currency/.test(message),
        );
        expect(differences).toEqual([]);
      }),
    );
  });

  it('of a very long line are checked, and of nothing but digits and stops', () => {
    const texts = {
      fr: 'Le 22 avril 2024, 5 % des 1 500 élèves,, lundi. '.repeat(4_000),
      en: 'On 23 April 2024, 6% of 1,600 pupils, Tuesday. '.repeat(4_000),
    };
    expect(runChecks({ texts, from: 'fr' }).length).toBeGreaterThan(2_000);
    // A chain of parts was once tried from every one of them: quadratic.
    const chain = { fr: '1.'.repeat(100_000), en: '9'.repeat(200_000) };
    expect(runChecks({ texts: chain, from: 'fr' }).length).toBeGreaterThan(0);
  });
});

describe('capitals', () => {
  it('asks for none of a letter that has no capital', () => {
    const messages = (fr: string) =>
      runChecks({ texts: { en: 'The text.', fr }, from: 'en' }).map(({ message }) => message);
    expect([messages('ĸaj'), messages('le texte.')].map((all) => all.includes('capitals.start'))).toEqual([
      false,
      true,
    ]);
  });
});

describe('missing-term', () => {
  const recognised = createRecogniser(starterConcepts());
  const severities = (texts: Record<string, string>, from: string) =>
    runChecks({ texts, from, recogniser: recognised })
      .filter(({ check }) => check === 'missing-term')
      .map(({ severity, language }) => `${severity} ${language}`);

  it.each<[string, Record<string, string>]>([
    [
      'Irish for Ireland',
      {
        fr: 'Un accord sur la pêche avec l’Irlande.',
        ar: 'اتفاق حول الصيد مع أيرلندا.',
        en: 'A deal on Irish fisheries.',
      },
    ],
    [
      'Scottish for Scotland',
      { fr: 'Le vote en Écosse.', ar: 'التصويت في اسكتلندا.', en: 'The Scottish vote.' },
    ],
    [
      'ألماني for Germany',
      {
        fr: 'Le port reste à l’Allemagne.',
        en: 'The port remains with Germany.',
        ar: 'وبقي الميناء في حوزة الألمان.',
      },
    ],
    [
      'أوروبي for the Union',
      { fr: 'Un responsable de l’Union européenne.', en: 'A European Union official.', ar: 'مسؤول أوروبي.' },
    ],
  ])('takes a people for its country: %s', (_name, texts) => {
    expect(severities(texts, 'fr')).toEqual([]);
  });

  it('only remarks on an adverbial phrase that the third version says in another way', () => {
    const texts = {
      fr: 'La mesure vaut à l’échelle nationale.',
      ar: 'ويسري الإجراء على الصعيد الوطني.',
      en: 'The measure applies nationwide.',
    };
    expect(severities(texts, 'fr').filter((found) => found.startsWith('warning'))).toEqual([]);
  });

  it('takes one house’s end mark for another’s', () => {
    const recogniser = createRecogniser(starterConcepts());
    const texts = { ar: '-انتهى-', en: '###' };
    const found = (kind: 'end-mark' | 'paragraph') =>
      runChecks({ texts, from: 'ar', recogniser, kind }).map(({ message }) => message);
    expect([found('end-mark'), found('paragraph')]).toEqual([[], ['missing-term.missing']]);
  });
});
