import { createRecogniser } from '#core/glossary/recognise.ts';
import { runChecks } from '#core/qa/run.ts';
import { starterConcepts, starterUnits } from '../helpers/starter.ts';
import { type Bench, duration, latency } from './report.ts';

/** Most that the checks of one segment in three languages may take, milliseconds. */
const SEGMENT_BUDGET = 2;
/** The same for a line of a million characters: linear time, however hostile the file. */
const LINE_BUDGET = 5000;
const LINE = {
  fr: 'Le 22 avril 2024, 5 % des 1 500 élèves. '.repeat(2_500),
  en: 'On 22 April 2024, 5% of the 1,500 pupils. '.repeat(2_500),
};

/** The checks on the versions of one segment. */
export const run: Bench = async () => {
  const units = starterUnits().map(({ texts }) => texts);
  const recogniser = createRecogniser(starterConcepts());
  return [
    await latency('checks of a segment, 3 languages', units, SEGMENT_BUDGET, (texts) =>
      runChecks({ texts, from: 'fr' }),
    ),
    await latency('checks of a segment, 3 languages, glossary', units, SEGMENT_BUDGET, (texts) =>
      runChecks({ texts, from: 'fr', recogniser }),
    ),
    duration('checks of a line of a million characters', LINE_BUDGET, 'two languages, once', () =>
      runChecks({ texts: LINE, from: 'fr' }),
    ).row,
  ];
};
