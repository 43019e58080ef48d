import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BalaghError } from '#contract/errors.ts';
import type { ExportBlock, ExportDocument, SourceDocument } from '#core/model/document.ts';
import type { FormatAdapter, InputFile } from '#formats/adapter.ts';
import { block, textsOf } from './support.ts';

/** A file of the format and what must be read from it. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly texts: readonly string[];
}

export interface Expectations {
  /** Whether line breaks, tables and marks survive; plain text has none of them. */
  readonly rich: boolean;
}

const words = [
  'الوزير',
  'بالرباط،',
  'استقبل',
  '«الشراكة»',
  '2024',
  '85,5',
  'Benali',
  'l’Intérieur',
  'é',
  'water',
  'a*b',
  '<b>',
  '&amp;',
  '[x](y)',
  '|',
  '_mot_',
  '#3',
  '`code`',
  '\\',
  '~~s~~',
  'M.',
  '+212 5 37',
  '(AFD)',
  '10%',
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  .map((list) => `Le ${list.join(' ')}`);
const kinds = [
  'headline',
  'subhead',
  'lead',
  'paragraph',
  'quote',
  'list-item',
  'boilerplate',
  'contact',
] as const;
const plainBlock = fc.tuple(fc.constantFrom(...kinds), sentence).map(([kind, text]) => block(kind, text));
const markKind = fc.constantFrom('bold', 'italic', 'underline', 'strike', 'superscript', 'subscript');
const markedBlock = fc
  .tuple(plainBlock, markKind, fc.nat(20), fc.integer({ min: 1, max: 20 }))
  .map(([base, kind, from, length]): ExportBlock => {
    const { text } = base.content;
    const start = Math.min(from, text.length - 1);
    const mark = { kind, start, end: Math.min(start + length, text.length) } as const;
    return { ...base, content: { text, marks: [mark] } };
  });
const language = fc.constantFrom('ar', 'fr', 'en');

/** The suite that every format passes: its samples, round trips if it can be written, and hostile input. */
export function describeFormat(
  adapter: FormatAdapter,
  samples: readonly Sample[],
  { rich }: Expectations,
): void {
  describe(`the format ${adapter.id}`, () => {
    const read = async (input: InputFile): Promise<SourceDocument> => (await adapter.loadReader())(input);

    for (const sample of samples) {
      it(`reads ${sample.name}`, async () => {
        const document = await read(sample);
        expect(textsOf(document)).toEqual(sample.texts);
        expectSound(document);
        expect(document.format).toBe(adapter.id);
      });

      it(`survives any cut and any flipped byte of ${sample.name}`, async () => {
        const damage = fc.tuple(fc.nat(sample.bytes.length), fc.nat(sample.bytes.length - 1), fc.nat(255));
        await fc.assert(
          fc.asyncProperty(damage, async ([cut, at, byte]) => {
            const damaged = Uint8Array.from(sample.bytes);
            damaged[at] = byte;
            await expectReadOrRefused(read, { name: sample.name, bytes: damaged.subarray(0, cut) });
          }),
          { numRuns: 40 },
        );
      });
    }

    if (adapter.loadWriter !== undefined) describeWriter(adapter, read, rich);
  });
}

function describeWriter(
  adapter: FormatAdapter,
  read: (input: InputFile) => Promise<SourceDocument>,
  rich: boolean,
): void {
  const roundTrip = async (document: ExportDocument): Promise<SourceDocument> => {
    const write = await adapter.loadWriter?.();
    if (write === undefined) throw new Error('no writer');
    return read({ name: `export.${adapter.extensions[0]}`, bytes: await write(document) });
  };

  it('gives back the text of every block it has written', async () => {
    await fc.assert(
      fc.asyncProperty(
        language,
        fc.array(plainBlock, { minLength: 1, maxLength: 6 }),
        async (tag, blocks) => {
          const back = await roundTrip({ title: 'Titre', language: tag, blocks });
          expect(textsOf(back)).toEqual(blocks.map(({ content }) => content.text));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('writes text that no document can hold without failing', async () => {
    const hostile = 'Avant \u0000\u0008\uFFFE après \uD800 fin';
    const back = await roundTrip({ title: hostile, language: 'fr', blocks: [block('paragraph', hostile)] });
    expect(textsOf(back)).toEqual(['Avant après \uFFFD fin']);
  });

  it('joins a run-in dateline and its lead by a space', async () => {
    const dateline = { ...block('dateline', 'Rabat, le 22 avril 2024 (MAP) –'), runIn: true };
    const blocks = [dateline, block('lead', 'Le ministre a reçu son homologue.')];
    expect(textsOf(await roundTrip({ title: '', language: 'fr', blocks }))).toEqual([
      'Rabat, le 22 avril 2024 (MAP) – Le ministre a reçu son homologue.',
    ]);
  });

  it('leaves out blocks that are not translated yet', async () => {
    const blocks = [block('headline', ''), block('paragraph', 'Texte.'), block('list-item', ' ')];
    expect(textsOf(await roundTrip({ title: '', language: 'fr', blocks }))).toEqual(['Texte.']);
  });

  if (rich) describeRichWriter(roundTrip);
}

function describeRichWriter(roundTrip: (document: ExportDocument) => Promise<SourceDocument>): void {
  it('gives back the marks of every block it has written', async () => {
    await fc.assert(
      fc.asyncProperty(
        language,
        fc.array(markedBlock, { minLength: 1, maxLength: 4 }),
        async (tag, blocks) => {
          const back = await roundTrip({ title: '', language: tag, blocks });
          expect(back.paragraphs.map(({ content }) => content)).toEqual(blocks.map(visibleMarks));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeps a line break, a link and a table', async () => {
    const href = 'https://exemple.ma/a?b=1&c="2"';
    const cell = (row: number, column: number, text: string): ExportBlock => ({
      ...block('table-cell', text),
      table: { table: 0, row, column },
    });
    const back = await roundTrip({
      title: '',
      language: 'ar',
      blocks: [
        block('contact', 'مديرية التواصل\nالرباط', [
          { kind: 'link', start: 0, end: 7, href: encodeURI(href) },
        ]),
        cell(0, 0, 'الجهة'),
        cell(0, 1, 'العدد'),
        cell(1, 0, 'سوس'),
        cell(1, 1, '12'),
      ],
    });
    expect(textsOf(back)).toEqual(['مديرية التواصل\nالرباط', 'الجهة', 'العدد', 'سوس', '12']);
    expect(back.paragraphs[0]?.content.marks).toEqual([
      { kind: 'link', start: 0, end: 7, href: encodeURI(href) },
    ]);
    expect(back.paragraphs.at(-1)?.table).toEqual({ table: 0, row: 1, column: 1 });
  });

  it('writes no link that could run a script', async () => {
    const link = { kind: 'link', start: 0, end: 4, href: 'javascript:alert(1)' } as const;
    const back = await roundTrip({ title: '', language: 'fr', blocks: [block('paragraph', 'Site', [link])] });
    expect(back.paragraphs[0]?.content).toEqual({ text: 'Site', marks: [] });
  });
}

/** Bold from end to end of a heading, and marks over blanks alone, are not kept. */
function visibleMarks(source: ExportBlock): ExportBlock['content'] {
  const { text, marks } = source.content;
  const isHeading = source.kind === 'headline' || source.kind === 'subhead';
  return {
    text,
    marks: marks.filter((mark) => {
      const covered = text.slice(mark.start, mark.end);
      return covered.trim() !== '' && !(isHeading && mark.kind === 'bold' && covered === text);
    }),
  };
}

export async function expectReadOrRefused(
  read: (input: InputFile) => Promise<SourceDocument>,
  input: InputFile,
): Promise<void> {
  try {
    expectSound(await read(input));
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(BalaghError);
  }
}

/** What every reader promises of what it returns. */
export function expectSound(document: SourceDocument): void {
  for (const { content } of document.paragraphs) {
    expect(content.text).toBe(content.text.trim());
    expect(content.text).not.toBe('');
    expect(content.text.isWellFormed()).toBe(true);
    for (const mark of content.marks) {
      expect(mark.start).toBeGreaterThanOrEqual(0);
      expect(mark.end).toBeGreaterThan(mark.start);
      expect(mark.end).toBeLessThanOrEqual(content.text.length);
      if (mark.kind === 'link') expect(mark.href).toMatch(/^(https?|mailto|tel):/);
    }
  }
}
