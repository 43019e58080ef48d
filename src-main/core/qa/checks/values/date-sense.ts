import type { Finding, Version, VersionsCheck } from '../../check.ts';
import { type DateSense, dateSenses } from '../../values/date-sense.ts';

/**
 * A date that keeps its digits and loses its sense: denied in one version and not in the others (ne sera pas signé le 5
 * mai), or before the day here and after it there (au plus tard, à partir de). With three versions, the odd one out.
 */
export const dateSense: VersionsCheck = {
  id: 'date-sense',
  severity: 'warning',
  scope: 'all',
  messages: ['denial-lost', 'denial-added', 'turned'],
  examples: [
    {
      from: 'fr',
      texts: {
        fr: 'La réunion n’aura pas lieu le 5 mai 2025.',
        en: 'The meeting will not be held on 5 May 2025.',
        ar: 'لن ينعقد الاجتماع يوم 5 ماي 2025.',
      },
      messages: [],
    },
    {
      from: 'fr',
      texts: { fr: 'à déposer au plus tard le 5 mai', en: 'to be filed by 5 May', ar: 'تودع قبل 5 ماي' },
      messages: [],
    },
    {
      from: 'fr',
      texts: {
        fr: 'La réunion n’aura pas lieu le 5 mai 2025.',
        en: 'The meeting will be held on 5 May 2025.',
      },
      messages: ['denial-lost'],
    },
    {
      from: 'en',
      texts: { en: 'It takes effect on 5 May 2025.', fr: 'Il ne prend pas effet le 5 mai 2025.' },
      messages: ['denial-added'],
    },
    {
      from: 'en',
      texts: { en: 'It will not take effect before 5 May.', ar: 'سيدخل حيز التنفيذ قبل 5 ماي.' },
      messages: ['turned'],
    },
  ],
  run({ versions }) {
    const read = versions.map((version) => ({ version, senses: byKey(dateSenses(version)) }));
    const keys = new Set(read.flatMap(({ senses }) => [...senses.keys()]));
    return [...keys].flatMap((key) => {
      const holders = read.flatMap(({ version, senses }) => {
        const all = senses.get(key);
        return all === undefined ? [] : [{ version, all }];
      });
      // Which of several mentions of a day stands for which, their order does not tell for certain.
      if (holders.some(({ all }) => all.length !== holders[0]?.all.length)) return [];
      if (new Set(holders.map(({ all }) => sidesOf(all))).size < 2 && (holders[0]?.all.length ?? 0) > 1)
        return [];
      return (holders[0]?.all ?? []).flatMap((_, at) =>
        oddOnes(holders.map(({ version, all }) => ({ version, sense: all[at] as DateSense }))),
      );
    });
  },
};

function byKey(senses: readonly DateSense[]): ReadonlyMap<string, readonly DateSense[]> {
  const found = new Map<string, DateSense[]>();
  for (const sense of senses) {
    const known = found.get(sense.key);
    if (known === undefined) found.set(sense.key, [sense]);
    else known.push(sense);
  }
  return found;
}

/** The sides of several mentions of a day, in whatever order: before 2019 and after 2019. */
const sidesOf = (senses: readonly DateSense[]): string =>
  senses
    .map(({ side, denied }) => `${side} ${denied}`)
    .toSorted()
    .join();

interface Held {
  readonly version: Version;
  readonly sense: DateSense;
}

/** The version that is in conflict with the most others; between two, the later one, which is the translation. */
function oddOnes(held: readonly Held[]): readonly Finding[] {
  const against = held.map((one) => held.filter((other) => conflict(one.sense, other.sense) !== null));
  const most = Math.max(0, ...against.map((others) => others.length));
  if (most === 0) return [];
  const at = against.findLastIndex((others) => others.length === most);
  const [odd, other] = [held[at], against[at]?.[0]];
  const message = odd && other ? conflict(other.sense, odd.sense) : null;
  if (odd === undefined || other === undefined || message === null) return [];
  const { start, end, text } = odd.sense;
  return [
    {
      language: odd.version.language,
      start,
      end,
      message,
      parameters: { source: shown(other.sense.text), target: shown(text) },
    },
  ];
}

/** What became of `right` in `other`; null where both may say the same. */
function conflict(right: DateSense, other: DateSense): 'denial-lost' | 'denial-added' | 'turned' | null {
  const sides = new Set([right, other].map(({ side }) => (side === 'while' ? 'until' : side)));
  if (sides.has('pause')) return isOpened(right, other) || isOpened(other, right) ? 'turned' : null;
  if (sides.has('until') && sides.has('from')) return isTurned(right, other) ? 'turned' : null;
  // "since" here is "in" there, and "not before" is "from": neither is a denial lost.
  const strict = [right, other].some(({ turned, excepted }) => turned || excepted);
  if (sides.size === 1 ? strict : sides.has('from') && !strict) return null;
  if (isLost(right, other)) return 'denial-lost';
  return isLost(other, right) ? 'denial-added' : null;
}

/** Closed until then, and open before: nothing in the other sentence closes or denies. */
const isOpened = (pause: DateSense, other: DateSense): boolean =>
  pause.side === 'pause' && other.side === 'until' && !other.turned && other.signs === 0;

/** A side that only a denial gives is no conflict where a denial elsewhere in the other sentence may give it too. */
function isTurned(right: DateSense, other: DateSense): boolean {
  if (right.turned === other.turned) return true;
  const plain = right.turned ? other : right;
  return plain.excepted || plain.signs === 0;
}

/** Denied in the one clause and not in the other, whose sentence has no denial to spare that might be this one. */
function isLost(one: DateSense, other: DateSense): boolean {
  return one.denied === 'yes' && other.denied === 'no' && other.signs < one.denials;
}

const shown = (text: string): string => {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return plain.length > 80 ? `…${plain.slice(-79)}` : plain;
};
