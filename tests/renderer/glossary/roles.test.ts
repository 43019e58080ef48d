import { expect, it } from 'vitest';
import { CONCEPT_FIELDS, PAIR_FIELDS, TERM_FIELDS } from '#core/model/column-role.ts';
import { roleParts, roleText } from '#renderer/features/glossary/exchange/roles.ts';

const PLAIN = [...CONCEPT_FIELDS, ...PAIR_FIELDS].filter((field) => field !== 'partOfSpeech');
const OF_LANGUAGE = [
  'term',
  'term:fr:forbidden',
  'term:fr:abbreviation',
  'definition',
  'note',
  'termInfo',
  ...TERM_FIELDS,
];

it('the two choices of a column stand for its role, whatever the program it comes from', () => {
  const roles = [...PLAIN, ...OF_LANGUAGE.map((field) => (field.includes(':') ? field : `${field}:fr`))];
  expect(roles.map((role) => roleText(roleParts(role)))).toEqual(roles);
});
