import { canStart, type Matcher } from '../pattern/run.ts';
import type { CompiledRule } from './compile.ts';

/**
 * The positions at which the rules break a text, UTF-16 offsets in rising order, never its ends: at each position the
 * first rule that matches on both sides decides, and where none does there is no break (SRX 2.0, 2.3.1). Positions
 * inside white space are left out, but for those before a line break. Linear in the text, as a pattern looks no
 * further than its reach.
 */
export function breaksOf(text: string, rules: readonly CompiledRule[], matcher: Matcher): readonly number[] {
  const breaking = rules.filter((rule) => rule.breaks);
  const found: number[] = [];
  const applies = ({ before, after }: CompiledRule, at: number): boolean => {
    if (!canStart(before, text, at) || !canStart(after, text, at)) return false;
    // The cheaper side is asked first: mostly it settles the matter.
    const [first, second] = before.cost < after.cost ? [before, after] : [after, before];
    return matcher.matches(first, text, at) && matcher.matches(second, text, at);
  };
  for (let at = 1; at < text.length; at++) {
    if (isInside(text, at)) continue;
    const possible = breaking.some((rule) => applies(rule, at));
    if (possible && rules.find((rule) => applies(rule, at))?.breaks) found.push(at);
  }
  return found;
}

const SPACE = /\s/;
const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;

/** Inside a pair of surrogates, or inside white space of one line. */
function isInside(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xdc00 && unit <= 0xdfff) return (text.codePointAt(at - 1) ?? 0) > 0xffff;
  const after = text.charAt(at);
  const before = text.charAt(at - 1);
  if (!SPACE.test(after) || !SPACE.test(before)) return false;
  return LINE_BREAK.test(before) || !LINE_BREAK.test(after);
}
