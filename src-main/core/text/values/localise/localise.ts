import type { LanguageTag } from '#core/model/language.ts';
import type { Value } from '../value.ts';
import { conventionsOf } from './conventions.ts';
import { writeDate } from './dates.ts';
import { writeMeasurement, writeMoney, writeNumber, writePercentage } from './numbers.ts';
import { writeTime } from './times.ts';

export interface LocaliseOptions {
  /** A value already written in the target, whose form is kept where both are of one kind (22/04/2024, 9 p.m., %). */
  readonly like?: Value;
}

/**
 * A value as a language writes it, in the form of the source: written-out dates stay written out, dates in digits stay
 * digits. The tag's region decides on month names, digits and marks (conventions.ts); without one, Morocco for Arabic
 * and French, British forms for English. What is copied, and every value in an unknown language, comes back as
 * written.
 */
export function localise(value: Value, to: LanguageTag, options: LocaliseOptions = {}): string {
  const conventions = conventionsOf(to);
  if (conventions === undefined) return value.text;
  const shaped = inFormOf(value, options.like);
  switch (shaped.kind) {
    case 'number':
      return writeNumber(shaped, conventions);
    case 'percentage':
      return writePercentage(shaped, conventions);
    case 'money':
      return writeMoney(shaped, conventions);
    case 'measurement':
      return writeMeasurement(shaped, conventions);
    case 'date':
      return writeDate(shaped, conventions);
    case 'time':
      return writeTime(shaped, conventions);
    case 'phone':
      return shaped.text;
    case 'law':
      // A hyphen would turn the parts round in a line from the right.
      return conventions.language === 'ar' ? shaped.parts.join('.') : shaped.text;
    default:
      return shaped.exact;
  }
}

function inFormOf(value: Value, like: Value | undefined): Value {
  if (like?.kind !== value.kind || !('form' in like) || !('form' in value)) return value;
  return { ...value, form: like.form } as Value;
}
