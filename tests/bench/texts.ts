import { type BenchLanguage, createGenerator } from '#hosts/cli/bench/generate.ts';
import { starterUnits } from '../helpers/starter.ts';

const SEED = 2026;

/**
 * Sentences of a press release, as many as asked for: the starter memory's, edited as a translator meets them
 * again, and every fourth one new.
 */
export function releaseSentences(count: number, language: BenchLanguage): readonly string[] {
  const generator = createGenerator(SEED);
  const known = starterUnits()
    .map(({ texts }) => texts[language])
    .filter((text) => text.length > 40);
  return Array.from({ length: count }, (_, i) => {
    const text = known[(i * 37) % known.length];
    return i % 4 === 0 || text === undefined
      ? asSentence(generator.sentence(language))
      : asSentence(generator.edited(text, language));
  });
}

/** A capital first and a stop last, which an edit may have taken along: without them two sentences are one. */
function asSentence(text: string): string {
  const [first = ''] = text;
  return `${first.toUpperCase()}${text.slice(first.length).replace(/[.!?؟]+$/u, '')}.`;
}

/** A release of about that many segments: a headline and paragraphs of three sentences. */
export function releaseText(segments: number, language: BenchLanguage): string {
  return [HEADLINES[language], ...paragraphs(releaseSentences(segments - 1, language), 3)].join('\n\n');
}

const HEADLINES: Readonly<Record<BenchLanguage, string>> = {
  ar: 'الوزارة تطلق برنامج المكتبات القروية',
  fr: 'Le ministère lance le programme des bibliothèques rurales',
  en: 'Ministry launches the rural libraries programme',
};

/** A text of at least that many bytes of UTF-8, in paragraphs of five sentences. */
export function longText(bytes: number, language: BenchLanguage): string {
  const sentences = releaseSentences(500, language);
  const once = `${paragraphs(sentences, 5).join('\n\n')}\n\n`;
  return once.repeat(Math.ceil(bytes / Buffer.byteLength(once)));
}

export function paragraphs(sentences: readonly string[], size: number): readonly string[] {
  return Array.from({ length: Math.ceil(sentences.length / size) }, (_, i) =>
    sentences.slice(i * size, (i + 1) * size).join(' '),
  );
}

/** A glossary as CSV: concepts in three languages, each with words of its own. */
export function glossaryTable(concepts: number): string {
  const words = {
    ar: ['وزارة', 'مجلس', 'الماء', 'الصحة', 'برنامج', 'الوطني'],
    fr: ['ministère', 'conseil', 'eau', 'santé', 'programme', 'national'],
    en: ['ministry', 'council', 'water', 'health', 'programme', 'national'],
  };
  const term = (list: readonly string[], number: number) =>
    `${list[number % 6]} ${list[Math.floor(number / 6) % 6]} ${list[Math.floor(number / 36) % 6]} ${number}`;
  const rows = Array.from(
    { length: concepts },
    (_, number) => `k${number},${term(words.ar, number)},${term(words.fr, number)},${term(words.en, number)}`,
  );
  return `id,ar,fr,en\n${rows.join('\n')}\n`;
}
