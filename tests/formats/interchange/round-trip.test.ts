import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_KINDS } from '#core/model/release.ts';
import { MARK_KINDS, type RichText } from '#core/model/rich-text.ts';
import { normaliseMarks } from '#core/text/marks.ts';
import { writeTmx } from '#formats/interchange/tmx/write.ts';
import type { StoredUnit } from '#services/ports/index.ts';
import { read, written } from './tmx.ts';

const words = [
  'الوزير',
  ' ',
  'à',
  '<b>',
  '&amp;',
  '"',
  "'",
  ']]>',
  '\n',
  '\r',
  '\t',
  '\u00A0',
  '𝒳',
  'M. Tazarine',
  '٢٥',
];
const text = fc
  .array(fc.constantFrom(...words), { minLength: 0, maxLength: 8 })
  .map((parts) => `x${parts.join('')}`);
/** Not inside a pair of surrogates. */
const between = (content: string, at: number) =>
  at > 0 && (content.codePointAt(at - 1) ?? 0) > 0xffff ? at + 1 : at;
const hrefs = ['https://www.example.ma/?a="1"&b=<2>', 'mailto:presse@example.ma'];
const richText: fc.Arbitrary<RichText> = fc
  .tuple(
    text,
    fc.array(fc.tuple(fc.constantFrom(...MARK_KINDS), fc.nat(40), fc.nat(40), fc.constantFrom(...hrefs)), {
      maxLength: 5,
    }),
  )
  .map(([content, marks]) =>
    normaliseMarks({
      text: content,
      marks: marks.map(([kind, start, length, href]) => ({
        kind,
        start: between(content, start),
        end: between(content, start + length),
        ...(kind === 'link' ? { href } : {}),
      })),
    }),
  );
const tags = fc.constantFrom('ar', 'ar-MA', 'fr', 'en', 'en-gb');
const neighbours = fc.dictionary(tags, text, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
const second = fc.nat(4_000_000_000).map((seconds) => seconds * 1000);
const unit: fc.Arbitrary<StoredUnit> = fc.record({
  id: fc.integer({ min: 1 }),
  memory: fc.constant(1),
  variants: fc.dictionary(tags, richText, { minKeys: 2, maxKeys: 5, noNullPrototype: true }),
  context: fc.record(
    { part: fc.constantFrom(...BLOCK_KINDS), previous: neighbours, next: neighbours },
    { requiredKeys: [] },
  ),
  author: fc.constantFrom('', 'Salma Berrada', '"سلمى" & <co>\t'),
  createdAt: second,
  updatedAt: second,
  import: fc.constant(0),
  release: fc.constant(null),
  details: fc.constant(null),
});

describe('a mark that cuts a character in two', () => {
  it('is written around all of it', async () => {
    const halved = { text: 'x𝒳y', marks: [{ kind: 'bold' as const, start: 1, end: 2 }] };
    const rest = {
      id: 1,
      memory: 1,
      context: {},
      author: '',
      createdAt: 0,
      updatedAt: 0,
      import: 0,
      release: null,
      details: null,
    };
    const units = [{ ...rest, variants: { ar: halved, fr: halved } }];
    const file = await read(written(units));
    expect(file.units[0]?.variants.ar).toEqual({ text: 'x𝒳y', marks: [{ kind: 'bold', start: 1, end: 3 }] });
  });
});

describe('a memory written as TMX', () => {
  it('is read back the same: texts, marks, surroundings, author and dates', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { maxLength: 4 }), fc.nat(4), async (units, cut) => {
        const parts = [
          writeTmx({
            units: units.slice(0, cut),
            source: null,
            header: null,
            columns: [],
            first: true,
            last: false,
          }),
          writeTmx({
            units: units.slice(cut),
            source: null,
            header: null,
            columns: [],
            first: false,
            last: true,
          }),
        ];
        const file = await read(parts.join(''));
        expect(file).toEqual({
          units: units.map(({ variants, context, author, createdAt, updatedAt }) => ({
            variants,
            context,
            author,
            createdAt,
            at: updatedAt,
          })),
          skipped: [],
          apart: true,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('has what the DTD of TMX 1.4b asks for', () => {
    const stored: StoredUnit = {
      id: 7,
      memory: 1,
      variants: {
        ar: { text: 'وصل الوزير.', marks: [{ kind: 'bold', start: 0, end: 3 }] },
        fr: { text: 'Le ministre & sa suite.', marks: [] },
      },
      context: { part: 'lead', next: { fr: 'Il repart.' } },
      author: 'Salma Berrada',
      createdAt: Date.UTC(2026, 0, 20),
      updatedAt: Date.UTC(2026, 0, 21, 9, 30),
      import: 0,
      release: null,
      details: null,
    };
    expect(written([stored], 'fr')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="Balagh" creationtoolversion="1" segtype="sentence" o-tmf="Balagh" adminlang="en" srclang="fr" datatype="plaintext"/>
<body>
<tu creationdate="20260120T000000Z" changedate="20260121T093000Z" changeid="Salma Berrada">
<prop type="x-part">lead</prop>
<prop type="x-next" xml:lang="fr">Il repart.</prop>
<tuv xml:lang="ar"><seg><bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>وصل<ept i="1">&lt;/b&gt;</ept> الوزير.</seg></tuv>
<tuv xml:lang="fr"><seg>Le ministre &amp; sa suite.</seg></tuv>
</tu>
</body>
</tmx>
`);
  });
});
