/**
 * Findings of one check in one text. Nobody reads more; a megabyte of commas must not become a million issues. That
 * there are more is an issue itself (run.ts), which is why one more than these is looked for.
 */
export const MOST_FINDINGS = 500;

/** What is to become findings, without what is beyond the first MOST_FINDINGS of a language and one more. */
export function firstOf<T>(all: readonly T[], languageOf: (one: T) => string): readonly T[] {
  if (all.length <= MOST_FINDINGS) return all;
  const counts = new Map<string, number>();
  return all.filter((one) => {
    const language = languageOf(one);
    const count = (counts.get(language) ?? 0) + 1;
    counts.set(language, count);
    return count <= MOST_FINDINGS + 1;
  });
}
