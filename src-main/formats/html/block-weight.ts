import type { RemovalReason } from '#core/model/release.ts';
import type { HtmlBlock } from './blocks.ts';

/** A paragraph this long with few links is prose. */
const PROSE_LENGTH = 80;
/** Share of link text above which a block is a menu or a list of other articles. */
export const LINK_SHARE = 0.6;

/** Furniture that is left out even where it stands between paragraphs of the article. */
export const NEVER_ARTICLE: ReadonlySet<RemovalReason> = new Set([
  'navigation',
  'comment-form',
  'share-bar',
  'cookie-notice',
  'related-articles',
  'subscription',
  'advertisement',
  'media-credit',
]);
/** Sentences there are readers', the site's own or tell of a picture, however long. */
const NEVER_PROSE: ReadonlySet<RemovalReason> = new Set(['comment-form', 'cookie-notice', 'media-credit']);

export const linkShare = (block: HtmlBlock): number =>
  block.linkLength / Math.max(1, block.content.text.length);
export const isProse = (block: HtmlBlock): boolean =>
  block.content.text.length >= PROSE_LENGTH && linkShare(block) < LINK_SHARE / 2;
export const isFurniture = (block: HtmlBlock): boolean =>
  block.zone !== undefined &&
  (NEVER_PROSE.has(block.zone.reason) || (NEVER_ARTICLE.has(block.zone.reason) && !isProse(block)));
/** Several links in a row or below each other and little else: a column of a page laid out with tables. */
export const isLinkBar = (block: HtmlBlock): boolean =>
  block.hint === 'paragraph' && linkShare(block) > LINK_SHARE && /[\n|]/.test(block.content.text);
export const proseLength = (blocks: Iterable<HtmlBlock>): number =>
  [...blocks].filter(isProse).reduce((sum, block) => sum + block.content.text.length, 0);
