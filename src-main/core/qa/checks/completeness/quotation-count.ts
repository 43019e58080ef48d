import { endOf, type Finding, type Version, type VersionsCheck } from '../../check.ts';
import { countOf } from '../../find.ts';
import { oddOnes } from '../../odd-one.ts';

/**
 * The source quotes somebody's words and the translation does not, or the other way round (design/domain-rules.md, A9).
 * A title in quotation marks in one language stands in italics in the other, so this is a remark. One quotation on either
 * side that is far longer on one of them begins or ends in the wrong place.
 */
export const quotationCount: VersionsCheck = {
  id: 'quotation-count',
  severity: 'info',
  scope: 'all',
  messages: ['fewer', 'more', 'extent'],
  examples: [
    { from: 'fr', texts: { fr: 'Il a dit\u00a0: «\u00a0Oui\u00a0»', en: 'He said “yes”' }, messages: [] },
    {
      from: 'fr',
      texts: { fr: 'Il a dit\u00a0: «\u00a0Oui\u00a0»', en: 'He said yes' },
      messages: ['fewer'],
    },
    { from: 'fr', texts: { fr: 'Il a dit oui', en: 'He said “yes”' }, messages: ['more'] },
    {
      from: 'fr',
      texts: {
        fr: 'Il a dit\u00a0: «\u00a0Nous avons choisi la voie du dialogue et nous nous y tiendrons.\u00a0»',
        en: 'He said: “We have chosen the path” of dialogue and we shall keep to it.',
      },
      messages: ['extent'],
    },
  ],
  run: (context) => oddOnes(context, compare),
};

function compare(source: Version, target: Version): Finding | null {
  const [wanted, own] = [quotationsIn(source), quotationsIn(target)];
  const place = { language: target.language, ...endOf(target) };
  if (wanted !== own) {
    const message = own < wanted ? 'fewer' : 'more';
    return { ...place, message, parameters: { source: wanted, target: own } };
  }
  if (wanted !== 1) return null;
  const [theirs, ours] = [quotedIn(source), quotedIn(target)];
  const [long, short] = [Math.max(theirs, ours), Math.min(theirs, ours)];
  if (long < LONG_QUOTATION || short === 0 || short * MOST_DIFFERENT > long) return null;
  return { ...place, message: 'extent', parameters: { source: theirs, target: ours } };
}

/** From so many letters on, somebody’s words and no expression. */
const LONG_QUOTATION = 40;
/** So many times as long in one version as in the other: it begins or ends elsewhere. */
const MOST_DIFFERENT = 2.2;

/** Letters and digits between the first pair of marks. */
function quotedIn({ text }: Version): number {
  const quoted = /[«“]([^«»“”]*)[»”]|"([^"]*)"/u.exec(text);
  return (quoted?.[1] ?? quoted?.[2] ?? '').replace(/[^\p{L}\p{N}]+/gu, '').length;
}

/** Quotations by their closing marks; straight marks come in pairs. */
function quotationsIn({ text }: Version): number {
  const closed = countOf(text, /[»”]/g);
  const straight = Math.floor(countOf(text, /"/g) / 2);
  const single = countOf(text, /(?<=^|[\s(])[‘'](?=\S)(?:[^‘’'\n]{2,200})[’'](?=[\s.,;:!?)]|$)/g);
  return closed + straight + (closed + straight === 0 ? single : 0);
}
