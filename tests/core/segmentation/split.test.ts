import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../helpers/splitter.ts';

/** Sentences parted by ` | ` in the expectation, given joined by a space. */
function expectSplit(language: string, expected: string): void {
  const sentences = expected.split(' | ');
  const text = sentences.join(' ');
  expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end).trim())).toEqual(
    sentences,
  );
}

describe('splitSentences, short forms and pauses of the press', () => {
  it.each([
    ['en', 'Exports totalled approx. $4.2 bn. | They grew.'],
    ['fr', 'La séance se tient à 10 h. 30. | Il s’est ensuite rendu à Fès.'],
    ['fr', 'La séance finit à 10 h. | 30 participants étaient là.'],
    ['ar', 'عقد الاجتماع سنة 1445 هـ. بمدينة الرباط، وحضره الشركاء. | واختتم برفع برقية ولاء.'],
    ['ar', 'تأسس المعهد سنة 1445 هـ. | بدأ العمل بعد سنة.'],
    [
      'ar',
      'تساءل الوزير: «أين نحن من الأهداف؟» قبل أن يجيب بنفسه. | وأكد أن العمل متواصل... | وأضاف أن النتائج قريبة.',
    ],
    ['ar', 'سأل: «متى نبدأ؟» | وأعلن الوزير أن الأشغال انطلقت.'],
    ['ar', 'سأل الصحفي: «متى نبدأ؟» | فأجاب الوزير: «قريبا».'],
    ['en', 'They grow wheat, barley, etc. | Exports are rising.'],
    ['en', 'The suit, Roe v. Norland, was dismissed. | Both sides will appeal.'],
    ['en', 'It opens on Sat. 5 Oct. at noon. | Entry is free.'],
    ['en', 'The temperature hit 40.5°C. | Schools closed.'],
    ['fr', 'Le concert a lieu le sam. 5 oct. à 20 h. | Entrée libre.'],
    ['fr', 'Voir l’art. L. 123-4 du code et tabl. 4. | La ville fut détruite en 79 apr. J.-C., dit-on.'],
    ['ar', 'افتتح المعرض (في دورته الخامسة.) أمس. | (وشارك فيه 20 بلدا.) | وقد أشرف عليه ق. م. ع. العلوي.'],
    ['en', 'Wheat, barley, etc., are grown, as in Smith et al. (2020) and others.'],
    ['fr', 'On exporte des fruits, des légumes, etc. | Safi en vit.'],
    ['ar', 'سأل: «متى نبدأ؟» ثم انصرف. | وعاد الهدوء.'],
    ['ar', 'سأل: «متى نبدأ؟» | في المقابل، أعلن الوزير.'],
  ])('%s: %s', (language, expected) => expectSplit(language, expected));
});

describe('splitSentences, English', () => {
  it.each([
    ['titles and initials', 'Mr. Lamrani met Gen. A. B. Stone. | Dr. Maddox left.'],
    [
      'countries before names and at the end',
      'She joined the U.S. Senate staff. | He lives in the U.K. | They agree.',
    ],
    ['numbered references', 'The bill amends Art. 3 of Law No. 27-06. | No. 4 was dropped.'],
    ['a plain No', 'Would he resign? | No. | He would stay.'],
    ['months before a day', 'It opens on Sept. 3 in Agadir. | It closes in Dec. | The rest follows.'],
    ['clock times', 'It began at 8 p.m. Monday in Rabat. | Talks ended at 9 p.m. | Mr. Tazi then left.'],
    [
      'companies',
      'Port & Sons Inc. said it would pay. | They sold Port & Sons Inc. | The price was not given.',
    ],
    ['a question within a sentence', 'He asked: “What is next?” and left.'],
    ['quotations of several sentences', '“We agree. | It must go on.” | The ministers then signed.'],
    ['a straight quotation', 'She said, "This is a start." | The minister agreed.'],
    ['an ellipsis', 'Growth reached 3.5 per cent... and continues. | We hoped... | They left.'],
    ['addresses', 'Write to press.office@harbour.example. | See www.harbour.example/news for more.'],
    ['a sentence stuck to the next', 'They discussed the issue. | It was late.'],
    ['note references', 'The plan was adopted.[12] | It runs until 2030.'],
    ['brackets', 'He teaches (he was an engineer.) at Fez. | (The talks go on.) | All agree.'],
    ['a doubled stop', 'It is a mechanism for this issue. .'],
  ])('deals with %s', (_, expected) => {
    expectSplit('en', expected);
  });

  it('parts sentences that lost the space between them, but not hosts and files', () => {
    const text =
      'They discussed the issue.The talks continue on harbour.example and in Report.Final.docx today.';
    expect(splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      'They discussed the issue.',
      'The talks continue on harbour.example and in Report.Final.docx today.',
    ]);
  });

  it('takes a broken line for one sentence, a short line for its own', () => {
    const wrapped = 'The programme was\nadopted on Monday.';
    expect(splitSentences(wrapped, 'en')).toHaveLength(1);
    const list = 'Programme of the day\nOpening session\nVisit of the port';
    expect(splitSentences(list, 'en')).toHaveLength(3);
  });

  it('cuts a list that lost its line breaks at its numbers only', () => {
    expectSplit('en', '1. The first pillar | 2. The second pillar | 3. The third pillar');
    expectSplit('en', 'For 1. above and on page 2. below nothing changes.');
  });
});

