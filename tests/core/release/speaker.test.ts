import { describe, expect, it } from 'vitest';
import { speakerOf } from '#core/release/speaker.ts';

describe('speakerOf', () => {
  it.each([
    ['“We share the same rivers,” Ms. Ouazzani said after the signing.', 'Ms. Ouazzani'],
    ['"A record quarter," said Laila Benmoussa, Chief Executive Officer.', 'Laila Benmoussa'],
    ['« Une phase nouvelle », a souligné Mme Claire Delmas à la presse.', 'Mme Claire Delmas'],
    ['Selon M. Youssef Tahiri, « le savoir doit circuler ».', 'M. Youssef Tahiri'],
    ['وقال العجمي: "نحن ملتزمون بتنفيذ المشروع".', 'العجمي'],
    ['وأكد السيد كريم العوني في تصريح للصحافة: «هذا نموذج».', 'السيد كريم العوني'],
    ['« Avec ces autobus, nous avançons. »', undefined],
    ['', undefined],
  ])('names who says %s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });
});
