import type { Severity } from '#core/model/issue.ts';
import type { NumberToken } from '#core/text/values/read-values.ts';
import { type CheckContext, endOf, type Finding, type Version } from '../check.ts';
import { firstOf } from '../most-findings.ts';
import { isExact, kindOfChange, type NumberChange } from './number-changes.ts';
import { fixNumber, wholeFix } from './number-fix.ts';
import type { SignDifference } from './number-signs.ts';
import { overPlace } from './over-place.ts';

/** Findings on numbers, shared by the checks of each kind of value. */

/** `missing`, `extra`, `changed` or `scale` for the changes of some kinds of value. */
export function changeFindings(
  context: CheckContext,
  kinds: readonly NumberToken['kind'][],
): readonly Finding[] {
  const { changes } = context.differences.numbers();
  const own = changes.filter((change) => kinds.includes(kindOfChange(change)));
  return firstOf(own, ({ version }) => version.language).map(changeFinding);
}

function changeFinding(change: NumberChange): Finding {
  const { missing, extra, version, origin, only } = change;
  const common = { language: version.language, severity: severityOf(missing, extra) };
  if (missing !== undefined && extra !== undefined) {
    const own = only && origin !== undefined ? fixNumber(missing, origin, extra, version) : undefined;
    const fix = overPlace(own, extra, version.text);
    return {
      ...common,
      start: extra.start,
      end: extra.end,
      message: isScale(missing, extra) ? 'scale' : 'changed',
      parameters: { source: shown(missing), target: shown(extra) },
      ...(fix === undefined ? {} : { fix }),
    };
  }
  if (missing !== undefined) {
    return { ...common, ...endOf(version), message: 'missing', parameters: { number: shown(missing) } };
  }
  const place = extra ?? { start: 0, end: 0, text: '' };
  return {
    ...common,
    start: place.start,
    end: place.end,
    message: 'extra',
    parameters: { number: shown(place) },
  };
}

/** The same digits with another scale word. */
function isScale(a: NumberToken, b: NumberToken): boolean {
  return a.power !== b.power && a.values.some((value) => b.values.includes(value));
}

function severityOf(...tokens: readonly (NumberToken | undefined)[]): Severity {
  return tokens.some((token) => token !== undefined && isExact(token)) ? 'error' : 'warning';
}

/** The differing signs of one kind, as findings; `message` names them. */
export function signFindings(
  context: CheckContext,
  sign: SignDifference['sign'],
  message: (difference: SignDifference) => string,
): readonly Finding[] {
  const versionIn = (language: string): Version | undefined =>
    context.versions.find((version) => version.language === language);
  const { signs } = context.differences.numbers();
  const own = signs.filter((difference) => difference.sign === sign);
  return firstOf(own, ({ language }) => language).map((difference) => {
    const { odd, right, language } = difference;
    const [version, origin] = [versionIn(language), versionIn(difference.origin)];
    const fix = version && origin && wholeFix(right, origin, odd, version);
    return {
      language,
      start: odd.start,
      end: odd.end,
      message: message(difference),
      parameters: { source: shown(right), target: shown(odd) },
      ...(fix === undefined ? {} : { fix }),
    };
  });
}

function shown(token: Pick<NumberToken, 'text'>): string {
  const text = token.text.replace(/\s+/gu, ' ').trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
