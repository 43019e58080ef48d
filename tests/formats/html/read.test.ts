import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createDocuments } from '#formats/documents.ts';
import { encode, marksOf, textsOf, utf8 } from '../support.ts';

const documents = createDocuments();
const fixture = (name: string): Promise<Buffer> =>
  readFile(new URL(`../../fixtures/files/${name}`, import.meta.url));
const page = (body: string): Promise<Awaited<ReturnType<typeof documents.read>>> =>
  documents.read({ name: 'page.html', bytes: utf8(`<html><body>${body}</body></html>`) });
const pasted = (text: string): Promise<Awaited<ReturnType<typeof documents.readText>>> =>
  documents.readText({ name: 'clipboard', text, html: true });

describe('a page saved from a news site', () => {
  it('keeps the article, from headline to contact, and nothing around it', async () => {
    const document = await documents.read({ name: 'page.html', bytes: await fixture('page-en.html') });
    expect(document.title).toBe('Minister Opens Regional Water Forum in Agadir');
    expect(document.language).toBe('en-US');
    expect(document.paragraphs.map(({ hint, content }) => `${hint}: ${content.text.slice(0, 40)}`)).toEqual([
      'title: Minister Opens Regional Water Forum in A',
      'paragraph: AGADIR, April 22, 2024 (MAP) – The Minis',
      'paragraph: In his opening address, the Minister sai',
      'heading: Three commitments',
      'list-item: a shared observatory of groundwater;',
      'list-item: a regional training centre, open to youn',
      'quote: «\u00A0We share one aquifer and we shall shar',
      'paragraph: The forum will adopt a declaration on We',
      'table-cell: Region',
      'table-cell: Dams',
      'table-cell: Souss-Massa',
      'table-cell: 9',
      'paragraph: About the Forum: the Regional Water Foru',
      'paragraph: ###',
      'paragraph: Press contact: Lina Haddad, +212 528 00 ',
    ]);
  });

  it('keeps safe links and marks, and only those', async () => {
    const document = await documents.read({ name: 'page.html', bytes: await fixture('page-en.html') });
    expect(marksOf(document)).toEqual([
      ['bold', 'AGADIR, April 22, 2024 (MAP) –'],
      ['italic', 'young engineers'],
      ['https://forum.example/programme', 'programme'],
      ['mailto:press@forum.example', 'the press desk'],
    ]);
  });

  it('reports what it took away, why and where, so that it can be put back', async () => {
    const document = await documents.read({ name: 'page.html', bytes: await fixture('page-en.html') });
    const reasons = new Map(document.removed.map(({ text, reason }) => [text, reason]));
    expect(reasons.get('Share this:')).toBe('share-bar');
    expect(reasons.get('Advertisement')).toBe('advertisement');
    expect(reasons.get('By Newsroom, 22 April 2024')).toBe('outside-article');
    expect(reasons.get('Related Articles')).toBe('related-articles');
    expect(reasons.get('Leave a Reply')).toBe('comment-form');
    expect(reasons.get('Politics')).toBe('navigation');
    expect([...reasons.keys()].some((text) => text.startsWith('Hidden'))).toBe(false);
    expect(document.removed.find(({ text }) => text === 'Advertisement')?.position).toBe(3);
  });

  it('reads an old Arabic page laid out with tables, in Windows-1256, paragraphs by double breaks', async () => {
    const html = (await fixture('page-ar.html')).toString('utf8');
    const document = await documents.read({ name: 'page.htm', bytes: encode(html, 'windows-1256') });
    expect(document.title).toBe('افتتاح المنتدى الجهوي للماء بأكادير');
    expect(textsOf(document)).toEqual([
      'افتتاح المنتدى الجهوي للماء بأكادير',
      'الاثنين 22 أبريل 2024',
      expect.stringMatching(/^أكادير، 22 أبريل 2024/),
      expect.stringMatching(/^وأكد الوزير/),
      expect.stringMatching(/^وسيتوج المنتدى/),
      '-انتهى-',
    ]);
    expect(document.removed.map(({ reason }) => reason)).toContain('comment-form');
  });

  it('is not misled by class names of furniture around the article itself', async () => {
    const prose =
      'Le ministre a ouvert lundi à Agadir le forum régional de l’eau, en présence de délégations étrangères.';
    const document = await page(
      `<div class="elementor-widget widget"><h1>Ouverture du forum de l’eau</h1></div><div class="widget post share">` +
        `<p>${prose}</p><p>Mercredi :</p><p>${prose}</p></div><div class="widget"><p>À lire ailleurs</p></div>`,
    );
    expect(textsOf(document)).toEqual(['Ouverture du forum de l’eau', prose, 'Mercredi :', prose]);
  });

  it('leaves out captions, the line of facts and the comment form, however long their sentences', async () => {
    const text =
      'استقبل وزير الفلاحة، اليوم الاثنين بالرباط، نظيره السنغالي الذي يقوم بزيارة عمل للمملكة تستغرق ثلاثة أيام.';
    const document = await page(`<article><h1>وزير الفلاحة يستقبل نظيره السنغالي</h1>
      <div class="entry-meta"><span>سناء العمراني</span> <span>13 ماي 2024</span></div>
      <figure><img src="a.jpg"><figcaption>${text.replace('استقبل', 'صورة تجمع')}</figcaption></figure>
      <p>${text}</p><p>${text.replace('استقبل', 'كما استقبل')}</p>
      <figure><figcaption>المبادلات التجارية</figcaption><table><tr><th>السنة</th><th>القيمة</th></tr></table></figure>
      <div class="post-tags">الوسوم: <a href="/t">الفلاحة</a></div>
      <div id="respond"><h3>اترك تعليقاً</h3><form><label>التعليق *</label><label>احفظ اسمي، بريدي الإلكتروني، والموقع الإلكتروني في هذا المتصفح لاستخدامها المرة المقبلة في تعليقي.</label></form></div></article>`);
    expect(textsOf(document)).toEqual([
      'وزير الفلاحة يستقبل نظيره السنغالي',
      text,
      text.replace('استقبل', 'كما استقبل'),
      'المبادلات التجارية',
      'السنة',
      'القيمة',
    ]);
    expect(document.removed.map((line) => line.text)).toContain('التعليق *');
  });

  it('takes a table of one row, or one with whole articles in its cells, for the layout of the page', async () => {
    const cell =
      'Le ministre a reçu le wali.<br><br>Il a visité le port.<br><br>Il a signé un accord.<br><br>Fin.';
    const oneRow = await page('<table><tr><td>Menu</td><td>Le ministre a reçu le wali.</td></tr></table>');
    expect(oneRow.paragraphs.some(({ hint }) => hint === 'table-cell')).toBe(false);
    const columns = await page(
      `<table><tr><td>Menu</td><td>Date</td></tr><tr><td>Port</td><td>${cell}</td></tr></table>`,
    );
    expect(columns.paragraphs.some(({ hint }) => hint === 'table-cell')).toBe(false);
    const facts = await page(
      '<table><tr><td>Port</td><td>12</td></tr><tr><td>Gare</td><td>8</td></tr></table>',
    );
    expect(facts.paragraphs.map(({ hint }) => hint)).toEqual(Array(4).fill('table-cell'));
  });

  it('leaves a cookie notice out of a page that is hardly longer than it', async () => {
    const notice =
      'En autorisant ces services tiers, vous acceptez le dépôt et la lecture de cookies de suivi sur votre terminal.';
    const document = await page(`<div id="tarteaucitronRoot"><p>${notice}</p></div><h1>Visite officielle</h1>
      <div>La ministre se rendra à Rabat les 22 et 23 avril 2024.</div><div>Elle visitera le port.</div>`);
    expect(textsOf(document)).not.toContain(notice);
    expect(document.removed).toEqual([{ text: notice, reason: 'cookie-notice', position: 0 }]);
  });

  it('believes the bytes rather than a wrong declaration', async () => {
    const html =
      '<html><head><meta charset="iso-8859-1"></head><body><p>Été à Fès – réunion</p></body></html>';
    expect(textsOf(await documents.read({ name: 'a.html', bytes: utf8(html) }))).toEqual([
      'Été à Fès – réunion',
    ]);
  });

  it('keeps all text of a page without an article', async () => {
    expect(textsOf(await page('<div>Un.</div><div>Deux.</div><footer>Trois.</footer>'))).toContain('Un.');
  });
});

