import type { SourceDocument } from '#core/model/document.ts';
import type { InputFile } from '../../adapter.ts';
import { damaged } from '../../shared/errors.ts';
import type { XmlElement } from '../../shared/xml.ts';
import { childOf, elementsOf, textOf } from '../../shared/xml.ts';
import { XmlParts } from '../../shared/xml-parts.ts';
import { openPackage } from '../../shared/zip.ts';
import type { ParagraphContext } from './paragraph.ts';
import { NAMESPACES, relationshipsOf } from './parts.ts';
import type { StoryParagraph } from './story.ts';
import { StoryReader } from './story.ts';
import { Styles } from './styles.ts';

interface Note {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/**
 * A Word document: its body with lists, tables, text boxes and notes (at the end). Comments, tracked deletions,
 * hidden text, headers and footers are left out. Errors: `damaged-file`, `encrypted-file`, `oversized-file`.
 */
export async function readDocx(file: InputFile): Promise<SourceDocument> {
  const parts = new XmlParts(await openPackage(file), file, NAMESPACES);
  const roots = [...(await relationshipsOf(parts, '')).values()];
  const main = roots.find((root) => root.type === 'officeDocument')?.target ?? 'word/document.xml';
  const body = childOf(await parts.xml(main), 'w:body');
  if (body === undefined) throw damaged(file.name, new Error(`no body in ${main}`));
  const relationships = await relationshipsOf(parts, main);
  const related = (type: string): string =>
    [...relationships.values()].find((target) => target.type === type)?.target ?? '';
  const styles = new Styles(await parts.optionalXml(related('styles')));
  const notes: Note[] = [];
  const context: ParagraphContext = {
    styles,
    relationships,
    note: (kind, id) => notes.push({ kind, id }),
  };
  const story = new StoryReader(context);
  story.read(body);
  const noteParts = {
    footnote: await parts.optionalXml(related('footnotes')),
    endnote: await parts.optionalXml(related('endnotes')),
  };
  // Notes may refer to further notes, which are appended while this runs.
  for (const [index, note] of notes.entries()) {
    const element = elementsOf(noteParts[note.kind]).find((one) => one.attributes.get('w:id') === note.id);
    if (element !== undefined && index < 1000) story.readNote(element, index + 1);
  }
  const core = roots.find((root) => root.type === 'core-properties')?.target ?? '';
  return documentOf(
    story.paragraphs,
    textOf(childOf(await parts.optionalXml(core), 'dc:title')),
    languageOf(
      story.paragraphs,
      styles,
      childOf(await parts.optionalXml(related('settings')), 'w:themeFontLang'),
    ),
  );
}

function documentOf(
  paragraphs: readonly StoryParagraph[],
  declaredTitle: string,
  language: string | undefined,
): SourceDocument {
  const title = titleOf(paragraphs, declaredTitle.trim());
  return {
    format: 'docx',
    ...(title === undefined ? {} : { title: title.content.text }),
    ...(language === undefined ? {} : { language }),
    paragraphs: paragraphs.map((paragraph) => ({
      hint: paragraph === title ? 'title' : paragraph.hint,
      content: paragraph.content,
      ...(paragraph.table === undefined ? {} : { table: paragraph.table }),
    })),
    removed: [],
  };
}

/**
 * The paragraph in the style Title, or the only heading of the first level, or the paragraph that the file's
 * properties give as its title. The property alone is not believed: templates leave old ones behind.
 */
function titleOf(paragraphs: readonly StoryParagraph[], declared: string): StoryParagraph | undefined {
  const highest = paragraphs.filter((paragraph) => paragraph.heading === 'heading 1');
  return (
    paragraphs.find((paragraph) => paragraph.hint === 'title') ??
    (highest.length === 1 ? highest[0] : undefined) ??
    paragraphs.find((paragraph) => paragraph.hint !== 'table-cell' && paragraph.content.text === declared)
  );
}

function languageOf(
  paragraphs: readonly StoryParagraph[],
  styles: Styles,
  theme: XmlElement | undefined,
): string | undefined {
  const rightToLeft = paragraphs.filter((paragraph) => paragraph.bidi).length * 2 > paragraphs.length;
  const attribute = rightToLeft ? 'w:bidi' : 'w:val';
  const tag = styles.defaultLanguage?.attributes.get(attribute) ?? theme?.attributes.get(attribute) ?? '';
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
}
