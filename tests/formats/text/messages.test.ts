import { describe, expect, it } from 'vitest';
import { joinDivided } from '#formats/text/hyphens.ts';
import { readParagraphs } from '#formats/text/paragraphs.ts';

const texts = (raw: string): readonly string[] => readParagraphs(raw).map(({ content }) => content.text);

describe('a text that was sent on', () => {
  it('loses the quotation marks of mail, and its lines are joined by their own column', () => {
    const raw = [
      'A long line of the mail that quotes the release, longer than any line of what it quotes is.',
      '> The ministry announced on Monday in Tarfa that the new quay',
      '> of the port will be open to travellers and to lorries from',
      '> the third of June.',
      '>',
      '> A second paragraph.',
    ].join('\n');
    expect(texts(raw).slice(1)).toEqual([
      'The ministry announced on Monday in Tarfa that the new quay of the port will be open to travellers and to lorries from the third of June.',
      'A second paragraph.',
    ]);
  });

  it('leaves a single mark alone', () => {
    expect(texts('Menu\n> Accueil\nTexte')).toEqual(['Menu', '> Accueil', 'Texte']);
  });

  it('has who sent a message on a line of its own', () => {
    expect(texts('[16/05/2024, 14:05:33] Presse: Un texte\n16/05/2024, 14:05 - Presse: Un autre')).toEqual([
      '[16/05/2024, 14:05:33] Presse:',
      'Un texte',
      '16/05/2024, 14:05 - Presse:',
      'Un autre',
    ]);
  });

  it('reads the marks of messengers around a whole line, not end marks and not single words', () => {
    expect(
      readParagraphs('📢 *Communiqué*\n_Rabat_\n***\n* * *\nUn *mot* seul').map(({ content }) => content),
    ).toEqual([
      { text: '📢 Communiqué', marks: [{ kind: 'bold', start: 3, end: 13 }] },
      { text: 'Rabat', marks: [{ kind: 'italic', start: 0, end: 5 }] },
      { text: '***', marks: [] },
      { text: '* * *', marks: [] },
      { text: 'Un *mot* seul', marks: [] },
    ]);
  });
});

describe('joinDivided', () => {
  it.each([
    ['une capa-', 'cité de stockage', 'une capacité de stockage'],
    ['the Policy Insti-', 'tute. The', 'the Policy Institute. The'],
    ['les établisse-', 'ments publics', 'les établissements publics'],
    ['the govern-', 'ment of', 'the government of'],
    ['le porte-', 'parole du', 'le porte-parole du'],
    ['a long-', 'term plan', 'a long-term plan'],
    ['a-t-', 'il dit', 'a-t-il dit'],
    ['the state-', 'owned company', 'the state-owned company'],
    ['by their decision-', 'making bodies', 'by their decision-making bodies'],
    ['dans les éta-', 'blissements publics', 'dans les établissements publics'],
    ['de maladies chroni-', 'ques et de', 'de maladies chroniques et de'],
    ['la re-', 'cherche menée par', 'la recherche menée par'],
    ['prendre rendez-', 'vous auprès du centre', 'prendre rendez-vous auprès du centre'],
    ['au sud-', 'ouest du pays', 'au sud-ouest du pays'],
    ['de la main-', 'd’œuvre qualifiée', 'de la main-d’œuvre qualifiée'],
  ])('joins %s and %s', (left, right, whole) => {
    expect(joinDivided(left, right).join('')).toBe(whole);
  });
});
