import type { Parsed } from '#contract/index.ts';
import type { ConcordanceHit } from '#contract/memory.ts';
import { highlight } from '#core/matching/concordance.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { Unit } from '#core/model/memory.ts';
import type { Context } from '../context.ts';
import { needlesOf } from './needles.ts';
import { since } from './since.ts';

/** Storage narrows by what every hit contains; which units really have the words, core decides. */
export function concordance(context: Context, { language, text, limit }: Parsed<'memory.concordance'>) {
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
