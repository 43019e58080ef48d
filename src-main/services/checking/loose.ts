import type { Handlers, Parsed } from '#contract/index.ts';
import { invalidInput } from '#contract/input-reasons.ts';
import { namesIn } from '#core/qa/checks/names/name-spelling.ts';
import { addHabits, withHabits } from '#core/qa/habits.ts';
import { type Rules, rulesFor } from '#core/qa/rules.ts';
import { reportOf } from '#core/qa/run.ts';
import { compareSegments, joinIssues, runReleaseChecks, segmentContext } from '#core/qa/run-release.ts';
import { addNames } from '#core/qa/seen-names.ts';
import type { Context } from '../context.ts';
import { readPairs } from './read-pairs.ts';

/** Checking texts that belong to no release. */
export function createLooseCheckHandlers(context: Context): Handlers<'text.check' | 'text.checkFile'> {
  const { knowledge, dictionaries } = context;
  const rulesOf = (
    tags: readonly string[],
    { profile, checks }: Pick<Parsed<'text.check'>, 'profile' | 'checks'>,
  ): Rules => {
    const { profile: usual, checks: always } = context.settings.get();
    return rulesFor(tags, { profile, usual, settings: { ...always, ...checks } });
  };
  const common = () => {
    const speller = dictionaries.speller(context.settings.get().words);
    return { recogniser: knowledge.terms(), ...(speller === undefined ? {} : { speller }) };
  };
  return {
    'text.check': async (input) => {
      const { from, texts, habits, names } = input;
      if (texts[from] === undefined) throw invalidInput(`texts.${from}`, 'missing');
      await dictionaries.ready();
      const rules = rulesOf(Object.keys(texts), input);
      const segment = { texts, from, segment: 0 };
      const whole = segmentContext({ ...segment, ...common() }, rules);
      const report = reportOf(whole, rules, segment);
      const sum = addHabits(habits, report.habits);
      // What compares segments also compares the words of one.
      const issues = joinIssues(
        [segment],
        withHabits(report.issues, sum, report.habits),
        compareSegments([whole], rules, names),
      );
      return {
        issues: issues.map(({ segment: _none, ...issue }) => issue),
        habits: Object.fromEntries(
          Object.entries(sum).map(([key, [kept, broken]]) => [key, [kept, broken] as [number, number]]),
        ),
        names: addNames(names, namesIn(whole)),
      };
    },
    'text.checkFile': async (input) => {
      const { file, from, to } = input;
      await dictionaries.ready();
      const rules = rulesOf([from, ...to], input);
      const known = common();
      const pairs = await readPairs(context, file, [from, ...to]);
      return {
        issues: runReleaseChecks(
          pairs.map((pair) => ({ ...pair, from, ...known })),
          rules,
        ),
      };
    },
  };
}
