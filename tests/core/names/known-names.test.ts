import { describe, expect, it } from 'vitest';
import { usualSpellings } from '#core/names/known/known-names.ts';

describe('the usual spelling of a name', () => {
  it.each([
    ['a country', 'Korea', ['كوريا']],
    ['a country in French', 'Corée', ['كوريا']],
    ['a place with the marks of its own language', 'Zürich', ['زيورخ', 'زيوريخ']],
    ['a place that writers spell in two ways', 'Montréal', ['مونتريال', 'مونريال']],
    ['a given name in a Latin spelling that is listed', 'Tarek', ['طارق']],
    ['a given name in one that is not', 'Chakeeb', ['شكيب']],
    ['the second word of a name with Abd', 'Abdelkader', ['القادر']],
    ['a family name with its article', 'Elmansouri', ['المنصوري']],
    ['a word that no list has', 'Bellingham', []],
    ['nothing', '', []],
  ])('is known of %s', (_name, latin, forms) => {
    expect(usualSpellings(latin)).toEqual(forms);
  });
});
