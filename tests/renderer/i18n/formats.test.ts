import { describe, expect, it } from 'vitest';
import { createFormats } from '#renderer/i18n/formats.ts';
import { interfaceLanguage, LOCALES } from '#renderer/i18n/locale.ts';

describe('interfaceLanguage', () => {
  it('prefers the choice, then the system’s languages in their order, then English', () => {
    expect(interfaceLanguage('ar', ['fr-FR'])).toBe('ar');
    expect(interfaceLanguage(null, ['es-ES', 'fr-MA', 'ar'])).toBe('fr');
    expect(interfaceLanguage(null, ['ar-MA'])).toBe('ar');
    expect(interfaceLanguage(null, ['zh-CN'])).toBe('en');
    expect(interfaceLanguage(null, [])).toBe('en');
  });
});

describe('formats', () => {
  const at = new Date(2026, 0, 20, 14, 5, 9).getTime();

  it('write Arabic with Moroccan months and Western digits', () => {
    const formats = createFormats(LOCALES.ar);
    expect(formats.date(at)).toBe('20 يناير 2026');
    expect(formats.date(new Date(2026, 6, 30).getTime())).toBe('30 يوليوز 2026');
    expect(formats.percent(62)).toBe('62%');
    expect(formats.integer(12480)).toBe('12.480');
  });

  it('write French and English as they are written', () => {
    expect(createFormats(LOCALES.fr).date(at)).toBe('20 janvier 2026');
    expect(createFormats(LOCALES.fr).percent(62)).toMatch(/^62[\u00a0\u202f]%$/);
    expect(createFormats(LOCALES.en).date(at)).toBe('20 January 2026');
    expect(createFormats(LOCALES.en).integer(12480)).toBe('12,480');
  });

  it('tell a moment by how long ago it was, and a day by its date', () => {
    const formats = createFormats(LOCALES.en);
    const minutes = (count: number) => formats.moment(at - count * 60_000, at);
    expect([minutes(0), minutes(12), minutes(300), minutes(60 * 24 * 8)]).toEqual([
      'now',
      '12 minutes ago',
      '5 hours ago',
      '12 January 2026',
    ]);
  });

  it('name languages with a capital', () => {
    expect(createFormats(LOCALES.fr).languageName('ar')).toBe('Arabe');
    expect(createFormats(LOCALES.fr).languageInText('ar')).toBe('arabe');
    expect(createFormats(LOCALES.en).languageInText('ar')).toBe('Arabic');
    expect(createFormats(LOCALES.ar).languageName('fr')).toBe('الفرنسية');
  });
});
