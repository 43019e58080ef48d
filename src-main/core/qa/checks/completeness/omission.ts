import { characterTable } from '#core/text/character-table.ts';
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
    if (kind === 'contact' || kind === 'end-mark') return [];
    const measures = new Map(context.versions.map((version) => [version, measured(version)]));
    return oddOnes(context, (source, target) => compare(source, target, measures));
  },
};

interface Measure {
  readonly paragraphs: number;
  readonly sentences: number;
  readonly length: number;
}

const measured = (version: Version): Measure => ({
  paragraphs: paragraphsOf(version),
  sentences: sentencesOf(version),
  length: lengthOf(version),
});

function compare(source: Version, target: Version, measures: ReadonlyMap<Version, Measure>): Finding | null {
  const [right, other] = [measures.get(source), measures.get(target)];
  if (right === undefined || other === undefined) return null;
  const counts = (count: 'paragraphs' | 'sentences') => ({ source: right[count], target: other[count] });
  if (right.paragraphs !== other.paragraphs) return findingAt(target, 'paragraphs', counts('paragraphs'));
  const ratio = other.length / (right.length * usualRatio(source, target));
  if (other.sentences < right.sentences && ratio < MAY_LACK_A_SENTENCE)
    return {
      ...findingAt(target, 'sentences', counts('sentences')),
      severity: ratio < LACKS_A_SENTENCE ? 'warning' : 'info',
    };
  if (other.sentences > right.sentences && ratio > HAS_ONE_MORE)
    return findingAt(target, 'sentences', counts('sentences'));
  const tolerance = toleranceOf(right.length);
  const percent = Math.round(100 * ratio);
  if (ratio < 1 / tolerance) return findingAt(target, 'short', { percent });
  return ratio > tolerance ? findingAt(target, 'long', { percent }) : null;
}

/** Medians of [data]: characters of the translation for one of English; French 1.18, Arabic 0.91. */
const LENGTHS: Readonly<Record<string, number>> = { en: 1, fr: 1.18, ar: 0.89 };
/** Share of the usual length below, or above, which a sentence less or more is none that was joined or cut. */
const LACKS_A_SENTENCE = 0.8;
/** A short sentence beside a long one is no more than this. */
const MAY_LACK_A_SENTENCE = 0.9;
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
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const counts = CONTENT.at(text.charCodeAt(at));
    if (counts === undefined) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      length += contentOf(character);
      at += character.length - 1;
    } else length += counts;
  }
  return Math.max(1, length);
}

const contentOf = (character: string): number =>
  /[\s\p{P}\p{M}\p{Cf}]/u.test(character) ? 0 : character.length;
const CONTENT = characterTable(contentOf);

function paragraphsOf({ text }: Version): number {
  return text.includes('\n') ? text.split('\n').filter((line) => /\S/.test(line)).length : 1;
}

/** Ends of sentences that leave no doubt. */
function sentencesOf({ text }: Version): number {
  const own = text.trimEnd();
  let count = 1;
  for (const { 0: end, index } of own.matchAll(END)) {
    const next = index + end.length;
    if (BEFORE.test(own.slice(Math.max(0, index - 6), index)) && NEXT.test(own.slice(next, next + 2)))
      count++;
  }
  return count;
}

const END = /[.!?؟]["»”]?\s+/g;
const BEFORE = /[\p{L}\p{N})»”"]{3}$/u;
const NEXT = /^[\p{Lu}\p{Lo}«“"]/u;

function findingAt(target: Version, message: string, parameters: Record<string, number>): Finding {
  return { language: target.language, ...endOf(target), message, parameters };
}
