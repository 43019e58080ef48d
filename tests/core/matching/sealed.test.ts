import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '#core/matching/sealed/hash.ts';
import { IndexBuilder } from '#core/matching/sealed/index-builder.ts';
import { SealedIndex } from '#core/matching/sealed/sealed-index.ts';
import { tokenise } from '#core/text/tokens.ts';
import { oddText } from '../../helpers/odd-texts.ts';

const WORDS = ['the', 'report', 'reports', '7', 'minister', 'of', '.', 'council', '2,000'];
const plainText = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((w) => w.join(' '));
const text = fc.oneof({ weight: 3, arbitrary: plainText }, oddText);
const texts = fc.array(text, { maxLength: 120 });

const FEW = { numRuns: 60 };

describe('a sealed index', () => {
  it.each(['ar', 'fr', 'en'])('says of every text what the tokens of it are: %s', (language) => {
    fc.assert(
      fc.property(texts, (given) => {
        const builder = new IndexBuilder();
        for (const [i, one] of given.entries()) builder.add(i + 1, 3, language, one);
        expect(contentOf(sealed(builder, language))).toEqual(expectedOf(numbered(given), language));
      }),
      FEW,
    );
  });

  it('is the same to the byte whether texts come one by one or many at a time', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const [one, many] = [new IndexBuilder(), new IndexBuilder()];
        for (const [i, text] of given.entries()) one.add(i + 1, 3, 'fr', text);
        for (let at = 0; at < given.length; at += 50) many.addColumn(3, columnOf(given, at, at + 50));
        expect(Buffer.compare(one.seal('fr', 'name'), many.seal('fr', 'name'))).toBe(0);
      }),
      FEW,
    );
  });

  it('takes over the texts of another, but for those that changed, and more', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const first = new IndexBuilder();
        for (const [i, one] of before.entries()) first.add(i + 1, 3, 'en', one);
        const builder = new IndexBuilder();
        builder.absorb(sealed(first, 'en'), (unit) => unit % 3 !== 0);
        for (const [i, one] of after.entries()) builder.add(1000 + i, 3, 'en', one);
        const kept = [...numbered(before)].filter(([unit]) => unit % 3 !== 0);
        const added = after.map((one, i) => [1000 + i, one] as const);
        expect(contentOf(sealed(builder, 'en'))).toMatchObject(
          expectedOf(new Map([...kept, ...added]), 'en'),
        );
      }),
      FEW,
    );
  });

  it('holds a text of a million tokens and a word of a million letters', () => {
    const builder = new IndexBuilder();
    const given = ['a b '.repeat(500_000), 'x'.repeat(1_000_000), 'a b'];
    for (const [i, one] of given.entries()) builder.add(i + 1, 3, 'en', one);
    const index = sealed(builder, 'en');
    expect([0, 1, 2].map((rank) => [index.words('units')[rank], index.lengthAt(rank)])).toEqual([
      [2, 1],
      [3, 2],
      [1, 1_000_000],
    ]);
  });
});

function sealed(builder: IndexBuilder, language: string): SealedIndex {
  const bytes = builder.seal(language, 'name');
  const index = SealedIndex.open(bytes.length, (target) => target.set(bytes));
  if (index === null) throw new Error('no index');
  return index;
}

const numbered = (given: readonly string[]) => new Map(given.map((one, i) => [i + 1, one]));

function columnOf(given: readonly string[], from: number, to: number) {
  const part = given.slice(from, to);
  const all = part.join('');
  let end = 0;
  return {
    tag: 'fr',
    count: part.length,
    units: Int32Array.from(part, (_, i) => from + i + 1),
    ends: Int32Array.from(part, (one) => {
      end += one.length;
      return end;
    }),
    texts: Uint16Array.from({ length: all.length }, (_, i) => all.charCodeAt(i)),
  };
}

