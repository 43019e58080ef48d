import type { EditorView } from 'prosemirror-view';
import { useSyncExternalStore } from 'react';
import { CellEditor, type CellEditorProps } from '../editor/CellEditor.tsx';
import { useWorkspace } from '../session-context.ts';
import type { CellAddress } from '../state/cells.ts';
import { cellBeside } from '../state/moves.ts';
import { contentOf } from '../state/selectors.ts';
import type { WorkspaceSession } from '../state/session.ts';

/** Goes on to the row above or below as in one text: to its end upwards, to its start downwards. */
function lineBeside(session: WorkspaceSession, step: 1 | -1): void {
  const state = session.store.get();
  const cell = cellBeside(state, step, 0);
  if (!cell) return;
  const at = step < 0 ? contentOf(state, cell).text.length : 0;
  session.jump(cell, at, at);
}

/** Keys that leave the line: to the next cell, the row above or below, or out of the editor. */
function leavesLine(session: WorkspaceSession, event: KeyboardEvent, view: EditorView): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  switch (event.key) {
    case 'Tab':
      // At the end of the grid Tab goes on to what follows it, so that nobody is trapped.
      return session.step(event.shiftKey ? -1 : 1);
    case 'Escape':
      session.leaveEditor();
      return true;
    case 'Enter':
      // A segment is one line: Enter splits nothing.
      return true;
    case 'ArrowUp':
    case 'ArrowDown': {
      const up = event.key === 'ArrowUp';
      if (event.shiftKey || !view.endOfTextblock(up ? 'up' : 'down')) return false;
      lineBeside(session, up ? -1 : 1);
      return true;
    }
    default:
      return false;
  }
}

type Shown = Pick<CellEditorProps, 'content' | 'language' | 'direction' | 'annotations' | 'lit' | 'label'> & {
  readonly address: CellAddress;
};

/** The editor of the cell at hand, tied to the session. */
export function ActiveEditor({ address, ...shown }: Shown) {
  const { session, editor, light } = useWorkspace();
  const state = useSyncExternalStore(session.store.subscribe, session.store.get);
  return (
    <CellEditor
      {...shown}
      focus={state.focus}
      jump={state.jump}
      changed={(content) => session.type(address, content)}
      caretMoved={(offset) => {
        session.breakBurst();
        const term = shown.annotations.find(
          (one) => one.kind === 'term' && one.start <= offset && one.end >= offset,
        );
        light(term?.kind === 'term' ? term.concept : null);
      }}
      left={() => void session.flush()}
      pressed={(event, view) => leavesLine(session, event, view)}
      onHandle={(handle) => {
        editor.current = handle;
      }}
    />
  );
}
