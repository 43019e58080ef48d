import { useEffect, useRef } from 'react';

/** Fields that text can be pasted into; a radio or a button has no use for it. */
const TEXT_FIELDS = 'textarea, input:not([type="radio"], [type="checkbox"], [type="button"], [type="file"])';

/** Pasting where no field has the focus. */
export function usePaste(active: boolean, onPaste: (transfer: DataTransfer | null) => boolean): void {
  const latest = useRef(onPaste);
  useEffect(() => {
    latest.current = onPaste;
  });
  useEffect(() => {
    if (!active) return;
    const paste = (event: ClipboardEvent) => {
      const { target } = event;
      if (target instanceof HTMLElement && (target.isContentEditable || target.matches(TEXT_FIELDS))) return;
      if (latest.current(event.clipboardData)) event.preventDefault();
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [active]);
}
