import type { ConceptData, TermData } from '#core/model/termbase.ts';

/** Properties of TMX (`prop`) that carry fields of concepts and terms; their names are ours, as TMX asks (`x-`). */
export const CONCEPT_PROPERTIES = {
  'x-kind': 'kind',
  'x-domain': 'domain',
  'x-definition': 'definition',
  'x-source': 'source',
} as const satisfies Readonly<Record<string, keyof ConceptData>>;

export const TERM_PROPERTIES = {
  'x-status': 'status',
  'x-part-of-speech': 'partOfSpeech',
  'x-gender': 'gender',
  'x-number': 'number',
  'x-region': 'region',
  'x-form': 'form',
  'x-full-form': 'fullForm',
  'x-example': 'example',
  'x-source': 'source',
} as const satisfies Readonly<Record<string, keyof TermData>>;
