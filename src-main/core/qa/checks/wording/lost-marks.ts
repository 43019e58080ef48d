import type { MarkKind } from '#core/model/rich-text.ts';
import { endOf, type PairCheck, type Version } from '../../check.ts';

/** Links and formatting of the source that the translation lost. Links are content, bold and italic are remarks. */
export const lostMarks: PairCheck = {
  id: 'lost-marks',
  severity: 'info',
  scope: 'pair',
  messages: ['link', 'format'],
  examples: [
    {
      from: 'fr',
      texts: { fr: 'Voir le site', en: 'See the site' },
      marks: {
        fr: [{ kind: 'link', start: 5, end: 12, href: 'https://exemple.ma' }],
        en: [{ kind: 'link', start: 4, end: 12, href: 'https://exemple.ma' }],
      },
      messages: [],
    },
    {
      from: 'fr',
      texts: { fr: 'Voir le site', en: 'See the site' },
      marks: { fr: [{ kind: 'link', start: 5, end: 12, href: 'https://exemple.ma' }], en: [] },
      messages: ['link'],
    },
    {
      from: 'fr',
      texts: { fr: 'Très important', en: 'Very important' },
      marks: { fr: [{ kind: 'bold', start: 0, end: 4 }], en: [] },
      messages: ['format'],
    },
  ],
  run(source, target) {
    const common = { language: target.language, ...endOf(target) };
    const lostLinks = countOf(source, 'link') - countOf(target, 'link');
    // What runs through the whole text (a bold headline) is a matter of the layout.
    const kinds = (['bold', 'italic', 'underline', 'superscript', 'subscript', 'strike'] as const).filter(
      (kind) => partly(source, kind) && countOf(target, kind) === 0,
    );
    return [
      ...(lostLinks > 0
        ? [{ ...common, message: 'link', severity: 'warning' as const, parameters: { count: lostLinks } }]
        : []),
      ...kinds.map((kind) => ({ ...common, message: 'format', parameters: { kind } })),
    ];
  },
};

const countOf = ({ marks }: Version, kind: MarkKind): number =>
  marks.filter((mark) => mark.kind === kind && mark.end > mark.start).length;

const partly = ({ marks, text }: Version, kind: MarkKind): boolean =>
  marks.some(
    (mark) => mark.kind === kind && mark.end > mark.start && mark.end - mark.start < text.trim().length,
  );
