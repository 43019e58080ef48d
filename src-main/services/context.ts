import type { Events } from '#contract/events.ts';
import type { SentenceSplitter } from '#core/segmentation/split.ts';
import type { Checks } from './checking/checks.ts';
import type { Jobs } from './jobs.ts';
import type { Knowledge } from './knowledge.ts';
import type { Dictionaries } from './ports/dictionaries.ts';
import type { Ports } from './ports/index.ts';

/** What every area's handlers are made from. */
export interface Context extends Ports {
  readonly knowledge: Knowledge;
  /** The issues of releases. */
  readonly checks: Checks;
  readonly dictionaries: Dictionaries;
  readonly jobs: Jobs;
  /** Cuts sentences by the rules in use. */
  readonly sentences: SentenceSplitter;
  /** Announces that an area changed, so that panes not asking for it can follow. */
  announce(area: Events['changed']['area'], release?: number): void;
}

/** Counts each area's changes and sends them out. */
export function createAnnouncer(ports: Pick<Ports, 'events'>): Context['announce'] {
  const revisions = new Map<string, number>();
  return (area, release) => {
    const key = `${area} ${release ?? ''}`;
    const revision = (revisions.get(key) ?? 0) + 1;
    revisions.set(key, revision);
    ports.events.emit('changed', { area, revision, ...(release === undefined ? {} : { release }) });
  };
}
