import { toggleMark } from 'prosemirror-commands';
import { Selection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { MarkKind } from '#core/model/rich-text.ts';
import { type LinkTarget, linkTarget, linkTransaction } from './link.ts';
import { cellSchema } from './schema.ts';

/** What commands and the panel can do to the cell that is being edited. */
export interface EditorHandle {
  /** Puts the formatting on the selection, or takes it off. */
  toggle(kind: MarkKind): void;
  /** Puts a text in place of the selection, with the formatting at the caret. */
  insert(text: string): void;
  /** The text on either side of the selection. */
  surroundings(): { readonly before: string; readonly after: string };
  clearFormatting(): void;
  /** What a link would be put on now. */
  linkTarget(): LinkTarget;
  /** Puts an address on a range, or takes it off (null). */
  putLink(target: LinkTarget, href: string | null): void;
  focus(): void;
}

export function handleOf(view: EditorView): EditorHandle {
  return {
    toggle(kind) {
      toggleMark(cellSchema.marks[kind])(view.state, view.dispatch);
      view.focus();
    },
    insert(text) {
      view.dispatch(view.state.tr.insertText(text).scrollIntoView());
      view.focus();
    },
    surroundings() {
      const { doc, selection } = view.state;
      return {
        before: doc.textBetween(0, selection.from),
        after: doc.textBetween(selection.to, doc.content.size),
      };
    },
    clearFormatting() {
      const { from, to, empty } = view.state.selection;
      const all = Selection.atEnd(view.state.doc).to;
      view.dispatch(empty ? view.state.tr.removeMark(1, all) : view.state.tr.removeMark(from, to));
      view.focus();
    },
    linkTarget: () => linkTarget(view.state),
    putLink: (target, href) => view.dispatch(linkTransaction(view.state, target, href)),
    focus: () => view.focus(),
  };
}
