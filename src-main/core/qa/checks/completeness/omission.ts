import { endOf, type Finding, type Version, type VersionsCheck } from '../../check.ts';
import { oddOnes } from '../../odd-one.ts';

/**
 * Something left out, or put in: another number of paragraphs or sentences, a text far shorter or longer than a
 * translation is (design/domain-rules.md, A9, D8: measured on news, 1st to 99th percentile, here a little wider).
 */
export const omission: VersionsCheck = {
  id: 'omission',
  severity: 'warning',
  scope: 'all',
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
  run(context) {
    const { kind } = context;
    return kind === 'contact' || kind === 'end-mark' ? [] : oddOnes(context, compare);
  },
};

function compare(source: Version, target: Version): Finding | null {
  const paragraphs = { source: paragraphsOf(source), target: paragraphsOf(target) };
  if (paragraphs.source !== paragraphs.target) return findingAt(target, 'paragraphs', paragraphs);
  const ratio = lengthOf(target) / (lengthOf(source) * usualRatio(source, target));
  const counts = { source: sentencesOf(source), target: sentencesOf(target) };
  if (counts.target < counts.source && ratio < LACKS_A_SENTENCE)
    return findingAt(target, 'sentences', counts);
  if (counts.target > counts.source && ratio > HAS_ONE_MORE) return findingAt(target, 'sentences', counts);
  const tolerance = toleranceOf(lengthOf(source));
  const percent = Math.round(100 * ratio);
  if (ratio < 1 / tolerance) return findingAt(target, 'short', { percent });
  return ratio > tolerance ? findingAt(target, 'long', { percent }) : null;
}

/** Medians of [data]: characters of the translation for one of English; French 1.18, Arabic 0.91. */
const LENGTHS: Readonly<Record<string, number>> = { en: 1, fr: 1.18, ar: 0.89 };
/** Share of the usual length below, or above, which a sentence less or more is none that was joined or cut. */
const LACKS_A_SENTENCE = 0.8;
const HAS_ONE_MORE = 1.4;

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