describe('HTML from the clipboard', () => {
  it('keeps everything that was selected', async () => {
    expect(textsOf(await pasted('<nav>Accueil</nav><p>Un</p><aside>Deux</aside>'))).toEqual([
      'Accueil',
      'Un',
      'Deux',
    ]);
  });

  it('keeps a line break within a paragraph, and takes two for the end of it', async () => {
    expect(textsOf(await pasted('<p>Rabat<br>Agdal<br> <br>Fin</p>'))).toEqual(['Rabat\nAgdal', 'Fin']);
  });

  it('joins words that markup has split, and their marks', async () => {
    const document = await pasted('<p><b>com</b><b>muni</b><span><b>qué</b></span> <i>de</i> presse</p>');
    expect(textsOf(document)).toEqual(['communiqué de presse']);
    expect(marksOf(document)).toEqual([
      ['bold', 'communiqué'],
      ['italic', 'de'],
    ]);
  });

  it('understands what Google Docs and Word put there', async () => {
    const docs = await pasted(
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Titre</span> puis <span style="font-style:italic">suite</span></p></b>',
    );
    expect(marksOf(docs)).toEqual([
      ['bold', 'Titre'],
      ['italic', 'suite'],
    ]);
    const word = await pasted(
      '<p class=MsoTitle>Titre</p><p class=MsoListParagraphCxSpFirst><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span>Point<o:p></o:p></p>',
    );
    expect(word.paragraphs.map(({ hint, content }) => [hint, content.text])).toEqual([
      ['title', 'Titre'],
      ['list-item', 'Point'],
    ]);
    expect(word.title).toBe('Titre');
  });

  it('drops links that run scripts, in any disguise', async () => {
    const document = await pasted(
      '<a href="java&#10;script:alert(1)">un</a> <a href=" JAVASCRIPT:x">deux</a> <a href="data:text/html,x">trois</a> <a href="/relatif">quatre</a>',
    );
    expect(textsOf(document)).toEqual(['un deux trois quatre']);
    expect(marksOf(document)).toEqual([]);
  });
});

describe('hostile HTML', () => {
  it('is read in time that grows with its length: deep nesting', async () => {
    const deep = 60_000;
    const document = await page(
      `<p>Avant</p>${'<div>'.repeat(deep)}Texte${'</div>'.repeat(deep)}<p>Après</p>`,
    );
    expect(textsOf(document)).toEqual(['Avant', 'Texte', 'Après']);
  });

  it('keeps all of a page of more paragraphs than the search for the article can take', async () => {
    expect(textsOf(await page(`<p>Début</p>${'</p>'.repeat(150_000)}`))).toEqual(['Début']);
  });

  it.each([
    ['unclosed tags', '<b><i><a '.repeat(20_000)],
    ['unclosed quotes', '<a href="'.repeat(20_000)],
    ['unclosed list items', '<li><p>x'.repeat(3000)],
    ['comments', '<!--'.repeat(20_000)],
    ['nested tables', '<table><tr><td>x'.repeat(2000)],
    ['line breaks', 'x <br>'.repeat(200_000)],
  ])('is read in time that grows with its length: %s', async (_name, html) => {
    const document = await pasted(`<p>Début</p>${html}`);
    expect(textsOf(document)[0]).toBe('Début');
  });
});
