import { compareNames } from '#core/names/compare.ts';
import type { Bench } from './report.ts';
import { duration } from './report.ts';

/** 20,000 pairs a second at least. */
const PAIRS = 20_000;
const BUDGET_MS = 1000;

const GIVEN = [
  'Mohammed',
  'محمد',
  'Abdelkrim',
  'عبد الكريم',
  'Fatima-Zahra',
  'فاطمة الزهراء',
  'Nour-Eddine',
  'Driss',
  'إدريس',
  'Samir',
];
const FAMILY = [
  'El Idrissi',
  'الإدريسي',
  'Benatiq',
  'بن عتيق',
  'Hakkaoui',
  'الحقاوي',
  'Ould Ahmadi',
  'Choubani',
  'الشوباني',
  'Amrani',
];

/** Full names in both scripts, every one with others: most pairs are two persons, as they are in a release. */
export const run: Bench = async () => {
  const names = GIVEN.flatMap((given) => FAMILY.map((family) => `${given} ${family}`));
  const compare = (pairs: number) => {
    let found = 0;
    for (let pair = 0; pair < pairs; pair++) {
      const a = names[pair % names.length] ?? '';
      const b = names[(pair * 7 + Math.floor(pair / names.length)) % names.length] ?? '';
      if (compareNames(a, b).same !== 'no') found += 1;
    }
    return found;
  };
  // The compiler settles only after as many.
  compare(PAIRS);
  const { row } = duration('comparing 20,000 pairs of full names', BUDGET_MS, 'in two scripts', () =>
    compare(PAIRS),
  );
  return [row];
};
