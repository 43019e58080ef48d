import { ROUNDING } from '../distance.ts';
import type { Similar } from '../retriever.ts';
import { placeOf } from './place.ts';
import type { QueryText } from './query-text.ts';
import { findSameWords } from './same-words.ts';
import type { SealedIndex } from './sealed-index.ts';
import { bestOfOthers, createPlan, type Found, findFuzzy } from './similar.ts';
import type { Tied } from './tied.ts';

/**
 * Once a list is full of texts as good as this one, so many more of the same score are reported, the newest first: a
 * formula that ten thousand units have is not read ten thousand times to see which of them changed last.
 */
export const MOST_TIES = 64;

/** Reports the texts of a sealed index that fit a query, but for those of units that are gone. */
export function reportSimilar(index: SealedIndex, gone: ReadonlySet<number>, query: QueryText): Similar {
  const same = findSameWords(index, query);
  const plan = createPlan(index, query);
  let known: Found = { list: [], floor: Number.POSITIVE_INFINITY };
  return (floor, report) => {
    // Texts that only just reach the floor must not fall below it by rounding.
    const needed = () => floor() - ROUNDING;
    const offerAll = ({ raw, ranks }: Tied) => {
      let ties = 0;
      for (const rank of ranks) {
        if (raw + ROUNDING < floor()) return;
        if (floor() + ROUNDING >= raw && ++ties > MOST_TIES) return;
        const place = placeOf(index, rank, raw);
        if (!gone.has(place.unit)) report(place);
      }
    };
    same.list.forEach(offerAll);
    if (needed() > bestOfOthers(query, needed())) return;
    if (needed() < known.floor) known = findFuzzy(plan, needed(), false, same.has);
    known.list.forEach(offerAll);
    const { floor: offered } = known;
    if (needed() >= offered) return;
    known = findFuzzy(plan, needed(), true, same.has);
    known.list.filter(({ raw }) => raw + ROUNDING < offered).forEach(offerAll);
  };
}
