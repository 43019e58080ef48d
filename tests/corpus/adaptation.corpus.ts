import { join } from 'node:path';
import { type Adaptation, adapt } from '#core/adaptation/adapt.ts';
import { createRecogniser, type Recogniser } from '#core/glossary/recognise.ts';
import { runChecks } from '#core/qa/run.ts';
import { type Corpus, readCorpora } from '../helpers/parallel.ts';
import { PLANTS, type Texts } from '../helpers/planted-errors.ts';
import { starterConcepts } from '../helpers/starter.ts';

/** Values changed in a source: the translator's new segment, whose matches are the old sentences. */
const CHANGES = ['changed digit', 'swapped weekday', 'wrong month'] as const;
/** What is neither right nor named as doubtful is a silent error, which nobody would look for. */
const MOST_SILENT = 0;

/**
 * Measures adaptation on good human translations: a value of the source is changed, the old translation adapted, and
 * the checks of numbers and dates, which share no code with it but the reading of values, judge the result.
 */
export async function run(dataDir: string): Promise<string[]> {
  const recogniser = createRecogniser(starterConcepts());
  const lines: string[] = [];
  let silent = 0;
  for (const corpus of await readCorpora(join(dataDir, 'parallel'))) {
    for (const kind of CHANGES) {
      const counts = measure(corpus, kind, recogniser);
      if (counts.all === 0) continue;
      silent += counts.silent.length;
      const share = (count: number) => `${((count * 100) / counts.all).toFixed(1)} %`;
      lines.push(
        `${corpus.name}, ${kind}: ${counts.all} proposals, ${share(counts.right)} right, ${share(counts.named)} named, ${counts.silent.length} silently wrong`,
        ...counts.silent.slice(0, 5),
      );
    }
  }
  if (silent > MOST_SILENT) throw new Error(`${silent} proposals silently wrong:\n${lines.join('\n')}`);
  return lines;
}

interface Counts {
  all: number;
  right: number;
  named: number;
  readonly silent: string[];
}

function measure(corpus: Corpus, kind: (typeof CHANGES)[number], recogniser: Recogniser): Counts {
  const counts: Counts = { all: 0, right: 0, named: 0, silent: [] };
  corpus.segments.forEach((texts, turn) => {
    const languages = Object.keys(texts);
    const from = languages[turn % languages.length] ?? '';
    const segment = PLANTS[kind]?.plant({ [from]: texts[from] ?? '' }, from, '', turn) ?? null;
    if (segment === null) return;
    for (const to of languages) {
      if (to === from) continue;
      const pair = { [from]: texts[from] ?? '', [to]: texts[to] ?? '' };
      // A translation that the checks doubt before the change proves nothing after it.
      if (doubts(pair, from).length > 0) continue;
      const source = pair[from] ?? '';
      const adapted = adapt({
        source,
        segment,
        from,
        to,
        target: { text: pair[to] ?? '', marks: [] },
        recognise: (text, own, others) => recogniser.recognise(text, own, others),
      });
      counts.all++;
      judge(counts, { [from]: segment, [to]: adapted.content.text }, from, adapted);
    }
  });
  return counts;
}

function judge(counts: Counts, texts: Texts, from: string, { toCheck, content }: Adaptation): void {
  const found = doubts(texts, from);
  if (toCheck.length > 0) counts.named++;
  else if (found.length === 0) counts.right++;
  else counts.silent.push(`    ${texts[from]}\n    ${content.text}\n    ${found.join(', ')}`);
}

/** What the checks of values say of a pair; a weekday that the change made false is no fault of the adaptation. */
function doubts(texts: Texts, from: string): readonly string[] {
  return runChecks({ texts, from })
    .filter(
      ({ check, message }) => check === 'numbers' || (check === 'dates' && message !== 'dates.false-weekday'),
    )
    .map(({ message, parameters }) => `${message} ${JSON.stringify(parameters)}`);
}
