import { useTranslation } from 'react-i18next';
import type { ReleaseSummary } from '#core/model/release.ts';
import type { ClientError } from '../../client/client.ts';
import { useClient } from '../../client/context.tsx';
import { useQuery } from '../../client/use-operation.ts';
import { useToasts } from '../../ui/status/toasts.tsx';

export interface ReleasesAccess {
  readonly releases: readonly ReleaseSummary[] | null;
  readonly error: ClientError | null;
  reload(): void;
  /** Resolves to whether the title was stored. */
  rename(release: ReleaseSummary, title: string): Promise<boolean>;
  /** Takes the release off the list; the message that says so can bring it back. */
  remove(release: ReleaseSummary): Promise<void>;
}

/** The list of releases and what can be done to it. Failures are shown as messages. */
export function useReleases(): ReleasesAccess {
  const { t } = useTranslation();
  const client = useClient();
  const { show, fail, announce } = useToasts();
  const list = useQuery('release.list', {}, ['releases', 'release']);

  const restore = async ({ id, title }: ReleaseSummary) => {
    try {
      list.replace(await client.invoke('release.restore', { id }));
      announce(t('releases.restored', { title }));
    } catch (thrown) {
      fail(thrown);
    }
  };

  return {
    releases: list.data,
    error: list.error,
    reload: list.reload,
    async rename({ id }, title) {
      try {
        const renamed = await client.invoke('release.rename', { id, title });
        list.replace(
          (list.data ?? []).map((release) => (release.id === id ? { ...release, ...renamed } : release)),
        );
        return true;
      } catch (thrown) {
        fail(thrown);
        return false;
      }
    },
    async remove(release) {
      try {
        list.replace(await client.invoke('release.remove', { id: release.id }));
        show({
          message: (words) => words.t('releases.removed', { title: release.title }),
          undo: () => void restore(release),
        });
      } catch (thrown) {
        fail(thrown);
      }
    },
  };
}
