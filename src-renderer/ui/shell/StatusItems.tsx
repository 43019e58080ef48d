import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** The element of the status bar that screens fill; null before it is there. */
export const StatusSlotContext = createContext<HTMLElement | null>(null);

/** Puts a screen's own words into the status bar: "saved 12:04:31", "24 segments" ... one element each. */
export function StatusItems({ children }: { children: ReactNode }) {
  const slot = useContext(StatusSlotContext);
  return slot ? createPortal(children, slot) : null;
}
