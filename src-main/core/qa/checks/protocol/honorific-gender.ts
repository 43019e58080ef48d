import type { Finding, Version, VersionsCheck } from '../../check.ts';
import { inCaseOf, replacing } from '../../find.ts';

/**
 * M. for a woman or السيدة for a man (design/domain-rules.md, C5): one version calls Mr. whom the others call Ms. With
 * three versions the odd one is named. Versions may leave titles out, as English news does.
 */
export const honorificGender: VersionsCheck = {
  id: 'honorific-gender',
  severity: 'warning',
  scope: 'all',
  messages: ['gender'],
  examples: [
    { from: 'fr', texts: { fr: 'Mme Alaoui et M. Benali', ar: 'السيدة العلوي والسيد بنعلي' }, messages: [] },
    {
      from: 'fr',
      texts: { fr: 'Mme Alaoui a présidé', en: 'Ms. Alaoui chaired', ar: 'ترأست العلوي' },
      messages: [],
    },
    { from: 'fr', texts: { fr: 'Mme Alaoui a présidé', ar: 'ترأس السيد العلوي' }, messages: ['gender'] },
    {
      from: 'fr',
      texts: { fr: 'M. Alaoui a dit', en: 'Ms. Alaoui said', ar: 'قالت السيدة العلوي' },
      messages: ['gender'],
    },
  ],
  run({ versions, source }) {
    const read = versions.map((version) => ({ version, titles: titlesIn(version) }));
    return read.flatMap(({ version, titles }): readonly Finding[] => {
      const others = read.filter((other) => other.version !== version && other.titles.length > 0);
      if (others.length === 0 || (version === source && others.length < 2)) return [];
      return oddTitles(
        titles,
        others.map((other) => other.titles),
      ).map((title) => findingOf(version, title));
    });
  },
};

/** The titles of a version that all others contradict. */
function oddTitles(titles: readonly Title[], others: readonly (readonly Title[])[]): readonly Title[] {
  return (['f', 'm'] as const).flatMap((gender) => {
    const own = titles.filter((title) => title.gender === gender);
    const opposed = others.every((theirs) => theirs.every((title) => title.gender !== gender));
    if (own.length > 0 && opposed) return own;
    // As many people everywhere, but of another gender here: they stand in one order.
    const sameNumber = others.every((theirs) => theirs.length === titles.length);
    const more = others.every(
      (theirs) => theirs.filter((title) => title.gender === gender).length < own.length,
    );
    if (!sameNumber || !more) return [];
    return titles.filter(
      (title, at) => title.gender === gender && others.every((theirs) => theirs[at]?.gender !== gender),
    );
  });
}

interface Title {
  readonly gender: 'f' | 'm';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Titles before a name, with what they are for the other gender. */
const TITLES: Readonly<
  Record<
    string,
    { readonly pattern: RegExp; readonly feminine: RegExp; readonly other: Readonly<Record<string, string>> }
  >
> = {
  fr: {
    pattern:
      /(?<![\p{L}\p{M}.])(?:MM?\.|Mmes?|Mlles?|Monsieur|Messieurs|Madame|Mesdames|Mademoiselle)(?=[ \u00a0]\p{Lu})/gu,
    feminine: /^(?:Mm|Ml|Mad|Mes(?!sieurs)d)/,
    other: {
      'M.': 'Mme',
      'MM.': 'Mmes',
      Mme: 'M.',
      Mmes: 'MM.',
      Mlle: 'M.',
      Monsieur: 'Madame',
      Madame: 'Monsieur',
      Messieurs: 'Mesdames',
      Mesdames: 'Messieurs',
    },
  },
  en: {
    pattern: /(?<![\p{L}\p{M}])(?:Mr|Mrs|Ms|Miss|Messrs|Madam)\.?(?=[ \u00a0]\p{Lu})/gu,
    feminine: /^(?:Mrs|Ms|Miss|Mad)/,
    other: { 'Mr.': 'Ms.', Mr: 'Ms', 'Ms.': 'Mr.', Ms: 'Mr', 'Mrs.': 'Mr.', Mrs: 'Mr', Miss: 'Mr.' },
  },
  ar: {
    pattern:
      /(?<![\p{L}\p{M}])[وف]?(?:لل|[بك]?ال)(?:سيدة|سيدات|سيدتان|سيدتين|آنسة|سيد|سادة|سيدان|سيدين)(?![\p{L}\p{M}])(?! الأولى)/gu,
    feminine: /(?:سيدة|سيدات|سيدتان|سيدتين|آنسة)$/u,
    other: {
      سيد: 'سيدة',
      سيدة: 'سيد',
      سادة: 'سيدات',
      سيدات: 'سادة',
      سيدان: 'سيدتان',
      سيدين: 'سيدتين',
      سيدتان: 'سيدان',
      سيدتين: 'سيدين',
    },
  },
};

function titlesIn({ primary, text }: Version): readonly Title[] {
  const known = TITLES[primary];
  if (known === undefined) return [];
  return [...text.matchAll(known.pattern)].slice(0, 200).map(({ 0: found, index }) => ({
    gender: known.feminine.test(found) ? 'f' : 'm',
    text: found,
    start: index,
    end: index + found.length,
  }));
}

function findingOf(version: Version, title: Title): Finding {
  const stem = version.primary === 'ar' ? /(?:سيد|ساد|آنس).*$/u.exec(title.text)?.[0] : title.text;
  const other = TITLES[version.primary]?.other[stem ?? ''];
  const common = { title: title.text };
  if (stem === undefined || other === undefined)
    return {
      language: version.language,
      start: title.start,
      end: title.end,
      message: 'gender',
      parameters: common,
    };
  const text =
    title.text.slice(0, -stem.length) +
    (version.primary === 'ar' ? other : inCaseOf(stem.slice(0, 1), other));
  return replacing(version, title, text, 'gender', common);
}
