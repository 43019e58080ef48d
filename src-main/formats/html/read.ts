import { BalaghError } from '#contract/errors.ts';
import type { SourceDocument, SourceParagraph } from '#core/model/document.ts';
import type { RemovedLine } from '#core/model/release.ts';
import type { InputFile } from '../adapter.ts';
import { oversized, unsupported } from '../shared/errors.ts';
import { MAX_HTML_LENGTH, MAX_REMOVED_LENGTH, MAX_REMOVED_LINES } from '../shared/limits.ts';
import type { Article } from './article.ts';
import { chooseArticle } from './article.ts';
import type { HtmlBlock } from './blocks.ts';
import { collectBlocks } from './blocks.ts';
import { decodeHtml } from './charset.ts';
import { boundDepth } from './depth.ts';
import type { DomDocument } from './dom.ts';
import { parseDocument } from './dom.ts';

/** A saved page. Errors: `unsupported-format` for bytes that are no text, `oversized-file`. */
export async function readHtmlFile(file: InputFile): Promise<SourceDocument> {
  const html = await decodeHtml(file.bytes);
  if (html === undefined) throw unsupported(file.name, '');
  return readPage(file.name, html);
}

/** A page as text: its article, with the texts around it as removed lines. */
export async function readPage(name: string, html: string): Promise<SourceDocument> {
  const document = await parse(name, html);
  const blocks = document.documentElement === null ? [] : collectBlocks(document.documentElement);
  const language = languageOf(document);
  const declared = language === undefined ? {} : { language };
  // Our own export holds nothing but the release.
  if (document.querySelector('meta[name="generator"][content="Balagh"]') !== null)
    return { ...wholeOf(blocks), ...declared };
  const article = await chooseArticle(document, blocks);
  const paragraphs = paragraphsOf(article);
  return {
    format: 'html',
    ...(article.title === undefined ? {} : { title: article.title }),
    ...declared,
    paragraphs,
    removed: removedOf(article, paragraphs.length - article.kept.size),
  };
}

/** HTML from the clipboard: a selection, so all of it is wanted. */
export async function readFragment(name: string, html: string): Promise<SourceDocument> {
  const document = await parse(name, html);
  return wholeOf(document.documentElement === null ? [] : collectBlocks(document.documentElement));
}

function wholeOf(blocks: readonly HtmlBlock[]): SourceDocument {
  const title = blocks.find((block) => block.hint === 'title') ?? onlyMainHeading(blocks);
  return {
    format: 'html',
    ...(title === undefined ? {} : { title: title.content.text }),
    paragraphs: blocks.map((block) => paragraphOf(block, block === title)),
    removed: [],
  };
}

async function parse(name: string, html: string): Promise<DomDocument> {
  if (html.length > MAX_HTML_LENGTH) throw oversized(name);
  try {
    return await parseDocument(boundDepth(html));
  } catch (thrown) {
    throw new BalaghError('damaged-file', { file: name }, { cause: thrown });
  }
}

function onlyMainHeading(blocks: readonly HtmlBlock[]): HtmlBlock | undefined {
  const main = blocks.filter((block) => block.tag === 'h1');
  return main.length === 1 ? main[0] : undefined;
}

function paragraphOf(block: HtmlBlock, isTitle: boolean): SourceParagraph {
  return {
    hint: isTitle ? 'title' : block.hint,
    content: block.content,
    ...(block.table === undefined ? {} : { table: block.table }),
  };
}

function paragraphsOf(article: Article): readonly SourceParagraph[] {
  const kept = article.blocks.filter((block) => article.kept.has(block));
  const titleBlock = kept.find(
    (block) =>
      !['list-item', 'table-cell'].includes(block.hint) && sameText(block.content.text, article.title),
  );
  const paragraphs = kept.map((block) => paragraphOf(block, block === titleBlock));
  // Some sites show the headline as an image only, or in a place that is not the article's.
  // A title such as `Press Release` names the page, not the release.
  if ((article.title ?? '').split(/\s/).length < FEWEST_TITLE_WORDS) return paragraphs;
  const isShown = kept.slice(0, 5).some((block) => sameText(block.content.text, article.title));
  if (article.title === undefined || titleBlock !== undefined || isShown || kept.length === 0)
    return paragraphs;
  return [{ hint: 'title', content: { text: article.title, marks: [] } }, ...paragraphs];
}

const FEWEST_TITLE_WORDS = 4;

const sameText = (text: string, other: string | undefined): boolean =>
  text.replace(/\s+/gu, ' ') === other?.replace(/\s+/gu, ' ');

function removedOf(article: Article, offset: number): readonly RemovedLine[] {
  const removed: RemovedLine[] = [];
  let position = offset;
  for (const block of article.blocks) {
    const reason = article.reasons.get(block);
    if (reason === undefined) position += 1;
    else if (removed.length < MAX_REMOVED_LINES)
      removed.push({ text: shorten(block.content.text), reason, position });
  }
  return removed;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= MAX_REMOVED_LENGTH ? line : `${line.slice(0, MAX_REMOVED_LENGTH).toWellFormed()}…`;
}

function languageOf(document: DomDocument): string | undefined {
  const declared =
    document.documentElement?.getAttribute('lang') ??
    document.body?.getAttribute('lang') ??
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  const tag = declared?.trim().replaceAll('_', '-') ?? '';
  return /^[a-zA-Z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)
    ? tag.replace(/^[A-Z]+/i, (primary) => primary.toLowerCase())
    : undefined;
}
