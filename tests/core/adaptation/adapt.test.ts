import { describe, expect, it } from 'vitest';
import { adapt } from '#core/adaptation/adapt.ts';
import { createRecogniser } from '#core/glossary/recognise.ts';
import { starterConcepts } from '../../helpers/starter.ts';

const recogniser = createRecogniser(starterConcepts());

type Text = readonly [language: string, source: string, segment: string];

function adapted([from, source, segment]: Text, [to, target]: readonly [string, string]) {
  return adapt({
    source,
    segment,
    from,
    target: { text: target, marks: [] },
    to,
    recognise: (text, own, others) => recogniser.recognise(text, own, others),
  });
}

describe('adapt', () => {
  it.each([
    [
      'a count, after which the noun keeps its form',
      ['en', 'Morocco signed 12 agreements.', 'Morocco signed 15 agreements.'],
      ['fr', 'Le Maroc a signé 12 accords.'],
      'Le Maroc a signé 15 accords.',
    ],
    [
      'an Arabic count, with the form of the noun that its number calls for',
      ['en', 'Morocco signed 12 agreements.', 'Morocco signed 5 agreements.'],
      ['ar', 'وقع المغرب 12 اتفاقية.'],
      'وقع المغرب 5 اتفاقيات.',
    ],
    [
      'an amount with its signs',
      ['en', 'It costs MAD 10.9 billion.', 'It costs MAD 1,250.5 billion.'],
      ['fr', 'Le coût est de 10,9 milliards de dirhams.'],
      'Le coût est de 1\u00a0250,5 milliards de dirhams.',
    ],
    [
      'a scale word in its Arabic form',
      ['fr', 'Un budget de 5 millions de dirhams.', 'Un budget de 12 millions de dirhams.'],
      ['ar', 'ميزانية قدرها 5 ملايين درهم.'],
      'ميزانية قدرها 12 مليون درهم.',
    ],
    [
      'a French scale word back to the singular',
      ['en', 'A budget of MAD 5 million.', 'A budget of MAD 1 million.'],
      ['fr', 'Un budget de 5 millions de dirhams.'],
      'Un budget de 1 million de dirhams.',
    ],
    [
      'a percentage',
      ['fr', 'Une hausse de 5 %.', 'Une hausse de 7,5 %.'],
      ['ar', 'ارتفاع بنسبة 5 في المائة.'],
      'ارتفاع بنسبة 7,5 في المائة.',
    ],
    [
      'a whole date with its weekday, in Moroccan month names',
      ['en', 'It opens on Tuesday 20 January 2026.', 'It opens on Friday 3 July 2026.'],
      ['ar', 'يفتتح يوم الثلاثاء 20 يناير 2026.'],
      'يفتتح يوم الجمعة 3 يوليوز 2026.',
    ],
    [
      'a date in the month names that stand there',
      ['fr', 'Le 2 juillet 2025.', 'Le 1er août 2026.'],
      ['ar', 'في 2 يوليو 2025.'],
      'في 1 أغسطس 2026.',
    ],
    [
      'the first of a month in French',
      ['en', 'On 2 July 2025 in Rabat.', 'On 1 August 2025 in Rabat.'],
      ['fr', 'Le 2 juillet 2025 à Rabat.'],
      'Le 1er août 2025 à Rabat.',
    ],
    [
      'the month that two days share, once',
      ['en', 'From 2 to 5 December.', 'From 3 to 9 October.'],
      ['fr', 'Du 2 au 5 décembre.'],
      'Du 3 au 9 octobre.',
    ],
    [
      'a weekday with what is written on to it',
      ['fr', 'Le ministre arrive lundi.', 'Le ministre arrive jeudi.'],
      ['ar', 'يصل الوزير يوم الاثنين.'],
      'يصل الوزير يوم الخميس.',
    ],
    [
      'a city, elided or not',
      ['en', 'The mayor of Rabat spoke.', 'The mayor of Agadir spoke.'],
      ['fr', 'Le maire de Rabat a pris la parole.'],
      'Le maire d’Agadir a pris la parole.',
    ],
    [
      'a city behind an Arabic preposition',
      ['en', 'They met in Rabat on Monday.', 'They met in Casablanca on Friday.'],
      ['ar', 'التقوا بالرباط يوم الاثنين.'],
      'التقوا بالدار البيضاء يوم الجمعة.',
    ],
    [
      'a dateline, city and date',
      ['en', 'Rabat, 20 January 2026 –', 'Tiznit, 3 March 2026 –'],
      ['fr', 'Rabat, le 20 janvier 2026 –'],
      'Tiznit, le 3 mars 2026 –',
    ],
    [
      'an office with the same head noun',
      ['en', 'The Minister of Justice spoke.', 'The Minister of the Interior spoke.'],
      ['ar', 'تحدث وزير العدل.'],
      'تحدث وزير الداخلية.',
    ],
    [
      'a country of the same gender after an article',
      ['en', 'Talks with Portugal began.', 'Talks with Japan began.'],
      ['fr', 'Les discussions avec le Portugal ont commencé.'],
      'Les discussions avec le Japon ont commencé.',
    ],
    [
      'an ordinal',
      ['fr', 'La 21e session.', 'La 22e session.'],
      ['en', 'The 21st session.'],
      'The 22nd session.',
    ],
    [
      'a person that no glossary knows, from one Latin script to the other',
      ['en', 'Mr. Karim Alaoui met the press.', 'Mr. Samir El Idrissi met the press.'],
      ['fr', 'M. Karim Alaoui a rencontré la presse.'],
      'M. Samir El Idrissi a rencontré la presse.',
    ],
    [
      'a time of the afternoon, on the clock of 24 hours',
      ['en', 'The match starts at 7:15 p.m. in Rabat.', 'The match starts at 8:30 p.m. in Rabat.'],
      ['fr', 'Le match débute à 19h15 à Rabat.'],
      'Le match débute à 20h30 à Rabat.',
    ],
    [
      'a time on the clock of twelve hours',
      ['fr', 'Le match débute à 19 h 15 à Rabat.', 'Le match débute à 9 h 05 à Rabat.'],
      ['en', 'The match starts at 7:15 p.m. in Rabat.'],
      'The match starts at 9:05 a.m. in Rabat.',
    ],
    [
      'a time in Arabic words, with its part of the day',
      ['fr', 'La soirée commence à 20 heures.', 'La soirée commence à 9h30.'],
      ['ar', 'تنطلق السهرة على الساعة الثامنة مساء.'],
      'تنطلق السهرة على الساعة التاسعة والنصف صباحا.',
    ],
    [
      'a time that the source says in Arabic words',
      ['ar', 'تنطلق السهرة على الساعة الثامنة مساء.', 'تنطلق السهرة على الساعة العاشرة مساء.'],
      ['fr', 'La soirée commence à 20 heures.'],
      'La soirée commence à 22 heures.',
    ],
    [
      'times with zeros before them, and one that would have none',
      ['en', 'Landing at 06:05, departure at 09:40.', 'Landing at 07:25, departure at 11:10.'],
      ['fr', 'Arrivée à 06h05, départ à 09h40.'],
      'Arrivée à 07h25, départ à 11h10.',
    ],
    [
      'a number in words',
      ['en', 'It signed three agreements.', 'It signed five agreements.'],
      ['fr', 'Il a signé trois accords.'],
      'Il a signé cinq accords.',
    ],
    [
      'a number in words of the same gender',
      ['en', 'It signed 3 agreements.', 'It signed 8 agreements.'],
      ['ar', 'وقع ثلاث اتفاقيات.'],
      'وقع ثماني اتفاقيات.',
    ],
    [
      'an ordinal in words',
      ['fr', 'La troisième session.', 'La dixième session.'],
      ['ar', 'الدورة الثالثة.'],
      'الدورة العاشرة.',
    ],
    [
      'an ordinal of two words',
      ['en', 'The 24th anniversary.', 'The 35th anniversary.'],
      ['ar', 'الذكرى الرابعة والعشرون.'],
      'الذكرى الخامسة والثلاثون.',
    ],
    [
      'another currency',
      ['en', 'It lent $200 million to the bank.', 'It lent €350 million to the bank.'],
      ['fr', 'Il a prêté 200 millions de dollars à la banque.'],
      'Il a prêté 350 millions d’euros à la banque.',
    ],
    [
      'the address of a page',
      [
        'fr',
        'Voir https://www.exemple.ma/a/125 pour la suite.',
        'Voir https://www.exemple.ma/b/9 pour la suite.',
      ],
      ['ar', 'انظر https://www.exemple.ma/a/125 للمزيد.'],
      'انظر https://www.exemple.ma/b/9 للمزيد.',
    ],
    [
      'the symbol of a document',
      ['en', 'Resolution A/RES/70/1 was adopted.', 'Resolution A/RES/76/300 was adopted.'],
      ['fr', 'La résolution A/RES/70/1 a été adoptée.'],
      'La résolution A/RES/76/300 a été adoptée.',
    ],
    [
      'a code with the letters before its digits',
      ['en', 'It leaves from gate B12 today.', 'It leaves from gate C7 today.'],
      ['fr', 'Il part de la porte B12 aujourd’hui.'],
      'Il part de la porte C7 aujourd’hui.',
    ],
    [
      'the number of a law, with the mark of the language',
      ['fr', 'La loi n° 09-08 est publiée.', 'La loi n° 27-13 est publiée.'],
      ['ar', 'نشر القانون رقم 09.08.'],
      'نشر القانون رقم 27.13.',
    ],
    [
      'a number beside a word that also means one',
      [
        'en',
        'It has six priorities for the second half of the year.',
        'It has nine priorities for the second half of the year.',
      ],
      ['fr', 'Il a six priorités pour le second semestre.'],
      'Il a neuf priorités pour le second semestre.',
    ],
    [
      'a date in digits, with its zeros and in the order of the source',
      ['en', 'Apply before 28/04/2026.', 'Apply before 06/12/2021.'],
      ['fr', 'Candidatures avant le 28/04/2026.'],
      'Candidatures avant le 06/12/2021.',
    ],
    [
      'a date whose order its day shows',
      ['en', 'It ends on 28/04/2026.', 'It ends on 05/13/2026.'],
      ['fr', 'Clôture le 28/04/2026 au soir.'],
      'Clôture le 13/05/2026 au soir.',
    ],
    [
      'a month in the set of names that most of the press writes',
      ['fr', 'Le 17 septembre 2024.', 'Le 1er juillet 2024.'],
      ['ar', 'في 17 سبتمبر 2024.'],
      'في 1 يوليو 2024.',
    ],
    [
      'a number without group marks, as the translation writes it',
      ['en', 'It has 1,250 beds.', 'It has 2,340 beds.'],
      ['fr', 'Il compte 1250 lits.'],
      'Il compte 2340 lits.',
    ],
    [
      'both of two numbers that trade places',
      ['en', 'From 12 to 15 schools.', 'From 15 to 12 schools.'],
      ['fr', 'De 12 à 15 écoles.'],
      'De 15 à 12 écoles.',
    ],
  ] as const)('puts in %s', (_, pair, target, wanted) => {
    const { content, toCheck, adapted: values } = adapted(pair, target);
    expect([content.text, toCheck]).toEqual([wanted, []]);
    for (const { start, end, to } of values) expect(content.text.slice(start, end)).toBe(to);
  });

  it.each([
    [
      'another noun form',
      ['fr', 'Un accord : 1 projet.', 'Un accord : 3 projets.'],
      ['en', 'One agreement: 1 project.'],
      [{ kind: 'number', from: '1', to: '3' }],
    ],
    [
      'an adjective that would change with its noun',
      ['fr', 'Il compte 12 centres modernes.', 'Il compte 5 centres modernes.'],
      ['ar', 'يضم 12 مركزا حديثا.'],
      [{ kind: 'number', from: '12', to: '5' }],
    ],
    [
      'a number of several words',
      ['en', 'It has 22 beds.', 'It has 15 beds.'],
      ['fr', 'Il compte vingt-deux lits.'],
      [{ kind: 'number', from: 'vingt-deux', to: '15' }],
    ],
    [
      'a number that the translation says twice',
      ['en', 'It has 12 beds.', 'It has 15 beds.'],
      ['fr', 'Il compte 12 lits, oui 12.'],
      [
        { kind: 'number', from: '12', to: '15' },
        { kind: 'number', from: '12', to: '15' },
      ],
    ],
    [
      'a number that the source does not have',
      ['en', 'It has beds.', 'It has 15 beds.'],
      ['fr', 'Il compte des lits.'],
      [{ kind: 'number', from: '', to: '15' }],
    ],
    [
      'a country of another gender after an article',
      ['en', 'Talks with Portugal began.', 'Talks with France began.'],
      ['fr', 'Les discussions avec le Portugal ont commencé.'],
      [{ kind: 'name', from: 'Portugal', to: 'France' }],
    ],
    [
      'an office that goes on in the translation',
      ['en', 'The Minister of Health spoke.', 'The Minister of Justice spoke.'],
      ['ar', 'تحدث وزير الصحة والحماية الاجتماعية.'],
      [{ kind: 'name', from: 'وزير الصحة', to: 'وزير العدل' }],
    ],
    [
      'a roman numeral of the plural',
      ['fr', 'Les XVes Jeux sont ouverts.', 'Les XVIes Jeux sont ouverts.'],
      ['en', 'The XVth Games are open.'],
      [{ kind: 'number', from: 'XVth', to: '16' }],
    ],
    [
      'hours and minutes of a journey',
      ['fr', 'Le train met 2 heures 10 minutes.', 'Le train met 3 heures 25 minutes.'],
      ['ar', 'يستغرق القطار ساعتين و10 دقائق.'],
      [{ kind: 'number', from: 'ساعتين و10 دقائق', to: '3 heures 25 minutes' }],
    ],
    [
      'a person whose name is written otherwise in French',
      ['ar', 'شكر الرئيس، السيد كريم التازي، الجماهير.', 'شكر الرئيس، السيد سمير العلوي، الجماهير.'],
      ['fr', 'Le président, M. Karim Tazi, a remercié le public.'],
      [{ kind: 'name', from: '', to: 'سمير العلوي' }],
    ],
    [
      'a person whose name is written otherwise in Arabic',
      ['en', 'Mr. Karim Alaoui met the press.', 'Mr. Samir Tazi met the press.'],
      ['ar', 'التقى السيد كريم العلوي الصحافة.'],
      [{ kind: 'name', from: '', to: 'Samir Tazi' }],
    ],
    [
      'an honorific of the other gender',
      ['en', 'Mr. Karim Alaoui met the press.', 'Ms. Salma Tazi met the press.'],
      ['ar', 'التقى السيد كريم العلوي الصحافة.'],
      [
        { kind: 'name', from: '', to: 'Salma Tazi' },
        { kind: 'name', from: 'السيد', to: 'السيدة' },
      ],
    ],
    [
      'a year that the translation leaves out',
      ['en', 'On 2 May it opened.', 'On 2 May 2026 it opened.'],
      ['fr', 'Le 2 mai, il a ouvert.'],
      [{ kind: 'date', from: '2 mai', to: '2 May 2026' }],
    ],
  ] as const)('leaves %s to the translator', (_, pair, target, wanted) => {
    const { content, toCheck } = adapted(pair, target);
    expect(content.text).toBe(target[1]);
    expect(toCheck.map(({ kind, from, to }) => ({ kind, from, to }))).toEqual(wanted);
    for (const { start, end, from } of toCheck) expect(content.text.slice(start, end)).toBe(from);
  });

  it('changes nothing where only words differ', () => {
    const pair = ['en', 'The 12 beds arrived.', 'The 12 beds have arrived.'] as const;
    expect(adapted(pair, ['fr', 'Les 12 lits sont arrivés.'])).toMatchObject({ adapted: [], toCheck: [] });
  });

  it('moves marks with the text under them', () => {
    const { content } = adapt({
      source: 'It has 12 beds.',
      segment: 'It has 1,500 beds.',
      from: 'en',
      target: { text: 'Il compte 12 lits.', marks: [{ kind: 'bold', start: 10, end: 17 }] },
      to: 'fr',
      recognise: () => [],
    });
    expect(content).toEqual({
      text: 'Il compte 1\u00a0500 lits.',
      marks: [{ kind: 'bold', start: 10, end: 20 }],
    });
  });
});
