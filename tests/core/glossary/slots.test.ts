import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecogniser } from '#core/glossary/recognise.ts';
import { conceptOf } from './concepts.ts';

const KING = conceptOf(
  1,
  {
    ar: ['صاحب الجلالة الملك {name}، نصره الله', 'صاحبة الجلالة الملكة {name}، نصرها الله'],
    fr: ['Sa Majesté le Roi {name}, que Dieu L’assiste', 'Sa Majesté la Reine {name}, que Dieu L’assiste'],
    en: ['His Majesty King {name}, may God assist Him', 'Her Majesty Queen {name}, may God assist Her'],
  },
  { kind: 'formula' },
);
const PRINCE = conceptOf(
  2,
  {
    ar: ['صاحب السمو الملكي الأمير {name}', 'صاحبة السمو الملكي الأميرة {name}'],
    fr: ['Son Altesse Royale le Prince {name}', 'Son Altesse Royale la Princesse {name}'],
    en: ['His Royal Highness Prince {name}', 'Her Royal Highness Princess {name}'],
  },
  { kind: 'formula' },
);
const PERSON = conceptOf(
  3,
  { ar: ['الملك سليم الثالث'], fr: ['Roi Salim III'], en: ['King Salim III'] },
  { kind: 'person' },
);

const recogniser = createRecogniser([KING, PRINCE, PERSON]);
const found = (text: string, from: string) =>
  recogniser.recognise(text, from, ['ar', 'fr', 'en']).map((hit) => [hit.text, hit.targets] as const);

describe('formulas with slots', () => {
  it('carry a known name over into each language, without its title', () => {
    const [[text, targets] = ['', {}]] = found(
      'بعث صاحب الجلالة الملك سليم الثالث، نصره الله، برقية تهنئة',
      'ar',
    );
    expect(text).toBe('صاحب الجلالة الملك سليم الثالث، نصره الله');
    expect([targets.fr?.[0], targets.en?.[0]]).toEqual([
      'Sa Majesté le Roi Salim III, que Dieu L’assiste',
      'His Majesty King Salim III, may God assist Him',
    ]);
  });

  it('carry an unknown name over as it is written', () => {
    const [[text, targets] = ['', {}]] = found(
      'His Majesty King Idris of Norland, may God assist Him, left.',
      'en',
    );
    expect(text).toBe('His Majesty King Idris of Norland, may God assist Him');
    expect(targets.fr?.[0]).toBe('Sa Majesté le Roi Idris of Norland, que Dieu L’assiste');
  });

  it('agree in gender with the title that was found', () => {
    const [[, queen] = ['', {}]] = found('صاحبة الجلالة الملكة سلمى نصرها الله', 'ar');
    expect(queen.en?.[0]).toBe('Her Majesty Queen سلمى, may God assist Her');
    const [[, princess] = ['', {}]] = found('Son Altesse Royale la Princesse Lalla Noura a inauguré', 'fr');
    expect([princess.en?.[0], princess.ar?.[0]]).toEqual([
      'Her Royal Highness Princess Lalla Noura',
      'صاحبة السمو الملكي الأميرة Lalla Noura',
    ]);
  });

  it('end with the name where the slot is last', () => {
    expect(found('Son Altesse Royale le Prince Moulay Amine ben Ali a présidé', 'fr')[0]?.[0]).toBe(
      'Son Altesse Royale le Prince Moulay Amine ben Ali',
    );
    expect(found('His Royal Highness Prince left', 'en')).toEqual([]);
  });

  it('do not reach over the end of a sentence', () => {
    expect(found('His Majesty King. May God assist Him', 'en')).toEqual([]);
    expect(found('His Majesty King Idris left. The army, may God assist Him', 'en')).toEqual([]);
  });

  it('report ranges of the text, whatever stands around and in the slot', () => {
    const piece = fc.constantFrom(
      ...[
        'His Majesty King',
        'صاحب الجلالة الملك',
        'نصره الله',
        'may God assist Him',
        ',',
        '،',
        '.',
        'Idris',
        'سليم',
        'VI',
        '-',
        '\n\n',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }),
        fc.constantFrom('ar', 'en', 'fr'),
        (pieces, language) => {
          const text = pieces.join(' ');
          let last = 0;
          for (const hit of recogniser.recognise(text, language, ['ar', 'fr', 'en'])) {
            expect(hit.start).toBeGreaterThanOrEqual(last);
            expect(hit.end).toBeLessThanOrEqual(text.length);
            expect(hit.text).toBe(text.slice(hit.start, hit.end));
            expect(hit.text).not.toMatch(/[.\n]/);
            expect(Object.values(hit.targets).flat().join('')).not.toMatch(/[{}]/);
            last = hit.end;
          }
        },
      ),
    );
  });

  it('may be written with a lone X in a formula', () => {
    const one = createRecogniser([
      conceptOf(
        1,
        { en: ['His Excellency X, Minister of State'], fr: ['Son Excellence X, ministre d’État'] },
        { kind: 'formula' },
      ),
    ]);
    const [hit] = one.recognise('His Excellency Omar Haddad, Minister of State, spoke', 'en', ['fr']);
    expect(hit?.targets.fr).toEqual(['Son Excellence Omar Haddad, ministre d’État']);
  });
});
