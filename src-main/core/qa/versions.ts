import type { Recogniser } from '#core/glossary/recognise.ts';
import type { TermHit } from '#core/model/glossary.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { BlockKind } from '#core/model/release.ts';
import type { Mark } from '#core/model/rich-text.ts';
import { NameComparer } from '#core/names/compare.ts';
import { type Lexeme, readLexemes } from '#core/text/values/lexemes.ts';
import { readValues, type ValueReading } from '#core/text/values/read-values.ts';
import type { CheckContext, Version } from './check.ts';
import type { Transcription } from './names/transcription.ts';
import { readTranscriptions } from './names/transcriptions.ts';
import type { Rules } from './rules.ts';
import type { Speller } from './speller.ts';
import { differencesOf } from './values/differences.ts';

/** The texts of one segment and what is known about them. */
export interface CheckInput {
  /** A language that is absent is not checked; one that is blank is untranslated. */
  readonly texts: Readonly<Record<LanguageTag, string>>;
  /** Formatting by language. */
  readonly marks?: Readonly<Record<LanguageTag, readonly Mark[]>>;
  /** The source. The other languages are what is to be mended, unless they agree against it. */
  readonly from: LanguageTag;
  /** Terms of the source, where the caller has them already. */
  readonly terms?: readonly TermHit[];
  /** Without one, only `terms` are checked. */
  readonly recogniser?: Recogniser;
  readonly segment?: number;
  readonly kind?: BlockKind;
  /** Default: the profile of the languages' regions, else Morocco's; every check on. */
  readonly rules?: Rules;
  /** Without one, spelling is not checked. */
  readonly speller?: Speller;
}

/** What the checks of one segment see. Nothing is read before a check asks for it. */
export function contextOf(input: CheckInput, rules: Rules): CheckContext {
  const languages = Object.keys(input.texts);
  const ordered = [input.from, ...languages.filter((language) => language !== input.from)];
  const blank = (language: LanguageTag) => (input.texts[language] ?? '').trim() === '';
  const versions = ordered
    .filter((language) => !blank(language))
    .map((language) => versionOf(input, language));
  const source = versions.find(({ language }) => language === input.from);
  const { recogniser } = input;
  const recognise = once((version: Version, to: string): readonly TermHit[] =>
    recogniser === undefined ? [] : recogniser.recognise(version.text, version.language, to.split(' ')),
  );
  const names = new NameComparer();
  let heard: readonly Transcription[] | undefined;
  const targets = languages.filter((language) => language !== input.from);
  const terms = input.terms ?? (source === undefined ? [] : recognise(source, targets.join(' ')));
  return {
    from: input.from,
    versions,
    blank: source === undefined ? [] : targets.filter(blank),
    terms,
    targets,
    profile: rules.profile,
    differences: differencesOf(versions),
    names,
    transcriptions() {
      heard ??= readTranscriptions(versions, input.speller, names);
      return heard;
    },
    recognise: (version, to) => recognise(version, to.join(' ')),
    ...(source === undefined ? {} : { source }),
    ...(input.kind === undefined ? {} : { kind: input.kind }),
    ...(input.speller === undefined ? {} : { speller: input.speller }),
  };
}

function versionOf(input: CheckInput, language: LanguageTag): Version {
  const text = input.texts[language] ?? '';
  let read: ValueReading | undefined;
  let cut: readonly Lexeme[] | undefined;
  return {
    language,
    primary: primaryLanguage(language),
    text,
    marks: input.marks?.[language] ?? [],
    lexemes() {
      cut ??= readLexemes(text);
      return cut;
    },
    values() {
      read ??= readValues(text, language);
      return read;
    },
  };
}

/** Remembers the hits of one run by version and languages. */
function once<Result>(
  compute: (version: Version, to: string) => Result,
): (version: Version, to: string) => Result {
  const known = new Map<Version, Map<string, Result>>();
  return (version, to) => {
    const row = known.get(version) ?? new Map<string, Result>();
    known.set(version, row);
    const found = row.get(to);
    if (found !== undefined) return found;
    const computed = compute(version, to);
    row.set(to, computed);
    return computed;
  };
}
