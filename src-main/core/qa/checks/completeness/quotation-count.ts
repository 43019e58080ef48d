import { endOf, type PairCheck, type Version } from '../../check.ts';
import { countOf } from '../../find.ts';

/**
 * The source quotes somebody's words and the translation does not, or the other way round (design/domain-rules.md, A9).
 * A title in quotation marks in one language stands in italics in the other, so only long quotations count.
 */
export const quotationCount: PairCheck = {
  id: 'quotation-count',
  severity: 'info',
  scope: 'pair',
  messages: ['fewer', 'more'],
  examples: [
    { from: 'fr', texts: { fr: 'Il a dit\u00a0: «\u00a0Oui\u00a0»', en: 'He said “yes”' }, messages: [] },
    {
      from: 'fr',
      texts: { fr: 'Il a dit\u00a0: «\u00a0Oui\u00a0»', en: 'He said yes' },
      messages: ['fewer'],
    },
    { from: 'fr', texts: { fr: 'Il a dit oui', en: 'He said “yes”' }, messages: ['more'] },
  ],
  run(source, target) {
    const [wanted, own] = [quotationsIn(source), quotationsIn(target)];
    if (wanted === own) return [];
    const parameters = { source: wanted, target: own };
    const message = own < wanted ? 'fewer' : 'more';
    return [{ language: target.language, ...endOf(target), message, parameters }];
  },
};

/** Quotations by their closing marks; straight marks come in pairs. */
function quotationsIn({ text }: Version): number {
  const closed = countOf(text, /[»”]/g);
  const straight = Math.floor(countOf(text, /"/g) / 2);
  const single = countOf(text, /(?<=^|[\s(])[‘'](?=\S)(?:[^‘’'\n]{2,200})[’'](?=[\s.,;:!?)]|$)/g);
  return closed + straight + (closed + straight === 0 ? single : 0);
}
