import type { Unit } from '#core/model/memory.ts';

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
export const BENCH_LANGUAGES = ['ar', 'fr', 'en'] as const;
export type BenchLanguage = (typeof BENCH_LANGUAGES)[number];

interface Grammar {
  /** Frequent words, the most frequent first: the head of the Zipf curve. */
  readonly frequent: readonly string[];
  readonly syllables: readonly string[];
  readonly inflect: (word: string, random: Random) => string;
  readonly comma: string;
}

const GRAMMARS: Readonly<Record<BenchLanguage, Grammar>> = {
  ar: {
    frequent: 'في من على إلى و التي عن الذي أن مع هذا بين هذه كما خلال بعد قبل كل غير حول'.split(' '),
    syllables: 'با تم جر حل خد در سف شك صن ضم طر عم غل فق قب كر لم مد نز هد وس يق ام اس'.split(' '),
    inflect: (word, random) =>
      pick(['', '', 'ال', 'ال', 'بال', 'وال', 'و', 'لل'], random) +
      word +
      pick(['', '', 'ة', 'ات', 'ين'], random),
    comma: '،',
  },
  fr: {
    frequent: 'de la le et les des du en à une un pour que dans par sur qui au avec son'.split(' '),
    syllables: 'ba ter min gou ver né cha ré gion pro vin com mu sec tor na tio par le con sti vi'.split(' '),
    inflect: (word, random) => word + pick(['', '', 'e', 's', 'es'], random),
    comma: ',',
  },
  en: {
    frequent: 'the of and to in a for on that with by as at from is this its was be an'.split(' '),
    syllables: 'gov min ter ist com mun reg ion pro vin sec tor na tion par con sti vi ba ler'.split(' '),
    inflect: (word, random) => word + pick(['', '', '', 's', 'ed'], random),
    comma: ',',
  },
};

/** Sentences kept to make edited copies of. */
const REMEMBERED = 50_000;

/** Words that a large memory of one house has, before inflection. */
const VOCABULARY = 40_000;

export interface Generator {
  sentence(language: BenchLanguage): string;
  /** A sentence as a translator meets it again: some words replaced, left out, moved or inflected otherwise. */
  edited(text: string, language: BenchLanguage): string;
  units(count: number): Unit[];
  /** The same one by one, for numbers that no memory holds. */
  stream(count: number): Iterable<Unit>;
}

/** Sentences of 8 to 40 tokens with a Zipf vocabulary, a third of them edited copies of earlier ones. */
export function createGenerator(seed: number): Generator {
  const random = createRandom(seed);
  const words = Object.fromEntries(
    BENCH_LANGUAGES.map((language) => [language, vocabularyOf(GRAMMARS[language], random)]),
  ) as Readonly<Record<BenchLanguage, readonly string[]>>;
  const word = (language: BenchLanguage) => {
    if (random() < 0.03) return String(Math.floor(random() * 3000));
    const list = words[language];
    const rank = Math.floor(list.length ** random()) - 1;
    const chosen = list[rank] ?? '';
    return rank < GRAMMARS[language].frequent.length ? chosen : GRAMMARS[language].inflect(chosen, random);
  };
  const sentence = (language: BenchLanguage) => {
    const length = 8 + Math.floor(random() * random() * 34);
    const list = Array.from(
      { length },
      () => word(language) + (random() < 0.06 ? GRAMMARS[language].comma : ''),
    );
    return `${list.join(' ')}.`;
  };
  const edited = (text: string, language: BenchLanguage) => {
    const list = text.split(' ');
    const edits = 1 + Math.floor(random() * Math.max(1, list.length / 4));
    for (let i = 0; i < edits; i++) editOnce(list, () => word(language), random);
    return list.join(' ');
  };
  function* stream(count: number): Iterable<Unit> {
    const earlier: Unit[] = [];
    for (let id = 1; id <= count; id++) {
      const copied = random() < 1 / 3 ? earlier[Math.floor(random() * earlier.length)] : undefined;
      const text = (language: BenchLanguage) => {
        const known = copied?.variants[language]?.text;
        return { text: known === undefined ? sentence(language) : edited(known, language), marks: [] };
      };
      const variants = { ar: text('ar'), fr: text('fr'), en: text('en') };
      const unit = { id, memory: 1, variants, context: {}, author: '', updatedAt: id };
      earlier[id <= REMEMBERED ? id - 1 : Math.floor(random() * REMEMBERED)] = unit;
      yield unit;
    }
  }
  const units = (count: number) => [...stream(count)];
  return { sentence, edited, units, stream };
}

function vocabularyOf({ frequent, syllables }: Grammar, random: Random): readonly string[] {
  const words = new Set(frequent);
  while (words.size < VOCABULARY) {
    const length = 2 + Math.floor(random() * 3);
    words.add(Array.from({ length }, () => pick(syllables, random)).join(''));
  }
  return [...words];
}

function editOnce(list: string[], word: () => string, random: Random): void {
  const at = Math.floor(random() * list.length);
  const choice = random();
  if (choice < 0.4) list[at] = word();
  else if (choice < 0.6) list.splice(at, 0, word());
  else if (choice < 0.8 && list.length > 2) list.splice(at, 1);
  else list.splice(Math.floor(random() * list.length), 0, ...list.splice(at, 1));
}

function pick<Value>(list: readonly Value[], random: Random): Value {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new RangeError('Nothing to pick from');
  return chosen;
}
