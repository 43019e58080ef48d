import type { TermStatus } from '#core/model/glossary.ts';
import type { DataNode, TermForm } from '#core/model/termbase.ts';
import { node } from './nodes.ts';

/** Values of TBX's closed lists and of the model, both ways. */

/**
 * ISO 12620's administrative statuses and what other producers write instead. What is superseded or obsolete is not
 * to be used any more, which is `deprecated`.
 */
const STATUSES: Readonly<Record<string, TermStatus>> = {
  preferred: 'preferred',
  standardized: 'preferred',
  legal: 'preferred',
  regulated: 'preferred',
  approved: 'preferred',
  admitted: 'admitted',
  deprecated: 'deprecated',
  superseded: 'deprecated',
  obsolete: 'deprecated',
  notrecommended: 'deprecated',
  forbidden: 'forbidden',
  prohibited: 'forbidden',
  rejected: 'forbidden',
  // In tables, in the languages of the interface.
  préféré: 'preferred',
  privilégié: 'preferred',
  validé: 'preferred',
  approuvé: 'preferred',
  مفضل: 'preferred',
  معتمد: 'preferred',
  admis: 'admitted',
  toléré: 'admitted',
  accepted: 'admitted',
  allowed: 'admitted',
  مقبول: 'admitted',
  déconseillé: 'deprecated',
  obsolète: 'deprecated',
  مهجور: 'deprecated',
  bevorzugt: 'preferred',
  zugelassen: 'admitted',
  veraltet: 'deprecated',
  verboten: 'forbidden',
  recommandé: 'preferred',
  recommended: 'preferred',
  donotuse: 'forbidden',
  àéviter: 'deprecated',
  interdit: 'forbidden',
  proscrit: 'forbidden',
  ممنوع: 'forbidden',
};

export function statusOf(text: string): TermStatus | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/-admn-sts$/, '')
    .replace(/term$/, '')
    .replace(/[\s_-]/g, '');
  return STATUSES[plain] ?? null;
}

export const statusValue: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};

export const formValue: Readonly<Record<Exclude<TermForm, ''>, string>> = {
  full: 'fullForm',
  abbreviation: 'abbreviation',
  acronym: 'acronym',
  short: 'shortForm',
  variant: 'variant',
  phrase: 'phrase',
};

export function formOf(text: string): TermForm | null {
  // `Full Form` and `full-form` are written for fullForm.
  const plain = text.toLowerCase().replace(/[\s_-]/g, '');
  const found = Object.entries(formValue).find(([, value]) => value.toLowerCase() === plain);
  if (found !== undefined) return found[0] as TermForm;
  return plain === 'initialism' ? 'acronym' : null;
}

const PARTS: Readonly<Record<string, string>> = {
  noun: 'noun',
  n: 'noun',
  nom: 'noun',
  substantiv: 'noun',
  اسم: 'noun',
  verb: 'verb',
  v: 'verb',
  verbe: 'verb',
  فعل: 'verb',
  adjective: 'adjective',
  adj: 'adjective',
  adjectif: 'adjective',
  adjektiv: 'adjective',
  صفة: 'adjective',
  adverb: 'adverb',
  adv: 'adverb',
  adverbe: 'adverb',
  ظرف: 'adverb',
  propernoun: 'properNoun',
  'proper noun': 'properNoun',
  'nom propre': 'properNoun',
  other: 'other',
};

/** The usual name of a part of speech; what is not known stays as it is. */
export const partOfSpeechOf = (text: string): string => PARTS[text.trim().toLowerCase()] ?? text.trim();

/** The elements that fields with closed lists become where nothing else is known of them. */
export const plainStatus = (status: TermStatus): DataNode =>
  node('termNote', { type: 'administrativeStatus' }, statusValue[status]);
export const plainPartOfSpeech = (value: string): DataNode =>
  node('termNote', { type: 'partOfSpeech' }, value);
export const plainForm = (form: Exclude<TermForm, ''>): DataNode =>
  node('termNote', { type: 'termType' }, formValue[form]);
