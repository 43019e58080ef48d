import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '#contract/app.ts';
import { BalaghError, ERROR_CODES, toBalaghError } from '#contract/errors.ts';
import { INPUT_REASONS } from '#contract/input-reasons.ts';

const LOCALES = join(import.meta.dirname, '..', '..', 'resources', 'locales');

function texts(language: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(LOCALES, language, 'errors.json'), 'utf8'));
}

const parametersOf = (text = '') => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe.each(INTERFACE_LANGUAGES)('the sentences for errors in %s', (language) => {
  it('are as many as the codes', () => {
    expect(Object.keys(texts(language)).sort()).toEqual([...ERROR_CODES].sort());
  });

  it('name the same things as the English ones', () => {
    const own = texts(language);
    for (const [code, text] of Object.entries(texts('en'))) {
      expect([code, parametersOf(own[code])]).toEqual([code, parametersOf(text)]);
    }
  });

  it('say what happened and what to do next: two statements, and no other language', () => {
    for (const [code, text] of Object.entries(texts(language))) {
      expect([code, /[.:;؛،]\s.*\.$/su.test(text)]).toEqual([code, true]);
      const words = text.replaceAll(
        /\{\{\w+\}\}|--?\w+|BALAGH_LIBRARY|npm ci|npm|npx|Node\.js|balagh doctor/g,
        '',
      );
      if (language === 'ar') expect([code, /[A-Za-z]/.test(words)]).toEqual([code, false]);
      if (language !== 'ar') expect([code, /\p{Script=Arabic}/u.test(words)]).toEqual([code, false]);
    }
  });
});

it('French error sentences have no-break spaces where French wants them', () => {
  for (const text of Object.values(texts('fr'))) {
    expect(text).not.toMatch(/ [:;!?»]|« /);
  }
});

describe('toBalaghError', () => {
  it('keeps a BalaghError and its parameters', () => {
    const error = new BalaghError('empty-file', { file: 'a.txt' });
    expect([toBalaghError(error), error.toJSON()]).toEqual([
      error,
      { code: 'empty-file', parameters: { file: 'a.txt' } },
    ]);
  });

  it('turns anything else into internal, with its message', () => {
    expect([toBalaghError(new Error('lost')).toJSON(), toBalaghError('odd').toJSON()]).toEqual([
      { code: 'internal', parameters: { detail: 'lost' } },
      { code: 'internal', parameters: { detail: 'odd' } },
    ]);
  });
});

describe.each(INTERFACE_LANGUAGES)('the reasons why an input is refused, in %s', (language) => {
  it('are as many as the keys', () => {
    const { reason } = JSON.parse(readFileSync(join(LOCALES, language, 'reasons.json'), 'utf8'));
    expect(Object.keys(reason).sort()).toEqual([...INPUT_REASONS].sort());
  });
});
