import { createRecogniser } from '#core/glossary/recognise.ts';
import type { Issue } from '#core/model/issue.ts';
import type { Example } from '#core/qa/check.ts';
import { rulesFor } from '#core/qa/rules.ts';
import { runReleaseChecks } from '#core/qa/run-release.ts';

/** The issues of an example of a check, read as a release of its own. */
export function readExample(example: Example): readonly Issue[] {
  const { texts, more = [], from, concepts = [], marks, kind, profile, words } = example;
  const all = [texts, ...more];
  const recogniser = createRecogniser(concepts);
  const rules = rulesFor(all.flatMap(Object.keys), { profile });
  const speller = words && {
    knows: (word: string) => words.includes(word),
  };
  const segments = all.map((one, at) => ({
    texts: one,
    from,
    recogniser,
    segment: at + 1,
    ...(marks && at === 0 ? { marks } : {}),
    ...(kind ? { kind } : {}),
    ...(speller ? { speller } : {}),
  }));
  return runReleaseChecks(segments, rules);
}
