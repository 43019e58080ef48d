import type { Recogniser } from '#core/glossary/recognise.ts';
import type { TermHit } from '#core/model/glossary.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { BlockKind } from '#core/model/release.ts';
import type { Mark } from '#core/model/rich-text.ts';
import { NameComparer } from '#core/names/compare.ts';
import { addressRanges, readAddresses } from '#core/text/values/codes/addresses.ts';
import { type Lexeme, readLexemes } from '#core/text/values/lexemes.ts';
import { readValues } from '#core/text/values/read-values.ts';
import type { CheckContext, Version } from './check.ts';
import { capitalisedRuns } from './names/name-runs.ts';
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
  const recognise = recogniser === undefined ? () => [] : hitsOnce(recogniser);
  const names = new NameComparer();
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
    transcriptions: once(() => readTranscriptions(versions, input.speller, names)),
    recognise: (version, to) => recognise(version, to.join(' ')),
    ...(source === undefined ? {} : { source }),
    ...(input.kind === undefined ? {} : { kind: input.kind }),
    ...(input.speller === undefined ? {} : { speller: input.speller }),
  };
}

function versionOf(input: CheckInput, language: LanguageTag): Version {
  const text = input.texts[language] ?? '';
  const lexemes = once(() => readLexemes(text));
  const addresses = once(() => readAddresses(text));
  return {
    language,
    primary: primaryLanguage(language),
    text,
    marks: input.marks?.[language] ?? [],
    lexemes,
    values: once(() => readValues(text, language, lexemes(), addresses())),
    addresses: once(() => addressRanges(addresses())),
    words: once(() => wordsOf(lexemes())),
    capitalised: once(() => capitalisedRuns(lexemes(), text)),
  };
}

function wordsOf(lexemes: readonly Lexeme[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, key } of lexemes) if (kind === 'word') words.add(key);
  return words;
}

/** Computes when first asked. */
function once<Result>(compute: () => Result): () => Result {
  let computed: { readonly result: Result } | undefined;
  return () => {
    computed ??= { result: compute() };
    return computed.result;
  };
}

/** Remembers the hits of one run by version and languages. */
function hitsOnce(recogniser: Recogniser): (version: Version, to: string) => readonly TermHit[] {
  const read = new Map<Version, ReturnType<Recogniser['read']>>();
  const known = new Map<Version, Map<string, readonly TermHit[]>>();
  return (version, to) => {
    const row = known.get(version) ?? new Map<string, readonly TermHit[]>();
    known.set(version, row);
    const found = row.get(to);
    if (found !== undefined) return found;
    const hitsIn = read.get(version) ?? recogniser.read(version.text, version.language);
    read.set(version, hitsIn);
    const hits = hitsIn(to.split(' '));
    row.set(to, hits);
    return hits;
  };
}
