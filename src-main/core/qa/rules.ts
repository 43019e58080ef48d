import type { CheckId, Severity } from '#core/model/issue.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { DEFAULT_PROFILE, type ProfileId } from '#core/model/profile.ts';
import type { Check, Finding } from './check.ts';
import { PROFILES, type Profile, profileOfTags, type Setting } from './profiles.ts';

/** What the user, the release and its languages say about the checks. */
export interface Rules {
  readonly profile: Profile;
  /** The user's own word on a check; it overrides the profile's. */
  readonly settings: Readonly<Partial<Record<CheckId, Setting>>>;
}

/** The rules for a release: its own profile, else that of its languages' regions, else the user's usual one. */
export function rulesFor(
  tags: readonly LanguageTag[],
  chosen: {
    readonly profile?: ProfileId | undefined;
    readonly usual?: ProfileId;
    readonly settings?: Rules['settings'];
  } = {},
): Rules {
  const id = chosen.profile ?? profileOfTags(tags) ?? chosen.usual ?? DEFAULT_PROFILE;
  return { profile: PROFILES[id], settings: chosen.settings ?? {} };
}

/** Whether the check is to run at all. */
export function isOn(check: Check, { profile, settings }: Rules): boolean {
  return (settings[check.id] ?? profile.settings[check.id]) !== 'off';
}

/** The severity of a finding; null where it is not to be shown. */
export function severityOf(check: Check, finding: Finding, { profile, settings }: Rules): Severity | null {
  const said =
    settings[check.id] ??
    profile.settings[`${check.id}.${finding.message}`] ??
    profile.settings[check.id] ??
    finding.severity ??
    check.severity;
  return said === 'off' ? null : said;
}
