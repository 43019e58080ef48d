import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { NamedEntity } from '#core/model/name.ts';
import { compareNames } from '../compare.ts';
import { isParticle } from '../particles.ts';
import { arabicMentions, findInArabic } from './arabic.ts';
import { finished } from './finish.ts';
import { latinMentions, type Mention } from './latin.ts';
import type { Growing, NamedText } from './parts.ts';

/** A name seen in one text. */
interface Seen extends Mention {
  readonly language: LanguageTag;
  readonly segment: number;
}

export interface CollectOptions {
  /** Where the Arabic version of a name is looked for: in its own segment, or in all texts. */
  readonly versions: 'segment' | 'all';
}

/** More names than any release has; what comes after is not collected. */
const MOST_ENTITIES = 300;

/**
 * The persons and institutions of texts in several languages, each with its spellings. Persons: capitalised names with a
 * title, a function or a verb of speaking beside them somewhere, Arabic names after titles, what the glossary knows;
 * one entity is what compareNames takes for one name, in any script. Arabic versions of Latin names are looked for in the
 * same segment. Institutions: those of the glossary.
 */
export function collectNames(
  texts: readonly NamedText[],
  { versions }: CollectOptions = { versions: 'segment' },
): readonly NamedEntity[] {
  const seen = texts.flatMap(seenIn);
  const entities = glossaryEntities(texts);
  const full = seen.filter(({ text }) => isFull(text));
  const persons = full.filter(({ person }) => person);
  // Latin names end where their capitals do; an Arabic name may have been read too far.
  for (const one of persons)
    if (!isArabic(one.language)) add(entityOf(entities, one.text) ?? opened(entities), one);
  for (const one of persons) if (isArabic(one.language)) addArabic(entities, one);
  // Without a title here, but known from elsewhere.
  for (const one of full) if (!one.person) add(entityOf(entities, one.text), one);
  for (const one of seen) if (one.person && !isFull(one.text)) addShort(entities, one);
  alignArabic(entities, seen, texts, versions);
  return entities
    .map((entity) => finished(entity, texts))
    .filter(({ spellings }) => Object.keys(spellings).length > 0);
}

/** A family name alone is no full name, whatever particles it has: Ben Kacem, بن قاسم. */
const isFull = (name: string): boolean =>
  name.split(/[\s\u00a0-]+/).filter((word) => /\p{L}/u.test(word) && !isParticle(word)).length > 1;

const isArabic = (language: LanguageTag): boolean => primaryLanguage(language) === 'ar';

function seenIn({ segment, language, text, terms }: NamedText): readonly Seen[] {
  const others = terms.filter(({ kind }) => kind !== 'person');
  const mentions = isArabic(language) ? arabicMentions(text) : latinMentions(text);
  return mentions
    .filter(({ start, end }) => !others.some((term) => term.start < end && term.end > start))
    .map((mention) => ({ ...mention, language, segment }));
}

function glossaryEntities(texts: readonly NamedText[]): Growing[] {
  const entities = new Map<number, Growing>();
  for (const { language, terms } of texts) {
    for (const { kind, concept, text } of terms) {
      if (kind !== 'person' && kind !== 'institution') continue;
      const entity = entities.get(concept) ?? { kind, concept, spellings: new Map() };
      entities.set(concept, entity);
      spell(entity, language, text);
    }
  }
  return [...entities.values()].slice(0, MOST_ENTITIES);
}

function spell({ spellings }: Growing, language: LanguageTag, text: string): void {
  spellings.set(language, (spellings.get(language) ?? new Set()).add(text));
}

function opened(entities: Growing[]): Growing | undefined {
  if (entities.length >= MOST_ENTITIES) return undefined;
  const entity: Growing = { kind: 'person', concept: undefined, spellings: new Map() };
  entities.push(entity);
  return entity;
}

function add(entity: Growing | undefined, { language, text }: Seen): void {
  if (entity !== undefined) spell(entity, language, text);
}

const allSpellings = ({ spellings }: Growing): readonly string[] =>
  [...spellings.values()].flatMap((set) => [...set]);

/** The person whose name it surely is: the most alike. */
function entityOf(entities: readonly Growing[], name: string): Growing | undefined {
  let best: Growing | undefined;
  let bestScore = 0;
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    for (const spelling of allSpellings(entity)) {
      if (!isFull(spelling)) continue;
      const { same, score } = compareNames(spelling, name);
      if (same === 'yes' && score > bestScore) {
        best = entity;
        bestScore = score;
      }
    }
  }
  return best;
}

/** An Arabic name after a title; where nobody bears it, but somebody does without its last word, that is the name. */
function addArabic(entities: Growing[], one: Seen): void {
  const known = entityOf(entities, one.text);
  const short = { ...one, text: one.text.replace(/[\s\u00a0]+[^\s\u00a0]+$/u, '') };
  if (known === undefined && !isFull(short.text) && bearersOf(entities, short.text).length === 1)
    addShort(entities, short);
  else add(known ?? opened(entities), one);
}

/** `M. Laftit`: the one person whose last name it is; a person of its own where there is none, nobody's where two. */
function addShort(entities: Growing[], one: Seen): void {
  const bearers = bearersOf(entities, one.text);
  if (bearers.length === 1) add(bearers[0], one);
  else if (bearers.length === 0) add(opened(entities), one);
}

const bearersOf = (entities: readonly Growing[], name: string): readonly Growing[] =>
  entities.filter(
    (entity) =>
      entity.kind === 'person' &&
      allSpellings(entity).some((spelling) => compareNames(lastWord(spelling), name).same === 'yes'),
  );

/** The family name: the last word with the particles before it. */
function lastWord(name: string): string {
  const words = name.split(/[\s\u00a0]+/);
  let from = words.length - 1;
  while (from > 1 && isParticle(words[from - 1] ?? '')) from--;
  return words.slice(Math.max(0, from)).join(' ') || name;
}

/** For each Latin name, what an Arabic version of the same segment calls it. */
function alignArabic(
  entities: readonly Growing[],
  seen: readonly Seen[],
  texts: readonly NamedText[],
  versions: CollectOptions['versions'],
): void {
  const arabic = texts.filter(({ language }) => isArabic(language));
  const bySegment = Map.groupBy(arabic, ({ segment }) => segment);
  const opposite = (segment: number) => (versions === 'all' ? arabic : (bySegment.get(segment) ?? []));
  const place = (segment: number) => (versions === 'all' ? 0 : segment);
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    const own = new Set(allSpellings(entity));
    const latin = seen.filter((one) => !isArabic(one.language) && own.has(one.text));
    const done = new Set<string>();
    for (const { segment, text: name } of latin) {
      const key = `${place(segment)} ${name}`;
      if (!isFull(name) || done.has(key)) continue;
      done.add(key);
      for (const { language, text } of opposite(segment)) {
        const found = findInArabic(name, text);
        if (found !== undefined) spell(entity, language, found.text);
      }
    }
  }
}
