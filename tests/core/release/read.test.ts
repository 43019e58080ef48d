import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '#core/model/document.ts';
import { type ComposedRelease, composeRelease } from '#core/release/read.ts';
import { splitter } from '../../helpers/splitter.ts';
import { documentOf, fixture, paragraph } from './read-text.ts';

/** The release as the expectation files spell it. */
function told(release: ComposedRelease) {
  return {
    title: release.title,
    blocks: release.blocks.map(({ kind, runIn, segments }) => ({
      kind,
      ...(runIn ? { runIn } : {}),
      segments: segments.map(({ content }) => content.text),
    })),
    removed: release.removed.map(({ position, reason, text }) => `${position} ${reason}: ${text}`),
  };
}

describe('composeRelease', () => {
  it.each(['ar-news-page', 'ar-statement', 'en-news-page', 'en-release', 'fr-communique', 'fr-news-page'])(
    'reads %s as a press officer would',
    (name) => {
      const release = composeRelease(documentOf(fixture(`${name}.txt`)), name.slice(0, 2), {
        keepNoise: false,
        splitter,
      });
      expect(told(release)).toEqual(JSON.parse(fixture(`${name}.expected.json`)));
    },
  );

  it('keeps every line of the page, in order, when asked to keep noise', () => {
    const document: SourceDocument = {
      ...documentOf('Titre de la page\nLe ministre a reçu lundi son homologue portugais.\nPartager'),
      removed: [
        { text: 'Accueil', reason: 'outside-article', position: 0 },
        { text: 'Pied de page', reason: 'outside-article', position: 3 },
      ],
    };
    const release = composeRelease(document, 'fr', { keepNoise: true, splitter });
    expect(release.removed).toEqual([]);
    expect(release.blocks.map(({ content }) => content.text)).toEqual([
      'Accueil',
      'Titre de la page',
      'Le ministre a reçu lundi son homologue portugais.',
      'Partager',
      'Pied de page',
    ]);
  });

  it('counts the reader’s own removed lines in kept paragraphs', () => {
    const document: SourceDocument = {
      ...documentOf(
        'Partager sur Facebook\nUn titre sans point\nLe ministre a reçu lundi son homologue portugais.',
      ),
      removed: [{ text: 'Menu', reason: 'outside-article', position: 2 }],
    };
    expect(composeRelease(document, 'fr', { keepNoise: false, splitter }).removed).toEqual([
      { text: 'Partager sur Facebook', reason: 'share-bar', position: 0 },
      { text: 'Menu', reason: 'outside-article', position: 1 },
    ]);
  });

  it('takes the file’s title, then the first sentence, where there is no headline', () => {
    const text = 'The Minister received her counterpart in Rabat on Monday. They signed a plan.';
    const titled = { ...documentOf(text), title: ' Page title ' };
    expect(composeRelease(titled, 'en', { keepNoise: false, splitter }).title).toBe('Page title');
    expect(composeRelease(documentOf(text), 'en', { keepNoise: false, splitter }).title).toBe(
      'The Minister received her counterpart in Rabat on Monday.',
    );
  });

  it('carries marks through the dateline and the sentences', () => {
    const text = 'Rabat – Le ministre a reçu hier M. Tazi. Ils ont signé une feuille de route.';
    const bold = { kind: 'bold' as const, start: 0, end: text.indexOf('Ils') + 3 };
    const document = {
      format: 'text',
      paragraphs: [{ hint: 'paragraph' as const, content: { text, marks: [bold] } }],
      removed: [],
    };
    const { blocks } = composeRelease(document, 'fr', { keepNoise: false, splitter });
    expect(blocks.map(({ kind, runIn }) => [kind, runIn])).toEqual([
      ['dateline', true],
      ['lead', false],
    ]);
    expect(blocks.flatMap(({ segments }) => segments.map(({ content }) => content))).toEqual([
      { text: 'Rabat –', marks: [{ kind: 'bold', start: 0, end: 7 }] },
      { text: 'Le ministre a reçu hier M. Tazi.', marks: [{ kind: 'bold', start: 0, end: 32 }] },
      { text: 'Ils ont signé une feuille de route.', marks: [{ kind: 'bold', start: 0, end: 3 }] },
    ]);
  });

  it('reads an empty document as a release without blocks', () => {
    const empty = {
      format: 'text',
      paragraphs: [paragraph('  '), paragraph('\u00a0')],
      removed: [],
      doubtful: [],
    };
    expect(composeRelease(empty, 'ar', { keepNoise: false, splitter })).toEqual({
      title: '',
      blocks: [],
      removed: [],
      doubtful: [],
    });
  });

  it('never throws on broken text, and joins back every block from its segments', () => {
    const line = fc.string({
      unit: fc.constantFrom(
        'a',
        'B',
        ' ',
        '.',
        '\n',
        '«',
        '»',
        '"',
        '\ud800',
        '\udfff',
        'ﻻ',
        'Rabat',
        ' – ',
        '22 mai',
        '•',
        '-',
        ':',
        '،',
        '@',
        '1',
      ),
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('ar', 'fr', 'en'),
        fc.boolean(),
        (lines, language, keepNoise) => {
          const document = { format: 'text', paragraphs: lines.map((text) => paragraph(text)), removed: [] };
          for (const { content, segments } of composeRelease(document, language, { keepNoise, splitter })
            .blocks) {
            expect(segments.map((segment) => segment.content.text + segment.separator).join('')).toBe(
              content.text.trim(),
            );
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
