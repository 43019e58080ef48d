import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '#core/matching/concordance.ts';
import { LanguageIndex } from '#core/matching/language-index.ts';
import { IndexBuilder } from '#core/matching/sealed/index-builder.ts';
import { SealedIndex } from '#core/matching/sealed/sealed-index.ts';
import { type ConcordanceMode, searchedWords } from '#core/matching/searched-words.ts';
import { UnitSet } from '#core/matching/unit-set.ts';
import { plainTokens } from '#core/text/tokens.ts';

const WORDS = {
  ar: 'وزير الوزير وزارة وزارته بوزارتهم والوزارة وزراء في وفي فيها من بمن زمن كتاب مكتبة كتابهم 12 ١٢ 1\u00a0250 ، . ؟',
  fr: 'le la ministre ministère ministres royal royaux aujourd’hui l’accord accords COVID-19 12 1\u00a0250 , . !',
  en: "the of office minister ministry ministers' man men woman COVID-19 covid country countries 12 1,250 , . …",
} as const;
type Language = keyof typeof WORDS;

const words = (language: Language, most: number) =>
  fc
    .array(fc.constantFrom(...WORDS[language].split(' ')), { minLength: 1, maxLength: most })
    .map((list) => list.join(' '));
const searched = (language: Language) =>
  fc.oneof(
    words(language, 3),
    words(language, 3).map((text) => `"${text}"`),
    words(language, 2).map((text) => `(${text}, `),
    fc
      .tuple(words(language, 1), fc.nat(4), fc.nat(4))
      .map(([text, from, length]) => text.slice(from, from + length + 1)),
    words(language, 20),
  );

const cases = fc.constantFrom<Language>('ar', 'fr', 'en').chain((language) =>
  fc.record({
    language: fc.constant(language),
    texts: fc.array(words(language, 24), { minLength: 1, maxLength: 30 }),
    sealed: fc.constantFrom(0, 0.5, 1),
    /** From none to all frequent parts of words are kept. */
    textsAPart: fc.constantFrom(undefined, 1, 20),
    query: searched(language),
    mode: fc.constantFrom<ConcordanceMode>('words', 'phrase', 'parts', 'tokens'),
  }),
);

