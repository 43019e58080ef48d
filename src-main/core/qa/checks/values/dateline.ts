import type { TermHit } from '#core/model/glossary.ts';
import type { CheckContext, Finding, Version, VersionsCheck } from '../../check.ts';
import { agreedOn } from '../../majority.ts';

/**
 * The same city in the dateline of every version (design/domain-rules.md, A6), as far as the glossary knows both places;
 * its date is compared by the check of dates.
 */
export const dateline: VersionsCheck = {
  id: 'dateline',
  severity: 'error',
  scope: 'all',
  messages: ['city'],
  examples: [
    {
      from: 'fr',
      texts: { fr: 'Rabat, le 22 avril 2024 (MAP) –', en: 'Rabat, 22 April 2024 (MAP) –' },
      concepts: [place(1, 'Rabat', 'Rabat'), place(2, 'Tanger', 'Tangier')],
      messages: [],
    },
    {
      from: 'fr',
      texts: { fr: 'Tanger, le 22 avril 2024 (MAP) –', en: 'Rabat, 22 April 2024 (MAP) –' },
      concepts: [place(1, 'Rabat', 'Rabat'), place(2, 'Tanger', 'Tangier')],
      messages: ['city'],
    },
  ],
  run(context) {
    const cities = context.versions.flatMap((version) => cityOf(version, context));
    const right = agreedOn(cities, isSame);
    if (right === undefined || cities.length < 2) return [];
    return cities.filter((city) => !isSame(city, right)).map((city) => findingOf(city, right));
  },
};

function place(id: number, fr: string, en: string) {
  const term = (text: string) => [{ text, status: 'preferred' as const }];
  return { id, kind: 'place' as const, domain: '', note: '', terms: { fr: term(fr), en: term(en) } };
}

/** A dateline's place: all the places the glossary knows by that name (a city, its prefecture, its region). */
interface City {
  readonly version: Version;
  readonly hits: readonly TermHit[];
}

/** A place at the very beginning, then a sign, a date or an agency, and the mark that parts it from the lead. */
const HEAD =
  /^\s*\p{L}[\p{L}\p{M}’'. -]{1,40}?\s?(?:[,،/(]|[–—-])[^\n]{0,80}?(?:\p{Nd}|MAP|AFP|و\s?م\s?ع)[^\n]{0,60}?(?:[–—/]|\s-\s|--)/u;
/** Where a dateline's city has ended. */
const LONGEST_CITY = 40;

function cityOf(version: Version, context: CheckContext): readonly City[] {
  const { text, language } = version;
  if (!HEAD.test(text.slice(0, 240))) return [];
  const others = context.versions.map((other) => other.language).filter((other) => other !== language);
  const lead = text.length - text.trimStart().length;
  const hits = context
    .recognise(version, others)
    .filter(({ kind, start, end }) => kind === 'place' && start === lead && end <= lead + LONGEST_CITY);
  return hits.length === 0 ? [] : [{ version, hits }];
}

function isSame(a: City, b: City): boolean {
  return a.hits.some(({ concept }) => b.hits.some((hit) => hit.concept === concept));
}

function findingOf({ version, hits }: City, right: City): Finding {
  const { start, end } = hits[0] ?? { start: 0, end: 0 };
  const source = right.hits[0];
  const [name] = source?.targets[version.language] ?? [];
  return {
    language: version.language,
    start,
    end,
    message: 'city',
    parameters: { source: source?.text ?? '', target: version.text.slice(start, end) },
    ...(name === undefined ? {} : { fix: { start, end, text: name } }),
  };
}
