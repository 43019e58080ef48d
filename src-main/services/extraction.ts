import { type ExtractedTerm, MAX_EXTRACTION_UNITS } from '#contract/extraction.ts';
import type { Handlers, Parsed } from '#contract/index.ts';
import type { AlignedTexts, TermCandidate } from '#core/extraction/extract.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { RichText } from '#core/model/rich-text.ts';
import type { Context } from './context.ts';
import { requireRelease } from './find.ts';

type Input = Parsed<'terms.extract'>;

export function createExtractionHandlers(context: Context): Handlers<'terms.extract'> {
  return {
    'terms.extract': (input) => context.jobs.run(input.job, (control) => extract(context, input, control)),
  };
}

/** Known terms are taken out afterwards: so many more candidates are asked for. */
const SPARE = 3;

async function extract(
  context: Context,
  input: Input,
  control: Parameters<Parameters<Context['jobs']['run']>[1]>[0],
) {
  const { from, to, least, limit, release } = input;
  control.report('reading', 0, null);
  const languages = [from, ...to.filter((language) => language !== from)];
  const units =
    release === undefined ? unitsOfMemory(context, languages) : unitsOfRelease(context, release, languages);
  const candidates = await context.extraction.extract(
    units,
    { from, to: languages.slice(1), least, limit: limit * SPARE },
    control,
  );
  const unknown = candidates.filter((candidate) => !isKnown(context, candidate, from, release));
  return {
    units: units.length,
    terms: unknown.slice(0, limit).map((candidate) => describe(candidate, units)),
  };
}

/** Whether a glossary that is on has the candidate as a term. */
function isKnown(
  { knowledge }: Context,
  { text }: TermCandidate,
  from: LanguageTag,
  release: number | undefined,
): boolean {
  return knowledge
    .recognise(text, from, [], release)
    .some(({ start, end }) => start <= ARTICLE && end === text.length);
}

/** The recogniser leaves the Arabic article out of what it finds. */
const ARTICLE = 2;

function describe(candidate: TermCandidate, units: readonly AlignedTexts[]): ExtractedTerm {
  const { text, kind, occurrences, score, translations, examples } = candidate;
  return {
    ...{ text, kind, occurrences, translations },
    score: Math.round(score * 100) / 100,
    examples: examples.map((unit) => units[unit] ?? {}),
  };
}

function unitsOfRelease(
  context: Context,
  id: number,
  languages: readonly LanguageTag[],
): readonly AlignedTexts[] {
  return requireRelease(context, id)
    .blocks.flatMap(({ segments }) => segments)
    .map(({ cells }) =>
      textsIn(
        languages,
        Object.entries(cells).map(([language, { content }]) => [language, content] as const),
      ),
    );
}

/** The units that came last, of those with a text in the first language. */
function unitsOfMemory({ memory }: Context, languages: readonly LanguageTag[]): readonly AlignedTexts[] {
  const [from = ''] = languages;
  const units: AlignedTexts[] = [];
  for (const { variants } of memory.units()) {
    const texts = textsIn(languages, Object.entries(variants));
    if (texts[from] !== undefined) units.push(texts);
    if (units.length >= 2 * MAX_EXTRACTION_UNITS) units.splice(0, MAX_EXTRACTION_UNITS);
  }
  return units.slice(-MAX_EXTRACTION_UNITS);
}

/** The texts of these languages, whatever their region; blank ones are absent. */
function textsIn(
  languages: readonly LanguageTag[],
  contents: readonly (readonly [LanguageTag, RichText])[],
): AlignedTexts {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const found = contents.find(([tag]) => primaryLanguage(tag) === primaryLanguage(language));
      return found === undefined || found[1].text.trim() === '' ? [] : [[language, found[1].text] as const];
    }),
  );
}
