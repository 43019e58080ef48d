import type { CheckContext, Finding, Version } from './check.ts';

/**
 * Compares the versions of a segment by what is counted in them (sentences, quotations). Between two, the translation is to
 * be mended. With three, the source is where the translations agree with each other and not with it; else each
 * translation is held against the source.
 */
export function oddOnes(
  { source, versions }: CheckContext,
  compare: (right: Version, other: Version) => Finding | null,
): readonly Finding[] {
  if (source === undefined) return [];
  const targets = versions.filter((version) => version !== source);
  const findings = targets.flatMap((target) => compare(source, target) ?? []);
  const [first, ...others] = targets;
  const agreed =
    first !== undefined &&
    others.length > 0 &&
    findings.length === targets.length &&
    others.every((other) => compare(first, other) === null && compare(other, first) === null);
  if (!agreed) return findings;
  const own = compare(first, source);
  return own === null ? findings : [own];
}
