import { describe, expect, it } from 'vitest';
import { writeHtml } from '#formats/html/write.ts';
import { block } from '../support.ts';

const write = async (language: string, text: string): Promise<string> =>
  new TextDecoder().decode(await writeHtml({ title: '<T>', language, blocks: [block('paragraph', text)] }));

describe('writeHtml', () => {
  it('declares language and direction, and escapes everything', async () => {
    const html = await write('ar', '</p><script>alert("x")</script> & « texte »');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<title>&lt;T&gt;</title>');
    expect(html).not.toMatch(/<script|<p[^>]*><\/p>/);
  });

  it('isolates names and telephone numbers in Arabic, and leaves numbers alone', async () => {
    const html = await write('ar', 'السيد Delorme، 22 أبريل، +212 5 37');
    expect(html).toContain('السيد <bdi dir="ltr">Delorme</bdi>، 22 أبريل، <bdi dir="ltr">+212 5 37</bdi>');
  });

  it('loads nothing and runs nothing', async () => {
    expect(await write('fr', 'Texte')).not.toMatch(/<script|<link|@import|url\(|src=/);
  });

  it('has only logical sides in its style sheet', async () => {
    const css = /<style>(.*?)<\/style>/s.exec(await write('fr', 'Texte'))?.[1] ?? '';
    expect(css).toContain('padding-inline-start');
    expect(css).not.toMatch(/(margin|padding|border)-(left|right)|text-align:\s*(left|right)|float/);
  });
});
