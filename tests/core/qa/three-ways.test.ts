import { describe, expect, it } from 'vitest';
import { createRecogniser } from '#core/glossary/recognise.ts';
import type { Concept } from '#core/model/glossary.ts';
import { runChecks } from '#core/qa/run.ts';

type Texts = Readonly<Record<string, string>>;

const DECREE: Concept = {
  id: 1,
  kind: 'term',
  domain: 'law',
  note: '',
  terms: {
    ar: [{ text: 'مشروع مرسوم', status: 'preferred' }],
    fr: [{ text: 'projet de décret', status: 'preferred' }],
    en: [{ text: 'draft decree', status: 'preferred' }],
  },
};
const recogniser = createRecogniser([DECREE]);

/** `warning en missing-term.missing` for each finding of the checks named. */
function found(texts: Texts, checks: readonly string[], from = 'fr'): readonly string[] {
  return runChecks({ texts, from, recogniser })
    .filter(({ check }) => checks.includes(check))
    .map(({ severity, language, message }) => `${severity} ${language} ${message}`);
}

describe('of three versions, the odd one out is named', () => {
  it.each<[string, readonly string[], Texts, readonly string[]]>([
    [
      'a term that the third lacks',
      ['missing-term'],
      { fr: 'un projet de décret', ar: 'مشروع مرسوم', en: 'a new rule' },
      ['warning en missing-term.missing'],
    ],
    [
      'a term that only the source lacks',
      ['missing-term'],
      { fr: 'un texte nouveau', ar: 'مشروع مرسوم', en: 'a draft decree' },
      ['info fr missing-term.missing'],
    ],
    [
      'a term that both translations do without',
      ['missing-term'],
      { fr: 'un projet de décret', ar: 'نص جديد', en: 'a new rule' },
      ['info ar missing-term.missing', 'info en missing-term.missing'],
    ],
    [
      'a quotation that the third lacks',
      ['quotation-count'],
      { fr: '« Oui », dit-il', ar: '«نعم»، قال', en: 'Yes, he said' },
      ['info en quotation-count.fewer'],
    ],
    [
      'a quotation that only the source lacks',
      ['quotation-count'],
      { fr: 'Oui, dit-il', ar: '«نعم»، قال', en: '“Yes”, he said' },
      ['info fr quotation-count.fewer'],
    ],
    [
      'a paragraph that the source has lost',
      ['omission'],
      { fr: 'Un titre', ar: 'عنوان\nفقرة', en: 'A title\nA paragraph' },
      ['warning fr omission.paragraphs'],
    ],
    [
      'a sentence that the source has lost',
      ['omission'],
      {
        fr: 'Le Conseil de gouvernement s’est réuni jeudi à Rabat.',
        ar: 'اجتمع مجلس الحكومة يوم الخميس بالرباط. واعتمد مشروع مرسوم يتعلق بتنظيم قطاع الصحة.',
        en: 'The Government Council met on Thursday in Rabat. It adopted a draft decree on the organisation of health.',
      },
      ['warning fr omission.sentences'],
    ],
    [
      'an address',
      ['addresses'],
      { fr: 'voir www.exemple.ma', ar: 'انظر www.exemple.ma', en: 'see below' },
      ['error en addresses.missing'],
    ],
    [
      'an address of the source',
      ['addresses'],
      { fr: 'voir plus bas', ar: 'انظر www.exemple.ma', en: 'see www.exemple.ma' },
      ['error fr addresses.missing'],
    ],
  ])('%s', (_name, checks, texts, expected) => {
    expect(found(texts, checks)).toEqual(expected);
  });
});

describe('of two versions', () => {
  it('a place name left out is a remark, a term a warning', () => {
    const place: Concept = {
      ...DECREE,
      id: 2,
      kind: 'place',
      terms: {
        fr: [{ text: 'Tanger', status: 'preferred' }],
        en: [{ text: 'Tangier', status: 'preferred' }],
      },
    };
    const texts = { fr: 'un projet de décret pour Tanger', en: 'a rule for the town' };
    const issues = runChecks({ texts, from: 'fr', recogniser: createRecogniser([DECREE, place]) });
    const terms = issues.filter(({ check }) => check === 'missing-term');
    expect(terms.map(({ severity, parameters }) => `${severity} ${parameters.term}`).toSorted()).toEqual([
      'info Tanger',
      'warning projet de décret',
    ]);
  });

  it('a day that has lost its number is incomplete, though its month could be another word', () => {
    const texts = { fr: 'Le 11 mars, le Conseil a statué.', en: 'On March, the Council decided.' };
    expect(found(texts, ['dates'])).toEqual(['warning en dates.incomplete']);
  });
});
