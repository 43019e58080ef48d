import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '#core/release/clean.ts';
import { paragraph } from './read-text.ts';

const BODY = {
  fr: [
    'Le ministre a reçu lundi à Rabat son homologue portugais, en visite de travail au Maroc.',
    'Les deux parties ont signé une feuille de route pour les années 2024 à 2026, selon la même source.',
  ],
  en: [
    'The Minister received her Portuguese counterpart in Rabat on Monday for talks on fisheries.',
    'Both sides signed a road map for the years 2024 to 2026, according to the same source.',
  ],
  ar: [
    'استقبل الوزير، اليوم الاثنين بالرباط، نظيره البرتغالي الذي يقوم بزيارة عمل للمملكة.',
    'ووقع الجانبان على خارطة طريق تهم الفترة الممتدة من 2024 إلى 2026، حسب المصدر ذاته.',
  ],
};

/** The lines taken out of a page whose body is given, as `reason: text`. */
function removedFrom(lines: readonly string[]): string[] {
  return clean(lines.map((line) => paragraph(line))).removed.map(({ reason, text }) => `${reason}: ${text}`);
}

describe('clean', () => {
  it.each([
    ['comment-form', 'Leave a Reply'],
    ['comment-form', 'Your email address will not be published. Required fields are marked *'],
    ['comment-form', 'Votre adresse de messagerie ne sera pas publiée.'],
    ['comment-form', 'اترك تعليقاً'],
    ['comment-form', 'أضف تعليقك'],
    ['comment-form', 'الحقول الإلزامية مشار إليها بـ *'],
    ['back-to-top', 'Back to top button'],
    ['back-to-top', 'Bouton retour en haut de la page'],
    ['back-to-top', 'زِرّ الذهاب إلى الأعلى'],
    ['share-bar', 'Share this:'],
    ['share-bar', 'PARTAGER CET ARTICLE'],
    ['share-bar', 'شاركها'],
    ['share-bar', '128 Shares'],
    ['share-bar', 'Facebook | Twitter | WhatsApp'],
    ['navigation', 'A A A'],
    ['navigation', 'Temps de lecture : 2 min'],
    ['navigation', 'Skip to content'],
    ['related-articles', 'À lire aussi : le dispositif de l’été est en place'],
    ['related-articles', 'اقرأ أيضا: انطلاق الموسم الجديد'],
    ['advertisement', 'Advertisement'],
    ['advertisement', 'Publicité'],
    ['media-credit', 'Ph. DR'],
    ['media-credit', 'Crédit photo : Agence Atlas'],
    ['media-credit', 'صورة: و م ع'],
    ['media-credit', 'Le chef du gouvernement lors du Conseil. / Ph. DR'],
    ['media-credit', 'The Minister at the opening (Photo: Atlas Agency)'],
    ['hidden-address', '[email protected]'],
  ])('takes a %s line out of the middle of a body in any language: %s', (reason, line) => {
    for (const [first = '', second = ''] of Object.values(BODY)) {
      expect(removedFrom([first, line, second])).toEqual([`${reason}: ${line}`]);
    }
  });

  it.each([
    'Le ministre a invité les citoyens à partager leurs commentaires sur ce portail.',
    'Le site du ministère utilise des cookies strictement nécessaires, précise la Commission nationale.',
    'Readers may subscribe to the newsletter of the Ministry from 3 June onwards.',
    'Share prices rose on Monday after the announcement of the new port.',
    'Follow-up meetings will be held in Lisbon and in Agadir this year.',
    'دعا الوزير المواطنين إلى مشاركة آرائهم وتعليقاتهم عبر البوابة الوطنية المخصصة لذلك.',
    'قبول الطلبات سيتم ابتداء من يوم الاثنين المقبل بجميع المراكز الجهوية.',
  ])('keeps a sentence that merely holds such a word: %s', (sentence) => {
    for (const [first = '', second = ''] of Object.values(BODY)) {
      expect(removedFrom([first, sentence, second])).toEqual([]);
      expect(removedFrom([first, second, sentence])).toEqual([]);
    }
  });

  it('removes words of site furniture only outside the body', () => {
    const [first = '', second = ''] = BODY.fr;
    expect(removedFrom([first, 'Imprimer', second])).toEqual([]);
    expect(removedFrom([first, second, 'Imprimer'])).toEqual(['share-bar: Imprimer']);
    expect(removedFrom(['22 avril 2024', first, second])).toEqual(['date-line: 22 avril 2024']);
    expect(removedFrom([first, '22 avril 2024', second])).toEqual([]);
  });

  it.each(['- 3 -', '– 12 –', '- ٣ -'])('removes the page number %s between paragraphs', (number) => {
    const [first = '', second = ''] = BODY.fr;
    expect(removedFrom([first, number, second])).toEqual([`navigation: ${number}`]);
  });

  it.each([
    ['media-credit', 'Des familles arrivent au centre de Mora. © HCR/Paul Renard'],
    ['media-credit', 'Écoles rénovées à Tizguine - DR'],
    ['navigation', 'Également disponible ici en : English'],
    ['navigation', 'Cette page en: English | العربية'],
    ['navigation', 'Also available in French'],
    ['date-line', 'March 12, 20242:30 PM GMT Updated 2 hours ago'],
    ['date-line', 'الثلثاء 12 آذار 2024 الساعة 16:03'],
  ])('removes as %s between headline and text: %s', (reason, line) => {
    const [first = '', second = ''] = BODY.fr;
    expect(removedFrom(['Une feuille de route pour la pêche', line, first, second])).toEqual([
      `${reason}: ${line}`,
    ]);
  });

  it('takes two short lines above the headline for a menu where one is known to stand in menus', () => {
    const [first = '', second = ''] = BODY.fr;
    const page = (rubric: string) =>
      removedFrom([
        'Le Phare',
        rubric,
        'Une feuille de route pour la pêche',
        'Partager sur Facebook',
        first,
        second,
        'Imprimer',
      ]);
    expect(page('Société').filter((line) => line.startsWith('navigation'))).toEqual([
      'navigation: Le Phare',
      'navigation: Société',
    ]);
    expect(page('Entretien').filter((line) => line.startsWith('navigation'))).toEqual([]);
  });

  it('goes on behind one title that is announced in the middle of the text', () => {
    const [first = '', second = ''] = BODY.fr;
    const page = [
      first,
      second,
      'Pour aller plus loin',
      'La carte des ports',
      'La feuille de route sera signée mardi.',
      'Newsletter',
    ];
    expect(removedFrom(page)).toEqual([
      'related-articles: Pour aller plus loin',
      'related-articles: La carte des ports',
      'subscription: Newsletter',
    ]);
    const list = [
      first,
      second,
      'Articles similaires',
      'La carte des ports',
      'Les ports se modernisent.',
      'Une route',
      'Elle est ouverte depuis mardi matin.',
    ];
    expect(removedFrom(list)).toHaveLength(5);
  });

  it('removes who published when', () => {
    const [first = '', second = ''] = BODY.fr;
    const line = 'Publié par La rédaction le 2 septembre 2024 à 09h12';
    expect(removedFrom(['Une feuille de route pour la pêche', line, first, second])).toEqual([
      `outside-article: ${line}`,
    ]);
  });

  it('keeps the end mark that looks like a page number', () => {
    const [first = '', second = ''] = BODY.fr;
    expect(removedFrom([first, second, '- 30 -'])).toEqual([]);
  });

  it('removes a bar of known entries below the contacts, and who published above the text', () => {
    const [first = '', second = ''] = BODY.en;
    const page = [
      'Road map signed for the years ahead',
      'From:',
      'Department for Fisheries',
      'Published',
      '12 March 2024',
      first,
      second,
      'Press contact: press@harbour.example',
      'Privacy | Accessibility',
    ];
    expect(removedFrom(page)).toEqual([
      'navigation: From:',
      'outside-article: Department for Fisheries',
      'navigation: Published',
      'date-line: 12 March 2024',
      'navigation: Privacy | Accessibility',
    ]);
  });

  it('removes a byline of name and numeric date', () => {
    const [first = '', second = ''] = BODY.en;
    const byline = 'Omar Haddad |12.03.2024 - Update : 12.03.2024';
    expect(removedFrom(['Road map signed for the years ahead', byline, first, second])).toEqual([
      `outside-article: ${byline}`,
    ]);
  });

  it('keeps a declaration’s title, which is the word for an advertisement', () => {
    const [first = '', second = ''] = BODY.ar;
    expect(removedFrom(['إعلان', first, second])).toEqual([]);
    expect(removedFrom([first, 'إعلان', second])).toEqual(['advertisement: إعلان']);
  });

  it('closes the article at readers’ comments, whatever they say', () => {
    const [first = '', second = ''] = BODY.en;
    const page = [
      first,
      second,
      '2 comments',
      'Great news for the whole region, thank you very much.',
      'Adam',
    ];
    expect(removedFrom(page)).toEqual([
      'comment-form: 2 comments',
      'comment-form: Great news for the whole region, thank you very much.',
      'comment-form: Adam',
    ]);
  });

  it('keeps end mark and contacts below a share bar', () => {
    const [first = '', second = ''] = BODY.en;
    const page = [
      'Road map signed',
      first,
      second,
      'Share this:',
      '###',
      'Press contact: Adam Price, press@harbour.example',
    ];
    expect(removedFrom(page)).toEqual(['share-bar: Share this:']);
  });

  it('keeps the marked title and drops its copies', () => {
    const title = 'Road map signed for the years 2024 to 2026';
    const lines = [
      paragraph(`${title} | Atlantic Herald`),
      paragraph(title, 'title'),
      paragraph(title),
      ...BODY.en.map((line) => paragraph(line)),
    ];
    const { kept, removed } = clean(lines);
    expect(kept.map(({ hint }) => hint)).toEqual(['title', 'paragraph', 'paragraph']);
    expect(removed.map(({ reason }) => reason)).toEqual(['repeated-title', 'repeated-title']);
  });

  it('takes menus and breadcrumbs above the headline, not a letterhead', () => {
    const [first = '', second = ''] = BODY.ar;
    const page = [
      'الرئيسية',
      'سياسة',
      'مجتمع',
      'رياضة',
      'الرئيسية / سياسة',
      'توقيع خارطة طريق',
      first,
      second,
    ];
    expect(removedFrom(page)).toHaveLength(5);
    const letter = ['المملكة المغربية', 'وزارة الصيد البحري', 'بلاغ صحفي', 'توقيع خارطة طريق', first, second];
    expect(removedFrom(letter)).toEqual([]);
  });

  it.each([
    'Par Salma Idrissi',
    'Par Le Phare (avec MAP)',
    'By Nadia Halloran, Atlantic Herald',
    'كتبه: ياسين العمراني',
    'الرباط - كود-',
    'المنارة - و.م.ع',
    'MAP',
    'Par Salma B. | 13 mai 2024',
    'La rédaction',
  ])('takes the byline %s from below the headline, not from its place', (line) => {
    for (const [first = '', second = ''] of Object.values(BODY)) {
      expect(removedFrom(['Une feuille de route est signée', line, first, second])).toEqual([
        `outside-article: ${line}`,
      ]);
    }
  });

  it('keeps headlines that begin like a byline', () => {
    const [first = '', second = ''] = BODY.fr;
    expect(removedFrom(['Par décret royal, le parc change de nom', first, second])).toEqual([]);
    expect(removedFrom(['Par Toutatis', first, second])).toEqual([]);
  });

  it('leaves a page without running text alone, but for what is furniture anywhere', () => {
    const page = ['Invitation', 'Date : 22 avril 2024', 'Lieu : Rabat', 'Imprimer', 'Partager cet article'];
    expect(removedFrom(page)).toEqual(['share-bar: Partager cet article']);
  });

  it('takes what is left of a menu above a title that the file marks', () => {
    const lines = [
      paragraph('Politique', 'list-item'),
      paragraph('Le Phare de l’Atlas', 'list-item'),
      paragraph('Royaume du Maroc'),
      paragraph('Feuille de route', 'title'),
      ...BODY.fr.map((line) => paragraph(line)),
    ];
    expect(clean(lines).removed.map(({ text }) => text)).toEqual(['Politique', 'Le Phare de l’Atlas']);
  });

  it('never touches table cells', () => {
    const cells = ['Accueil', '22 avril 2024', 'Partager'].map((line) => paragraph(line, 'table-cell'));
    expect(clean([...cells, ...BODY.fr.map((line) => paragraph(line))]).removed).toEqual([]);
  });

  it('has every written paragraph exactly once, in order, with the right position', () => {
    const line = fc.constantFrom(
      ...BODY.fr,
      ...BODY.ar,
      'Partager',
      'Accueil',
      'Un titre',
      'Leave a Reply',
      ' ',
      '###',
      '\ud800',
      '22 mai 2024',
      'Publicité',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const { kept, removed, positions } = clean(lines.map((text) => paragraph(text)));
        const merged = kept.map(({ content }) => content.text);
        for (const { text, position } of removed.toReversed()) merged.splice(position, 0, text);
        expect(merged).toEqual(lines.map((text) => text.trim()).filter((text) => text !== ''));
        expect(positions).toHaveLength(lines.length + 1);
        expect(positions.at(-1)).toBe(kept.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'أطلس بريس - سناء العمراني 13 ماي 2024 - 15:30 مدة القراءة: دقيقتان 0 تعليق',
    'Atlas Presse 13 mai 2024 à 15h30 3 commentaires 214 vues',
    'Newsroom May 13, 2024 4 min read',
  ])('takes the facts of a page between headline and text: %s', (line) => {
    const [text = ''] = BODY.fr;
    expect(removedFrom(['Une feuille de route pour la pêche', line, text])).toEqual([
      `outside-article: ${line}`,
    ]);
    const inside = `Le portail a reçu ${line}`;
    expect(removedFrom(['Une feuille de route pour la pêche', text, inside, text])).toEqual([]);
  });

  it.each(['By Staff Reporter - April 22, 2024', 'Par Salma Idrissi – 22 avril 2024'])(
    'takes %s for a byline, not for a dateline',
    (line) => {
      const [first = '', second = ''] = BODY.en;
      expect(removedFrom(['A road map for fisheries', line, first, second])).toEqual([
        `outside-article: ${line}`,
      ]);
    },
  );

  it('takes the date of publication out from between the standfirst and the dateline', () => {
    const [first = '', second = ''] = BODY.fr;
    expect(
      removedFrom([
        'Une feuille de route',
        first,
        'Publié le 19/04/2024',
        `Paris, le 19 avril 2024 – ${second}`,
      ]),
    ).toEqual(['date-line: Publié le 19/04/2024']);
  });

  it.each(['تعليقات الزوار', 'Les commentaires de nos lecteurs', 'Reader comments', 'Comments (2)'])(
    'takes what readers wrote under %s',
    (heading) => {
      const comment =
        'تعاون جيد ومثمر بين البلدين الجارين، نتمنى المزيد من التقدم والازدهار لبلادنا إن شاء الله.';
      const removed = removedFrom([...BODY.ar, ...BODY.fr, heading, '1', 'محمد', comment, 'Said', 'Bravo !']);
      expect(removed).toHaveLength(6);
    },
  );
});
