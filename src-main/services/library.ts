import { BalaghError } from '#contract/errors.ts';
import type { Handlers, Parsed } from '#contract/index.ts';
import type { ConcordanceHit } from '#contract/library.ts';
import { highlight } from '#core/matching/concordance.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { Unit } from '#core/model/memory.ts';
import { runChecks } from '#core/qa/run.ts';
import { cutSegments } from '#core/segmentation/cut.ts';
import { fold } from '#core/text/fold.ts';
import type { Context } from './context.ts';
import { exportUnits, importUnits } from './interchange.ts';
import { needlesOf } from './needles.ts';

type Names =
  | 'memory.search'
  | 'memory.concordance'
  | 'memory.stats'
  | 'memory.import'
  | 'memory.export'
  | 'glossary.recognise'
  | 'glossary.search'
  | 'text.segment'
  | 'text.check';

export function createLibraryHandlers(context: Context): Handlers<Names> {
  const { knowledge, memory, glossary } = context;
  return {
    'memory.search': (input) => search(context, input),
    'memory.concordance': (input) => concordance(context, input),
    'memory.stats': () => memory.statistics(),
    'memory.import': (input) => importUnits(context, input),
    'memory.export': (input) => exportUnits(context, input),
    'glossary.recognise': ({ text, from, to }) => ({ terms: knowledge.recognise(text, from, to) }),
    'glossary.search': ({ text, limit }) => glossary.search(fold(text).trim(), limit),
    'text.segment': ({ language, text }) => ({
      segments: text
        .split(/\r\n|[\n\r\u2029]/)
        .flatMap((paragraph) => cutSegments({ text: paragraph, marks: [] }, language))
        .map(({ content }) => content.text),
    }),
    'text.check': ({ from, texts }) => {
      if (texts[from] === undefined) throw new BalaghError('invalid-input', { path: 'texts', reason: from });
      return { issues: runChecks({ texts, from, recogniser: knowledge.terms() }) };
    },
  };
}

function search(context: Context, input: Parsed<'memory.search'>) {
  const start = context.clock.elapsed();
  return { matches: context.knowledge.search(input), ms: since(context, start) };
}

/** Milliseconds, two decimals. */
const since = (context: Context, start: number): number =>
  Math.round((context.clock.elapsed() - start) * 100) / 100;

/** Storage narrows by what every hit contains; which units really have the words, core decides. */
function concordance(context: Context, { language, text, limit }: Parsed<'memory.concordance'>) {
  const start = context.clock.elapsed();
  const hits: ConcordanceHit[] = [];
  let total = 0;
  for (const id of context.memory.containing(language, needlesOf(text, language))) {
    const unit = context.memory.unit(id);
    if (unit === null) continue;
    const hit = hitIn(unit, language, text);
    if (hit === null) continue;
    total += 1;
    if (hits.length < limit) hits.push(hit);
  }
  return { hits, total, ms: since(context, start) };
}

/** The words in the variant of that language, or of one of its regions. */
function hitIn(unit: Unit, language: LanguageTag, text: string): ConcordanceHit | null {
  for (const [tag, content] of Object.entries(unit.variants)) {
    if (tag !== language && !tag.startsWith(`${language}-`)) continue;
    const ranges = highlight(content.text, language, text);
    if (ranges !== null) return { unit: unit.id, language: tag, texts: textsOf(unit.variants), ranges };
  }
  return null;
}

function textsOf(
  variants: Readonly<Record<LanguageTag, { readonly text: string }>>,
): Readonly<Record<LanguageTag, string>> {
  return Object.fromEntries(Object.entries(variants).map(([language, { text }]) => [language, text]));
}
