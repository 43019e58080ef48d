import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Equality, pairValues } from '#core/qa/pairing.ts';

interface Value {
  readonly keys: readonly string[];
  readonly sign: string;
  /** Morning and evening are never the same. */
  readonly late: boolean;
}

const SHARED: ReadonlyMap<string, readonly string[]> = new Map(
  ['1', '2'].map((key) => [key, [key]] as const),
);

/** Two ranks: with the sign, and without. `keysOf`: the arrays of the values themselves, or others with the same in them. */
const equality = (keysOf: (value: Value) => readonly string[]): Equality<Value> => ({
  ranks: [
    (value) => (value.sign === '' ? keysOf(value) : value.keys.map((key) => `${value.sign} ${key}`)),
    keysOf,
  ],
  same: (a, b) => a.late === b.late,
  covers: () => true,
});

const sidesWith = (signs: readonly string[]) => {
  const value = fc
    .record({ key: fc.constantFrom('1', '2'), sign: fc.constantFrom(...signs), late: fc.boolean() })
    .map(({ key, ...rest }): Value => ({ keys: SHARED.get(key) ?? [], ...rest }));
  return fc.record({
    asserted: fc.array(value, { maxLength: 80, size: 'max' }),
    evidence: fc.array(value, { maxLength: 4 }),
  });
};

it.each([
  ['without signs', ['']],
  ['with signs', ['', '%']],
])('values %s are paired alike whether their keys are looked at once or in each rank', (_how, signs) => {
  const side = sidesWith(signs);
  fc.assert(
    fc.property(side, side, (a, b) => {
      const once = pairValues(
        a,
        b,
        equality(({ keys }) => keys),
      );
      const anew = pairValues(
        a,
        b,
        equality(({ keys }) => [...keys]),
      );
      expect(once).toEqual(anew);
    }),
  );
});
