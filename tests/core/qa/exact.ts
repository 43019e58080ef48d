import type { CheckId } from '#core/model/issue.ts';
import type { ProfileId } from '#core/model/profile.ts';
import { rulesFor } from '#core/qa/rules.ts';
import { runReleaseChecks } from '#core/qa/run-release.ts';

/** Texts of one segment by language, `/` before the next segment of the same release; the first language is the source. */
export type Segments = Readonly<Record<string, string>>;

/**
 * All that one check finds, a line each: severity, segment where there are several, language, place, what stands there,
 * message, parameters, and what the fix writes: `warning fr 3-4 ":" missing mark=: => "\u00a0:"`. With `words`, a dictionary
 * of all languages has these.
 */
export function exact(
  check: CheckId,
  segments: Segments,
  profile?: ProfileId,
  words?: readonly string[],
): readonly string[] {
  const languages = Object.keys(segments);
  const count = Math.max(...Object.values(segments).map((texts) => texts.split(' / ').length));
  const all = Array.from({ length: count }, (_, at) => ({
    texts: Object.fromEntries(
      languages.flatMap((language) => {
        const text = segments[language]?.split(' / ')[at];
        return text === undefined ? [] : [[language, text]];
      }),
    ),
    from: languages[0] ?? '',
    segment: at + 1,
    ...(words === undefined ? {} : { speller: { knows: (word: string) => words.includes(word) } }),
  }));
  const rules = rulesFor(languages, { profile });
  return runReleaseChecks(all, rules)
    .filter((issue) => issue.check === check)
    .map(({ severity, segment = 0, language, start, end, message, parameters, fix }) => {
      const text = all[segment - 1]?.texts[language] ?? '';
      const place = `${count > 1 ? `${segment} ` : ''}${language} ${start}-${end} "${text.slice(start, end)}"`;
      const values = Object.entries(parameters).map(([name, value]) => ` ${name}=${value}`);
      const written =
        fix === undefined
          ? ''
          : fix.start === start && fix.end === end
            ? ` => "${fix.text}"`
            : ` => ${fix.start}-${fix.end} "${fix.text}"`;
      return `${severity} ${place} ${message.slice(check.length + 1)}${values.join('')}${written}`;
    });
}
