import { type EditorState, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { stretchesToIsolate } from '#core/text/direction.ts';
import { positionOf } from './conversion.ts';
import { noBreakSpaces } from './no-break-spaces.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Draws what follows from the text alone, anew at each change. */
function decorationPlugin(rangesOf: (text: string) => readonly Range[], attribute: string): Plugin {
  const decorate = ({ doc }: EditorState): DecorationSet =>
    DecorationSet.create(
      doc,
      rangesOf(doc.textContent).map(({ start, end }) =>
        Decoration.inline(positionOf(start), positionOf(end), { [attribute]: '' }),
      ),
    );
  return new Plugin<DecorationSet>({
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
}

/** Shows no-break spaces while a text is edited: French typography depends on them. */
export const noBreakSpacesPlugin = (): Plugin =>
  decorationPlugin((text) => noBreakSpaces(text).map((at) => ({ start: at, end: at + 1 })), 'data-no-break');

/** Keeps `2024-2026` and `+212 5 37` in their order inside right-to-left text (domain rule R13), drawn only. */
export const isolatesPlugin = (): Plugin => decorationPlugin(stretchesToIsolate, 'data-ltr');
