import type { Conflict, Duplicate } from '#contract/concept.ts';
import { BalaghError } from '#contract/errors.ts';
import type { Handlers, Parsed } from '#contract/index.ts';
import { invalidInput } from '#contract/input-reasons.ts';
import { splitRegion } from '#core/model/language.ts';
import type { DetailedConcept } from '#core/model/termbase.ts';
import { fold } from '#core/text/fold.ts';
import type { Context } from '../context.ts';
import type { StoredConcept } from '../ports/index.ts';
import { changedContent, newContent } from './content.ts';
import type { Editing } from './editing.ts';
import { requireWritable } from './glossaries.ts';
import { mergedConcept } from './merge.ts';
import { usageOf } from './usage.ts';

type Names =
  | 'concept.get'
  | 'concept.duplicates'
  | 'concept.create'
  | 'concept.update'
  | 'concept.revert'
  | 'concept.merge'
  | 'concept.conflicts'
  | 'concept.history'
  | 'concept.usage';

/** Concepts one by one and a few at once: what the editor of the glossary does. */
export function createConceptHandlers(context: Context, editing: Editing): Handlers<Names> {
  const { glossary } = context;
  return {
    'concept.get': ({ id }) => requireConcept(context, id),
    'concept.duplicates': (input) => ({ duplicates: duplicates(context, input) }),
    'concept.create'({ glossary: id, concept }) {
      const target = requireWritable(context, id);
      const created = glossary.insert(target.id, requireTerms(newContent(concept)), editing.change('create'));
      editing.conceptsChanged([created]);
      return requireConcept(context, created);
    },
    'concept.update'({ id, revision, changes }) {
      const before = requireEditable(context, id);
      if (revision !== undefined && revision !== before.revision)
        throw new BalaghError('edit-conflict', { id });
      const after = requireTerms(changedContent(before, changes));
      glossary.replace(id, after, editing.change('update'));
      editing.conceptsChanged([id]);
      return requireConcept(context, id);
    },
    'concept.revert'({ id, entry }) {
      requireStored(context, id);
      const earlier = glossary.before(id, entry);
      if (earlier === null) throw new BalaghError('nothing-to-undo');
      requireEditable(context, id);
      glossary.replace(id, earlier, editing.change('restore'));
      editing.conceptsChanged([id]);
      return requireConcept(context, id);
    },
    'concept.merge': (input) => merge(context, editing, input),
    'concept.conflicts': (input) => conflicts(context, input),
    'concept.history'({ id }) {
      requireStored(context, id);
      return { entries: glossary.history(id) };
    },
    'concept.usage': ({ id }) => usageOf(context, requireConcept(context, id)),
  };
}

/** Error: `not-found-concept`. */
export function requireConcept({ glossary }: Pick<Context, 'glossary'>, id: number): DetailedConcept {
  const [found] = glossary.detailed([id]);
  if (found === undefined) throw new BalaghError('not-found-concept', { id });
  return found;
}

function requireStored({ glossary }: Pick<Context, 'glossary'>, id: number): StoredConcept {
  const found = glossary.stored(id);
  if (found === null) throw new BalaghError('not-found-concept', { id });
  return found;
}

/** Errors: `not-found-concept`, also where it is removed; `read-only-glossary`. */
function requireEditable(context: Context, id: number): StoredConcept {
  const found = requireStored(context, id);
  if (found.removed) throw new BalaghError('not-found-concept', { id });
  requireWritable(context, found.glossary);
  return found;
}

/** A concept without a term would be found by nothing. */
function requireTerms<Content extends { readonly terms: object }>(content: Content): Content {
  if (Object.keys(content.terms).length === 0) throw invalidInput('concept.terms', 'no-term');
  return content;
}

function duplicates(context: Context, { terms, except }: Parsed<'concept.duplicates'>): readonly Duplicate[] {
  return Object.entries(terms).flatMap(([tag, texts]) => {
    const { language } = splitRegion(tag);
    const wanted = new Map(texts.map((text) => [fold(text.trim()), text.trim()]));
    wanted.delete('');
    return context.glossary
      .known(language, [...wanted.keys()])
      .filter(({ concept }) => concept !== except)
      .map(({ concept, text, status }) => ({
        concept: requireConcept(context, concept),
        language,
        text,
        status,
        exact: text === wanted.get(fold(text)),
      }));
  });
}

function merge(context: Context, editing: Editing, { ids, into }: Parsed<'concept.merge'>): DetailedConcept {
  const others = ids.filter((id) => id !== into);
  if (others.length === 0) throw invalidInput('ids', 'too-few', { limit: 2 });
  const change = editing.change('merge');
  context.glossary.transaction(() => {
    const base = requireEditable(context, into);
    const merged = others
      .map((id) => requireEditable(context, id))
      .reduce<Parameters<typeof mergedConcept>[0]>((all, other) => mergedConcept(all, other), base);
    context.glossary.replace(into, merged, change);
    context.glossary.setRemoved(others, true, change);
  });
  editing.conceptsChanged([into, ...others]);
  return requireConcept(context, into);
}

function conflicts(
  context: Context,
  { offset, limit }: Parsed<'concept.conflicts'>,
): { readonly conflicts: readonly Conflict[]; readonly total: number } {
  const all = context.glossary.conflicts();
  const shown = all.slice(offset, offset + limit).map(({ language, folded, concepts }): Conflict => {
    const found = concepts.map((id) => requireConcept(context, id));
    const term = found
      .flatMap(({ terms }) => terms[language] ?? [])
      .find(({ text }) => fold(text) === folded);
    return { language, text: term?.text ?? folded, concepts: found };
  });
  return { conflicts: shown, total: all.length };
}
