import { endOf, type Finding, type PairCheck, type Version } from '../../check.ts';

/**
 * Something left out, or put in: another number of paragraphs or sentences, a text far shorter or longer than a
 * translation is (design/domain-rules.md, A9, D8: measured on news, 1st to 99th percentile, here a little wider).
 */
export const omission: PairCheck = {
  id: 'omission',
  severity: 'warning',
  scope: 'pair',
  messages: ['paragraphs', 'sentences', 'short', 'long'],
  examples: [
    {
      from: 'fr',
      texts: {
        fr: 'Le Conseil de gouvernement a adopté jeudi un projet de décret.',
        en: 'The Government Council adopted a draft decree on Thursday.',
      },
      messages: [],
    },
    {
      from: 'fr',
      texts: { fr: 'Un titre\nUn paragraphe\nUn autre', en: 'A title\nA paragraph' },
      messages: ['paragraphs'],
    },
    {
      from: 'fr',
      texts: {
        fr: 'Le Conseil de gouvernement s’est réuni jeudi à Rabat. Il a adopté un projet de décret relatif à la santé.',
        en: 'The Government Council met on Thursday in Rabat.',
      },
      messages: ['sentences'],
    },
    {
      from: 'fr',
      texts: {
        fr: 'Le Conseil de gouvernement, réuni jeudi à Rabat sous la présidence du Chef du gouvernement, a adopté un décret',
        en: 'The Government Council adopted a decree',
      },
      messages: ['short'],
    },
  ],
  run(source, target, { kind }) {
    if (kind === 'contact' || kind === 'end-mark') return [];
    const paragraphs = [paragraphsOf(source), paragraphsOf(target)] as const;
    if (paragraphs[0] !== paragraphs[1]) {
      return [findingAt(target, 'paragraphs', { source: paragraphs[0], target: paragraphs[1] })];
    }
    const ratio = lengthOf(target) / (lengthOf(source) * usualRatio(source, target));
    const sentences = [sentencesOf(source), sentencesOf(target)] as const;
    const counts = { source: sentences[0], target: sentences[1] };
    if (sentences[1] < sentences[0] && ratio < LACKS_A_SENTENCE)
      return [findingAt(target, 'sentences', counts)];
    if (sentences[1] > sentences[0] && ratio > 1 / LACKS_A_SENTENCE)
      return [findingAt(target, 'sentences', counts)];
    const tolerance = toleranceOf(lengthOf(source));
    const percent = Math.round(100 * ratio);
    if (ratio < 1 / tolerance) return [findingAt(target, 'short', { percent })];
    return ratio > tolerance ? [findingAt(target, 'long', { percent })] : [];
  },
};

/** Medians of [data]: characters of the translation for one of English; French 1.18, Arabic 0.91. */
const LENGTHS: Readonly<Record<string, number>> = { en: 1, fr: 1.18, ar: 0.91 };
const LACKS_A_SENTENCE = 0.68;

const usualRatio = (source: Version, target: Version): number =>
  (LENGTHS[target.primary] ?? 1) / (LENGTHS[source.primary] ?? 1);

/** How far from the usual length a translation may be; short texts vary more. */
function toleranceOf(length: number): number {
  if (length < 25) return Number.POSITIVE_INFINITY;
  return length < 60 ? 2.6 : length < 100 ? 2.1 : 1.9;
}

/** Letters and digits: marks and spaces are no content. */
function lengthOf({ text }: Version): number {
  return Math.max(1, text.replace(/[\s\p{P}\p{M}\p{Cf}]+/gu, '').length);
}

function paragraphsOf({ text }: Version): number {
  return text.trim().split(/\s*\n\s*/).length;
}

/** Ends of sentences that leave no doubt. */
function sentencesOf({ text }: Version): number {
  let count = 1;
  for (const _ of text.trim().matchAll(/[\p{L}\p{N})»”"]{3}[.!?؟]["»”]?\s+(?=[\p{Lu}\p{Lo}«“"])/gu)) count++;
  return count;
}

function findingAt(target: Version, message: string, parameters: Record<string, number>): Finding {
  return { language: target.language, ...endOf(target), message, parameters };
}
