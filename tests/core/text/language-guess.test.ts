import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessLanguage } from '#core/text/language-guess.ts';

describe('guessLanguage', () => {
  it.each([
    ['ar', 'استقبل وزير الخارجية، اليوم الاثنين بالرباط، نظيره البرتغالي Duarte Nogueira.'],
    ['ar', 'بلاغ'],
    ['fr', 'Le ministre a reçu lundi à Rabat son homologue portugais, indique un communiqué.'],
    ['fr', 'Ouverture de la session du Conseil national des langues'],
    ['en', 'The Minister received his Portuguese counterpart in Rabat on Monday, the statement said.'],
  ])('tells %s from script and function words', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it.each([
    ['nothing but digits', '2024 – 12,5'],
    ['a name alone', 'Karim Ouazzani'],
    ['Spanish', 'El ministro de Asuntos Exteriores recibió el lunes a su homólogo en la capital del reino.'],
    ['German', 'Der Minister hat am Montag in der Hauptstadt mit der Delegation gesprochen.'],
    ['Persian', 'وزیر امور خارجه ایران روز دوشنبه با همتای خود در پایتخت دیدار کرد و گفت'],
    ['Russian', 'Министр иностранных дел провёл переговоры'],
    ['nothing', ''],
  ])('says nothing of %s', (_, text) => {
    expect(guessLanguage(text)).toBeNull();
  });

  it('never throws, whatever the units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        [null, 'ar', 'fr', 'en'].includes(guessLanguage(text)),
      ),
    );
    expect(guessLanguage('\ud800 \udfff')).toBeNull();
  });
});
