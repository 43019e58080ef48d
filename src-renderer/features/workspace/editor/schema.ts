import { type DOMOutputSpec, type MarkSpec, Schema } from 'prosemirror-model';
import type { MarkKind } from '#core/model/rich-text.ts';

/** Link targets that may leave a cell; anything else (javascript:, data:, file:) is text without a link. */
export function isSafeHref(href: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(href.trim());
}

const tag = (name: string) => (): DOMOutputSpec => [name, 0];

const link: MarkSpec = {
  attrs: { href: { validate: 'string' } },
  inclusive: false,
  parseDOM: [
    {
      tag: 'a[href]',
      getAttrs: (node) => {
        const href = node.getAttribute('href') ?? '';
        return isSafeHref(href) ? { href } : false;
      },
    },
  ],
  toDOM: (mark) => {
    const href: unknown = mark.attrs.href;
    return typeof href === 'string' && isSafeHref(href)
      ? ['a', { href, title: href, rel: 'noreferrer' }, 0]
      : ['span', 0];
  },
};

const marks: Record<MarkKind, MarkSpec> = {
  link,
  bold: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: tag('strong') },
  italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: tag('em') },
  underline: { parseDOM: [{ tag: 'u' }], toDOM: tag('u') },
  strike: { parseDOM: [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }], toDOM: tag('s') },
  superscript: { excludes: 'superscript subscript', parseDOM: [{ tag: 'sup' }], toDOM: tag('sup') },
  subscript: { excludes: 'superscript subscript', parseDOM: [{ tag: 'sub' }], toDOM: tag('sub') },
};

/**
 * What a cell can hold while it is edited: exactly one paragraph of text with the marks of core/model/rich-text.
 * A segment is never split by typing, so there is no line break and no second paragraph.
 */
export const cellSchema = new Schema<'doc' | 'paragraph' | 'text', MarkKind>({
  nodes: {
    doc: { content: 'paragraph' },
    paragraph: { content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
  },
  marks,
});
