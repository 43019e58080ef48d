import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsTerm, createRecogniser } from '#core/glossary/recognise.ts';
import { conceptOf } from './concepts.ts';

/** What is recognised of the given terms in a text, as written there. */
function found(language: string, text: string, ...terms: readonly string[]): readonly string[] {
  const recogniser = createRecogniser(terms.map((term, i) => conceptOf(i + 1, { [language]: [term] })));
  return recogniser.recognise(text, language, []).map((hit) => hit.text);
}

describe('recognise', () => {
  it.each([
    ['the word alone', 'وزارة', 'وزارة الصحة', ['وزارة']],
    ['a conjunction', 'وزارة', 'ووزارة الصحة', ['وزارة']],
    ['a preposition', 'برلمان', 'ببرلمان', ['برلمان']],
    ['the article', 'اتفاقية', 'وقعت الاتفاقية', ['اتفاقية']],
    ['conjunction, preposition and article', 'وزارة', 'وبالوزارة', ['وزارة']],
    ['للـ with the lam of the article', 'مملكة', 'للمملكة', ['مملكة']],
    ['the article where the term has it', 'المملكة المغربية', 'بالمملكة المغربية', ['المملكة المغربية']],
    ['its lam, where the alef is lost', 'المملكة المغربية', 'وللمملكة المغربية', ['لمملكة المغربية']],
    ['three lams written as two', 'لجنة', 'للجنة', ['لجنة']],
    ['a pronoun on a feminine noun', 'وزارة', 'في وزارتها', ['وزارت']],
    ['a pronoun on a plural', 'شركاء', 'وشركاؤنا', ['شركاؤ']],
    ['a pronoun after alef maqsura', 'مستوى', 'مستواهم', ['مستوا']],
    ['the sound feminine plural', 'اتفاقية', 'الاتفاقيات', ['اتفاقيات']],
    ['the sound masculine plural', 'مستشار', 'والمستشارين', ['مستشارين']],
    ['the dual of a feminine noun', 'وزارة', 'الوزارتين', ['وزارتين']],
    ['an indefinite accusative', 'سفير', 'استقبل سفيراً', ['سفيراً']],
    ['vowel signs and tatweel', 'محمد السادس', 'مُحَمّـد السّادس', ['مُحَمّـد السّادس']],
    ['hamza and ta marbuta spellings', 'الإدارة العامة', 'الاداره العامه', ['الاداره العامه']],
    ['articles on all words of a term', 'لجنة وطنية', 'اللجنة الوطنية', ['لجنة الوطنية']],
    ['a pronoun and an article inside', 'سياسة خارجية', 'سياستها الخارجية', ['سياستها الخارجية']],
    ['the dual of a short noun', 'عام', 'خلال العامين', ['عامين']],
    ['an indefinite accusative of three letters', 'يوم', 'أربعين يوما', ['يوما']],
    ['a plural in front of a noun', 'مسؤول', 'كبار مسؤولي الوزارة', ['مسؤولي']],
    ['a plural and a pronoun', 'مواطن', 'لمواطنيها', ['مواطني']],
    ['the dual of a feminine noun in front of a noun', 'حكومة', 'حكومتا البلدين', ['حكومتا']],
    ['the plural of a noun in alef maqsura', 'مستشفى', 'بالمستشفيات', ['مستشفيات']],
    ['ى where its writer has no other ya', 'قاضي', 'قال القاضى', ['قاضى']],
    ['ta marbuta left out in a whole text', 'عملة', 'سعر عمله', ['عمله']],
    ['an institution of another country', 'وزارة الخارجية', 'وزارة خارجية قبرص', ['وزارة خارجية']],
    ['the future of a verb', 'ينعقد', 'سينعقد', ['ينعقد']],
    ['the article before two letters', 'سد', 'ملء السد الكبير', ['سد']],
    ['clitics and the article before two letters', 'حج', 'وبالحج', ['حج']],
    ['للـ before two letters', 'سد', 'للسد', ['سد']],
    ['a pronoun behind two letters', 'حق', 'من حقهم', ['حق']],
    ['a pronoun on a word whose ال is its own', 'التزام', 'وفاء بالتزاماتها', ['التزامات']],
    ['tanwin on both words of a term', 'التهاب رئوي', 'سبب التهابا رئويا', ['التهابا رئويا']],
    ['the plural of a short foreign noun', 'جين', 'الجينات', ['جينات']],
    ['a tanwin behind two letters, where it is written', 'سد', 'بنت سدًّا', ['سدًّا']],
  ])('sees an Arabic term through %s', (_, term, text, hits) => {
    expect(found('ar', text, term)).toEqual(hits);
  });

  it.each([
    ['fewer than three letters behind a clitic', 'يد', 'وبيد'],
    ['an alef with a madda, which is no article', 'أم', 'آلام الظهر'],
    ['an alef with a hamza, which is no article', 'يك', 'نظر إليك'],
    ['the name of God', 'له', 'عون الله'],
    ['a word that is no noun of two letters with a pronoun', 'حد', 'جاء وحدها'],
    ['a noun in ة written with ه in a text without ة', 'سن', 'قبل سنه'],
    ['the article and another word in ك', 'البن', 'مقر البنك'],
    ['a preposition before two letters', 'سد', 'مر بسد'],
    ['a first letter that only looks like a clitic', 'زير', 'الوزير'],
    ['a feminine noun of its own', 'مكتب', 'مكتبة'],
    ['a nisba', 'المغرب', 'المغربية'],
    ['an ending that belongs to the root', 'لبن', 'لبنان'],
    ['another word with a long alef', 'علي', 'المحكمة العليا'],
    ['water for what', 'ماء', 'ما زال'],
    ['a noun with the pronoun of another', 'عملة', 'في عمله بالوزارة'],
    ['the preposition على', 'علي', 'على الطاولة'],
    ['Bahrain', 'بحر', 'زار البحرين'],
    ['a plural of another noun', 'مكتب', 'المكتبات'],
    ['a nisba before a noun', 'مغرب', 'مغربي الجنسية'],
    ['Syria', 'سوري', 'في سوريا'],
    ['an ordinary word in لـ', 'جنة', 'لجنة وطنية'],
    ['words of two paragraphs', 'وزير الصحة', 'عين وزير\n\nالصحة أولوية'],
    ['words of two sentences', 'وزير الصحة', 'عين وزير. الصحة أولوية'],
    ['a preposition inside a term', 'وزير الصحة', 'وزير بالصحة'],
  ])('does not take for an Arabic term: %s', (_, term, text) => {
    expect(found('ar', text, term)).toEqual([]);
  });

  it.each([
    ['plural', 'accord commercial', 'des accords commerciaux', ['accords commerciaux']],
    ['the plural in -aux of -ail and -au', 'bail', 'des baux', ['baux']],
    [
      'plural and gender of each word',
      'partenaire public-privé',
      'partenaires publics-privés',
      ['partenaires publics-privés'],
    ],
    ['participles', 'ministre délégué', 'les ministres déléguées', ['ministres déléguées']],
    ['a feminine of its own', 'chef de cabinet', 'la cheffe de cabinet', ['cheffe de cabinet']],
    ['a feminine in -elle', 'nouveau programme', 'de nouveaux programmes', ['nouveaux programmes']],
    ['gender', 'directeur régional', 'la directrice régionale', ['directrice régionale']],
    ['any apostrophe', "ministre de l'Intérieur", 'le ministre de l’Intérieur', ['ministre de l’Intérieur']],
    ['elision before the term', 'Office national', 'l’Office national', ['Office national']],
    ['accents left out of capitals', 'État', 'chef de l’ETAT', ['ETAT']],
    ['a hyphen or none', 'vice-président', 'le vice président', ['vice président']],
    ['œ and oe', 'mise en œuvre', 'la mise en oeuvre', ['mise en oeuvre']],
    ['no-break spaces', 'M. le Ministre', 'M.\u00a0le ministre', ['M.\u00a0le ministre']],
  ])('sees a French term through %s', (_, term, text, hits) => {
    expect(found('fr', text, term)).toEqual(hits);
  });

  it.each([
    ['plural', 'free trade agreement', 'Free Trade Agreements', ['Free Trade Agreements']],
    ['possessive', 'foreign minister', "the foreign minister's visit", ['foreign minister']],
    ['plural possessive', 'country', 'the countries’ leaders', ['countries']],
    ['the plural of -is', 'crisis', 'two crises', ['crises']],
    [
      'a Latin plural',
      'memorandum of understanding',
      'memoranda of understanding',
      ['memoranda of understanding'],
    ],
    ['a hyphen', 'Al-Quds Committee', 'Al Quds Committee', ['Al Quds Committee']],
  ])('sees an English term through %s', (_, term, text, hits) => {
    expect(found('en', text, term)).toEqual(hits);
  });

  it('never takes an ordinary word for an abbreviation', () => {
    expect(found('en', 'those who map how far the un-named went', 'WHO', 'MAP', 'FAR', 'UN')).toEqual([]);
    expect(found('en', 'the WHO, MAP and FAR at the UN', 'WHO', 'MAP', 'FAR', 'UN')).toEqual([
      'WHO',
      'MAP',
      'FAR',
      'UN',
    ]);
    expect(found('fr', 'un homme des far', 'UN', 'FAR')).toEqual([]);
  });

  it('sees plural and possessive of an abbreviation, and a long one written as a name', () => {
    expect(found('en', "NGOs and the WHO's office", 'NGO', 'WHO')).toEqual(['NGOs', 'WHO']);
    expect(found('fr', 'L’Unesco et l’Otan', 'UNESCO', 'OTAN')).toEqual(['Unesco', 'Otan']);
  });

  it('reads the common words of a headline in capitals as words, other abbreviations as such', () => {
    expect(found('fr', 'UN ACCORD SIGNÉ À L’ONU', 'UN', 'ONU')).toEqual(['ONU']);
    expect(found('en', 'WHO WILL LEAD THE IMF', 'WHO', 'IMF')).toEqual(['IMF']);
  });

  it('tells abbreviated titles from letters', () => {
    expect(found('fr', 'S.M. le Roi a reçu M. Alaoui', 'S.M. le Roi', 'M.')).toEqual(['S.M. le Roi', 'M.']);
    expect(found('fr', 'à 3 m. de là', 'M.')).toEqual([]);
  });

  it('keeps the longest of overlapping terms, then the leftmost', () => {
    const terms = ['chef du gouvernement', 'gouvernement marocain', 'gouvernement', 'chef'];
    expect(found('fr', 'le chef du gouvernement marocain', ...terms)).toEqual([
      'chef',
      'gouvernement marocain',
    ]);
    expect(found('fr', 'le chef du gouvernement', ...terms)).toEqual(['chef du gouvernement']);
    expect(found('en', 'red green blue', 'red green', 'green blue')).toEqual(['green blue']);
    expect(found('en', 'red green blue', 'red green', 'green reds')).toEqual(['red green']);
  });

  it('reports every concept of a shared term once', () => {
    const recogniser = createRecogniser([
      conceptOf(1, { fr: ['siège', 'sièges'], en: ['seat'] }),
      conceptOf(2, { fr: ['siège'], en: ['headquarters'] }),
    ]);
    const hits = recogniser.recognise('Au siège.', 'fr', ['en']);
    expect(hits.map(({ concept, start, end }) => [concept, start, end])).toEqual([
      [1, 3, 8],
      [2, 3, 8],
    ]);
  });

  it('prefers the glossary that comes first, and hears a later one for what the first lacks', () => {
    const recogniser = createRecogniser([
      conceptOf(1, { fr: ['siège'], en: ['seat'] }, { precedence: 1 }),
      conceptOf(2, { fr: ['siège'], en: ['headquarters'] }, { precedence: 0 }),
      conceptOf(3, { fr: ['siège'], ar: ['مقر'] }, { precedence: 2 }),
    ]);
    const concepts = (to: readonly string[]) =>
      recogniser.recognise('Au siège.', 'fr', to).map(({ concept }) => concept);
    expect([concepts(['en']), concepts(['en', 'ar'])]).toEqual([[2], [2, 3]]);
  });

  it('offers abbreviations for an abbreviation, and the preferred term for what is written out', () => {
    const agency = conceptOf(1, {
      fr: ['Agence marocaine de presse', 'MAP'],
      en: ['Moroccan News Agency', 'MAP'],
      ar: ['وكالة المغرب العربي للأنباء', 'و م ع'],
    });
    const recogniser = createRecogniser([agency]);
    const targets = (language: string, text: string, to: readonly string[]) =>
      recogniser.recognise(text, language, to).map((hit) => hit.targets);
    expect([
      targets('fr', 'selon la MAP', ['en', 'ar']),
      targets('fr', 'selon l’Agence marocaine de presse', ['en']),
      targets('ar', 'الرباط (و م ع)', ['fr']),
    ]).toEqual([
      [
        {
          en: ['MAP', 'Moroccan News Agency'],
          ar: ['و م ع', 'وكالة المغرب العربي للأنباء'],
        },
      ],
      [{ en: ['Moroccan News Agency', 'MAP'] }],
      [{ fr: ['MAP', 'Agence marocaine de presse'] }],
    ]);
  });

  it('recognises deprecated and forbidden terms, and offers only usable ones, preferred first', () => {
    const recogniser = createRecogniser([
      conceptOf(
        7,
        {
          en: ['Crown Prince', '~Heir Prince', '!Prince Heir'],
          'fr-FR': ['Prince Héritier', '!Dauphin'],
          ar: ['ولي العهد'],
        },
        { kind: 'person', note: 'With capitals' },
      ),
    ]);
    expect(recogniser.recognise('The Heir Prince', 'en-GB', ['fr', 'ar-MA', 'es'])).toEqual([
      {
        start: 4,
        end: 15,
        text: 'Heir Prince',
        concept: 7,
        kind: 'person',
        status: 'deprecated',
        note: 'With capitals',
        targets: { fr: ['Prince Héritier'], 'ar-MA': ['ولي العهد'] },
      },
    ]);
    expect(recogniser.recognise('Prince Heir', 'en', [])[0]?.status).toBe('forbidden');
    expect(recogniser.recognise('le Dauphin', 'fr', ['en'])[0]).toMatchObject({
      status: 'forbidden',
      targets: { en: ['Crown Prince'] },
    });
  });

  it('does not take a word in small letters for the name of a person or place', () => {
    const names = createRecogniser([
      conceptOf(1, { en: ['Salé'] }, { kind: 'place' }),
      conceptOf(2, { en: ['Sovereign'] }, { kind: 'term' }),
    ]);
    const texts = (text: string) => names.recognise(text, 'en', []).map((hit) => hit.text);
    expect(texts('tickets on sale; the sovereign in Sale and SALÉ')).toEqual(['sovereign', 'Sale', 'SALÉ']);
  });

  it('does not take somebody’s grandmother for Jeddah, nor data for statements', () => {
    const names = createRecogniser([
      conceptOf(1, { ar: ['جدة'] }, { kind: 'place' }),
      conceptOf(2, { ar: ['بيان'] }),
    ]);
    const texts = (text: string) => names.recognise(text, 'ar', []).map((hit) => hit.text);
    expect(texts('مع جدته وعن جمع البيانات')).toEqual([]);
    expect(texts('بجدة وفي بيانها')).toEqual(['جدة', 'بيان']);
  });

  it('sees a definite Arabic term without its article before a noun, but not a name', () => {
    const recogniser = createRecogniser([
      conceptOf(1, { ar: ['الصادرات'] }),
      conceptOf(2, { ar: ['المغرب'] }, { kind: 'place' }),
    ]);
    const hits = recogniser.recognise('صادرات الفلاحة وقت مغرب اليوم بالمغرب', 'ar', []);
    expect(hits.map((hit) => hit.text)).toEqual(['صادرات', 'المغرب']);
  });

  it('leaves out what merely inflects to a term that is written so', () => {
    const titles = createRecogniser([conceptOf(1, { fr: ['Mme'] }), conceptOf(2, { fr: ['Mmes'] })]);
    const concepts = (text: string) => titles.recognise(text, 'fr', []).map(({ concept }) => concept);
    expect(concepts('Mme Alaoui')).toEqual([1]);
    expect(concepts('Mmes Alaoui et Idrissi')).toEqual([2]);
  });

  it('takes the term that is written so, of two of one concept that inflect alike', () => {
    const recogniser = createRecogniser([conceptOf(1, { fr: ['Souverain', '!souverains'] })]);
    expect(recogniser.recognise('les souverains', 'fr', [])[0]?.status).toBe('forbidden');
    expect(recogniser.recognise('le souverain', 'fr', [])[0]?.status).toBe('preferred');
  });

  it('finds the same terms alone and among 20,000 others', () => {
    const others = Array.from({ length: 20_000 }, (_, i) => `terme ${i} de la liste ${i % 97}`);
    expect(found('fr', 'Le terme 19999 de la liste 17 et l’accord', ...others, 'accord')).toEqual([
      'terme 19999 de la liste 17',
      'accord',
    ]);
  });

  it('takes concepts in and away without compiling the rest, and forgets what was taken away', () => {
    const word = fc.constantFrom('وزارة', 'الصحة', 'accord', 'commercial', 'WHO', 'ministre', 'santé');
    const concept = fc.record({
      id: fc.integer({ min: 1, max: 6 }),
      ar: fc.array(word, { minLength: 1, maxLength: 3 }),
      fr: fc.array(word, { minLength: 1, maxLength: 3 }),
    });
    const text = 'وزارة الصحة accord commercial WHO ministre santé وزارة accord';
    fc.assert(
      fc.property(fc.array(concept, { maxLength: 4 }), concept, (before, { id, ar, fr }) => {
        const concepts = [...new Map(before.map((one) => [one.id, one])).values()]
          .filter((one) => one.id !== id)
          .map((one) => conceptOf(one.id, { ar: [one.ar.join(' ')], fr: [one.fr.join(' ')] }));
        const added = conceptOf(id, { ar: [ar.join(' ')], fr: [fr.join(' ')] });
        const recogniser = createRecogniser(concepts);
        const seen = (one: ReturnType<typeof createRecogniser>) =>
          ['ar', 'fr'].map((language) => one.recognise(text, language, ['ar', 'fr']));
        const alone = seen(recogniser);
        recogniser.put(added);
        expect(seen(recogniser)).toEqual(seen(createRecogniser([...concepts, added])));
        recogniser.put({ ...added, terms: { fr: [{ text: 'accord', status: 'admitted' }] } });
        recogniser.remove(id);
        expect(seen(recogniser)).toEqual(alone);
      }),
    );
  });

  it('reports ranges of the untouched text, in order and apart, whatever the text', () => {
    const piece = fc.constantFrom(
      ...['الوزارة', 'و', 'وَ', 'بال', 'ـ', ' ', 'accord', 's', "l'", 'WHO', '-', 'ﷺ', '\u200f', 'ها', 'ات'],
    );
    const terms = ['وزارة', 'accord', 'WHO', 'accord WHO', 'صلى', 'وزارة وزارة'];
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }),
        fc.constantFrom('ar', 'fr', 'en'),
        (pieces, language) => {
          const text = pieces.join('');
          const recogniser = createRecogniser(terms.map((term, i) => conceptOf(i, { [language]: [term] })));
          let last = 0;
          for (const hit of recogniser.recognise(text, language, [])) {
            expect(hit.start).toBeGreaterThanOrEqual(last);
            expect(hit.end).toBeGreaterThan(hit.start);
            expect(hit.text).toBe(text.slice(hit.start, hit.end));
            last = hit.end;
          }
        },
      ),
    );
  });
});

describe('containsTerm', () => {
  it.each([
    ['fr', 'Le Ministre de l’Intérieur', "ministre de l'Intérieur"],
    ['fr', 'les ministres délégués', 'ministre délégué'],
    ['en', 'the Governments of both countries', 'government'],
    ['ar', 'وللوزارة', 'وزارة'],
    ['ar', 'سياستنا الخارجية', 'السياسة الخارجية'],
    ['ar', 'مجلس حكومي', 'المجلس الحكومي'],
    ['ar', 'بولي العهد', 'ولي العهد'],
    ['ar', 'صادرات السيارات', 'الصادرات'],
    ['ar', 'محطة لتحلية المياه', 'محطة تحلية المياه'],
  ])('finds in %s: %s', (language, text, term) => {
    expect(containsTerm(text, language, term)).toBe(true);
  });

  it.each([
    ['fr', 'le ministre de la Justice', "ministre de l'Intérieur"],
    ['en', 'those who came', 'WHO'],
    ['ar', 'وقت المغرب', 'المغربية'],
    ['fr', 'anything', ''],
  ])('does not find in %s: %s', (language, text, term) => {
    expect(containsTerm(text, language, term)).toBe(false);
  });
});
