import { createContext, useContext } from 'react';
import type { EditorHandle } from './editor/handle.ts';
import type { WorkspaceSession } from './state/session.ts';

/** What the parts of the workspace share: the session, and the editor that stands at the moment. */
export interface WorkspaceParts {
  readonly session: WorkspaceSession;
  /** Mutable on purpose: the editor comes and goes without anything being drawn anew. */
  readonly editor: { current: EditorHandle | null };
  /** The concept under the pointer or caret; its terms stand out in every column. */
  light(concept: number | null): void;
}

export const WorkspaceContext = createContext<WorkspaceParts | null>(null);

export function useWorkspace(): WorkspaceParts {
  const parts = useContext(WorkspaceContext);
  if (!parts) throw new Error('useWorkspace outside WorkspaceContext');
  return parts;
}
