import { EditorState, type Plugin, Selection, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { RichText } from '#core/model/rich-text.ts';
import { fromDocument, offsetOf, positionOf, toDocument } from './conversion.ts';
import { overlayPlugin } from './decorations.ts';
import { insertContent, richTextOf } from './paste.ts';
import { isolatesPlugin, noBreakSpacesPlugin } from './text-decorations.ts';

/** What the editor of a cell tells. */
export interface EditorEvents {
  changed(content: RichText): void;
  /** The caret moved without typing. */
  caretMoved(offset: number): void;
  left(): void;
  /** A key that the editor itself has no use for; true when it was used. */
  pressed(event: KeyboardEvent, view: EditorView): boolean;
}

const OUTSIDE = 'outside';

/** A cell's editor: one line of formatted text, without a history of its own (the journal has it). */
export function createView(
  place: HTMLElement,
  content: RichText,
  attributes: Readonly<Record<string, string>>,
  events: () => EditorEvents,
): EditorView {
  const doc = toDocument(content);
  const plugins: Plugin[] = [overlayPlugin, noBreakSpacesPlugin()];
  if (attributes.dir === 'rtl') plugins.push(isolatesPlugin());
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({ doc, plugins, selection: Selection.atEnd(doc) }),
    attributes: { ...attributes },
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr));
      if (tr.docChanged && !tr.getMeta(OUTSIDE)) events().changed(fromDocument(tr.doc));
      else if (tr.selectionSet) events().caretMoved(offsetOf(view.state.selection.head));
    },
    handleKeyDown: (_view, event) => events().pressed(event, view),
    handlePaste(_view, event) {
      const pasted = richTextOf(event.clipboardData);
      if (pasted) insertContent(view, pasted);
      return true;
    },
    handleDrop(_view, event, _slice, moved) {
      // Moving text inside the editor is ProseMirror's own; anything from outside is cleaned first.
      if (moved) return false;
      const dropped = richTextOf(event.dataTransfer);
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
      if (dropped && at) insertContent(view, dropped, at.pos);
      event.preventDefault();
      return true;
    },
    handleDOMEvents: {
      blur: () => {
        events().left();
        return false;
      },
    },
  });
  return view;
}

/** Puts a text from outside (undo, a match, another window) into the editor, the caret after what changed. */
export function replaceContent(view: EditorView, content: RichText): void {
  const doc = toDocument(content);
  const from = view.state.doc.content.findDiffStart(doc.content);
  if (from === null) return;
  const changedTo = view.state.doc.content.findDiffEnd(doc.content)?.b ?? doc.content.size;
  const { tr } = view.state;
  tr.replaceWith(0, view.state.doc.content.size, doc.content).setMeta(OUTSIDE, true);
  const caret = Math.min(Math.max(from, changedTo, 1), tr.doc.content.size - 1);
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, caret)));
}

/** Selects a range of the text, clamped to it. */
export function selectRange(view: EditorView, start: number, end: number): void {
  const last = view.state.doc.content.size - 1;
  const at = (offset: number): number => Math.min(Math.max(positionOf(offset), 1), last);
  const selection = TextSelection.create(view.state.doc, at(start), at(end));
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
}
