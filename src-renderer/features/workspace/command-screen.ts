import type { LinkTarget } from './editor/link.ts';
import type { WorkspaceParts } from './session-context.ts';
import type { WorkspaceState } from './state/model.ts';

/** What the commands of the workspace work on. */
export interface CommandScreen {
  /** Without the unsaved texts: commands need not be put together anew at each keystroke. */
  readonly state: WorkspaceState;
  readonly hasDrafts: boolean;
  /** Whether the cell at hand, as one sees it, has a text. */
  readonly hasText: boolean;
  readonly parts: WorkspaceParts;
  /** While the title is a field, its own undo and formatting keys stay with it. */
  readonly renaming: boolean;
  rename(): void;
  /** Asks for the address of a link. */
  link(target: LinkTarget): void;
  pretranslate(): void;
  /** Opens a new concept with the words selected in the columns. */
  addTerm(): void;
}
