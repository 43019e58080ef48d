import type { RemovalReason } from '#core/model/release.ts';
import type { DomElement } from './dom.ts';

/** Page furniture: the element that says so, and what it is. */
export interface Zone {
  readonly reason: RemovalReason;
  readonly element: DomElement;
}

/** Landmarks of a page that never hold the article. */
const TAGS: Readonly<Record<string, RemovalReason>> = {
  nav: 'navigation',
  aside: 'outside-article',
  footer: 'outside-article',
  form: 'outside-article',
};

const ROLES: Readonly<Record<string, RemovalReason>> = {
  navigation: 'navigation',
  search: 'navigation',
  complementary: 'outside-article',
  contentinfo: 'outside-article',
  dialog: 'cookie-notice',
};

/**
 * Words of class names and ids, as the themes of WordPress, Drupal, Joomla and SPIP write them. Whole words between
 * hyphens only, so that `ad` is not found in `header`.
 */
const WORDS: readonly (readonly [RemovalReason, ReadonlySet<string>])[] = [
  [
    'comment-form',
    new Set(['comments', 'respond', 'commentlist', 'commentform', 'disqus', 'commentaires', 'wpdiscuz']),
  ],
  ['share-bar', new Set(['share', 'sharing', 'sharedaddy', 'addtoany', 'social', 'partage', 'sociales'])],
  [
    'cookie-notice',
    new Set(
      'cookie cookies gdpr consent rgpd tarteaucitron tarteaucitronroot didomi onetrust axeptio cmplz'.split(
        ' ',
      ),
    ),
  ],
  ['related-articles', new Set(['related', 'relatedposts', 'similar', 'yarpp', 'recommended', 'similaires'])],
  [
    'subscription',
    new Set(['newsletter', 'subscribe', 'signup', 'promo', 'mailpoet', 'mc4wp', 'abonnement']),
  ],
  [
    'navigation',
    new Set(['breadcrumb', 'breadcrumbs', 'menu', 'navbar', 'navigation', 'pagination', 'pager']),
  ],
  [
    'advertisement',
    new Set(['ad', 'ads', 'advert', 'advertisement', 'adsbygoogle', 'publicite', 'sponsored']),
  ],
  ['outside-article', new Set(['sidebar', 'widget', 'tagcloud', 'copyright', 'byline', 'meta', 'tags'])],
];

/** Elements that hold the whole page or the article, whatever their classes say. */
const NEVER = new Set([
  'html',
  'body',
  'main',
  'article',
  'h1',
  'p',
  'blockquote',
  'td',
  'tr',
  'table',
  'tbody',
]);

/** The words under a picture, which no export shows. A figure around a table or a quotation is text. */
function isCaption(element: DomElement): boolean {
  if (/(?:^|\s)wp-caption-text(?:\s|$)/.test(element.getAttribute('class') ?? '')) return true;
  if (element.localName !== 'figcaption') return false;
  const figure = element.closest('figure');
  return figure?.querySelector('table, blockquote, pre') === null && figure.querySelector(PICTURE) !== null;
}

const PICTURE = 'img, picture, video, audio, iframe, svg, amp-img, amp-video, amp-iframe';

/** The furniture that begins at this element, or undefined where nothing says so. */
export function zoneOf(element: DomElement): Zone | undefined {
  if (isCaption(element)) return { reason: 'media-credit', element };
  if (NEVER.has(element.localName)) return undefined;
  const label = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.toLowerCase();
  const words = label.split(/[^a-z0-9]+/);
  const named = WORDS.find(([, set]) => words.some((word) => set.has(word)))?.[0];
  const reason = named ?? TAGS[element.localName] ?? ROLES[element.getAttribute('role') ?? ''];
  return reason === undefined ? undefined : { reason, element };
}
