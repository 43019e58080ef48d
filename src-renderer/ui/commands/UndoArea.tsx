import type { KeyboardEvent, ReactNode } from 'react';

/** A part of a screen in which Ctrl+Z takes back the last change of its own, whatever has the focus but a field. */
export function UndoArea(props: {
  readonly className: string | undefined;
  readonly children: ReactNode;
  onUndo(): void;
}) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears one key from whatever has the focus within
    <div
      className={props.className}
      onKeyDown={(event) => {
        if (!asksForUndo(event)) return;
        event.preventDefault();
        props.onUndo();
      }}
    >
      {props.children}
    </div>
  );
}

/** Whether a press asks for undo outside of a field: fields have an undo of their own. */
function asksForUndo(event: KeyboardEvent): boolean {
  const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea');
  return !typing && event.code === 'KeyZ' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
}
