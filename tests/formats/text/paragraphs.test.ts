import { describe, expect, it } from 'vitest';
import { readParagraphs } from '#formats/text/paragraphs.ts';

const texts = (raw: string): readonly string[] => readParagraphs(raw).map(({ content }) => content.text);

const WRAPPED = `COMMUNIQUÉ DE PRESSE

Le ministre ouvre le forum régional de l'eau

Rabat, le 22 avril 2024 (MAP) – Le ministre de l'Équipement a ouvert
lundi à Rabat le forum régional de l'eau, en présence de délégations
venues de quatorze pays.

Il a rappelé les engagements pris :
- un observatoire commun des nappes souterraines de la façade
  atlantique ;
- un centre de formation.

- FIN -

Contact : Lina Haddad
Tél. : 05 28 00 00 00
`;

describe('readParagraphs', () => {
  it('takes each line for a paragraph where lines are long or stand alone', () => {
    expect(texts('Titre\nUne phrase.\r\nUne autre.\rEncore une.')).toEqual([
      'Titre',
      'Une phrase.',
      'Une autre.',
      'Encore une.',
    ]);
  });

  it('joins lines that a mail program has wrapped, and nothing else', () => {
    expect(texts(WRAPPED)).toEqual([
      'COMMUNIQUÉ DE PRESSE',
      "Le ministre ouvre le forum régional de l'eau",
      "Rabat, le 22 avril 2024 (MAP) – Le ministre de l'Équipement a ouvert lundi à Rabat le forum régional de l'eau, en présence de délégations venues de quatorze pays.",
      'Il a rappelé les engagements pris :',
      'un observatoire commun des nappes souterraines de la façade atlantique ;',
      'un centre de formation.',
      '- FIN -',
      'Contact : Lina Haddad',
      'Tél. : 05 28 00 00 00',
    ]);
  });

  it('joins the halves of a paragraph that the number of a page parts', () => {
    const pages = `Le Conseil de gouvernement s'est réuni lundi à Rabat sous la présidence
de son Chef. Le ministre a présenté un exposé sur les travaux de la

2/3

session ordinaire de la commission, qui se tiendra en juin à Tanger
avec la participation de plusieurs pays.

Le Conseil a enfin examiné des propositions de nomination, conformément
à la loi.
- 3 -
Un point de presse a suivi la réunion, dans la salle habituelle de la
ville.`;
    expect(texts(pages)).toEqual([
      "Le Conseil de gouvernement s'est réuni lundi à Rabat sous la présidence de son Chef. Le ministre a présenté un exposé sur les travaux de la session ordinaire de la commission, qui se tiendra en juin à Tanger avec la participation de plusieurs pays.",
      '2/3',
      'Le Conseil a enfin examiné des propositions de nomination, conformément à la loi.',
      '- 3 -',
      'Un point de presse a suivi la réunion, dans la salle habituelle de la ville.',
    ]);
  });

  it('joins them in Arabic behind a line as long as the others', () => {
    const pages = `عقد مجلس الحكومة يومه الخميس بالرباط اجتماعه الأسبوعي تحت رئاسة
رئيس الحكومة وخصص للتداول في عدد من مشاريع النصوص القانونية

صفحة 2

ومتابعة عرض حول حصيلة البرنامج الوطني للتزويد بالماء الصالح
للشرب ومياه السقي.`;
    expect(texts(pages)).toEqual([
      'عقد مجلس الحكومة يومه الخميس بالرباط اجتماعه الأسبوعي تحت رئاسة رئيس الحكومة وخصص للتداول في عدد من مشاريع النصوص القانونية ومتابعة عرض حول حصيلة البرنامج الوطني للتزويد بالماء الصالح للشرب ومياه السقي.',
      'صفحة 2',
    ]);
  });

  it('leaves a number alone that stands between a heading and a text', () => {
    expect(texts('Le bilan\n\n2\n\nune année')).toEqual(['Le bilan', '2', 'une année']);
  });

  it('marks bullets as list items, but not end marks and datelines', () => {
    const hints = readParagraphs('• un\n- deux\n-انتهى-\n- 30 -\n###\n– Rabat –').map(({ hint }) => hint);
    expect(hints).toEqual(['list-item', 'list-item', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });

  it('keeps no-break spaces and drops rules, controls and soft hyphens', () => {
    expect(texts('Titre\n=====\n85\u00A0% du pro\u00ADjet\u0007 ; fin\f')).toEqual([
      'Titre',
      '85\u00A0% du projet ; fin',
    ]);
  });

  it('joins wrapped Arabic', () => {
    const line = 'افتتح وزير التجهيز اليوم الاثنين بمدينة أكادير أشغال المنتدى الجهوي';
    expect(texts(`${line}\n${line}\n${line}\nللماء بحضور وفود.`)).toEqual([
      `${line} ${line} ${line} للماء بحضور وفود.`,
    ]);
  });

  it('joins a headline that was broken by hand before the column of a wrapped text', () => {
    const [head, second] = ["Le ministre de l'Équipement ouvre à Agadir le", "forum régional de l'eau"];
    expect(
      texts(WRAPPED.replace("Le ministre ouvre le forum régional de l'eau", `${head}\n${second}`)),
    ).toContain(`${head} ${second}`);
    expect(texts(`${head}\n${second}`)).toEqual([head, second]);
  });

  it('reads more lines than a call may have arguments', () => {
    expect(texts('a\n'.repeat(150_000))).toHaveLength(150_000);
  });
});
