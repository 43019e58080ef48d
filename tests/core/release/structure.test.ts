import { describe, expect, it } from 'vitest';
import type { ParagraphHint } from '#core/model/document.ts';
import { structure } from '#core/release/structure.ts';
import { paragraph } from './read-text.ts';

const LEAD = 'The Minister received her Portuguese counterpart in Rabat on Monday for talks on fisheries.';
const TEXT = 'Both sides signed a road map for the years 2024 to 2026, according to the same source.';

/** The kinds found for a release; a line may carry a hint as `title: ...`. */
function kindsOf(...lines: string[]): string[] {
  const hinted = lines.map((line) => {
    const found = /^(title|heading|list-item|quote|table-cell): /.exec(line);
    return paragraph(line.slice(found?.[0].length ?? 0), (found?.[1] ?? 'paragraph') as ParagraphHint);
  });
  return structure(hinted).map(({ kind }) => kind);
}

describe('structure', () => {
  it('lets the file’s own title be the headline, release line above or not', () => {
    expect(kindsOf('PRESS RELEASE', 'title: The road map is signed.', 'heading: In Rabat', LEAD)).toEqual([
      'release-line',
      'headline',
      'subhead',
      'lead',
    ]);
  });

  it('takes a release line with its issuer for the headline where there is no other', () => {
    expect(kindsOf('Communiqué du Cabinet Royal', LEAD, TEXT)).toEqual(['headline', 'lead', 'paragraph']);
    expect(
      kindsOf('Communiqué du ministère de la Pêche', 'Une feuille de route signée à Rabat', LEAD),
    ).toEqual(['release-line', 'headline', 'lead']);
  });

  it.each([
    'Embargoed until 3 June 2024, 10:00 GMT',
    'Pour diffusion immédiate',
    'Sous embargo jusqu’au 3 juin 2024',
    'للنشر الفوري',
    'محظور النشر حتى 3 يونيو 2024',
    'بيان صحفي',
    'Communiqué conjoint',
  ])('knows the release line %s', (line) => {
    expect(kindsOf(line, 'A road map for fisheries', LEAD)).toEqual(['release-line', 'headline', 'lead']);
  });

  it.each(['12 mars 2024 - Seul le prononcé fait foi', 'Check against delivery'])(
    'knows the note on a speech %s',
    (line) => {
      expect(kindsOf(line, 'Discours du ministre devant les maires', LEAD)).toEqual([
        'release-line',
        'headline',
        'lead',
      ]);
    },
  );

  it('takes what a colon opens, with its bullets lost in copying, for a list', () => {
    expect(
      kindsOf(
        'Rivers to be restored',
        LEAD,
        'Projects that will receive funding include:',
        'restoring the River Arle',
        'creating ponds near Thornbury',
        TEXT,
      ),
    ).toEqual(['headline', 'lead', 'paragraph', 'list-item', 'list-item', 'paragraph']);
  });

  it('takes the paragraph that a speaker is announced for as the quotation', () => {
    expect(
      kindsOf(
        'Rivers to be restored',
        LEAD,
        'Water Secretary Helen Marsh said:',
        'Our rivers are the lifeblood of the countryside, and polluters must pay.',
        TEXT,
      ),
    ).toEqual(['headline', 'lead', 'paragraph', 'quote', 'paragraph']);
  });

  it('takes a colon and nothing but the words behind it for a quotation', () => {
    expect(
      kindsOf(
        'ترشيد استهلاك المياه',
        LEAD,
        'وقال الدكتور هشام عبد الوارث، وزير الموارد المائية: «نسعى إلى خفض الاستهلاك بنسبة كبيرة».',
      ),
    ).toEqual(['headline', 'lead', 'quote']);
  });

  it.each([
    ['Ce plan prévoit :', 'paragraph'],
    ['وتشمل المبادرة:', 'paragraph'],
    ['Faits saillants :', 'subhead'],
  ])('tells the sentence that a list completes from the title of a list: %s', (line, kind) => {
    expect(kindsOf('Un plan pour les écoles', LEAD, TEXT, line, '• un fonds ;', '• des écoles.')[3]).toBe(
      kind,
    );
  });

  it('begins the text with the sentence that introduces its list', () => {
    expect(
      kindsOf(
        'مجلس الوزراء يعتمد قرارات',
        'اعتمد المجلس في جلسته الأسبوعية القرارات الآتية:',
        '1- إنشاء صندوق.',
        '2- تعديل نظام.',
      ),
    ).toEqual(['headline', 'lead', 'list-item', 'list-item']);
  });

  it.each([
    ['For more information', ['Questions and answers', 'Factsheet'], ['paragraph', 'paragraph', 'paragraph']],
    ['For more information', ['Jane Hill', '+44 20 7946 0123'], ['contact', 'contact', 'contact']],
    ['Pour en savoir plus', ['presse@port.example'], ['contact', 'contact']],
  ] as const)('tells by what follows whether %s heads contacts: %j', (heading, lines, kinds) => {
    expect(kindsOf('A road map for fisheries', LEAD, TEXT, heading, ...lines).slice(3)).toEqual(kinds);
  });

  it('takes the name and the function on two lines below a quotation for its attribution', () => {
    const quoted = '“Northern communities know best what works in the north.”';
    expect(
      kindsOf(
        'Clean heating',
        LEAD,
        'Quotes',
        quoted,
        'Andrew Lachance',
        'Minister of Natural Resources',
        TEXT,
      ),
    ).toEqual(['headline', 'lead', 'subhead', 'quote', 'quote', 'quote', 'paragraph']);
  });

  it.each(['MAP : 12 mars 2024', '(MAP)'])('knows the agency’s signature %s', (line) => {
    expect(kindsOf('A road map for fisheries', LEAD, TEXT, line).at(-1)).toBe('end-mark');
  });

  it('has no headline where the text begins at once', () => {
    expect(kindsOf(LEAD, TEXT)).toEqual(['lead', 'paragraph']);
  });

  it('puts a dateline of its own before the lead', () => {
    expect(kindsOf('A road map for fisheries', 'Rabat, le 22 avril 2024', LEAD)).toEqual([
      'headline',
      'dateline',
      'lead',
    ]);
  });

  it.each([
    ['all bold, before a text that is not', [0, 1], 'subhead'],
    ['bold in part', [0, 0.5], 'lead'],
  ])('takes the first paragraph, %s, for what it is', (_name, [from = 0, to = 1], kind) => {
    const standfirst = paragraph(LEAD);
    const { text } = standfirst.content;
    const marks = [{ kind: 'bold' as const, start: from, end: Math.floor(to * text.length) }];
    const lines = [
      paragraph('Talks on fisheries in Rabat'),
      { ...standfirst, content: { text, marks } },
      paragraph(TEXT),
    ];
    expect(structure(lines).map((block) => block.kind)).toEqual([
      'headline',
      kind,
      kind === 'lead' ? 'paragraph' : 'lead',
    ]);
  });

  it('takes a paragraph above the dateline for the standfirst', () => {
    expect(kindsOf('A road map for fisheries', TEXT, `Rabat, 22 April 2024 – ${LEAD}`)).toEqual([
      'headline',
      'subhead',
      'dateline',
      'lead',
    ]);
  });

  it.each([
    '« Nous avançons ensemble et nous irons plus loin », a déclaré le ministre.',
    '“We move forward together and we shall go further,” the Minister said.',
    '"We move forward together and we shall go further," the Minister said.',
    'وقال الوزير: "إننا نتقدم معا وسنمضي أبعد من ذلك في هذا المجال".',
    'Le ministre a souligné : « Nous avançons ensemble et nous irons plus loin. »',
    '« Nous avançons ensemble, avec l’esprit du « Pacte de Fès », et nous irons plus loin ensemble. »',
  ])('knows the quotation %s', (quote) => {
    expect(kindsOf(LEAD, quote, TEXT)).toEqual(['lead', 'quote', 'paragraph']);
  });

  it.each([
    'Le ministre a présenté le plan « Halieutis » à ses homologues réunis à Rabat ce lundi.',
    'The Minister called the “road map for the sea” a first step that both parliaments must still ratify this year.',
  ])('does not take a title in quotation marks for a quotation: %s', (text) => {
    expect(kindsOf(LEAD, text)).toEqual(['lead', 'paragraph']);
  });

  it('carries a quotation over several paragraphs', () => {
    expect(
      kindsOf(LEAD, '“We move forward together and we shall go further.', '“We owe it to the sea.”', TEXT),
    ).toEqual(['lead', 'quote', 'quote', 'paragraph']);
  });

  it('strips bullets and keeps numbers', () => {
    const blocks = structure(
      [
        LEAD,
        'The plan will:',
        '• train 450 officers;',
        '- share data.',
        '1. Open the port',
        '2) Close the quay',
      ].map((line) => paragraph(line)),
    );
    expect(blocks.slice(2).map(({ kind, content }) => `${kind}: ${content.text}`)).toEqual([
      'list-item: train 450 officers;',
      'list-item: share data.',
      'list-item: 1. Open the port',
      'list-item: 2) Close the quay',
    ]);
  });

  it('does not take a sentence that opens with a dash or a year for a list', () => {
    expect(
      kindsOf(LEAD, '– The talks, which lasted two hours, were held behind closed doors.', TEXT),
    ).toEqual(['lead', 'paragraph', 'paragraph']);
    expect(kindsOf(LEAD, '2024. That is the year in which the first cruise will leave.')).toEqual([
      'lead',
      'paragraph',
    ]);
  });

  it.each(['###', '-30-', '– FIN –', 'ENDS', '-انتهى-', '(و م ع)', 'MAP 30/07/2023'])(
    'knows the end mark %s',
    (mark) => {
      expect(kindsOf(LEAD, TEXT, mark)).toEqual(['lead', 'paragraph', 'end-mark']);
    },
  );

  it('reads boilerplate until the contacts, and does not take a number of people for it', () => {
    expect(
      kindsOf(
        LEAD,
        TEXT,
        'About 300 people attended the meeting.',
        'About the Harbour Trust',
        'It is a charity.',
        'Contact:',
        'Adam Price',
        'Tel.: +44 20 7946 0000',
      ),
    ).toEqual([
      'lead',
      'paragraph',
      'paragraph',
      'boilerplate',
      'boilerplate',
      'contact',
      'contact',
      'contact',
    ]);
    expect(
      kindsOf(LEAD, TEXT, 'À propos de l’Agence : elle gère les parcs du littoral depuis 2011.'),
    ).toEqual(['lead', 'paragraph', 'boilerplate']);
  });

  it('takes an early heading of the same wording for a section of the text', () => {
    expect(kindsOf(LEAD, 'heading: About the programme', TEXT, TEXT, TEXT)).toEqual([
      'lead',
      'subhead',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('keeps table cells and their places', () => {
    const cell = { ...paragraph('12 %', 'table-cell'), table: { table: 0, row: 1, column: 2 } };
    expect(structure([paragraph(LEAD), cell])[1]).toMatchObject({
      kind: 'table-cell',
      table: { table: 0, row: 1, column: 2 },
    });
  });

  it('passes over a wire’s code on its way to the headline', () => {
    expect(
      kindsOf('COMMUNIQUÉ DE PRESSE', 'Code 03', 'Le gouvernement investit dans les ports du Nord', LEAD),
    ).toEqual(['release-line', 'release-line', 'headline', 'lead']);
    expect(kindsOf('Marée haute', LEAD)).toEqual(['headline', 'lead']);
  });

  it('keeps a list item that ends in a date a list item', () => {
    expect(kindsOf(LEAD, 'list-item: Le programme débutera le 1er juin 2024.')).toEqual([
      'lead',
      'list-item',
    ]);
  });

  it('counts the name under a quotation to the quotation', () => {
    const quote = '« Nous voulons que chaque travailleur puisse vivre de son métier. »';
    const name = 'Jean-François Tremblay, ministre du Travail';
    expect(kindsOf(LEAD, TEXT, quote, name, quote, '— Isabelle Roy', TEXT)).toEqual([
      'lead',
      'paragraph',
      'quote',
      'quote',
      'quote',
      'quote',
      'paragraph',
    ]);
    expect(
      kindsOf(LEAD, TEXT, `${quote}, a dit le ministre.`, 'Emploi, formation et mobilité', TEXT),
    ).toEqual(['lead', 'paragraph', 'quote', 'subhead', 'paragraph']);
  });

  it('counts the issuer named behind the end mark to the contacts', () => {
    expect(kindsOf('A road map for fisheries', LEAD, TEXT, '- 30 -', 'Source : Cabinet du ministre')).toEqual(
      ['headline', 'lead', 'paragraph', 'end-mark', 'contact'],
    );
  });

  it('takes the symbol of a United Nations release for a release line', () => {
    expect(kindsOf('title: A road map for fisheries', 'ENV/DEV/2210', LEAD)).toEqual([
      'headline',
      'release-line',
      'lead',
    ]);
  });
});
