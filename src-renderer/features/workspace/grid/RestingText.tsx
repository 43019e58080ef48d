import { createElement, memo, type ReactNode } from 'react';
import type { Direction, LanguageTag } from '#core/model/language.ts';
import type { MarkKind, RichText } from '#core/model/rich-text.ts';
import { stretchesToIsolate } from '#core/text/direction.ts';
import { type Run, runsOf } from '../editor/conversion.ts';
import { annotationAttributes } from '../editor/decorations.ts';
import type { Annotation } from '../state/annotations.ts';

const ELEMENTS: Readonly<Record<Exclude<MarkKind, 'link'>, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
};

function marked(run: Run): ReactNode {
  // The first mark ends up outermost, as in the editor, where links are outermost.
  const inner = run.marks.filter((mark) => mark.kind !== 'link');
  const text = inner.reduceRight<ReactNode>(
    (content, mark) => (mark.kind === 'link' ? content : createElement(ELEMENTS[mark.kind], null, content)),
    run.text,
  );
  const link = run.marks.find((mark) => mark.kind === 'link');
  // Not an anchor: a click opens the editor, never an address from somebody else's file.
  return link ? (
    <span data-link title={link.href}>
      {text}
    </span>
  ) : (
    text
  );
}

/** A cell's text as it will be read, with its formatting, terms and issues. */
export const RestingText = memo(function RestingText(props: {
  readonly content: RichText;
  readonly language: LanguageTag;
  readonly direction: Direction;
  readonly annotations: readonly Annotation[];
  readonly lit: number | null;
}) {
  const { content, annotations, lit } = props;
  const isolates = props.direction === 'rtl' ? stretchesToIsolate(content.text) : [];
  const cuts = [...annotations, ...isolates].flatMap(({ start, end }) => [start, end]);
  return (
    <div data-reading data-resting lang={props.language} dir={props.direction}>
      <p>
        {runsOf(content, cuts).map((run) => {
          const covers = ({ start, end }: { start: number; end: number }) =>
            start <= run.start && end >= run.end;
          const over = run.text === '' ? [] : annotations.filter(covers);
          const attributes = Object.assign({}, ...over.map((one) => annotationAttributes(one, lit)));
          if (isolates.some(covers)) attributes['data-ltr'] = '';
          return (
            <span key={run.start} {...attributes}>
              {marked(run)}
            </span>
          );
        })}
      </p>
    </div>
  );
});

/** The range that is selected inside a resting text, as offsets of its text; null where it reaches outside. */
export function selectedRange(element: Element): { readonly start: number; readonly end: number } | null {
  const text = element.querySelector('[data-resting] p');
  const selection = window.getSelection();
  if (!text || !selection?.anchorNode || !selection.focusNode) return null;
  if (!text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) return null;
  const offset = (node: Node, within: number): number => {
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(node, within);
    return range.toString().length;
  };
  return {
    start: offset(selection.anchorNode, selection.anchorOffset),
    end: offset(selection.focusNode, selection.focusOffset),
  };
}
