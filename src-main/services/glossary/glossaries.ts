import { BalaghError } from '#contract/errors.ts';
import type { Glossaries } from '#contract/glossary.ts';
import type { Handlers } from '#contract/index.ts';
import { invalidInput } from '#contract/input-reasons.ts';
import type { Glossary } from '#core/model/termbase.ts';
import type { Context } from '../context.ts';
import type { ReleaseScope } from '../ports/index.ts';
import type { Editing } from './editing.ts';

type Names =
  | 'glossary.list'
  | 'glossary.create'
  | 'glossary.rename'
  | 'glossary.remove'
  | 'glossary.restore'
  | 'glossary.reorder'
  | 'glossary.enable'
  | 'glossary.setWritable';

/** The glossaries themselves: names, order, switches. */
export function createGlossariesHandlers(context: Context, editing: Editing): Handlers<Names> {
  const { glossary, releases, clock } = context;
  const scopeOf = (release: number | undefined): ReleaseScope | null =>
    release === undefined ? null : { library: releases.library, release };
  const listed = (release?: number): Glossaries => ({ glossaries: glossary.glossaries(scopeOf(release)) });
  const changed = (release?: number): Glossaries => {
    editing.everythingChanged();
    return listed(release);
  };
  const requireFreeName = (name: string, except?: number) => {
    const taken = glossary
      .glossaries(null)
      .some((other) => other.id !== except && other.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new BalaghError('glossary-exists', { name });
  };
  return {
    'glossary.list': ({ release }) => listed(release),
    'glossary.create'({ name, kind }) {
      requireFreeName(name);
      const id = glossary.createGlossary({ name, kind });
      return { id, ...changed() };
    },
    'glossary.rename'({ id, name }) {
      requireGlossary(context, id);
      requireFreeName(name, id);
      glossary.updateGlossary(id, { name });
      return changed();
    },
    'glossary.remove'({ id }) {
      requireGlossary(context, id);
      glossary.setGlossaryRemoved(id, clock.now());
      return changed();
    },
    'glossary.restore'({ id }) {
      const hidden = glossary.glossary(id);
      if (hidden === null) throw new BalaghError('not-found-glossary', { id });
      requireFreeName(hidden.name, id);
      glossary.setGlossaryRemoved(id, null);
      return changed();
    },
    'glossary.reorder'({ ids }) {
      const known = new Set(glossary.glossaries(null).map(({ id }) => id));
      const complete = ids.length === known.size && ids.every((id) => known.delete(id));
      if (!complete) throw invalidInput('ids', 'not-all-glossaries');
      glossary.reorder(ids);
      return changed();
    },
    'glossary.enable'({ id, enabled, release }) {
      requireGlossary(context, id);
      glossary.setEnabled(id, enabled, scopeOf(release));
      return changed(release);
    },
    'glossary.setWritable'({ id, writable }) {
      requireGlossary(context, id);
      glossary.updateGlossary(id, { writable });
      return changed();
    },
  };
}

/** Error: `not-found-glossary`, also where it is removed. */
export function requireGlossary({ glossary }: Pick<Context, 'glossary'>, id: number): Glossary {
  const found = glossary.glossaries(null).find((one) => one.id === id);
  if (found === undefined) throw new BalaghError('not-found-glossary', { id });
  return found;
}

/** Errors: `not-found-glossary`, `read-only-glossary`. Without an id: the first that may be changed. */
export function requireWritable(context: Pick<Context, 'glossary'>, id: number | undefined): Glossary {
  if (id !== undefined) {
    const found = requireGlossary(context, id);
    if (!found.writable) throw new BalaghError('read-only-glossary', { name: found.name });
    return found;
  }
  const first = context.glossary.glossaries(null).find(({ writable }) => writable);
  if (first === undefined) throw new BalaghError('read-only-glossary', { name: '' });
  return first;
}
