import { BalaghError } from '#contract/errors.ts';
import type { SourceDocument } from '#core/model/document.ts';
import type { InputFile } from '../adapter.ts';
import { damaged } from '../shared/errors.ts';
import { childOf, elementsOf } from '../shared/xml.ts';
import { XmlParts } from '../shared/xml-parts.ts';
import { openPackage } from '../shared/zip.ts';
import { OdtBody } from './body.ts';
import { NAMESPACES } from './namespaces.ts';
import { OdtStyles } from './styles.ts';

/** An OpenDocument text. Errors: `damaged-file`, `encrypted-file`, `oversized-file`. */
export async function readOdt(file: InputFile): Promise<SourceDocument> {
  const parts = new XmlParts(await openPackage(file), file, NAMESPACES);
  const manifest = await parts.optionalXml('META-INF/manifest.xml');
  const isEncrypted = elementsOf(manifest).some(
    (entry) => childOf(entry, 'manifest:encryption-data') !== undefined,
  );
  if (isEncrypted) throw new BalaghError('encrypted-file', { file: file.name });
  const content = await parts.xml('content.xml');
  const text = childOf(childOf(content, 'office:body'), 'office:text');
  if (text === undefined) throw damaged(file.name, new Error('no office:text in content.xml'));
  const body = new OdtBody(new OdtStyles(content, await parts.optionalXml('styles.xml')));
  body.read(text);
  const title = body.paragraphs.find((paragraph) => paragraph.hint === 'title')?.content.text;
  return {
    format: 'odt',
    ...(title === undefined ? {} : { title }),
    paragraphs: body.paragraphs,
    removed: [],
  };
}
