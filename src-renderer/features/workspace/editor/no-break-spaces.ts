import { type EditorState, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { positionOf } from './conversion.ts';

export const NO_BREAK_SPACE = '\u00a0';
export const NARROW_NO_BREAK_SPACE = '\u202f';

/** Offsets of the no-break spaces of a text, which look like any other space. */
export function noBreakSpaces(text: string): readonly number[] {
  return [...text.matchAll(/[\u00a0\u202f]/g)].map((found) => found.index);
}

function decorate({ doc }: EditorState): DecorationSet {
  const places = noBreakSpaces(doc.textContent);
  if (places.length === 0) return DecorationSet.empty;
  const marks = places.map((at) =>
    Decoration.inline(positionOf(at), positionOf(at + 1), { 'data-no-break': '' }),
  );
  return DecorationSet.create(doc, marks);
}

/** Shows no-break spaces while a text is edited: French typography depends on them. */
export const noBreakSpacesPlugin = new Plugin<DecorationSet>({
  state: {
    init: (_config, state) => decorate(state),
    apply: (tr, drawn, _before, after) => (tr.docChanged ? decorate(after) : drawn),
  },
  props: {
    decorations(state) {
      return this.getState(state) ?? null;
    },
  },
});
