import type { Severity } from '#core/model/issue.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { ProfileId } from '#core/model/profile.ts';

/** What a check may be told to do: nothing, or to speak in this severity. */
export type Setting = Severity | 'off';

/** How a house writes, where usage differs between regions (design/domain-rules.md, A10, F3, R3, E4). */
export interface Conventions {
  /** The digits of Arabic texts. */
  readonly arabicDigits: 'western' | 'eastern' | 'either';
  /** The Arabic month names, as in core/text; `either` where no set is the house's own. */
  readonly arabicMonths: 'morocco' | 'levant' | 'egypt' | 'either';
  /** `canadian`: no space before ; ! ? in French. */
  readonly frenchSpacing: 'european' | 'canadian';
  /** `oxford`: British spelling with -ize, as the United Nations write. */
  readonly englishSpelling: 'british' | 'american' | 'oxford' | 'either';
}

/** A house's way of writing. `settings`: by check id, or by message (`check.message`), which goes first. */
export interface Profile {
  readonly id: ProfileId;
  readonly conventions: Conventions;
  readonly settings: Readonly<Record<string, Setting>>;
}

/** The severities of a check differ from its own only where a house's usage gives reason to. */
export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  morocco: {
    id: 'morocco',
    conventions: {
      arabicDigits: 'western',
      arabicMonths: 'morocco',
      frenchSpacing: 'european',
      englishSpelling: 'either',
    },
    settings: {},
  },
  mashreq: {
    id: 'mashreq',
    conventions: {
      arabicDigits: 'either',
      arabicMonths: 'either',
      frenchSpacing: 'european',
      englishSpelling: 'either',
    },
    settings: { 'royal-register': 'off' },
  },
  france: {
    id: 'france',
    conventions: {
      arabicDigits: 'either',
      arabicMonths: 'either',
      frenchSpacing: 'european',
      englishSpelling: 'british',
    },
    settings: {
      'royal-register': 'off',
      'ordinal-form': 'warning',
      'capital-accents': 'warning',
      'office-capitals': 'warning',
    },
  },
  canada: {
    id: 'canada',
    conventions: {
      arabicDigits: 'either',
      arabicMonths: 'either',
      frenchSpacing: 'canadian',
      englishSpelling: 'either',
    },
    settings: { 'royal-register': 'off', 'ordinal-form': 'warning', 'capital-accents': 'warning' },
  },
  un: {
    id: 'un',
    conventions: {
      arabicDigits: 'either',
      arabicMonths: 'either',
      frenchSpacing: 'european',
      englishSpelling: 'oxford',
    },
    settings: { 'royal-register': 'off', tatweel: 'info' },
  },
};

const REGIONS: Readonly<Record<ProfileId, string>> = {
  morocco: 'MA EH DZ TN LY MR',
  mashreq: 'EG SD SA AE QA BH KW OM YE JO LB SY IQ PS',
  france: 'FR BE CH LU MC',
  canada: 'CA',
  un: '001',
};

/** The profile the regions of the language tags speak for (ar-EG, fr-CA); the first region decides. */
export function profileOfTags(tags: readonly LanguageTag[]): ProfileId | undefined {
  for (const tag of tags) {
    const region = /[-_]([A-Za-z]{2}|\d{3})(?:[-_]|$)/.exec(tag)?.[1]?.toUpperCase();
    if (region === undefined) continue;
    const found = Object.entries(REGIONS).find(([, regions]) => regions.split(' ').includes(region));
    if (found !== undefined) return found[0] as ProfileId;
  }
  return undefined;
}
