/** Files that hold glossaries: the values that contract, formats and hosts share. */

/** Why a part of a file was not taken; worded by the hosts. */
export const SKIP_REASONS = [
  'no-term',
  'unknown-language',
  'duplicate-id',
  'invalid-character',
  'term-too-long',
  'text-too-long',
  'too-many-fields',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export const CONCEPT_FORMATS = ['tbx', 'csv', 'tsv', 'xlsx', 'tmx'] as const;
export type ConceptFormat = (typeof CONCEPT_FORMATS)[number];

export const TBX_DIALECTS = ['core', 'min', 'basic'] as const;
export type TbxDialect = (typeof TBX_DIALECTS)[number];

export const TBX_STYLES = ['dca', 'dct'] as const;
export type TbxStyle = (typeof TBX_STYLES)[number];
