import { join } from 'node:path';
import { createRecogniser, type Recogniser } from '#core/glossary/recognise.ts';
import type { Issue } from '#core/model/issue.ts';
import { addHabits, NO_HABITS, withHabits } from '#core/qa/habits.ts';
import { checkSegment } from '#core/qa/run.ts';
import { runReleaseChecks } from '#core/qa/run-release.ts';
import { type Corpus, readCorpora } from '../helpers/parallel.ts';
import { PLANTS, type Texts } from '../helpers/planted-errors.ts';
import { starterConcepts } from '../helpers/starter.ts';

/**
 * Measures the checks on good human translations (`<dataDir>/parallel`): how often they cry wolf, and how many
 * planted errors they find in the right language. Throws where a goal is missed.
 */
export async function run(dataDir: string): Promise<string[]> {
  const recogniser = createRecogniser(starterConcepts());
  const corpora = await readCorpora(join(dataDir, 'parallel'));
  const failures: string[] = [];
  const lines = corpora.flatMap((corpus) => {
    const alarms = falseAlarms(corpus, recogniser);
    if (alarms.errors >= MOST_ERRORS || alarms.warnings >= MOST_WARNINGS) failures.push(alarms.line);
    return [alarms.line];
  });
  for (const corpus of corpora) {
    for (const found of plantedErrors(corpus, recogniser)) {
      lines.push(found.line);
      if (found.share < LEAST_FOUND) failures.push(found.line);
    }
  }
  if (failures.length > 0) throw new Error(`Goals missed:\n${failures.join('\n')}`);
  return lines;
}

/** Per 100 segments, over all checks together. */
const MOST_ERRORS = 3;
const MOST_WARNINGS = 15;
/** Share of planted errors. */
const LEAST_FOUND = 0.95;

function falseAlarms(corpus: Corpus, recogniser: Recogniser) {
  const counts = new Map<string, number>();
  let errors = 0;
  let warnings = 0;
  let habits = NO_HABITS;
  for (const texts of corpus.segments) {
    // As `balagh check --batch` does: the document shows its habits as it goes on.
    const report = checkSegment({ texts, from: corpus.from, recogniser });
    habits = addHabits(habits, report.habits);
    for (const issue of withHabits(report.issues, habits)) {
      if (issue.severity === 'error') errors++;
      if (issue.severity === 'warning') warnings++;
      if (issue.severity !== 'info') counts.set(issue.message, (counts.get(issue.message) ?? 0) + 1);
    }
  }
  const per = (count: number) => (count * 100) / corpus.segments.length;
  const detail = [...counts].sort((a, b) => b[1] - a[1]).map(([message, count]) => `${message} ${count}`);
  return {
    errors: per(errors),
    warnings: per(warnings),
    line: `${corpus.name}: ${corpus.segments.length} segments, errors ${per(errors).toFixed(2)}, warnings ${per(warnings).toFixed(2)} per 100 (${detail.join(', ')})`,
  };
}

function plantedErrors(
  corpus: Corpus,
  recogniser: Recogniser,
): readonly { readonly line: string; readonly share: number }[] {
  const check = (texts: Texts) => {
    const input = { texts, from: corpus.from, recogniser, segment: 1 };
    return runReleaseChecks([input]);
  };
  return Object.entries(PLANTS).flatMap(([kind, { plant, checks }]) => {
    let planted = 0;
    let found = 0;
    let loud = 0;
    corpus.segments.forEach((texts, turn) => {
      const languages = Object.keys(texts).filter((language) => isPlace(corpus, texts, language));
      const language = languages[turn % languages.length];
      if (language === undefined || planted >= MOST_PLANTED) return;
      const text = plant(texts, language, corpus.from, turn);
      if (text === null) return;
      // An error is planted in a good translation, or what is found proves nothing.
      if (names(check(texts), checks, language)) return;
      planted++;
      const issues = check({ ...texts, [language]: text });
      if (names(issues, checks, language)) found++;
      if (
        names(
          issues.filter(({ severity }) => severity !== 'info'),
          checks,
          language,
        )
      )
        loud++;
      else if (process.env.BALAGH_SHOW === kind) process.stdout.write(`${language} ${text}\n`);
    });
    if (planted < LEAST_PLANTED) return [];
    const share = found / planted;
    return [
      {
        share,
        line: `${corpus.name}: ${kind}: ${found} of ${planted} found (${(share * 100).toFixed(1)} %), ${loud} of them as a warning or an error`,
      },
    ];
  });
}

/** Enough to tell, per corpus and kind. */
const MOST_PLANTED = 150;
/** Fewer than these prove nothing. */
const LEAST_PLANTED = 8;

/** With two versions the translation is to be mended; with three, the odd one out, whichever it is. */
function isPlace(corpus: Corpus, texts: Texts, language: string): boolean {
  return Object.keys(texts).length > 2 || language !== corpus.from;
}

/** Whether one of the issues is of one of the checks, and in the language. */
function names(issues: readonly Issue[], checks: readonly string[], language: string): boolean {
  return issues.some((issue) => checks.includes(issue.check) && issue.language === language);
}
