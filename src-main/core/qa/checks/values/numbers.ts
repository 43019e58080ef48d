import type { NumberToken } from '#core/text/values/read-values.ts';
import type { CheckContext, Finding, Version, VersionsCheck } from '../../check.ts';
import { agreedOn } from '../../majority.ts';
import { changeFindings } from '../../values/number-findings.ts';

/** Every count of one version stands in the others, however it is written (design/domain-rules.md, D1). Numbers in words
 * explain digits, but nobody has to write a number in digits. What more is than a number (a percentage, an amount, a
 * date) has a check of its own. */
export const numbers: VersionsCheck = {
  id: 'numbers',
  severity: 'warning',
  scope: 'all',
  messages: ['missing', 'extra', 'changed', 'scale'],
  examples: [
    {
      from: 'fr',
      texts: {
        fr: 'Le centre compte douze lits et 1 500 consultations par an.',
        ar: 'يضم المركز 12 سريرا ويقدم 1.500 استشارة في السنة.',
      },
      messages: [],
    },
    {
      from: 'en',
      texts: { en: 'The centre serves 16 communes.', fr: 'Le centre dessert 61 communes.' },
      messages: ['changed'],
    },
    {
      from: 'en',
      texts: {
        en: 'The programme reached 2.5 million people.',
        fr: 'Le programme a touché 2,5 milliards de personnes.',
      },
      messages: ['scale'],
    },
  ],
  run(context) {
    return [...changeFindings(context, ['plain', 'code']), ...scaleFindings(context)];
  },
};

/** Scale words that count nothing exact: tens of millions, des dizaines de milliards. As many in each version. */
function scaleFindings({ versions }: CheckContext): readonly Finding[] {
  const all = versions.map((version) => ({ version, tokens: scalesIn(version) }));
  const [first] = all;
  if (first === undefined || all.length < 2 || first.tokens.length === 0) return [];
  if (all.some(({ tokens }) => tokens.length !== first.tokens.length)) return [];
  return first.tokens.flatMap((_, at): readonly Finding[] => {
    const held = all.map(({ version, tokens }) => ({ version, token: tokens[at] as NumberToken }));
    const value = ({ token }: (typeof held)[number]) => token.values[0];
    const right = agreedOn(held, (one, other) => value(one) === value(other));
    return held.flatMap((one): readonly Finding[] => {
      if (right === undefined || value(one) === value(right)) return [];
      const { text, start, end } = one.token;
      const parameters = { source: right.token.text, target: text };
      return [{ language: one.version.language, start, end, message: 'scale', parameters }];
    });
  });
}

const LEAST_SCALE = 1_000_000;
const MOST_SCALES = 20;

const scalesIn = (version: Version): readonly NumberToken[] =>
  version
    .values()
    .numbers.filter(({ scaleOnly, values }) => scaleOnly === true && Number(values[0]) >= LEAST_SCALE)
    .slice(0, MOST_SCALES);
