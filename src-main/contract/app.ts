import { z } from 'zod';
import { CHECK_IDS, SEVERITIES } from '#core/model/issue.ts';
import { DEFAULT_PENALTIES } from '#core/model/penalties.ts';
import { DEFAULT_PROFILE, PROFILE_IDS } from '#core/model/profile.ts';
import { DENSITIES, INTERFACE_LANGUAGES, THEMES } from './choices.ts';
import { operation } from './define.ts';

export { DENSITIES, INTERFACE_LANGUAGES, THEMES } from './choices.ts';

/** Points off a match. */
const penalty = z.number().min(0).max(50);

/** What the user says of the checks for good: off, or in this severity. */
const checkSettings = z.partialRecord(z.enum(CHECK_IDS), z.enum([...SEVERITIES, 'off']));
/** Words of the user's own dictionary, by language. */
const ownWords = z.record(z.string().max(20), z.array(z.string().min(1).max(100)).max(20_000));

/** The fields by themselves: a change names only what it changes (`.partial()` of defaults would bring them all). */
const preferences = z.object({
  interfaceLanguage: z.enum(INTERFACE_LANGUAGES).nullable(),
  theme: z.enum(THEMES),
  density: z.enum(DENSITIES),
  author: z.string().max(200),
  minimumScore: z.number().min(30).max(100),
  profile: z.enum(PROFILE_IDS),
  checks: checkSettings,
  words: ownWords,
  dictionaryFolder: z.string().max(4096),
  penalties: z.object({
    pivot: penalty,
    region: penalty,
    unreviewed: penalty,
    age: penalty,
    ageYears: z.number().min(1).max(50),
  }),
});

/** The user's preferences; every one has a default, so that a new library needs none. */
export const settings = z.object({
  interfaceLanguage: preferences.shape.interfaceLanguage.default(null),
  theme: preferences.shape.theme.default('system'),
  density: preferences.shape.density.default('comfortable'),
  author: preferences.shape.author.default(''),
  minimumScore: preferences.shape.minimumScore.default(70),
  profile: preferences.shape.profile.default(DEFAULT_PROFILE),
  checks: preferences.shape.checks.default({}),
  words: preferences.shape.words.default({}),
  dictionaryFolder: preferences.shape.dictionaryFolder.default(''),
  penalties: preferences.shape.penalties.default(DEFAULT_PENALTIES),
});
export type Settings = z.infer<typeof settings>;

export interface AppInfo {
  readonly version: string;
  readonly host: 'electron' | 'web' | 'cli';
  readonly library: string;
  readonly memoryUnits: number;
  readonly concepts: number;
  readonly releases: number;
}

export interface DoctorReport {
  readonly ok: boolean;
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly detail: string }[];
}

export const appOperations = {
  'app.info': operation(z.object({})).returns<AppInfo>(),
  'app.doctor': operation(z.object({})).returns<DoctorReport>(),
  'settings.get': operation(z.object({})).returns<Settings>(),
  'settings.update': operation(preferences.partial()).returns<Settings>(),
};
