/** Houses whose usage the checks know; what they differ in is data in core/qa/profiles.ts. */
export const PROFILE_IDS = ['morocco', 'mashreq', 'france', 'canada', 'un'] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

/** Where nothing says otherwise. */
export const DEFAULT_PROFILE: ProfileId = 'morocco';
