import { deepStrictEqual as deepEqual } from 'node:assert';
import type { BalaghError } from '#contract/errors.ts';
import { EncodedText } from '#core/text/encoded-text.ts';
import { readUnits } from '#formats/interchange/read.ts';
import type { FileSource, NewUnit, SkippedUnit } from '#services/ports/index.ts';

const decoded = ({ bytes, start, end }: EncodedText): string =>
  new TextDecoder().decode(bytes.subarray(start, end));

/** What is read of a file, and how many texts came as bytes. */
export async function readAs(source: FileSource, encoded: boolean) {
  const units: NewUnit[] = [];
  const skipped: SkippedUnit[] = [];
  let [apart, fromBytes] = [false, 0];
  try {
    for await (const batch of readUnits(source, { encoded })) {
      for (const unit of batch.units) {
        const variants = Object.entries(unit.variants).map(([language, content]) => {
          if (content instanceof EncodedText) fromBytes += 1;
          const { text, marks } = content;
          if (content instanceof EncodedText) deepEqual(decoded(content), text);
          return [language, { text, marks }];
        });
        units.push({ ...unit, variants: Object.fromEntries(variants) });
      }
      skipped.push(...batch.skipped);
      apart = batch.apart;
    }
  } catch (thrown) {
    return { read: { units, skipped, apart, thrown: (thrown as BalaghError).code }, fromBytes };
  }
  return { read: { units, skipped, apart }, fromBytes };
}
