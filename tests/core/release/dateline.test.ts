import { describe, expect, it } from 'vitest';
import { readDateline } from '#core/release/dateline.ts';

describe('readDateline', () => {
  it.each([
    ['Rabat, le 18 janvier 2020 (MAP) –', 'Le ministre a reçu'],
    ['Rabat, lundi 22 avril 2024 :', 'Le ministre a reçu'],
    ['Casablanca (Maroc), le 3 mai 2024 –', 'La société annonce'],
    ['Rabat –', 'Voici le texte intégral'],
    ['RABAT, Morocco, April 22, 2024 –', 'The Minister received'],
    ['WASHINGTON, D.C., April 22 —', 'The Minister received'],
    ['NEW YORK, April 22, 2024 /PRNewswire/ --', 'The Trust announced'],
    ['PARIS (AP) —', 'The Minister received'],
    ['Geneva, Switzerland, 3 May 2024 –', 'The Council adopted'],
    ['(MAP) -', 'Le Conseil a adopté'],
    ['الرباط، 22 أبريل 2024 (و م ع) –', 'استقبل الوزير'],
    ['الرباط، الاثنين 22 أبريل 2024 –', 'استقبل الوزير'],
    ['الرباط/ 22 أبريل 2024/ ومع/', 'استقبل الوزير'],
    ['الرباط (و م ع)-', 'استقبل الوزير'],
    ['الدار البيضاء –', 'أعلنت المجموعة'],
    ['نيويورك (الأمم المتحدة) 22 أبريل 2024 (ومع) -', 'أكد السفير'],
    ['Rabat, Maroc – 22 avril 2024 –', 'Le ministère annonce'],
    ['Québec, le 22 avril 2024. –', 'La ministre annonce'],
    ['Rabat, le 22 avril 2024.', 'Le ministère annonce'],
    ['الرباط، في 22 أبريل 2024.', 'ترأس الوزير'],
    ['الكويت - 22 - 4 (كونا) --', 'بحث الوزير'],
    ['وطنية -', 'استقبل الوزير'],
    ['March 22, 2024 – Whitehorse, Yukon –', 'Heating homes costs'],
    ['Le 22 mars 2024 – Ottawa (Ontario) –', 'Chauffer les maisons coûte'],
    ['الرياض 13 شوال 1445 هـ الموافق 22 أبريل 2024 م واس', 'استقبل الوزير'],
  ])('parts %s from its lead', (dateline, lead) => {
    const text = `${dateline} ${lead}`;
    expect(readDateline(text)).toEqual({ end: dateline.length, leadStart: dateline.length + 1 });
  });

  it.each([
    'Rabat, le 22 avril 2024',
    'Fait à Rabat, le 22 avril 2024',
    'Rabat, le lundi 14 chaoual 1445 H correspondant au 23 avril 2024',
    'الرباط في 22 أبريل 2024',
  ])('knows %s as a line of its own', (text) => {
    expect(readDateline(text)).toEqual({ end: text.length, leadStart: text.length });
  });

  it.each([
    'Le ministre a reçu – le lundi 22 avril 2024 – son homologue',
    'Le 22 avril 2024, le ministre a reçu',
    'On April 22, 2024, the Minister received',
    'Maroc – France : un accord',
    'المغرب - فرنسا: توقيع اتفاقية',
    'وزارة الداخلية – استقبل الوزير',
    'COVID-19 – Le ministère annonce',
    'URGENT – Le ministère annonce',
    'Rabat',
    '',
    '\ud800 –',
  ])('finds none in %s', (text) => {
    expect(readDateline(text)).toBeUndefined();
  });
});
