import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import type { Mark } from '#core/model/rich-text.ts';
import { fromDocument, positionOf, toDocument } from '#renderer/features/workspace/editor/conversion.ts';
import { fullHref, linkTarget, linkTransaction } from '#renderer/features/workspace/editor/link.ts';

const TEXT = 'Une étude de l’Observatoire des crues';
const LINK: Mark = { kind: 'link', start: 13, end: 37, href: 'https://example.org/crues' };

function editor(text: string, marks: readonly Mark[], from: number, to = from): EditorState {
  const doc = toDocument({ text, marks });
  return EditorState.create({ doc, selection: TextSelection.create(doc, positionOf(from), positionOf(to)) });
}

describe('what a link is put on', () => {
  it('is the whole link that the caret is in, with its address', () => {
    expect(linkTarget(editor(TEXT, [LINK], 20))).toEqual({
      start: 13,
      end: 37,
      text: 'l’Observatoire des crues',
      href: 'https://example.org/crues',
    });
  });

  it('is the selection, else the word at the caret, Arabic words included', () => {
    expect(linkTarget(editor(TEXT, [], 4, 9)).text).toBe('étude');
    expect(linkTarget(editor(TEXT, [], 6))).toEqual({ start: 4, end: 9, text: 'étude', href: null });
    expect(linkTarget(editor('استقبل الوزيرُ نظيره', [], 9)).text).toBe('الوزيرُ');
  });

  it('is the caret where no word is', () => {
    expect(linkTarget(editor('', [], 0))).toEqual({ start: 0, end: 0, text: '', href: null });
    expect(linkTarget(editor('a  b', [], 2))).toMatchObject({ start: 2, end: 2 });
  });
});

describe('a link', () => {
  const put = (state: EditorState, href: string | null) =>
    fromDocument(state.apply(linkTransaction(state, linkTarget(state), href)).doc);

  it('is put on a word, changed as a whole and taken off as a whole', () => {
    const added = put(editor(TEXT, [], 6), 'https://example.org/');
    expect(added.marks).toEqual([{ kind: 'link', start: 4, end: 9, href: 'https://example.org/' }]);
    const changed = put(editor(TEXT, [LINK], 20), 'mailto:presse@example.org');
    expect(changed.marks).toEqual([{ ...LINK, href: 'mailto:presse@example.org' }]);
    expect(put(editor(TEXT, [LINK], 20), null)).toEqual({ text: TEXT, marks: [] });
  });

  it('leaves the other formatting', () => {
    const bold: Mark = { kind: 'bold', start: 4, end: 12 };
    expect(put(editor(TEXT, [bold, LINK], 20), null).marks).toEqual([bold]);
  });

  it('brings its address as text where there is none', () => {
    expect(put(editor('', [], 0), 'mailto:presse@example.org')).toEqual({
      text: 'presse@example.org',
      marks: [{ kind: 'link', start: 0, end: 18, href: 'mailto:presse@example.org' }],
    });
  });
});

describe('an address', () => {
  it('is completed as a reader would', () => {
    expect(fullHref(' www.example.org/crues ')).toBe('https://www.example.org/crues');
    expect(fullHref('presse@example.org')).toBe('mailto:presse@example.org');
    expect(fullHref('example.org:8080/a')).toBe('https://example.org:8080/a');
    expect(fullHref('http://example.org')).toBe('http://example.org');
  });

  it('is refused where it is none, or could do harm', () => {
    for (const typed of [
      '',
      'two words.org',
      'word',
      'javascript:alert(1).x',
      'data:text/html,a.b',
      'file:///etc/a.b',
    ])
      expect(fullHref(typed)).toBeNull();
  });
});
