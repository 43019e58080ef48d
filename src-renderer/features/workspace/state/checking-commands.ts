import type { CheckedRelease, SilencedEntry } from '#contract/checking.ts';
import type { CheckId, Issue } from '#core/model/issue.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { ProfileId } from '#core/model/profile.ts';
import { report, type SessionContext } from './context.ts';
import type { Loading } from './loading.ts';
import type { Saving } from './saving.ts';

/** What the user says about the checks. Each is journalled: undo takes it back. */
export interface CheckingCommands {
  silence(issue: Issue, scope: SilencedEntry['scope']): Promise<void>;
  /** Lets what was silenced speak again. */
  restore(entry: SilencedEntry): Promise<void>;
  /** Mends every issue of a check that has a fix, as one action. */
  fixAll(check: CheckId, language?: LanguageTag): Promise<void>;
  setProfile(profile: ProfileId | null): Promise<void>;
  /** Adds a word to the dictionary of the release, or of the user. */
  learn(issue: Issue, always: boolean): Promise<void>;
  /** What a word may have been meant to be; empty where nothing is like it. */
  suggest(language: LanguageTag, word: string): Promise<readonly string[]>;
}

interface Parts {
  readonly context: SessionContext;
  readonly saving: Saving;
  readonly loading: Loading;
}

export function createCheckingCommands({ context, saving, loading }: Parts): CheckingCommands {
  const { store, release, client } = context;
  /** Runs once everything typed is on the disk: an issue's place is one of the text there. */
  const run = (write: () => Promise<CheckedRelease>): Promise<void> =>
    saving.queue.exclusive(async (flushed) => {
      if (!flushed) return store.dispatch({ type: 'noticed', notice: { kind: 'unsaved-first' } });
      try {
        store.dispatch({ type: 'checked', ...(await write()) });
      } catch (thrown) {
        report(context, thrown);
      }
    });
  return {
    silence: (issue, scope) =>
      run(() => {
        const { check, segment, language, start, end, message } = issue;
        const place = segment === undefined ? {} : { issue: { segment, language, start, end, message } };
        return context.write('issue.silence', { release, check, scope, ...(scope === 'once' ? place : {}) });
      }),
    restore: ({ check, index }) =>
      run(() =>
        context.write('issue.restore', { release, check, ...(index === undefined ? {} : { index }) }),
      ),
    setProfile: (profile) => run(() => context.write('release.setProfile', { id: release, profile })),
    learn: ({ language, parameters }, always) =>
      run(() =>
        context.write('spelling.learn', { release, language, word: String(parameters.word), always }),
      ),
    fixAll: (check, language) =>
      run(async () => {
        saving.breakBurst();
        const input = { release, message: check, ...(language === undefined ? {} : { language }) };
        const reply = await context.write('issue.fixAll', input);
        store.dispatch({ type: 'release-loaded', release: reply.release });
        store.dispatch({ type: 'noticed', notice: { kind: 'mended', count: reply.fixed } });
        loading.outdateViews();
        return reply.checked;
      }),
    async suggest(language, word) {
      try {
        return (await client.invoke('spelling.suggest', { language, word })).suggestions;
      } catch (thrown) {
        report(context, thrown);
        return [];
      }
    },
  };
}
