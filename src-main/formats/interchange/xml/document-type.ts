/** A document type that is longer is none of an honest file. */
const MAX_LENGTH = 65_536;
const WHOLE =
  /^<!DOCTYPE(?:"[^"]*"|'[^']*'|<!--[\s\S]*?-->|\[(?:"[^"]*"|'[^']*'|<!--[\s\S]*?-->|[^\]"'])*\]|[^>["'])*>/;

/**
 * The length of the document type at the beginning of the text, with its internal subset; null where its end has not
 * been read. Entities are all in it that would do anything: undefined where it declares some, or goes beyond the bound.
 */
export function documentTypeLength(text: string): number | null | undefined {
  const source = text.slice(0, MAX_LENGTH);
  const whole = WHOLE.exec(source)?.[0];
  if (whole !== undefined) return /<!ENTITY/i.test(whole) ? undefined : whole.length;
  return source.length >= MAX_LENGTH ? undefined : null;
}
