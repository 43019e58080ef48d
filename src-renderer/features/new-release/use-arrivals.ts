import { useEffect, useRef, useState } from 'react';

interface Arrivals {
  /** A file hovers over the window. */
  readonly dragging: boolean;
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** The whole window takes files. Dragged text is left alone: it belongs to the editor it is dropped in. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): Arrivals {
  const [dragging, setDragging] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without this the browser would leave the application and show the file.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      // Leaving the window, not passing from one element to another.
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      setDragging(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return { dragging };
}

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
