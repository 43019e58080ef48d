import { describe, expect, it } from 'vitest';
import type { ConceptData } from '#core/model/termbase.ts';
import { openConceptFile } from '#formats/glossary/open.ts';
import { bytesOf, readAll, readTbx } from './support.ts';

const read = async (content: string | Uint8Array, name = 'terms.csv') =>
  readAll(
    await openConceptFile({ name, bytes: typeof content === 'string' ? bytesOf(content) : content }, {}),
  );

/** Terms as `text status gender`, what is empty left out. */
const summary = ({ domain, definition, note, source, terms }: ConceptData) => ({
  about: [domain, definition, note, source].filter((one) => one !== ''),
  terms: Object.fromEntries(
    Object.entries(terms).map(([language, list]) => [
      language,
      list.map(({ text, status, gender, note: said }) =>
        [text, status, gender, said].filter((one) => one !== '').join(' · '),
      ),
    ]),
  ),
});

describe('tables of other producers', () => {
  it('join the rows of an entry of memoQ and give each term its info', async () => {
    const { concepts, skipped } = await read(
      'Entry_ID;Entry_Subject;Entry_Note;English;Term_Info;French;Term_Info;Arabic;Term_Info\n' +
        '1;Government;see the decree;head of government;CasePermissive;chef du gouvernement;Gender=Masculine;رئيس الحكومة;\n' +
        '1;Government;;prime minister;Forbidden;;;;\n2;;;dam;;barrage;;سد;\n',
    );
    expect([concepts.map(summary), skipped]).toEqual([
      [
        {
          about: ['Government', 'see the decree'],
          terms: {
            en: ['head of government · preferred · CasePermissive', 'prime minister · forbidden'],
            fr: ['chef du gouvernement · preferred · masculine'],
            ar: ['رئيس الحكومة · preferred'],
          },
        },
        {
          about: [],
          terms: { en: ['dam · preferred'], fr: ['barrage · preferred'], ar: ['سد · preferred'] },
        },
      ],
      [],
    ]);
  });

  it('with a row for each term and its source beside it take the term for the term', async () => {
    const { concepts, skipped } = await read(
      'concept_id|language|term|status|context|source\n9|fr|lauréat|preferred|Le lauréat a reçu|Journal\n' +
        '9|fr|gagnant|deprecated||\n9|en|laureate|preferred||\n',
    );
    expect([
      concepts.map(({ terms }) => terms.fr?.map(({ source, example }) => [source, example])),
      skipped,
    ]).toEqual([
      [
        [
          ['Journal', 'Le lauréat a reçu'],
          ['', ''],
        ],
      ],
      [],
    ]);
    expect(concepts.map(summary)).toEqual([
      {
        about: [],
        terms: { fr: ['lauréat · preferred', 'gagnant · deprecated'], en: ['laureate · preferred'] },
      },
    ]);
  });

  it('with headings in German are understood', async () => {
    const { concepts } = await read(
      'Benennung Deutsch;Benennung Französisch;Englisch;Sachgebiet;Anmerkung;Quelle\n' +
        'Preisträger;lauréat;laureate;Kultur;häufig;Amtsblatt\n',
    );
    expect(concepts.map(summary)).toEqual([
      {
        about: ['Kultur', 'häufig', 'Amtsblatt'],
        terms: { de: ['Preisträger · preferred'], fr: ['lauréat · preferred'], en: ['laureate · preferred'] },
      },
    ]);
  });

  it('with a row for each term and headings in German become one concept', async () => {
    const { concepts } = await read(
      'Sprache;Benennung;ID;Status\nFranzösisch;prix;1;bevorzugt\nEnglisch;medal;1;verboten\n',
    );
    expect(concepts.map(summary)).toEqual([
      { about: [], terms: { fr: ['prix · preferred'], en: ['medal · forbidden'] } },
    ]);
  });

  it('without headings, with a remark behind some rows, as glossaries of OmegaT are', async () => {
    const { concepts, skipped } = await read(
      'the prize of the year\tle prix de l’année\nhouse of the writers\tla maison des écrivains\tdepuis la réforme\n' +
        'the street of the north\tla rue du nord\n',
      'glossary.txt',
    );
    expect([concepts.map(summary), skipped]).toEqual([
      [
        ['the prize of the year', 'le prix de l’année'],
        ['house of the writers', 'la maison des écrivains', 'depuis la réforme'],
        ['the street of the north', 'la rue du nord'],
      ].map(([en, fr, ...about]) => ({
        about,
        terms: { en: [`${en} · preferred`], fr: [`${fr} · preferred`] },
      })),
      [],
    ]);
  });

  it('without headings, in three languages with a gap, have terms in all three', async () => {
    const { concepts } = await read(
      'the prize of the year\tle prix de l’année\tجائزة السنة\nthe house of the writers\tla maison des écrivains\t\n',
      'glossary.txt',
    );
    expect(concepts.map(({ note, terms }) => [note, Object.keys(terms).sort()])).toEqual([
      ['', ['ar', 'en', 'fr']],
      ['', ['en', 'fr']],
    ]);
  });

  it('keep the cells of a column without heading', async () => {
    const { concepts } = await read('English,French,\nprize,prix,2019\n');
    expect(concepts[0]?.extra).toEqual([
      { name: 'column', attributes: { name: 'column 3' }, children: ['2019'] },
    ]);
  });

  it('with a row for each term become one concept for each identifier', async () => {
    const { concepts } = await read(
      'Concept ID,Language,Term,Subject field\n7,en,patent,Law\n7,fr,brevet,Law\n7,fr,titre,Law\n8,en,claim,Law\n',
    );
    expect(concepts.map(summary)).toEqual([
      {
        about: ['Law'],
        terms: { en: ['patent · preferred'], fr: ['brevet · preferred', 'titre · admitted'] },
      },
      { about: ['Law'], terms: { en: ['claim · preferred'] } },
    ]);
  });

  it('with a column Source beside terms name where these come from', async () => {
    const { concepts } = await read(
      'English,French,French Short,Source\nstate,royaume du Nord,Nord,Gazette\n',
    );
    expect(concepts.map(summary)).toEqual([
      {
        about: ['Gazette'],
        terms: { en: ['state · preferred'], fr: ['royaume du Nord · preferred', 'Nord · admitted'] },
      },
    ]);
  });

  it('have synonyms between semicolons where that is how the table has them', async () => {
    const lists = await read(
      'en,fr,ar\ncar; automobile,voiture; auto,سيارة؛ عربة\nship; vessel,navire,سفينة\n',
    );
    expect(lists.concepts.map((concept) => summary(concept).terms)).toEqual([
      {
        en: ['car · preferred', 'automobile · admitted'],
        fr: ['voiture · preferred', 'auto · admitted'],
        ar: ['سيارة · preferred', 'عربة · admitted'],
      },
      {
        en: ['ship · preferred', 'vessel · admitted'],
        fr: ['navire · preferred'],
        ar: ['سفينة · preferred'],
      },
    ]);
    const one = await read('en,fr\nAct; Law,loi\nship,navire\n');
    expect(one.concepts[0] && summary(one.concepts[0]).terms.en).toEqual(['Act; Law · preferred']);
  });

  it('have definitions behind each language, and languages with their countries', async () => {
    const { concepts } = await read(
      'Entry_ID;English_United_Kingdom;Definition;French (Canada);Definition;المصطلح العربي;Definition\n1;lorry;A vehicle.;camion;Véhicule.;شاحنة;مركبة\n',
    );
    expect(concepts[0]).toMatchObject({
      sections: {
        'en-GB': { definition: 'A vehicle.' },
        'fr-CA': { definition: 'Véhicule.' },
        ar: { definition: 'مركبة' },
      },
      terms: {
        en: [{ text: 'lorry', region: 'GB' }],
        fr: [{ text: 'camion', region: 'CA' }],
        ar: [{ text: 'شاحنة' }],
      },
    });
  });

  it('keep statuses and forms that are none of ours as they stand', async () => {
    const { concepts } = await read(
      'English,Status (en),French,Status (fr),Form (fr)\nloan,Under review,prêt,Déconseillé,sigle\n',
    );
    expect(concepts[0]).toMatchObject({
      terms: { en: [{ status: 'preferred' }], fr: [{ status: 'deprecated', form: 'acronym' }] },
      extra: [{ name: 'column', attributes: { name: 'Status (en)' }, children: ['Under review'] }],
    });
  });

  it('may have a title above their headings', async () => {
    const { concepts, skipped } = await read(
      'Glossary of the agency,,\n\nAnglais,Français,Arabe\nbank,banque,بنك\n',
    );
    expect([concepts.map((concept) => Object.keys(concept.terms)), skipped]).toEqual([
      [['en', 'fr', 'ar']],
      [],
    ]);
  });

  it('with levels in their headings and a row for each term lose nothing of a row', async () => {
    const { concepts } = await read(
      'Concept ID,Concept Definition,Concept Subject,Language,Term,Term Description,Term Note,Term Part Of Speech,Term Gender,Term URL\n' +
        '1,money lent,Finance,en,loan,usual,plain,noun,,http://a.example\n1,money lent,Finance,fr,prêt,courant,,noun,masculine,http://b.example\n',
    );
    expect(concepts).toMatchObject([
      {
        key: '1',
        domain: 'Finance',
        definition: 'money lent',
        terms: {
          en: [{ text: 'loan', note: 'usual\nplain', partOfSpeech: 'noun' }],
          fr: [{ text: 'prêt', note: 'courant', gender: 'masculine' }],
        },
      },
    ]);
    expect(concepts[0]?.extra.map(({ children }) => children)).toEqual([
      ['http://a.example'],
      ['http://b.example'],
    ]);
  });

  it('of two terms whose languages nobody names are told by their texts, or refused', async () => {
    const { concepts } = await read(
      'source,target\nthe head of the government,رئيس الحكومة\nthe ministry of health,وزارة الصحة\n',
    );
    expect(concepts.map((concept) => Object.keys(concept.terms))).toEqual([
      ['en', 'ar'],
      ['en', 'ar'],
    ]);
    await expect(read('source,target\nhouse,maison\n')).rejects.toMatchObject({ code: 'unmapped-table' });
  });

  it('in the code page of Arabic are read with French beside it', async () => {
    const heading = bytesOf('Arabe;Francais\n');
    // الصحة;santé in windows-1256
    const row = [0xc7, 0xe1, 0xd5, 0xcd, 0xc9, 0x3b, 0x73, 0x61, 0x6e, 0x74, 0xe9, 0x0a];
    const { concepts } = await read(Uint8Array.from([...heading, ...row, ...row]));
    expect(concepts[0] && summary(concepts[0]).terms).toEqual({
      ar: ['الصحة · preferred'],
      fr: ['santé · preferred'],
    });
  });
});

describe('TBX of other producers', () => {
  it('gives the domain that stands in a group', async () => {
    const { concepts } = await readTbx(
      '<martif type="TBX" xml:lang="en"><text><body><termEntry id="a"><descripGrp><descrip type="subjectField">Finance</descrip></descripGrp><langSet xml:lang="EN-US"><ntig><termGrp><term>finance act</term></termGrp></ntig></langSet></termEntry></body></text></martif>',
    );
    expect(concepts.map(summary)).toEqual([
      { about: ['Finance'], terms: { en: ['finance act · preferred'] } },
    ]);
  });
});
