import { useEffect, useState, useSyncExternalStore } from 'react';
import { useClient } from '#renderer/client/context.tsx';
import type { WorkspaceState } from './state/model.ts';
import type { Scheduler } from './state/save-queue.ts';
import { createSession, type WorkspaceSession } from './state/session.ts';

const windowScheduler: Scheduler = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The session of a release for as long as the screen stands; what is unsaved is sent when the window goes away. */
export function useSession(release: number): { session: WorkspaceSession; state: WorkspaceState } {
  const client = useClient();
  const [session] = useState(() => createSession(client, release, windowScheduler));
  const state = useSyncExternalStore(session.store.subscribe, session.store.get);
  useEffect(() => session.start(), [session]);
  useEffect(() => {
    const send = (): void => void session.flush();
    const leave = (event: BeforeUnloadEvent): void => {
      send();
      // The browser asks before it throws away a text that is not on the disk yet.
      if (session.store.get().drafts.size > 0) event.preventDefault();
    };
    const hide = (): void => {
      if (document.visibilityState === 'hidden') send();
    };
    window.addEventListener('beforeunload', leave);
    window.addEventListener('pagehide', send);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('beforeunload', leave);
      window.removeEventListener('pagehide', send);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [session]);
  return { session, state };
}
