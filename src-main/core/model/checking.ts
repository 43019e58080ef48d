import type { CheckId } from './issue.ts';
import type { LanguageTag } from './language.ts';
import type { ProfileId } from './profile.ts';

/**
 * A check told to be quiet in a release: all of it, or one issue. `key`: what the issue says and the words around it, so
 * that it stays silenced while the rest of the segment is edited, and speaks again when its own place is.
 */
export interface Silence {
  readonly check: CheckId;
  readonly issue?: {
    readonly segment: number;
    readonly language: LanguageTag;
    readonly key: string;
    /** The words it is about, for the list of what is silenced. */
    readonly text: string;
    readonly message: string;
  };
}

/** What a release says about its checks. */
export interface ReleaseChecking {
  /** Null: by the regions of its languages, else the usual one. */
  readonly profile: ProfileId | null;
  readonly silences: readonly Silence[];
  /** Words that are right in this release, by language. */
  readonly words: Readonly<Record<LanguageTag, readonly string[]>>;
}

export const NO_CHECKING: ReleaseChecking = { profile: null, silences: [], words: {} };
