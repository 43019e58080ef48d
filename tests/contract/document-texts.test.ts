import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '#contract/app.ts';
import { BLOCK_KINDS, CELL_STATUSES } from '#core/model/release.ts';
import { documentTexts } from '#hosts/backend/document-texts.ts';

describe('texts that documents carry', () => {
  it.each(INTERFACE_LANGUAGES)('are complete in %s', (language) => {
    const labels = documentTexts.reviewLabels(language, ['en', 'ar-MA']);
    const wanted = ['number', 'part', 'language.en', 'language.ar-MA'];
    const all = [
      ...wanted,
      ...CELL_STATUSES.map((one) => `status.${one}`),
      ...BLOCK_KINDS.map((one) => `kind.${one}`),
    ];
    expect(Object.keys(labels).sort()).toEqual(all.sort());
    expect(Object.values(labels).filter((text) => !text)).toEqual([]);
  });

  it('name languages in the language of the interface', () => {
    const names = INTERFACE_LANGUAGES.map(
      (language) => documentTexts.reviewLabels(language, ['fr'])['language.fr'],
    );
    expect(names).toEqual(['French', 'Français', 'الفرنسية']);
  });

  it('mark what is no translation in its own language, English where there is none', () => {
    expect([
      documentTexts.frame('untranslated', 'fr-CA'),
      documentTexts.frame('unchecked', 'ar'),
      documentTexts.frame('untranslated', 'es'),
    ]).toEqual([
      { before: '[[À traduire\u00a0: ', after: ']]' },
      { before: '[[للمراجعة: ', after: ']]' },
      { before: '[[To be translated: ', after: ']]' },
    ]);
  });
});
