import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRecogniser } from '#core/glossary/recognise.ts';
import { runChecks } from '#core/qa/run.ts';
import { createDictionaries } from '#hosts/dictionaries/dictionaries.ts';
import { starterConcepts, starterUnits } from '../helpers/starter.ts';
import { type Bench, duration, latency } from './report.ts';

/** Most that the checks of one segment in three languages may take, milliseconds. */
const SEGMENT_BUDGET = 2;
/** The same for a line of a million characters and its translation: linear time, however hostile the file. */
const LINE_BUDGET = 2000;
const LENGTH = 1_000_000;
const line = (unit: string): string => unit.repeat(LENGTH / unit.length);
const LINES = {
  values: {
    fr: line('Le 22 avril 2024, 5 % des 1 500 élèves. '),
    en: line('On 22 April 2024, 5% of the 1,500 pupils. '),
  },
  'names and words': {
    fr: line('M. Abdelouafi Laftit a reçu à Rabat une délégation du Conseil. '),
    en: line('Mr. Abdelouafi Laftit received a delegation of the Council in Rabat. '),
  },
  'halves of characters': { fr: line('a\ud800 b\udc00'), en: line('\udc00a \ud800') },
};

function missing(): never {
  throw new Error('No dictionary could be loaded');
}

/** The checks on the versions of one segment. */
export const run: Bench = async () => {
  const units = starterUnits().map(({ texts }) => texts);
  const recogniser = createRecogniser(starterConcepts());
  const dictionaries = createDictionaries({
    folder: () => '',
    cache: await mkdtemp(join(tmpdir(), 'balagh-')),
  });
  await dictionaries.ready();
  const speller = dictionaries.speller({}) ?? missing();
  return [
    await latency('checks of a segment, 3 languages', units, SEGMENT_BUDGET, (texts) =>
      runChecks({ texts, from: 'fr' }),
    ),
    await latency('checks of a segment, 3 languages, glossary', units, SEGMENT_BUDGET, (texts) =>
      runChecks({ texts, from: 'fr', recogniser }),
    ),
    await latency('checks of a segment, 3 languages, glossary, spelling', units, SEGMENT_BUDGET, (texts) =>
      runChecks({ texts, from: 'fr', recogniser, speller }),
    ),
    ...Object.entries(LINES).map(
      ([name, texts]) =>
        duration(
          `checks of a line of a million characters: ${name}`,
          LINE_BUDGET,
          'two languages, once',
          () => runChecks({ texts, from: 'fr', recogniser, speller }),
        ).row,
    ),
  ];
};
