import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECK_IDS } from '#core/model/issue.ts';
import { documentChecks } from '#core/qa/documentation.ts';
import { CHECKS, SUBJECTS } from '#core/qa/registry.ts';
import ar from '#resources/locales/ar/issues.json' with { type: 'json' };
import en from '#resources/locales/en/issues.json' with { type: 'json' };
import fr from '#resources/locales/fr/issues.json' with { type: 'json' };
import { readExample } from './example.ts';

type Texts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const LOCALES: Readonly<Record<string, Texts>> = { ar, en, fr };

const parametersOf = (text: unknown) =>
  [...String(text).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted();

describe('the registry of checks', () => {
  it('holds each check of the model once', () => {
    expect(CHECKS.map(({ id }) => id).toSorted()).toEqual([...CHECK_IDS].toSorted());
  });

  it.each(Object.keys(LOCALES))('has a name, a summary and every message in %s, and no others', (locale) => {
    const texts = LOCALES[locale] ?? {};
    expect(Object.keys(texts).toSorted()).toEqual([...CHECK_IDS, 'check', 'rest', 'subject'].toSorted());
    expect(Object.keys(texts.subject ?? {}).toSorted()).toEqual([...SUBJECTS].toSorted());
    for (const { id, messages } of CHECKS) {
      expect(Object.keys(texts[id] ?? {}).toSorted()).toEqual([...messages].toSorted());
      expect(texts.check?.[id]).toEqual({
        name: expect.stringMatching(/./),
        summary: expect.stringMatching(/./),
      });
    }
  });

  it('says in every language that a text has more issues than are shown', () => {
    expect([ar, en, fr].map(({ rest }) => parametersOf(rest.more))).toEqual([
      ['count'],
      ['count'],
      ['count'],
    ]);
  });

  it('uses the same parameters in every language', () => {
    for (const { id, messages } of CHECKS) {
      for (const message of messages) {
        const expected = parametersOf((en as Texts)[id]?.[message]);
        expect(parametersOf((fr as Texts)[id]?.[message])).toEqual(expected);
        expect(parametersOf((ar as Texts)[id]?.[message])).toEqual(expected);
      }
    }
  });
});

const examples = CHECKS.flatMap((check) =>
  check.examples.map((example) => ({
    check,
    example,
    title: `${check.id}: ${Object.values(example.texts).join(' / ')}`,
  })),
);

describe('the examples of the checks', () => {
  it.each(examples)('$title', ({ check, example }) => {
    const own = readExample(example).filter((issue) => issue.check === check.id);
    expect(own.map(({ message }) => message)).toEqual(
      example.messages.map((message) => `${check.id}.${message}`),
    );
  });

  it('show every check silent and speaking', () => {
    for (const { examples: all } of CHECKS) {
      expect(all.some(({ messages }) => messages.length === 0)).toBe(true);
      expect(all.some(({ messages }) => messages.length > 0)).toBe(true);
    }
  });

  it('give each message exactly the parameters its text shows', () => {
    for (const { check, example } of examples) {
      for (const issue of readExample(example)) {
        const [, message = ''] = issue.message.split('.');
        if (issue.check !== check.id) continue;
        expect(Object.keys(issue.parameters).toSorted()).toEqual(
          expect.arrayContaining([...new Set(parametersOf((en as Texts)[check.id]?.[message]))]),
        );
      }
    }
  });
});

describe('docs/checks.md', () => {
  it('is what the registry says (node tests/helpers/generate-docs.ts)', () => {
    const file = readFileSync(new URL('../../../docs/checks.md', import.meta.url), 'utf8');
    expect(file).toBe(documentChecks(en));
  });
});

describe('docs/rules-and-checks.md', () => {
  it('names every check, and none that is not there', () => {
    const file = readFileSync(new URL('../../../docs/rules-and-checks.md', import.meta.url), 'utf8');
    const rows = file.split('\n').filter((line) => line.startsWith('| '));
    const named = rows.flatMap((row) => [...row.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id));
    expect([...new Set(named)].toSorted()).toEqual([...CHECK_IDS].toSorted());
  });
});
