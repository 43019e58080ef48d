import { useEffect, useRef, useState } from 'react';

interface FileDrop {
  /** A file hovers over the window. */
  readonly dragging: boolean;
}

interface DropOptions {
  /**
   * The files that are wanted, by their ending (`.tmx`). Whoever names them comes before whoever takes any file; what
   * nobody named still goes to the latter.
   */
  readonly endings?: readonly string[];
}

/** Whether a file is of one of these kinds, by its name. */
export function endsWithAny(name: string, endings: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending));
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** The whole window takes files. Dragged text is left alone: it belongs to the editor it is dropped in. */
export function useFileDrop(
  onFiles: (files: readonly File[]) => void,
  { endings }: DropOptions = {},
): FileDrop {
  const [dragging, setDragging] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  const wanted = endings?.join(' ');
  useEffect(() => {
    const capture = wanted !== undefined;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without this the browser would leave the application and show the file.
      event.preventDefault();
      if (capture) event.stopPropagation();
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
      const dropped = [...(event.dataTransfer?.files ?? [])];
      const files =
        wanted === undefined ? dropped : dropped.filter(({ name }) => endsWithAny(name, wanted.split(' ')));
      if (capture && files.length === 0) return;
      event.preventDefault();
      if (capture) event.stopPropagation();
      latest.current(files);
    };
    window.addEventListener('dragover', over, capture);
    window.addEventListener('dragleave', leave, capture);
    window.addEventListener('drop', drop, capture);
    return () => {
      window.removeEventListener('dragover', over, capture);
      window.removeEventListener('dragleave', leave, capture);
      window.removeEventListener('drop', drop, capture);
    };
  }, [wanted]);
  return { dragging };
}
