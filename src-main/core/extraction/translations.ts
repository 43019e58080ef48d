import { compareNames } from '#core/names/compare.ts';
import { logLikelihood, SIGNIFICANT } from './likelihood.ts';
import type { Phrase } from './phrases.ts';
import type { ReadText } from './reading.ts';
import type { Surface } from './surface.ts';

/** A phrase of one language with its surface. */
export interface Candidate {
  readonly phrase: Phrase;
  readonly surface: Surface;
}

/** A likely translation: the number of the target candidate, and how sure it is (0 to 1). */
export interface Pairing {
  readonly target: number;
  readonly score: number;
  /** Units in which both stand. */
  readonly units: number;
}

/** Units looked at for one candidate: more say no more. */
const MOST_UNITS = 500;
/** Pairings kept for one candidate. */
const MOST_KEPT = 3;
/** Pairings less likely than this are none. */
const LEAST_SCORE = 0.15;
const CONSIDERED = 12;
/** Fewer units than this are one release. */
export const FEW_UNITS = 400;
const ALWAYS = 0.6;
/** How much the places in the sentences weigh: translations keep the order of things more or less. */
const PLACE_WEIGHT = 0.3;

/**
 * The likely translations of each source candidate, best first. Dice's coefficient over the units that hold both,
 * where Dunning's test says that it is no chance; lessened where the places in the sentence are far apart, where the
 * lengths do not fit, and where the target is better explained by another candidate.
 */
export function pairCandidates(
  source: readonly Candidate[],
  target: readonly Candidate[],
  texts: { readonly source: readonly ReadText[]; readonly target: readonly ReadText[] },
): readonly (readonly Pairing[])[] {
  const inverted = invert(target, texts.target);
  const frequencies = target.map(({ phrase }) => unitsOf(phrase).size);
  const strongest = new Float64Array(target.length);
  const found = source.map((candidate) => {
    const pairings = meetings(candidate, texts.source, inverted)
      .map((meeting) => scored(candidate, meeting, { target, frequencies, total: texts.source.length }))
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score)
      .slice(0, CONSIDERED);
    for (const { target: number, score } of pairings) {
      strongest[number] = Math.max(strongest[number] ?? 0, score);
    }
    return pairings;
  });
  return found.map((pairings) =>
    pairings
      .map((one) => ({ ...one, score: one.score * Math.sqrt(one.score / (strongest[one.target] || 1)) }))
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_KEPT),
  );
}

/** By unit: the target candidates in it, with their places as shares of the text. */
function invert(
  target: readonly Candidate[],
  texts: readonly ReadText[],
): readonly (readonly { readonly target: number; readonly place: number }[])[] {
  const rows: { target: number; place: number }[][] = texts.map(() => []);
  target.forEach(({ phrase }, number) => {
    for (const [unit, at] of unitsOf(phrase)) {
      rows[unit]?.push({ target: number, place: at / (texts[unit]?.tokens.length ?? 1) });
    }
  });
  return rows;
}

/** Units of a phrase with its first place in each. */
function unitsOf({ places }: Phrase): ReadonlyMap<number, number> {
  const units = new Map<number, number>();
  for (const { text, at } of places) if (!units.has(text)) units.set(text, at);
  return units;
}

interface Meeting {
  readonly target: number;
  readonly units: number;
  /** Sum of the distances of the places, as shares of the texts. */
  readonly apart: number;
  /** Units of the source candidate that were looked at, and that it has. */
  readonly looked: number;
  readonly all: number;
}

function meetings(
  { phrase }: Candidate,
  texts: readonly ReadText[],
  inverted: ReturnType<typeof invert>,
): readonly Meeting[] {
  const units = [...unitsOf(phrase)];
  const step = Math.max(1, Math.floor(units.length / MOST_UNITS));
  const met = new Map<number, { units: number; apart: number }>();
  let looked = 0;
  for (let i = 0; i < units.length; i += step) {
    const [unit = 0, at = 0] = units[i] ?? [];
    looked++;
    const place = at / (texts[unit]?.tokens.length ?? 1);
    for (const other of inverted[unit] ?? []) {
      const one = met.get(other.target) ?? { units: 0, apart: 0 };
      one.units++;
      one.apart += Math.abs(place - other.place);
      met.set(other.target, one);
    }
  }
  return [...met].map(([target, one]) => ({ target, ...one, looked, all: units.length }));
}

function scored(
  { surface }: Candidate,
  meeting: Meeting,
  known: {
    readonly target: readonly Candidate[];
    readonly frequencies: readonly number[];
    readonly total: number;
  },
): Pairing {
  const { target: number, looked, all } = meeting;
  const other = known.target[number]?.surface;
  const frequency = known.frequencies[number] ?? 0;
  const both = (meeting.units * all) / looked;
  const none = { target: number, score: 0, units: Math.round(both) };
  if (other === undefined) return none;
  const alike = surface.isName || other.isName ? nameLikeness(surface.text, other.text) : 0;
  const dice = Math.min(1, (2 * both) / (all + frequency));
  const likelihood = logLikelihood(both, all, frequency, known.total);
  // In few units nothing is significant: there the two must go together nearly always.
  const together = likelihood >= SIGNIFICANT || (known.total <= FEW_UNITS && dice >= ALWAYS);
  if (alike === 0 && (meeting.units < 2 || !together)) return none;
  const place = 1 - PLACE_WEIGHT * Math.min(1, (2 * meeting.apart) / meeting.units);
  const [short, long] = [surface.words, other.words].sort((a, b) => a - b);
  const length = (1 + (short ?? 1) / (long ?? 1)) / 2;
  return { ...none, score: Math.max(dice * place * length, alike * dice) };
}

/** Above 0 where two may be one name, in any scripts. */
function nameLikeness(one: string, other: string): number {
  const { same, score } = compareNames(one, other);
  return same === 'no' ? 0 : score;
}
