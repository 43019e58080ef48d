import { adapt } from '#core/adaptation/adapt.ts';
import { createRecogniser } from '#core/glossary/recognise.ts';
import { starterConcepts, starterUnits } from '../helpers/starter.ts';
import { type Bench, latency } from './report.ts';

/** Most that putting a segment's values into one translation may take, terms of three texts included, milliseconds. */
const ADAPT_BUDGET = 3;

/** What a proposal costs beyond finding it. Assembly is measured with the memory: segment.open in operations.bench.ts. */
export const run: Bench = async () => {
  const recogniser = createRecogniser(starterConcepts());
  const units = starterUnits().map(({ texts }) => texts);
  return [
    await latency('values of a segment into a translation, fr-ar', units, ADAPT_BUDGET, ({ fr, ar }) =>
      adapt({
        source: fr,
        segment: fr.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10)).replace('Rabat', 'Agadir'),
        from: 'fr',
        target: { text: ar, marks: [] },
        to: 'ar',
        recognise: (text, from, to) => recogniser.recognise(text, from, to),
      }),
    ),
  ];
};
