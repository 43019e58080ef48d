import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConceptFields } from '#contract/concept.ts';
import type { TermStatus } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { DetailedConcept } from '#core/model/termbase.ts';
import type { Client } from '../../client/client.ts';
import { useClient } from '../../client/context.tsx';
import type { Wording } from '../../i18n/words.ts';
import { useJobs } from '../../ui/jobs/JobsProvider.tsx';
import { useToasts } from '../../ui/status/toasts.tsx';
import { useAttempt } from '../../ui/status/use-attempt.ts';
import { withPreferred } from './terms.ts';
import type { UndoStack } from './undo-stack.ts';

export type ConceptChanges = Partial<ConceptFields>;

/** What can be done to concepts; each says what it did, with its undo, or why it could not. */
export interface ConceptActions {
  create(glossary: number | null, changes: ConceptChanges): Promise<DetailedConcept | null>;
  update(concept: DetailedConcept, changes: ConceptChanges): Promise<DetailedConcept | null>;
  /** Rewords the first term of a language; an empty text takes it away. */
  reword(concept: DetailedConcept, language: LanguageTag, text: string): Promise<DetailedConcept | null>;
  setStatus(ids: readonly number[], languages: readonly LanguageTag[], status: TermStatus): Promise<boolean>;
  remove(ids: readonly number[]): Promise<boolean>;
  merge(ids: readonly number[], into: number): Promise<DetailedConcept | null>;
  revert(concept: DetailedConcept, entry: number): Promise<DetailedConcept | null>;
  undo(): Promise<void>;
}

/** `put` shows a concept that an operation replied with. */
export function useConceptActions(put: (concept: DetailedConcept) => void, stack: UndoStack): ConceptActions {
  const { t } = useTranslation('glossary');
  const client = useClient();
  const { show, announce } = useToasts();
  const attempt = useAttempt();
  const { start } = useJobs();
  return useMemo(() => {
    const undo = async () => {
      const done = await attempt(() => stack.undo());
      if (done !== null) announce(done ? t('undone') : t('nothingToUndo'));
    };
    const told = (message: Wording, back: () => Promise<unknown>) => {
      stack.push(back);
      show({ message, undo: () => void undo() });
    };
    const parts: Parts = { client, stack, put, attempt, start, told, say: (message) => show({ message }) };
    return { ...ofOne({ ...parts, saved: () => announce(t('saved')) }), ...ofMany(parts), undo };
  }, [client, show, announce, attempt, start, t, put, stack]);
}

interface Parts {
  readonly client: Client;
  readonly stack: UndoStack;
  put(concept: DetailedConcept): void;
  readonly attempt: ReturnType<typeof useAttempt>;
  readonly start: ReturnType<typeof useJobs>['start'];
  /** Says what was done, and keeps the way back. */
  told(message: Wording, back: () => Promise<unknown>): void;
  say(message: Wording): void;
}

function ofOne({ client, stack, put, attempt, told, saved }: Parts & { saved(): void }) {
  const update: ConceptActions['update'] = ({ id, revision }, changes) =>
    attempt(async () => {
      const changed = await client.invoke('concept.update', { id, revision, changes });
      stack.push(() => takeBack(client, changed, put));
      put(changed);
      saved();
      return changed;
    });
  const create: ConceptActions['create'] = (glossary, { terms = {}, ...rest }) =>
    attempt(async () => {
      const made = await client.invoke('concept.create', {
        ...(glossary === null ? {} : { glossary }),
        concept: { ...rest, terms },
      });
      told(
        ({ t }) => t('glossary:created'),
        () => client.invoke('concept.remove', { ids: [made.id] }),
      );
      return made;
    });
  const reword: ConceptActions['reword'] = (concept, language, text) =>
    update(concept, { terms: { [language]: withPreferred(concept.terms[language] ?? [], text) } });
  const revert: ConceptActions['revert'] = (concept, entry) =>
    attempt(async () => {
      const reverted = await client.invoke('concept.revert', { id: concept.id, entry });
      stack.push(() => takeBack(client, reverted, put));
      put(reverted);
      return reverted;
    });
  return { create, update, reword, revert };
}

function ofMany({ client, put, attempt, start, told, say }: Parts) {
  /** Many at once are a job, with its progress at the foot of the window. */
  const bulk = <Done>(
    size: number,
    title: Wording,
    work: (job: { readonly job?: string }) => Promise<Done>,
  ): Promise<Done | null> =>
    size > FEW ? start(title, ({ job }) => work({ job })) : attempt(() => work({}));
  const setStatus: ConceptActions['setStatus'] = async (ids, languages, status) => {
    const done = await bulk(
      ids.length,
      ({ t }) => t('glossary:bulk.status'),
      (job) =>
        client.invoke('concept.setStatus', { ids: [...ids], languages: [...languages], status, ...job }),
    );
    if (done === null) return false;
    const { changed, entries } = done;
    const message: Wording = ({ t, counted }) => t('glossary:statusChanged', counted(changed));
    if (entries === null) say(message);
    else
      told(message, () =>
        bulk(changed, UNDOING, (job) => client.invoke('concept.undoStatus', { ...entries, ...job })),
      );
    return true;
  };
  const remove: ConceptActions['remove'] = async (ids) => {
    const done = await bulk(
      ids.length,
      ({ t }) => t('glossary:bulk.remove'),
      (job) => client.invoke('concept.remove', { ids: [...ids], ...job }),
    );
    if (done === null) return false;
    told(
      ({ t, counted }) => t('glossary:removed', counted(done.changed)),
      () => bulk(ids.length, UNDOING, (job) => client.invoke('concept.restore', { ids: [...ids], ...job })),
    );
    return true;
  };
  const merge: ConceptActions['merge'] = (ids, into) =>
    attempt(async () => {
      const merged = await client.invoke('concept.merge', { ids: [...ids], into });
      told(
        ({ t, counted }) => t('glossary:merged', counted(ids.length)),
        async () => {
          await takeBack(client, merged, put);
          await client.invoke('concept.restore', { ids: ids.filter((id) => id !== into) });
        },
      );
      put(merged);
      return merged;
    });
  return { setStatus, remove, merge };
}

const UNDOING: Wording = ({ t }) => t('glossary:undoing');

/** So many are changed before anybody could read of a progress. */
const FEW = 500;

/** Undoes the change of a concept that was made last. */
async function takeBack(
  client: Client,
  concept: DetailedConcept,
  put: (concept: DetailedConcept) => void,
): Promise<void> {
  const { entries } = await client.invoke('concept.history', { id: concept.id });
  const last = entries[0];
  if (last !== undefined) put(await client.invoke('concept.revert', { id: concept.id, entry: last.id }));
}
