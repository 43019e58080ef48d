import { type ArabicMonthSet, arabicMonthName, arabicMonthSets } from '#core/text/values/dates/months.ts';
import type { DateToken } from '#core/text/values/dates/read-dates.ts';
import { withoutClitics } from '#core/text/values/lexemes.ts';
import type { CheckContext, Finding, LanguageCheck, Version } from '../../check.ts';

/**
 * Arabic month names of the house's own set, and of one set throughout (design/domain-rules.md, A10): Morocco writes غشت,
 * not أغسطس or آب. Where a document follows another set by habit, a name that only the house has is the odd one. The
 * double form فبراير/ شباط is left alone.
 */
export const monthNames: LanguageCheck = {
  id: 'month-names',
  severity: 'warning',
  scope: 'language',
  messages: ['maghreb', 'egypt', 'levant', 'morocco', 'mixed'],
  examples: [
    { from: 'ar', texts: { ar: 'من 3 يوليوز إلى 15 غشت 2025' }, messages: [] },
    { from: 'ar', texts: { ar: 'يوم 15 أغسطس 2025' }, messages: ['egypt'] },
    { from: 'ar', texts: { ar: 'يوم 15 آب 2025' }, messages: ['levant'] },
    { from: 'ar', profile: 'mashreq', texts: { ar: 'من 3 تموز إلى 15 أغسطس 2025' }, messages: ['mixed'] },
    { from: 'ar', profile: 'mashreq', texts: { ar: 'في فبراير/ شباط 2025' }, messages: [] },
  ],
  kept(version, context) {
    const { arabicMonths: house } = context.profile.conventions;
    if (version.primary !== 'ar' || house === 'either' || /[-_]/.test(version.language)) return {};
    const own = namesIn(version).filter(({ sets }) => sets.has(house));
    // A name that both sets have (مارس of Morocco and Egypt) tells nothing of which one the document follows.
    const keptFrom = (set: ArabicMonthSet) => own.filter(({ sets }) => !sets.has(set)).length;
    return Object.fromEntries(SETS.map((set) => [set, keptFrom(set)]));
  },
  run(version, context) {
    if (version.primary !== 'ar') return [];
    const names = namesIn(version);
    const house = houseOf(context);
    if (house !== undefined) {
      return names.flatMap((name) =>
        name.sets.has(house) ? againstHabits(name, version) : [findingOf(name, house, setOf(name), version)],
      );
    }
    const usual = firstSet(names);
    if (usual === undefined) return [];
    const odd = names.filter(({ sets }) => !sets.has(usual));
    return odd.map((name) => findingOf(name, usual, 'mixed', version));
  },
};

const SETS: readonly ArabicMonthSet[] = ['egypt', 'levant', 'maghreb', 'morocco'];

interface NameFound {
  /** As written, without conjunction and preposition. */
  readonly name: string;
  readonly month: number;
  readonly sets: ReadonlySet<ArabicMonthSet>;
  readonly start: number;
  readonly end: number;
}

function houseOf({ profile }: CheckContext): ArabicMonthSet | undefined {
  const house = profile.conventions.arabicMonths;
  return house === 'either' ? undefined : house;
}

/** The month names of the text's Gregorian dates; each name once, though several days may share it. */
function namesIn({ text, values }: Version): readonly NameFound[] {
  const found = new Map<number, NameFound>();
  for (const date of values().dates) {
    if (date.weak || date.calendar !== 'gregorian' || /\p{L}\s?[/(]\s?\p{L}/u.test(date.text)) continue;
    const name = nameIn(date, text);
    if (name !== undefined) found.set(name.start, name);
  }
  return [...found.values()];
}

function nameIn(date: DateToken, text: string): NameFound | undefined {
  const words = [...date.text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const two = next === undefined ? word[0] : `${word[0]} ${next[0]}`;
    for (const written of [two, word[0]]) {
      for (const { stem } of withoutClitics(written)) {
        const sets = arabicMonthSets(stem);
        if (sets.size === 0) continue;
        const end = date.start + word.index + written.length;
        return {
          name: text.slice(end - stem.length, end),
          month: date.month,
          sets,
          start: end - stem.length,
          end,
        };
      }
    }
  }
  return undefined;
}

/** The set of a name that is of several: Egypt's before that of Algeria and Tunisia, being the more frequent. */
function setOf({ sets }: NameFound): ArabicMonthSet {
  return SETS.find((set) => sets.has(set)) ?? 'egypt';
}

/** The set that the first telling name belongs to. */
function firstSet(names: readonly NameFound[]): ArabicMonthSet | undefined {
  const telling = names.toSorted((a, b) => a.sets.size - b.sets.size || a.start - b.start)[0];
  return telling === undefined ? undefined : setOf(telling);
}

/** In a document that follows another set by habit a name of the house's own is the odd one. */
function againstHabits(name: NameFound, version: Version): readonly Finding[] {
  return SETS.filter((set) => !name.sets.has(set)).map((set) => ({
    ...findingOf(name, set, 'mixed', version),
    against: set,
  }));
}

function findingOf(found: NameFound, set: ArabicMonthSet, message: string, { language }: Version): Finding {
  const { name, month, start, end } = found;
  const right = arabicMonthName(set, month);
  return { language, start, end, message, parameters: { name, right }, fix: { start, end, text: right } };
}
