/** Kinds of values that attributes of XLIFF 2 have. */
const YES_NO = /^(?:yes|no)$/;
/** `authority:value`, as types and sub-states of users are written (XLIFF 2.1, 4.3.1.36). */
const OWN = '[^\\s:]+:[^\\s]+';

const KINDS = {
  any: /^/,
  id: /^[\p{L}\p{M}\p{N}_:.·-]+$/u,
  ids: /^[\p{L}\p{M}\p{N}_:.·-]+(?: +[\p{L}\p{M}\p{N}_:.·-]+)*$/u,
  yesno: YES_NO,
  direction: /^(?:ltr|rtl|auto)$/,
  reorder: /^(?:yes|no|firstNo)$/,
  space: /^(?:default|preserve)$/,
  /** BCP 47, 2.1: well-formed, not registered. */
  language: /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8}|x|i)(?:-[a-z0-9]{1,8})*$/i,
  version: /^2\.[01]$/,
  state: /^(?:initial|translated|reviewed|final)$/,
  own: new RegExp(`^${OWN}$`),
  side: /^(?:source|target)$/,
  part: /^(?:source|target|ignorable)$/,
  priority: /^(?:[1-9]|10)$/,
  ordinal: /^[1-9]\d*$/,
  count: /^\d+$/,
  percentage: /^(?:100(?:\.0+)?|\d{1,2}(?:\.\d+)?)$/,
  hex: /^[0-9a-f]{4,6}$/i,
  codeType: /^(?:fmt|ui|quote|link|image|other)$/,
  markType: new RegExp(`^(?:generic|comment|term|${OWN})$`),
  matchType: /^(?:am|ebm|idm|ice|mt|tb|tm|other)$/,
  normalization: /^(?:none|nfc|nfd)$/,
  /** XLIFF 2.1, 5.3.5.1: the elements of HTML 5 that a preview can be made of. */
  html: /^(?:a|b|bdo|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|div|dl|dt|em|h[1-6]|head|hr|html|i|img|label|legend|li|ol|p|pre|q|s|samp|select|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul)$/,
} as const;

export type ValueKind = keyof typeof KINDS;

export const isValue = (kind: ValueKind, value: string): boolean => KINDS[kind].test(value);
