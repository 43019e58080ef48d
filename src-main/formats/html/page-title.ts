import { isFurniture, isProse, linkShare } from './block-weight.ts';
import type { HtmlBlock } from './blocks.ts';

/** The heading nearest above the article, or the one that the page's own title repeats. */
export function findTitle(
  blocks: readonly HtmlBlock[],
  core: ReadonlySet<HtmlBlock>,
  titles: readonly string[],
): HtmlBlock | undefined {
  const firstCore = blocks.findIndex((block) => isProse(block) && core.has(block));
  const positions = new Map(blocks.map((block, index) => [block, index]));
  const headings = blocks.filter((block) => block.hint === 'heading' || block.hint === 'title');
  const declared = headings.filter((block) =>
    titles.some((title) => title !== '' && normalise(title).startsWith(normalise(block.content.text))),
  );
  const main = headings.filter((block) => block.tag === 'h1' && !isFurniture(block));
  const above = (candidates: readonly HtmlBlock[]): HtmlBlock | undefined =>
    candidates.findLast((block) => firstCore === -1 || (positions.get(block) ?? 0) <= firstCore) ??
    candidates[0];
  return (
    headings.find((block) => block.hint === 'title') ??
    above(declared.filter((block) => block.tag === 'h1')) ??
    above(main) ??
    above(declared) ??
    worded(blocks.slice(0, Math.max(0, firstCore)), titles)
  );
}

/** A page without headings: the line above the text that says most of what the page's own title says. */
function worded(above: readonly HtmlBlock[], titles: readonly string[]): HtmlBlock | undefined {
  const named = titles.map((title) => new Set(normalise(title).split(/[^\p{L}\p{Nd}]+/u)));
  return above.findLast((block) => {
    if (block.zone !== undefined || block.content.text.length > LONGEST_HEADING || linkShare(block) > 0)
      return false;
    const words = normalise(block.content.text)
      .split(/[^\p{L}\p{Nd}]+/u)
      .filter((word) => word !== '');
    return named.some((name) => {
      const common = words.filter((word) => name.has(word)).length;
      return common >= FEWEST_COMMON && common >= words.length * COMMON_SHARE;
    });
  });
}

const LONGEST_HEADING = 200;
const FEWEST_COMMON = 3;
const COMMON_SHARE = 0.6;

const normalise = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/** A page title without the name of the site after the last separator, if what is left is a headline. */
export function siteless(title: string): string {
  const clean = title.replace(/\s+/gu, ' ').trim();
  const cut = Math.max(...[' | ', ' - ', ' – ', ' — ', ' « ', ' :: '].map((mark) => clean.lastIndexOf(mark)));
  return cut > 20 ? clean.slice(0, cut).trim() : clean;
}
