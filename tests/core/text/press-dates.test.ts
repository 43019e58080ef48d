import { describe, expect, it } from 'vitest';
import { dateEndAt, isDateLine } from '#core/text/press-dates.ts';

describe('dateEndAt', () => {
  it.each([
    '22 avril 2024',
    'lundi 22 avril 2024',
    '1er janvier 2025',
    'April 22, 2024',
    'Monday, 22 April 2024',
    'Jan. 5',
    '22 أبريل 2024',
    'الاثنين 22 أبريل 2024',
    '٢٢ أفريل ٢٠٢٤',
    '5 غشت 2024',
    '5 أغسطس 2024',
    '5 آب 2024',
    '22 فبراير/ شباط 2024',
    '14 شوال 1445 هـ الموافق لـ 23 أبريل 2024',
    '14 chaoual 1445 H correspondant au 23 avril 2024',
    '22/04/2024',
    '2024-04-22',
  ])('reads %s to its end', (date) => {
    expect(dateEndAt(`${date} – suite`, 0)).toBe(date.length);
    expect(dateEndAt(`xx ${date}`, 3)).toBe(date.length + 3);
  });

  it.each(['22 marsouins', '2024', 'mars', '22 personnes', 'April', '3 مايات'])(
    'finds no date in %s',
    (text) => {
      expect(dateEndAt(text, 0)).toBe(-1);
    },
  );
});

describe('isDateLine', () => {
  it.each([
    'Publié le 22 avril 2024 à 14h30',
    '22 avril 2024',
    'Monday, April 22, 2024 10:30 am',
    '3 avril 2024 – Mis à jour le 4 avril 2024',
    'آخر تحديث: الاثنين 22 أبريل 2024 - 14:30',
    'منذ ساعتين',
    '2 hours ago',
    'Il y a 3 jours',
  ])('knows %s as a line of dates', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  it.each([
    'Rabat, le 22 avril 2024',
    '22',
    'Le 22 avril 2024, le ministre a reçu son homologue.',
    'Lundi',
    'الرباط، 22 أبريل 2024',
    '',
  ])('leaves %s alone', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});