/** Of a memory's texts: each unit's tokens, hash and memory; units by form; units by stem, once to four times in them. */
function expectedOf(given: ReadonlyMap<number, string>, language: string) {
  const units: Record<number, unknown> = {};
  const forms: Record<string, number[]> = {};
  const stems: Record<string, Map<number, number>> = {};
  for (const [unit, one] of given) {
    if (one.trim() === '') continue;
    const tokens = tokenise(one, language);
    units[unit] = { forms: tokens.map(({ form }) => form), hash: hashText(one.trim()) >>> 0, memory: 3 };
    for (const { form, stem } of tokens) {
      forms[form] ??= [];
      if (forms[form].at(-1) !== unit) forms[form].push(unit);
      stems[stem] ??= new Map();
      stems[stem].set(unit, (stems[stem].get(unit) ?? 0) + 1);
    }
  }
  const few = Math.max(1, Object.keys(units).length / 64);
  const frequent = (times: ReadonlyMap<number, number>) => {
    const levels = [1, 2, 3, 4].map((least) => [...times].filter(([, own]) => own >= least).map(([u]) => u));
    const rare = levels.findIndex((level) => level.length < few);
    return rare < 0 ? levels : levels.slice(0, rare);
  };
  return {
    units,
    forms,
    stems: Object.fromEntries(
      Object.entries(stems).map(([stem, times]) => [
        `${hashText(stem)}`,
        { texts: times.size, bitmaps: frequent(times) },
      ]),
    ),
  };
}

/** The same, read from an index. */
function contentOf(index: SealedIndex) {
  const { texts, forms, stems, bitmapBytes } = index.description;
  const [units, records, hashes] = [index.words('units'), index.words('records'), index.words('textHashes')];
  const ascending = (ranks: readonly number[]) => ranks.map((rank) => units[rank] ?? 0).sort((a, b) => a - b);
  const ranks = Array.from({ length: texts }, (_, rank) => rank);
  const names = Array.from({ length: forms }, (_, form) => nameOf(index, form));
  const bits = new Uint8Array(index.buffer, index.addressOf('bitmaps'));
  const bitmap = (number: number) =>
    ascending(ranks.filter((rank) => (bits[number * bitmapBytes + (rank >> 3)] ?? 0) & (1 << (rank & 7))));
  return {
    units: Object.fromEntries(
      ranks.map((rank) => [
        units[rank],
        {
          forms: [...index.formsAt(rank)].map((form) => names[form]),
          hash: hashes[rank],
          memory: (records[rank * 4 + 3] ?? 0) & 0xffff,
        },
      ]),
    ),
    forms: Object.fromEntries(
      names
        .map((name, form) => [name, ascending(ranksOf(index, form))] as const)
        .filter(([, found]) => found.length > 0),
    ),
    stems: Object.fromEntries(
      Array.from({ length: stems }, (_, stem) => {
        const own = index.words('stemBitmaps')[stem] ?? 0;
        return [
          `${(index.words('stemHashes')[stem * 2] ?? 0) | 0}`,
          {
            texts: index.words('stemCounts')[stem],
            bitmaps: Array.from({ length: own & 7 }, (_, i) => bitmap((own >> 3) + i)),
          },
        ];
      }),
    ),
  };
}

function nameOf(index: SealedIndex, form: number): string {
  const ends = index.words('formEnds');
  return String.fromCharCode(
    ...index.chars().subarray(form === 0 ? 0 : (ends[form - 1] ?? 0), ends[form] ?? 0),
  );
}

/** A posting list, read. */
function ranksOf(index: SealedIndex, form: number): readonly number[] {
  const [start, end] = index.postingsOf(form);
  const ranks: number[] = [];
  let [rank, value, shift] = [-1, 0, 0];
  for (const byte of new Uint8Array(index.buffer, start, end - start)) {
    value |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte & 0x80) continue;
    rank += value;
    ranks.push(rank);
    [value, shift] = [0, 0];
  }
  return ranks;
}
