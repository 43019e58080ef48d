import { ORIGIN } from '../origin.ts';

/** What is needed of Electron's WebFrameMain to judge it. */
export interface Frame {
  readonly url: string;
  readonly parent: unknown;
}

/**
 * Whether a message comes from our own page in a top frame. Electron security checklist, 17: "Validate the sender
 * of all IPC messages". A frame that was destroyed meanwhile is null and not trusted.
 */
export function isOwnPage(frame: Frame | null): boolean {
  if (frame === null || frame.parent !== null) return false;
  try {
    const { protocol, host } = new URL(frame.url);
    return `${protocol}//${host}` === ORIGIN;
  } catch {
    // Not a URL (a frame that has not navigated yet): nobody we know.
    return false;
  }
}