describe('the words of a concordance', () => {
  it('are found by the index in the very units that a reading of every text gives', () => {
    fc.assert(
      fc.property(cases, ({ language, texts, sealed, textsAPart, query, mode }) => {
        const index = indexOf(language, texts, Math.round(texts.length * sealed), textsAPart);
        const phrases = searchedWords(query, language, mode);
        const units = new UnitSet();
        if (phrases.length > 0) index.containing(phrases, () => true, units);
        const read = texts.flatMap((text, i) => (highlight(text, language, phrases) === null ? [] : [i + 1]));
        const counted = index.countContaining(phrases, () => true, 5);
        expect([units.first(100), phrases.length === 0 || counted]).toEqual([
          read,
          phrases.length === 0 || { total: read.length, first: read.slice(0, 5) },
        ]);
      }),
      { numRuns: 600 },
    );
  });

  it('are found the same in so many texts that bitmaps are used; where some units are enough, they are among them', () => {
    fc.assert(
      fc.property(cases, ({ language, texts, textsAPart, query, mode }) => {
        const many = Array.from({ length: 150 }, () => texts).flat();
        const index = indexOf(language, many, many.length, textsAPart);
        const phrases = searchedWords(query, language, mode);
        if (phrases.length === 0) return;
        const units = new UnitSet();
        index.containing(phrases, () => true, units);
        const has = texts.map((text) => highlight(text, language, phrases) !== null);
        const read = many.flatMap((_, i) => (has[i % texts.length] === true ? [i + 1] : []));
        const { ids: some, isAll } = index.someContaining(phrases, () => true, 5);
        expect([units.first(many.length), some.length, some.filter((unit) => !read.includes(unit))]).toEqual([
          read,
          Math.min(5, read.length),
          [],
        ]);
        if (isAll) expect(some).toEqual(read);
      }),
      { numRuns: 60 },
    );
  });

  it('are found in units of several texts, of wanted memories and regions, as they are after changes', () => {
    const unit: fc.Arbitrary<TestUnit> = fc.record({
      memory: fc.constantFrom(1, 2),
      texts: fc.dictionary(fc.constantFrom('en', 'en-GB', 'en-US'), words('en', 8), {
        minKeys: 1,
        maxKeys: 3,
      }),
    });
    const changed = fc.array(fc.tuple(fc.nat(80), fc.option(unit)), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(1, 70),
        changed,
        searched('en'),
        fc.constantFrom<ConcordanceMode>('words', 'phrase', 'parts'),
        fc.subarray([1, 2], { minLength: 1 }),
        fc.subarray(['en', 'en-GB', 'en-US'], { minLength: 1 }),
        (first, copies, changes, query, mode, memories, tags) => {
          const { index, current } = changedIndex(
            Array.from({ length: copies }, () => first).flat(),
            changes,
          );
          const phrases = searchedWords(query, 'en', mode);
          if (phrases.length === 0) return;
          const has = (text: string) => highlight(text, 'en', phrases) !== null;
          const expected = [...current]
            .filter(([, { memory }]) => memories.includes(memory))
            .filter(([, { texts }]) =>
              Object.entries(texts).some(([tag, text]) => tags.includes(tag) && has(text)),
            )
            .map(([id]) => id)
            .sort((a, b) => a - b);
          const wanted = (memory: number, tag: string) => memories.includes(memory) && tags.includes(tag);
          const noted = new UnitSet();
          index.containing(phrases, wanted, noted);
          expect([index.countContaining(phrases, wanted, 7), noted.size, noted.first(9)]).toEqual([
            { total: expected.length, first: expected.slice(0, 7) },
            expected.length,
            expected.slice(0, 9),
          ]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('are found where the forms that have a part are in most texts, and the rare ones in the others', () => {
    const names = Array.from({ length: 400 }, (_, i) => `${'abcdefghij'[i % 10]}ama${i.toString(36)}`);
    const texts = Array.from({ length: 40_000 }, (_, i) => {
      const own = names[(i * i + 7 * i) % names.length] ?? '';
      if (i % 50 < 2) return i % 50 === 0 ? `nothing ${i}` : `only zama${i.toString(36)}`;
      return `the ${own} of ${names[i % 17]} and ${names[(i * 13) % 29]}`;
    });
    // With no part kept, as in files of fewer texts.
    const index = indexOf('en', texts, texts.length, 1e9);
    const part = searchedWords('ama', 'en', 'parts');
    const read = texts.flatMap((text, i) => (text.includes('ama') ? [i + 1] : []));
    expect(index.countContaining(part, () => true, 40)).toEqual({
      total: read.length,
      first: read.slice(0, 40),
    });
  });

  it('are counted where very many units have them, less those that went, and with those that came', () => {
    const texts = Array.from({ length: 5000 }, (_, i) => (i % 5 === 0 ? 'the man' : 'the minister'));
    const index = indexOf('en', texts, 5000);
    for (const gone of [2, 3, 4, 6]) index.remove(gone);
    index.add(3, 1, 'en', 'the minister again');
    index.add(6000, 1, 'en', 'two ministers');
    const found = index.countContaining(searchedWords('minister', 'en'), () => true, 4);
    expect(found).toEqual({ total: 4000 - 3 + 2, first: [3, 5, 7, 8] });
  });
});

describe('parts of a text', () => {
  it('are known by the units that have just these tokens, or these and a full stop', () => {
    fc.assert(
      fc.property(cases, ({ language, texts, sealed }) => {
        const index = indexOf(language, texts, Math.round(texts.length * sealed));
        const forms = texts.map((text) => plainTokens(text, language).map(({ form }) => form));
        const query = texts.slice(0, 3).join(' ');
        const tokens = plainTokens(query, language).map(({ form }) => form);
        const parts = tokens.flatMap((_, from) =>
          [1, 2, 3, 5, 8]
            .filter((length) => from + length <= tokens.length)
            .map((length) => [from, from + length] as const),
        );
        const withForms = (wanted: readonly string[]) =>
          forms.flatMap((own, i) => (own.join(' ') === wanted.join(' ') ? [i + 1] : []));
        const ascending = (units: readonly number[]) => units.toSorted((a, b) => a - b);
        expect(
          index.sameParts(query, parts).map(({ exact, stopped }) => [ascending(exact), ascending(stopped)]),
        ).toEqual(
          parts.map(([from, to]) => {
            const wanted = tokens.slice(from, to);
            const hasWord = wanted.some((form) => /[\p{L}\p{N}]/u.test(form));
            return hasWord ? [withForms(wanted), withForms([...wanted, '.'])] : expect.anything();
          }),
        );
      }),
      { numRuns: 100 },
    );
  });
});

function indexOf(
  language: Language,
  texts: readonly string[],
  sealed: number,
  textsAPart?: number,
): LanguageIndex {
  const builder = new IndexBuilder();
  for (const [i, text] of texts.slice(0, sealed).entries()) builder.add(i + 1, 1, language, text);
  const bytes =
    sealed > 0 ? builder.seal(language, '', textsAPart === undefined ? {} : { textsAPart }) : null;
  const index = new LanguageIndex(language, bytes && opened(bytes));
  for (const [i, text] of texts.slice(sealed).entries()) index.add(sealed + i + 1, 1, language, text);
  return index;
}

interface TestUnit {
  readonly memory: number;
  readonly texts: Readonly<Record<string, string>>;
}

/** An index of units numbered from 1, some of which changed or went since; and the units as they are. */
function changedIndex(
  units: readonly TestUnit[],
  changes: readonly (readonly [at: number, after: TestUnit | null])[],
) {
  const builder = new IndexBuilder();
  const current = new Map(units.map((unit, i) => [i + 1, unit]));
  for (const [id, { memory, texts }] of current)
    for (const [tag, text] of Object.entries(texts)) builder.add(id, memory, tag, text);
  const index = new LanguageIndex('en', opened(builder.seal('en', '')));
  for (const [at, after] of changes) {
    index.remove(at + 1);
    current.delete(at + 1);
    if (after === null) continue;
    current.set(at + 1, after);
    for (const [tag, text] of Object.entries(after.texts)) index.add(at + 1, after.memory, tag, text);
  }
  return { index, current };
}

const opened = (bytes: Uint8Array<ArrayBuffer>) =>
  SealedIndex.open(bytes.length, (target) => target.set(bytes));
