import type { RemovalReason } from '#core/model/release.ts';
import {
  isFurniture,
  isLinkBar,
  isProse,
  LINK_SHARE,
  linkShare,
  NEVER_ARTICLE,
  proseLength,
} from './block-weight.ts';
import type { HtmlBlock, Place } from './blocks.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { findTitle, siteless } from './page-title.ts';

/** The choice of a page's blocks: kept ones in order, and the reason for each of the others. */
export interface Article {
  /** All blocks of the page, in order. */
  readonly blocks: readonly HtmlBlock[];
  readonly kept: ReadonlySet<HtmlBlock>;
  readonly reasons: ReadonlyMap<HtmlBlock, RemovalReason>;
  readonly title: string | undefined;
}

/** Written on the block elements before Readability rewrites the tree, to find them again in what it returns. */
const BLOCK_ATTRIBUTE = 'data-balagh';
/** Blocks between headline and first paragraph: subheads, date, byline. */
const HEAD_BLOCKS = 12;
const TAIL_BLOCKS = 3;
const TAIL_LENGTH = 60;
/** Share of the page's prose above which an element is not what its name says. */
const MISNAMED_SHARE = 0.4;
/** Below this share of the page's prose, Readability has picked the wrong part. */
const MIN_PROSE_SHARE = 0.5;

/**
 * Chooses the blocks of the article on a saved page. Mozilla Readability finds its core; around and inside it, blocks
 * that it drops but that belong to a release (headline, subheads, dateline, byline, contact lines, tables) are taken
 * back, and page furniture is left out. Where Readability loses most of the prose, everything but furniture is kept.
 */
export async function chooseArticle(document: DomDocument, found: readonly HtmlBlock[]): Promise<Article> {
  const blocks = withoutMisnamedZones(found);
  const pageTitle = document.querySelector('title')?.textContent ?? '';
  const socialTitle = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  const core = await readableCore(document, blocks);
  const titleBlock = findTitle(blocks, core, [socialTitle, pageTitle]);
  const wanted = blocks.filter((block) => block.zone === undefined || !NEVER_ARTICLE.has(block.zone.reason));
  const trusted = core.size > 0 && proseLength(core) >= proseLength(wanted) * MIN_PROSE_SHARE;
  const kept = trusted
    ? aroundCore(blocks, core, titleBlock)
    : new Set(blocks.filter((block) => block === titleBlock || isBodyText(block)));
  const reasons = new Map<HtmlBlock, RemovalReason>();
  for (const block of blocks) {
    if (!kept.has(block))
      reasons.set(
        block,
        block.zone?.reason ?? (linkShare(block) > LINK_SHARE ? 'navigation' : 'outside-article'),
      );
  }
  const isArticle = trusted && proseLength(core) > 0;
  const title = titleBlock?.content.text ?? (isArticle ? siteless(socialTitle || pageTitle) : undefined);
  return { blocks, kept, reasons, title: title === '' ? undefined : title };
}

/** Named and worded as one: on a short page it may be the longest paragraph. */
const isCookieNotice = (block: HtmlBlock): boolean =>
  block.zone?.reason === 'cookie-notice' && /cookie|تعريف الارتباط/iu.test(block.content.text);

/**
 * Themes give the article itself names like `widget` or `has-share`: what holds much of the page's prose is no
 * furniture, whatever it is called.
 */
function withoutMisnamedZones(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const lengths = new Map<DomElement, number>();
  for (const block of blocks.filter(isProse)) {
    if (block.zone === undefined) continue;
    lengths.set(block.zone.element, (lengths.get(block.zone.element) ?? 0) + block.content.text.length);
  }
  const limit = proseLength(blocks) * MISNAMED_SHARE;
  const isMisnamed = (block: HtmlBlock): boolean =>
    block.zone !== undefined && !isCookieNotice(block) && (lengths.get(block.zone.element) ?? 0) > limit;
  return blocks.map((block) => (isMisnamed(block) ? { ...block, zone: undefined } : block));
}

const isBodyText = (block: HtmlBlock): boolean =>
  !isFurniture(block) && (isProse(block) || (block.zone === undefined && linkShare(block) <= LINK_SHARE));

