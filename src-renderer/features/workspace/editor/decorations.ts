import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Annotation } from '../state/annotations.ts';
import { positionOf } from './conversion.ts';

export interface Overlay {
  readonly annotations: readonly Annotation[];
  /** The concept whose terms stand out in all columns. */
  readonly lit: number | null;
}

const overlayKey = new PluginKey<DecorationSet>('overlay');

/** The attributes that make an annotated range look the same in the editor and at rest. */
export function annotationAttributes(annotation: Annotation, lit: number | null): Record<string, string> {
  if (annotation.kind === 'issue') return { 'data-issue': annotation.severity };
  if (annotation.kind !== 'term') return { 'data-proposal': annotation.kind };
  const attributes = { 'data-term': String(annotation.concept) };
  return annotation.concept === lit ? { ...attributes, 'data-lit': '' } : attributes;
}

function decorate(state: EditorState, overlay: Overlay): DecorationSet {
  const size = state.doc.content.size - 1;
  const decorations = overlay.annotations
    .filter(({ end }) => positionOf(end) <= size)
    .map((annotation) =>
      Decoration.inline(
        positionOf(annotation.start),
        positionOf(annotation.end),
        annotationAttributes(annotation, overlay.lit),
      ),
    );
  return DecorationSet.create(state.doc, decorations);
}

/** Draws terms and issues under the text; between two replies they move along with what is typed. */
export const overlayPlugin = new Plugin<DecorationSet>({
  key: overlayKey,
  state: {
    init: () => DecorationSet.empty,
    apply(tr, drawn, _before, after) {
      const overlay: Overlay | undefined = tr.getMeta(overlayKey);
      return overlay ? decorate(after, overlay) : drawn.map(tr.mapping, tr.doc);
    },
  },
  props: {
    decorations: (state) => overlayKey.getState(state) ?? null,
  },
});

export function showOverlay(state: EditorState, overlay: Overlay) {
  return state.tr.setMeta(overlayKey, overlay).setMeta('addToHistory', false);
}
