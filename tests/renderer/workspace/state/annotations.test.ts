import { describe, expect, it } from 'vitest';
import type { TermHit } from '#core/model/glossary.ts';
import type { Issue } from '#core/model/issue.ts';
import {
  forbiddenTerms,
  issueRanges,
  sourceTerms,
  targetTerms,
} from '#renderer/features/workspace/state/annotations.ts';

const hit = (concept: number, text: string, start: number, targets: TermHit['targets']): TermHit => ({
  start,
  end: start + text.length,
  text,
  concept,
  kind: 'institution',
  status: 'preferred',
  note: '',
  targets,
});

const marked = (text: string, ranges: readonly { readonly start: number; readonly end: number }[]) =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe('terms of the source', () => {
  const text = 'The Ministry of Health said';
  const ministry = hit(1, 'Ministry of Health', 4, {});

  it('are where they were recognised', () => {
    expect(marked(text, sourceTerms([ministry], text))).toEqual(['Ministry of Health']);
  });

  it('are not shown where the text has changed since', () => {
    expect(sourceTerms([ministry], 'A Ministry of Health said')).toEqual([]);
  });
});

describe('terms of a target', () => {
  it('are found whatever their case', () => {
    const text = 'Le Ministère de la santé a publié un communiqué.';
    const hits = [hit(1, 'Ministry of Health', 0, { fr: ['ministère de la Santé'] })];
    expect(marked(text, targetTerms(hits, text, 'fr'))).toEqual(['Ministère de la santé']);
  });

  it('are found under harakat and other spellings of alef, behind a clitic', () => {
    const text = 'أكد بالإدارةِ العامة للأمن';
    const hits = [hit(2, 'General Directorate', 0, { ar: ['الادارة العامة'] })];
    expect(marked(text, targetTerms(hits, text, 'ar'))).toEqual(['الإدارةِ العامة']);
  });

  it('let the longest win where two overlap', () => {
    const text = 'Le ministre de la Santé';
    const hits = [
      hit(1, 'Minister', 0, { fr: ['ministre'] }),
      hit(2, 'Minister of Health', 0, { fr: ['ministre de la Santé'] }),
    ];
    expect(targetTerms(hits, text, 'fr')).toEqual([{ kind: 'term', start: 3, end: 23, concept: 2 }]);
  });

  it('are found in another number or gender, never inside another word', () => {
    const text = 'Les accords commerciaux, pas le Rabatement';
    const hits = [
      hit(1, 'trade agreement', 0, { fr: ['accord commercial'] }),
      hit(2, 'Rabat', 0, { fr: ['Rabat'] }),
    ];
    expect(marked(text, targetTerms(hits, text, 'fr'))).toEqual(['accords commerciaux']);
  });

  it('are marked at each occurrence', () => {
    const text = 'Rabat, Rabat';
    const hits = [hit(3, 'Rabat', 0, { fr: ['Rabat'] })];
    expect(targetTerms(hits, text, 'fr').map(({ start }) => start)).toEqual([0, 7]);
  });
});

describe('ranges of issues', () => {
  const issue = (language: string, start: number, end: number): Issue => ({
    check: 'numbers',
    severity: 'error',
    language,
    start,
    end,
    message: 'numbers.missing',
    parameters: {},
  });

  it('are those of the language, without empty ones and those past the end of a shorter text', () => {
    const issues = [issue('fr', 0, 4), issue('ar', 0, 4), issue('fr', 2, 2), issue('fr', 8, 12)];
    expect(issueRanges(issues, 'fr', 10)).toEqual([{ kind: 'issue', start: 0, end: 4, severity: 'error' }]);
  });
});

describe('issues marked in rows that are not at hand', () => {
  const of = (check: Issue['check'], start: number): Issue => ({
    check,
    severity: 'error',
    language: 'fr',
    start,
    end: start + 4,
    message: `${check}.found`,
    parameters: {},
  });

  it('are the forbidden terms alone', () => {
    const issues = [of('numbers', 0), of('forbidden-term', 5), of('double-space', 10)];
    expect(issueRanges(forbiddenTerms(issues), 'fr', 20)).toEqual([
      { kind: 'issue', start: 5, end: 9, severity: 'error' },
    ]);
  });
});
