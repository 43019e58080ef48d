import type { Attributes } from '../../shared/xml-scan/tags.ts';

/** An inline element of XLIFF as the segment collector knows it, by the names of TMX. */
export interface InlineCode {
  readonly name: 'hi' | 'ph' | 'bpt' | 'ept' | 'it' | 'sub';
  readonly attributes: Attributes;
  /** Text that it stands for. */
  readonly text?: string;
  /** The number of a segment that it holds (`mrk` of type `seg`). */
  readonly segment?: string;
}

/** Types of XLIFF by those of TMX. */
const TYPES: Readonly<Record<string, string>> = {
  underlined: 'ulined',
  'xlf:b': 'bold',
  'xlf:i': 'italic',
  'xlf:u': 'ulined',
  'xlf:lb': 'lb',
  'xlf:pb': 'lb',
  lb: 'lb',
};

/** What an element inside a text is; null where it is none of an XLIFF of that version. */
export function inlineCode(name: string, attributes: Attributes, version: number): InlineCode | null {
  const raw = attributes.subType ?? attributes.ctype ?? attributes.type;
  const type = raw === undefined ? {} : { type: TYPES[raw] ?? raw };
  switch (name) {
    case 'g':
    case 'pc':
      return { name: 'hi', attributes: type };
    case 'mrk':
      return attributes.mtype === 'seg' && attributes.mid !== undefined
        ? { name: 'sub', attributes: {}, segment: attributes.mid }
        : { name: 'sub', attributes: {} };
    case 'cp':
      return { name: 'sub', attributes: {}, text: characterOf(attributes.hex) };
    case 'bpt':
    case 'ept':
      return { name, attributes: { ...type, i: attributes.rid ?? attributes.id ?? '' } };
    case 'it':
      return { name, attributes: { ...type, pos: attributes.pos === 'open' ? 'begin' : 'end' } };
    case 'sub':
      return { name, attributes: {} };
    case 'x':
    case 'bx':
    case 'ex':
    case 'ph':
      return { name: 'ph', attributes: type };
    case 'sc':
    case 'ec':
    case 'sm':
    case 'em':
      return version === 2 ? { name: 'ph', attributes: type } : null;
    default:
      return null;
  }
}

/** The character of `cp`; those that XML cannot hold no text of ours can. */
function characterOf(hex: string | undefined): string {
  const code = Number.parseInt(hex ?? '', 16);
  return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code < 0xfffe
    ? String.fromCodePoint(code)
    : '';
}