async function readableCore(
  document: DomDocument,
  blocks: readonly HtmlBlock[],
): Promise<ReadonlySet<HtmlBlock>> {
  if (document.body === null || document.documentElement === null) return new Set();
  const numbers = new Map<DomElement, number[]>();
  for (const [index, block] of blocks.entries()) {
    const list = numbers.get(block.place.element) ?? [];
    list.push(index);
    numbers.set(block.place.element, list);
  }
  for (const [element, list] of numbers) element.setAttribute(BLOCK_ATTRIBUTE, list.join(' '));
  const content = await readableContent(document);
  const core = new Set<HtmlBlock>();
  if (content === undefined) return core;
  for (const element of content.querySelectorAll(`[${BLOCK_ATTRIBUTE}]`)) {
    for (const number of (element.getAttribute(BLOCK_ATTRIBUTE) ?? '').split(' ')) {
      const block = blocks[Number(number)];
      if (block !== undefined && !isFurniture(block) && !isLinkBar(block)) core.add(block);
    }
  }
  return core;
}

/**
 * What Readability takes for the article. It was written for browsers' trees and throws on some that a broken page gives
 * (a page cut off before its body, or one of 100,000 paragraphs); such a page has no core, and all of its text is kept.
 */
async function readableContent(document: DomDocument): Promise<DomElement | undefined> {
  const { Readability } = await import('@mozilla/readability');
  const reader = new Readability<DomElement>(document as never, {
    charThreshold: 250,
    disableJSONLD: true,
    serializer: (node) => node as unknown as DomElement,
  });
  try {
    return reader.parse()?.content ?? undefined;
  } catch (thrown) {
    if (thrown instanceof TypeError || thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}

function aroundCore(
  blocks: readonly HtmlBlock[],
  core: ReadonlySet<HtmlBlock>,
  title: HtmlBlock | undefined,
): ReadonlySet<HtmlBlock> {
  const firstCore = blocks.findIndex((block) => core.has(block));
  const lastCore = blocks.findLastIndex((block) => core.has(block));
  const titleAt = title === undefined ? -1 : blocks.indexOf(title);
  const first =
    titleAt !== -1 && titleAt < firstCore && firstCore - titleAt <= HEAD_BLOCKS ? titleAt : firstCore;
  const container = commonPlace(blocks.filter((block) => core.has(block)));
  const kept = new Set<HtmlBlock>();
  for (const [index, block] of blocks.entries()) {
    const inRange = index >= first && index <= lastCore;
    const inContainer = index > lastCore && isWithin(block.place, container);
    const plain = block.zone === undefined && linkShare(block) <= LINK_SHARE;
    if (core.has(block) || block === title || ((inRange || inContainer) && plain)) kept.add(block);
  }
  for (const block of tailOf(blocks.slice(lastCore + 1), container)) kept.add(block);
  return kept;
}

/** Short lines that follow the article in the element around it: an end mark, an agency's signature. */
function tailOf(following: readonly HtmlBlock[], container: Place | undefined): readonly HtmlBlock[] {
  const outer = container?.parent;
  const isTail = (block: HtmlBlock): boolean =>
    outer !== undefined &&
    isWithin(block.place, outer) &&
    block.zone === undefined &&
    block.hint === 'paragraph' &&
    block.linkLength === 0 &&
    block.content.text.length <= TAIL_LENGTH;
  const end = following.findIndex((block) => !isTail(block));
  return following.slice(0, Math.min(TAIL_BLOCKS, end === -1 ? following.length : end));
}

/** The innermost place around all blocks, or undefined where that is the page itself. */
function commonPlace(blocks: readonly HtmlBlock[]): Place | undefined {
  const chains = blocks.map((block) => chainOf(block.place));
  const shortest = Math.min(...chains.map((chain) => chain.length));
  let common: Place | undefined;
  for (let depth = 0; depth < shortest; depth += 1) {
    const candidate = chains[0]?.[depth];
    if (!chains.every((chain) => chain[depth]?.element === candidate?.element)) break;
    common = candidate;
  }
  const name = common?.element.localName;
  return name === 'body' || name === 'html' ? undefined : common;
}

/** From the page inwards. */
function chainOf(place: Place): readonly Place[] {
  const chain: Place[] = [];
  for (let at: Place | undefined = place; at !== undefined; at = at.parent) chain.unshift(at);
  return chain;
}

function isWithin(place: Place, container: Place | undefined): boolean {
  if (container === undefined) return false;
  for (let at: Place | undefined = place; at !== undefined; at = at.parent) {
    if (at.element === container.element) return true;
  }
  return false;
}
