import type { EditorView } from 'prosemirror-view';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Direction, LanguageTag } from '#core/model/language.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { fromDocument, sameContent } from './conversion.ts';
import { createView, type EditorEvents, replaceContent, selectRange } from './create-view.ts';
import { type Overlay, showOverlay } from './decorations.ts';
import { type EditorHandle, handleOf } from './handle.ts';

export interface CellEditorProps extends EditorEvents, Overlay {
  readonly content: RichText;
  readonly language: LanguageTag;
  readonly direction: Direction;
  readonly label: string;
  /** Rises when the editor is to take the focus. */
  readonly focus: number;
  readonly jump: { readonly start: number; readonly end: number } | null;
  /** Told the handle while the editor stands, and null when it goes. */
  onHandle(handle: EditorHandle | null): void;
}

const editorAttributes = (label: string): Record<string, string> => ({
  role: 'textbox',
  'aria-multiline': 'false',
  'aria-label': label,
  // Chromium has no Arabic dictionary and would download the others.
  spellcheck: 'false',
});

/** The editor that takes the place of a cell's text, in the same face, size and place. */
export function CellEditor(props: CellEditorProps) {
  const mount = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef(props);
  /** Texts that came from here: when the state brings one back later, it is not news. */
  const own = useRef(new WeakSet<RichText>());
  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    const element = mount.current;
    if (!element) return;
    const created = createView(
      element,
      latest.current.content,
      editorAttributes(latest.current.label),
      () => ({
        changed(next) {
          own.current.add(next);
          latest.current.changed(next);
        },
        caretMoved: (offset) => latest.current.caretMoved(offset),
        left: () => latest.current.left(),
        pressed: (event, from) => latest.current.pressed(event, from),
      }),
    );
    view.current = created;
    latest.current.onHandle(handleOf(created));
    return () => {
      latest.current.onHandle(null);
      view.current = null;
      created.destroy();
    };
  }, []);

  useLayoutEffect(() => {
    view.current?.setProps({ attributes: editorAttributes(props.label) });
  }, [props.label]);

  useLayoutEffect(() => {
    const current = view.current;
    if (!current || current.composing || own.current.has(props.content)) return;
    if (!sameContent(fromDocument(current.state.doc), props.content)) replaceContent(current, props.content);
  }, [props.content]);

  useLayoutEffect(() => {
    const current = view.current;
    if (current)
      current.dispatch(showOverlay(current.state, { annotations: props.annotations, lit: props.lit }));
  }, [props.annotations, props.lit]);

  useEffect(() => {
    const current = view.current;
    if (!current || props.focus === 0) return;
    current.focus();
    if (latest.current.jump) selectRange(current, latest.current.jump.start, latest.current.jump.end);
  }, [props.focus]);

  return <div ref={mount} data-reading lang={props.language} dir={props.direction} />;
}
