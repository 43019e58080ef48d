import { describe, expect, it } from 'vitest';
import { runChecks } from '#core/qa/run.ts';

type Texts = Readonly<Record<string, string>>;

/** `fr turned "avant le 5 mai"` for each finding. */
function found(texts: Texts, from: string): readonly string[] {
  return runChecks({ texts, from })
    .filter(({ check }) => check === 'date-sense')
    .map(
      ({ language, message, start, end }) =>
        `${language} ${message.split('.')[1]} "${texts[language]?.slice(start, end)}"`,
    );
}

describe('the sense of a date', () => {
  it.each<[string, Texts, string, readonly string[]]>([
    [
      'a denial lost before the day',
      { en: 'It will not take effect before 5 May 2025.', fr: 'Il entrera en vigueur avant le 5 mai 2025.' },
      'en',
      ['fr turned "Il entrera en vigueur avant le 5 mai 2025"'],
    ],
    [
      'a deadline turned into a beginning',
      { fr: 'À envoyer au plus tard le 5 mai.', ar: 'ترسل بعد 5 ماي.' },
      'fr',
      ['ar turned "ترسل بعد 5 ماي"'],
    ],
    [
      'a denial lost in Arabic',
      { fr: 'La séance ne se tiendra pas lundi.', ar: 'ستنعقد الجلسة يوم الاثنين.' },
      'fr',
      ['ar denial-lost "ستنعقد الجلسة يوم الاثنين"'],
    ],
    [
      'a denial added to a year',
      { en: 'The agreement was signed in 2023.', fr: 'L’accord n’a pas été signé en 2023.' },
      'en',
      ['fr denial-added "L’accord n’a pas été signé en 2023"'],
    ],
    [
      'n’est plus, without it',
      { fr: 'Le musée n’est plus ouvert le mardi.', en: 'The museum is open on Tuesdays.' },
      'fr',
      ['en denial-lost "The museum is open on Tuesdays"'],
    ],
    [
      'not until, without not',
      { en: 'The office does not reopen until 2 July.', fr: 'Le bureau rouvre le 2 juillet.' },
      'en',
      ['fr denial-lost "Le bureau rouvre le 2 juillet"'],
    ],
    [
      'the source, where two translations deny',
      {
        fr: 'La réunion aura lieu le 5 mai.',
        en: 'The meeting will not be held on 5 May.',
        ar: 'لن ينعقد الاجتماع يوم 5 ماي.',
      },
      'fr',
      ['fr denial-lost "La réunion aura lieu le 5 mai"'],
    ],
    [
      'the one of three that turns the side',
      {
        fr: 'À envoyer avant le 5 mai.',
        en: 'To be sent after 5 May.',
        ar: 'ترسل قبل 5 ماي.',
      },
      'fr',
      ['en turned "To be sent after 5 May"'],
    ],
    [
      'an exception lost in French',
      { en: 'The bridge will not reopen until 15 July.', fr: 'Le pont rouvrira le 15 juillet.' },
      'en',
      ['fr denial-lost "Le pont rouvrira le 15 juillet"'],
    ],
    [
      'not before, after an exception in Arabic',
      { ar: 'لا يسري المرسوم إلا بعد 5 ماي.', fr: 'Le décret s’applique jusqu’au 5 mai.' },
      'ar',
      ['fr turned "Le décret s’applique jusqu’au 5 mai"'],
    ],
    [
      'no strike',
      { en: 'There will be no strike on Thursday.', fr: 'Il y aura une grève jeudi.' },
      'en',
      ['fr denial-lost "Il y aura une grève jeudi"'],
    ],
    [
      'عدم',
      {
        ar: 'أعلنت الوزارة عدم نشر النتائج يوم 3 أكتوبر.',
        en: 'The ministry published the results on 3 October.',
      },
      'ar',
      ['en denial-lost "The ministry published the results on 3 October"'],
    ],
    [
      'closed until, open before',
      { fr: 'Le pont restera fermé jusqu’au 15 juillet.', en: 'The bridge will reopen before 15 July.' },
      'fr',
      ['en turned "The bridge will reopen before 15 July"'],
    ],
    [
      'a denial behind a date that opens the sentence',
      { fr: 'Le 14 août, le Parlement ne siégera pas.', en: 'On 14 August, Parliament will sit.' },
      'fr',
      ['en denial-lost "On 14 August"'],
    ],
    [
      'no earlier than',
      { en: 'Tickets are sold no earlier than Monday.', ar: 'تباع التذاكر قبل يوم الاثنين.' },
      'en',
      ['ar turned "تباع التذاكر قبل يوم الاثنين"'],
    ],
  ])('is missed: %s', (_name, texts, from, expected) => {
    expect(found(texts, from)).toEqual(expected);
  });

  it.each<[string, Texts]>([
    [
      'other words for one deadline',
      { fr: 'au plus tard le 5 mai', en: 'no later than 5 May', ar: 'في موعد لا يتجاوز 5 ماي' },
    ],
    ['not before and from', { fr: 'à partir du 5 mai', en: 'not before 5 May', ar: 'ليس قبل 5 ماي' }],
    [
      'ne que and only',
      { fr: 'n’a ouvert qu’en 1990', en: 'only opened in 1990', ar: 'لم يفتح إلا سنة 1990' },
    ],
    [
      'a verb of refusal and a denial',
      { fr: 'Il n’a pas signé le 5 mai.', en: 'He refused to sign on 5 May.', ar: 'رفض التوقيع يوم 5 ماي.' },
    ],
    [
      'a denial in another clause',
      {
        fr: 'Le 5 mai, a-t-il dit sans détour, rien n’était prêt.',
        en: 'On 5 May, he said bluntly, nothing was ready.',
      },
    ],
    ['since and in', { fr: 'Il siège depuis 2019.', en: 'He took his seat in 2019.' }],
    [
      'only from, in three ways',
      {
        fr: 'Il n’entrera en vigueur qu’après le 5 mai.',
        en: 'It will not enter into force before 5 May.',
        ar: 'لن يدخل حيز التنفيذ إلا ابتداء من 5 ماي.',
      },
    ],
    [
      'not after, in three ways',
      {
        fr: 'Aucune demande ne sera acceptée après le 30 septembre.',
        en: 'Applications received after 30 September will not be considered.',
        ar: 'تقبل الطلبات إلى غاية 30 شتنبر.',
      },
    ],
    [
      'closed until and not open before',
      {
        fr: 'Le pont restera fermé jusqu’au 15 juillet.',
        en: 'The bridge will not reopen until 15 July.',
        ar: 'لن يعاد فتح الجسر قبل 15 يوليوز.',
      },
    ],
    [
      'the state of things on a day',
      {
        ar: 'بلغت نسبة ملء السدود، إلى غاية يوم الجمعة 30 يناير 2026، نحو 61 في المائة.',
        fr: 'Le taux de remplissage des barrages a atteint, au vendredi 30 janvier 2026, près de 61 %.',
        en: 'As of Friday, 30 January 2026, the fill rate of dams stood at nearly 61%.',
      },
    ],
    ['two mentions of one day', { fr: 'avant 2019 et après 2019', en: 'after 2019 and before 2019' }],
    [
      'a vowel sign inside a word that begins like a denial',
      {
        fr: 'Le 5 mai, le centre a ouvert à tous ceux qui attendent.',
        ar: 'في 5 ماي، فتح المركز لمَن ينتظرون.',
      },
    ],
  ])('is the same: %s', (_name, texts) => {
    expect(found(texts, 'fr')).toEqual([]);
  });
});
