import type { MarkKind } from '#core/model/rich-text.ts';
import type { Style } from '../../shared/rich-text.ts';
import type { XmlElement } from '../../shared/xml.ts';
import { first, isOn, settingOf } from './styles.ts';

const COMPLEX_SCRIPT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}]/u;

/**
 * The marks of a run. Word reads bold and italic of Arabic from `w:bCs` and `w:iCs`, and ignores `w:b` and `w:i` there
 * (ECMA-376, 17.3.2.2), so a reader that knows only the latter loses the formatting of Arabic text, or invents it.
 */
export function runStyle(groups: readonly (XmlElement | undefined)[], text: string, href?: string): Style {
  const complex = isOn(first(groups, 'w:rtl')) || isOn(first(groups, 'w:cs')) || COMPLEX_SCRIPT.test(text);
  const kinds = new Set<MarkKind>();
  if (isOn(first(groups, complex ? 'w:bCs' : 'w:b'))) kinds.add('bold');
  if (isOn(first(groups, complex ? 'w:iCs' : 'w:i'))) kinds.add('italic');
  if (isOn(first(groups, 'w:strike')) || isOn(first(groups, 'w:dstrike'))) kinds.add('strike');
  const position = settingOf(first(groups, 'w:vertAlign'));
  if (position === 'superscript') kinds.add('superscript');
  if (position === 'subscript') kinds.add('subscript');
  if (href !== undefined) return { kinds: kinds.add('link'), href };
  // The underline of a link is how links look, not something the author wrote.
  if (isOn(first(groups, 'w:u'))) kinds.add('underline');
  return { kinds };
}

export const isHiddenRun = (groups: readonly (XmlElement | undefined)[]): boolean =>
  isOn(first(groups, 'w:vanish'));