describe('splitSentences, lines of Arabic', () => {
  it('takes a line broken before a word that opens none for one sentence', () => {
    const wrapped = 'وأكد السيد الوزير أن هذه الدورة تأتي\nفي سياق وطني متسم بإطلاق عدة أوراش.';
    expect(splitSentences(wrapped, 'ar')).toHaveLength(1);
  });

  it.each([
    'محاور الدورة\nفي مجال الري والفلاحة',
    'وأكد السيد الوزير أن هذه الدورة تأتي:\nفي سياق وطني خاص.',
    'وزارة الصناعة والتجارة والاقتصاد الرقمي\nمديرية التواصل والشراكة',
    'وأكد السيد الوزير أن هذه الدورة ناجحة.\nفي سياق متصل أعلن عن إحداث لجنة.',
  ])('leaves other lines apart: %s', (text) => {
    expect(splitSentences(text, 'ar')).toHaveLength(2);
  });

  it('ends a sentence behind the reference of a note', () => {
    expectSplit('ar', 'صادق المجلس على الميزانية.(1) | وستنشر الوثيقة غدا.');
    expectSplit('fr', 'Le conseil a adopté le budget.(12) | Le texte sera publié demain.');
  });
});

describe('splitSentences, French', () => {
  it.each([
    ['titles', 'M. Lamrani a reçu MM. Sabri et Tazi. | Mme A. Chraïbi présidait.'],
    [
      'excellencies',
      'S.E. l’Ambassadeur et S.A.R. le Prince ont assisté à la cérémonie. | Elle a duré une heure.',
    ],
    ['articles of law', 'L’art. 5, al. 2, du décret n° 2-15-10 (B.O. n° 6342) est modifié. | Il s’applique.'],
    [
      'etc.',
      'Les secteurs (santé, éducation, etc.) sont prioritaires. | Le port, la gare, etc. | Le reste suivra.',
    ],
    ['a closing guillemet', '« Nous avançons. » | Les ministres ont signé.'],
    ['a closing guillemet after a no-break space', '«\u00a0Nous avançons.\u00a0» | Les ministres ont signé.'],
    ['a question in guillemets', '« Est-ce suffisant ? », s’est interrogé le ministre. | Nul ne répond.'],
    ['marks after a narrow space', 'Que faire\u202f? | Rien\u202f! | La suite viendra.'],
    ['decimals and percentages', 'Le taux est de 3,5 %. | Il était de 2.1 en 2023.'],
    [
      'Christ',
      'Fondée au IIe s. av. J.-C., la ville est ancienne. | Elle date de 40 av. J.-C. | La ville est belle.',
    ],
  ])('deals with %s', (_, expected) => {
    expectSplit('fr', expected);
  });
});

describe('splitSentences, Arabic', () => {
  it.each([
    ['commas, semicolons and colons', 'استقبل الوزير، اليوم، نظيره؛ وأكد ما يلي: تعزيز التعاون. | ثم غادر.'],
    ['titles', 'وقال د. أحمد العلمي إن اللقاء كان مثمرا. | وأضاف م. رشيد أن العمل سيتواصل.'],
    ['a title with a bidi mark', 'وقال د‪.‬ أحمد إن اللقاء كان مثمرا. | ثم غادر.'],
    ['questions', 'هل سيستمر التعاون؟ | نعم، سيستمر! | وهذا ما أكده الوزير.'],
    ['closing guillemets', 'قال الوزير: «نرحب بهذه الخطوة.» | ثم وقع الطرفان.'],
    [
      'Hijri and Gregorian letters',
      'انعقد يوم 29 ذي الحجة 1445 هـ. | وسيعقد المقبل سنة 2025 م. | وتم الاتفاق.',
    ],
    ['decimals and phones', 'بلغت النسبة 3.5% سنة 2024. | الهاتف: 0537.12.34.56 بالرباط.'],
    ['short forms', 'ص.ب. 1234 الرباط.'],
    ['pauses', 'وذلك في إطار التعاون... كما أكد المصدر ذاته. | وانتهى..'],
    ['a space before the stop', 'وأشاد بالتعاون . | ثم غادر .'],
  ])('deals with %s', (_, expected) => {
    expectSplit('ar', expected);
  });

  it('parts sentences that lost the space between them', () => {
    expect(splitSentences('وتم توقيع الاتفاقية.وأكد الوزير ذلك.', 'ar')).toHaveLength(2);
  });
});

describe('splitSentences, any text', () => {
  const units = fc.string({
    unit: fc.constantFrom(
      ...'aZ1 .!?…؟،"«»“”()[]-–\n\u00a0\u202f\u200fبةم',
      '\ud800',
      '\udc00',
      '😀',
      'Mr',
      'U.S',
      '•',
      '1.)',
    ),
    maxLength: 60,
  });

  it('covers the text byte for byte, without empty or blank sentences', () => {
    fc.assert(
      fc.property(
        fc.oneof(units, fc.string({ unit: 'binary' })),
        fc.constantFrom('ar', 'fr', 'en', 'es', 'ar-MA'),
        (text, language) => {
          const ranges = splitSentences(text, language);
          expect(ranges.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
          ranges.forEach(({ start, end }, index) => {
            expect(start).toBe(index === 0 ? 0 : ranges[index - 1]?.end);
            expect(end).toBeGreaterThan(start);
            if (text.trim() !== '') expect(text.slice(start, end).trim()).not.toBe('');
          });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('gives no sentence for no text', () => {
    expect(splitSentences('', 'fr')).toEqual([]);
  });
});
