import type { TermData } from '#core/model/termbase.ts';
import { partOfSpeechOf } from '../tbx/values.ts';

/**
 * memoQ's `Term_Info`, such as `CasePermissive;HalfPrefix;Gender=Masculine;Forbidden`: what the model knows becomes a
 * field, the rest (how memoQ matches) stays in the note of the term, so that it is not lost.
 */
export function withTermInfo(term: Record<keyof TermData, unknown>, info: string): void {
  const rest = info
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !take(term, part));
  if (rest.length > 0) term.note = [term.note, rest.join(';')].filter((one) => one !== '').join('\n');
}

function take(term: Record<keyof TermData, unknown>, part: string): boolean {
  const [name = '', value = ''] = part.split('=').map((one) => one.trim().toLowerCase());
  if (name === 'forbidden') term.status = 'forbidden';
  else if (value === 'unknown') return true;
  else if (name === 'gender' && value !== '') term.gender = value;
  else if (name === 'number' && value !== '') term.number = value;
  else if ((name === 'pos' || name === 'partofspeech') && value !== '')
    term.partOfSpeech = partOfSpeechOf(value);
  else return false;
  return true;
}
