import { type Assembled, assemble, type KnownText, type Memory } from '#core/assembly/assemble.ts';
import { searchedWords } from '#core/matching/searched-words.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { Match, Unit } from '#core/model/memory.ts';
import { plainTokens } from '#core/text/tokens.ts';
import type { Context } from './context.ts';

/** Units read for one phrase: what many sentences have in common, the first few tell. */
const UNITS_READ = 24;
/** A match from this score on is a better start than any draft. */
const GOOD_MATCH = 85;

interface Asked {
  readonly text: string;
  readonly from: LanguageTag;
  readonly to: readonly LanguageTag[];
  readonly release?: number | undefined;
}

/** A draft for each language that no good match has, where one can be put together. */
export function assembledMatches(
  context: Context,
  { text, from, to, release }: Asked,
  matches: readonly Match[],
): readonly Match[] {
  const lacking = to.filter(
    (language) =>
      primaryLanguage(language) !== primaryLanguage(from) &&
      !matches.some(({ targets, score }) => targets[language] !== undefined && score >= GOOD_MATCH),
  );
  if (lacking.length === 0 || text.trim() === '') return [];
  const hits = context.knowledge.recognise(text, from, lacking, release);
  const lookups = createLookups(context, from);
  return lacking.flatMap((language) => {
    const memory = memoryFor(lookups, createLookups(context, language), from, language);
    const assembled = assemble({ text, from, to: language, hits, memory });
    return assembled === null ? [] : [matchOf(assembled, text, from)];
  });
}

/** What the memory is asked for one segment in a language: the units found serve all translations. */
function createLookups({ knowledge, memory }: Context, from: LanguageTag) {
  const wholes = new Map<number, readonly Unit[]>();
  const phrases = new Map<string, readonly number[]>();
  const all: { readonly key: string; readonly ids: readonly number[] }[] = [];
  const keys = new Map<number, readonly string[]>();
  const read = new Map<number, Unit | null>();
  const unitOf = (id: number): Unit | null => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const [unit = null] = memory.unitsOf([id]);
    read.set(id, unit);
    return unit;
  };
  const isOwn = (tag: LanguageTag) => primaryLanguage(tag) === primaryLanguage(from);
  const keysOf = (id: number): readonly string[] => {
    const texts = Object.entries(unitOf(id)?.variants ?? {}).filter(([tag]) => isOwn(tag));
    const own = keys.get(id) ?? texts.map(([, { text }]) => tokensKey(text, from));
    keys.set(id, own);
    return own;
  };
  const find = (phrase: string): readonly number[] => {
    const key = tokensKey(phrase, from);
    // What contains a phrase is among what contains a part of it, and these texts are at hand.
    const part = all.find((shorter) => key.includes(shorter.key));
    if (part !== undefined) return part.ids.filter((id) => keysOf(id).some((text) => text.includes(key)));
    const words = searchedWords(phrase, from, 'tokens');
    const { ids, isAll } = knowledge.someContaining(from, words, isOwn, UNITS_READ);
    if (isAll) all.push({ key, ids });
    return ids;
  };
  const idsOf = (phrase: string): readonly number[] => {
    const ids = phrases.get(phrase) ?? find(phrase);
    phrases.set(phrase, ids);
    return ids;
  };
  return {
    whole(text: string, parts: readonly (readonly [number, number])[]): readonly (readonly Unit[])[] {
      const unknown = parts.filter((part) => !wholes.has(keyOf(part)));
      for (const [at, units] of knowledge.whole(text, unknown, from).entries())
        wholes.set(keyOf(unknown[at] ?? [0, 0]), units);
      return parts.map((part) => wholes.get(keyOf(part)) ?? []);
    },
    *containing(phrase: string): Iterable<Unit> {
      for (const id of idsOf(phrase)) {
        const unit = unitOf(id);
        if (unit !== null) yield unit;
      }
    },
  };
}

/** The tokens of a text as one string, which contains that of each row of them. */
const tokensKey = (text: string, language: LanguageTag): string =>
  `\n${plainTokens(text, language)
    .map(({ form }) => form)
    .join('\n')}\n`;

/** A part of a text as one number: there are a thousand of them. */
const keyOf = ([from, end]: readonly [number, number]): number => from * 0x10000 + end;

type Lookups = ReturnType<typeof createLookups>;

/** `translations`: the look-ups of the other language. */
function memoryFor(lookups: Lookups, translations: Lookups, from: LanguageTag, to: LanguageTag): Memory {
  const pairsIn = function* (units: Iterable<Unit>): Iterable<KnownText> {
    for (const unit of units) {
      const known = knownText(unit, from, to);
      if (known !== null) yield known;
    }
  };
  return {
    whole: (text, parts) => lookups.whole(text, parts).map((units) => bestOf(units, from, to)),
    containing: (phrase) => pairsIn(lookups.containing(phrase)),
    translatedWith: (phrase) => pairsIn(translations.containing(phrase)),
  };
}

/** Of several units with the text, the one changed last. */
function bestOf(units: readonly Unit[], from: LanguageTag, to: LanguageTag): KnownText | null {
  if (units.length === 0) return null;
  const sorted = units.toSorted((a, b) => b.updatedAt - a.updatedAt || a.id - b.id);
  return sorted.map((unit) => knownText(unit, from, to)).find((known) => known !== null) ?? null;
}

function knownText(unit: Unit, from: LanguageTag, to: LanguageTag): KnownText | null {
  const [source, target] = [textIn(unit, from), textIn(unit, to)];
  return source === '' || target === '' ? null : { unit: unit.id, source, target };
}

/** A unit's text in a language, of any region. */
function textIn({ variants }: Unit, language: LanguageTag): string {
  const regional = Object.entries(variants).find(
    ([tag]) => primaryLanguage(tag) === primaryLanguage(language),
  )?.[1];
  return (variants[language] ?? regional)?.text.trim() ?? '';
}

function matchOf({ text, assembly }: Assembled, source: string, from: LanguageTag): Match {
  const written = assembly.parts
    .filter(({ unit }) => unit !== undefined)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  return {
    unit: written[0]?.unit ?? 0,
    memory: '',
    kind: 'assembled',
    score: Math.min(assembly.coverage, MOST),
    source,
    sourceLanguage: from,
    targets: { [assembly.language]: { text, marks: [] } },
    agreement: [],
    penalties: [],
    copies: 1,
    difference: [{ kind: 'equal', text: source }],
    adapted: [],
    toCheck: [],
    assembly,
    author: '',
    updatedAt: 0,
  };
}

/** What is put together is never an exact match, however much of it is known. */
const MOST = 99;
