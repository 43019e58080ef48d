import { describe, expect, it } from 'vitest';
import { speakerOf, speakersOf } from '#core/release/speaker.ts';
import { structure } from '#core/release/structure.ts';
import { paragraph } from './read-text.ts';

describe('speakerOf', () => {
  it.each([
    ['“We share the same rivers,” Ms. Ouazzani said after the signing.', 'Ms. Ouazzani'],
    ['"A record quarter," said Laila Benmoussa, Chief Executive Officer.', 'Laila Benmoussa'],
    ['« Une phase nouvelle », a souligné Mme Claire Delmas à la presse.', 'Mme Claire Delmas'],
    ['« Aucun quartier ne sera coupé », a assuré le directeur général, Mounir Chraïbi.', 'Mounir Chraïbi'],
    ['« Pas un enfant », a déclaré à la MAP le gouverneur de la province, M. Serghini.', 'M. Serghini'],
    ['"It can be a hub," said the Agency’s director, Mrs. Hanane Berrada, on Friday.', 'Mrs. Hanane Berrada'],
    ['Selon M. Youssef Tahiri, « le savoir doit circuler ».', 'M. Youssef Tahiri'],
    ['وقال العجمي: "نحن ملتزمون بتنفيذ المشروع".', 'العجمي'],
    ['وأكد السيد كريم العوني في تصريح للصحافة: «هذا نموذج».', 'السيد كريم العوني'],
    ['« Avec ces autobus, nous avançons. »', undefined],
    ['', undefined],
  ])('names who says %s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });
});

describe('speakersOf', () => {
  const speakers = (...lines: string[]) => {
    const lead = 'The Minister opened the new quay of Tarfa on Monday, in front of six hundred guests.';
    const blocks = structure(['A quay for Tarfa', lead, ...lines].map((line) => paragraph(line)));
    return speakersOf(blocks).filter((speaker) => speaker !== undefined);
  };

  it('reads who says a quotation from the quotation itself, once for each', () => {
    expect(
      speakers(
        '“We share one river,” said Mr. Thabo Mokoena.',
        'The talks go on in November in Windhoek, according to the Ministry.',
        '« Nous avançons ensemble vers la mer », a déclaré Mme Fassi.',
      ),
    ).toEqual(['Mr. Thabo Mokoena', 'Mme Fassi']);
  });

  it('reads it from the line that announces a statement without quotation marks', () => {
    expect(
      speakers(
        'Water Secretary Helen Marsh said:',
        'Our rivers are the lifeblood of the countryside, and polluters must pay.',
      ),
    ).toEqual(['Water Secretary Helen Marsh']);
  });

  it('reads it from the line under the quotation or the one that announces it', () => {
    expect(
      speakers(
        '« Avec ces autobus électriques, nous faisons un pas de plus vers la carboneutralité. »',
        'Isabelle Gagnon-Roy, ministre des Transports',
      ),
    ).toEqual(['Isabelle Gagnon-Roy']);
    expect(
      speakers(
        'At the end of the visit, the Fisheries Minister said Helen Marsh:',
        '“Small harbours are the heart of our coastal towns, and they have waited long enough.”',
      ),
    ).toEqual(['Helen Marsh']);
  });

  it('names nobody where the text does not', () => {
    expect(speakers('“Small harbours are the heart of our towns, and they have waited.”')).toEqual([]);
  });
});
