import type { FurnitureGroup } from './rules.ts';

const NETWORK =
  '(?:facebook|twitter|x|linkedin|whats ?app|telegram|instagram|youtube|pinterest|messenger|tiktok|reddit|tumblr|viber|skype|threads|snapchat|email|e-mail|print|imprimer|pocket|odnoklassniki|vkontakte|bluesky|rss|فيسبوك|فايسبوك|تويتر|واتساب|واتس اب|تيليجرام|تلغرام|تيلغرام|لينكدإن|لينكد إن|إنستغرام|انستغرام|يوتيوب|ماسنجر|بينتيريست|طباعة|بريد)';

const LANGUAGE =
  '(?:english|français|arabe|anglais|arabic|french|العربية|الإنجليزية|الفرنسية|español|espagnol|spanish|русский|中文|deutsch)';

/** Furniture that is the same in every language. */
export const COMMON_FURNITURE: readonly FurnitureGroup[] = [
  {
    reason: 'navigation',
    zone: 'edge',
    // The languages of a site by their own names.
    lines: [
      '(?:english|français|العربية|español|русский|中文|deutsch|português|italiano|türkçe|ⵜⴰⵎⴰⵣⵉⵖⵜ|tamazight)(?: ?[|/•·]? ?(?:english|français|العربية|español|русский|中文|deutsch|português|italiano|türkçe|ⵜⴰⵎⴰⵣⵉⵖⵜ|tamazight|fr|en|ar|es))*|fr|en|ar|es|a',
    ],
  },
  {
    reason: 'share-bar',
    zone: 'anywhere',
    // Two networks in a row are a bar; one alone may be an item of a list.
    lines: [`${NETWORK}(?: ?[|,/•·-]? ?(?:\\d{1,6} )?${NETWORK}){1,15}`],
  },
  { reason: 'share-bar', zone: 'edge', lines: [`(?:\\d{1,6} )?${NETWORK}(?: \\d{1,6})?`, '\\+?\\d{1,6}'] },
  {
    reason: 'share-bar',
    zone: 'anywhere',
    lines: [
      '(?:share|partager) (?:on|via|sur)|شارك(?:ها|ه)? (?:على|عبر)',
      `(?:share|tweet|partager|partagez|شاركها|شارك|مشاركة)(?: ?[:|]? ${NETWORK}){1,15}`,
    ],
  },
  {
    reason: 'outside-article',
    zone: 'edge',
    lines: [
      '(?:la |by )?(?:rédaction|redaction|staff|admin|webmaster|web ?desk|editorial staff|هيئة التحرير|التحرير|المحرر|مشرف)',
    ],
  },
  { reason: 'share-bar', zone: 'anywhere', lines: ['(?:quotes?|citations?|quote|citation)\\(s'] },
  {
    reason: 'navigation',
    zone: 'anywhere',
    // The size switch of a page: A A A, A- A A+, ا ا ا.
    lines: ['a ?[+-]? ?a(?: ?[+-]? ?a)?(?: ?[+-])?', 'ا ا(?: ا)?'],
  },
  {
    reason: 'media-credit',
    zone: 'anywhere',
    lines: [
      'ph ?[.:]{1,2} ?[^.!?]{1,40}|ph/.{1,40}',
      '(?:© ?)?d\\.? ?r\\.?',
      // A caption that closes with its credit: `Le ministre à la tribune. / Ph. DR`.
      '.{3,200}(?:[/|(•] ?(?:ph|photos?|crédits?(?: photos?)?|photo by|©|تصوير|صورة|عدسة)(?: ?[.:]{1,2} ?| )[^.!?]{1,40}|[/|(] ?ph ?[.:])',
      // What follows the sign is who made the picture: `Des familles arrivent. © HCR/Paul Renard`, `Une école - DR`.
      '.{3,260} © ?[^.!?]{2,60}|.{3,200} [–—-] ?d\\.?r\\.?',
      '(?:afp|reuters|getty(?: images)?|ap|map|epa|istock|shutterstock) ?(?:photo|/ ?.{1,40})',
    ],
  },
  {
    reason: 'navigation',
    zone: 'edge',
    // Other versions of the page: `Également disponible ici en : English`.
    lines: [
      `(?:(?:cette page|cet article)(?: existe| est disponible)?|(?:également |aussi )?disponible(?: ici)?|(?:this page|also available|available)|(?:هذه الصفحة|متوفر|متاح)(?: أيضا)?) ?(?:en|in|ب(?:اللغة|اللغات)?) ?:? ?${LANGUAGE}.{0,80}`,
    ],
  },
  {
    reason: 'navigation',
    zone: 'anywhere',
    // Who sent a message when, as WhatsApp copies it.
    lines: ['\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},? \\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?(?:\\]| -) .{1,60}'],
  },
  {
    reason: 'navigation',
    zone: 'anywhere',
    // Numbers of a printed page: 1/2, Page 1 of 2, - 3 -.
    lines: [
      '\\d{1,3} ?/ ?\\d{1,3}|page \\d{1,3}(?: ?(?:/|of|sur|de|on) ?\\d{1,3})?|(?:ال)?صفحة \\d{1,3}(?: ?(?:من|/) ?\\d{1,3})?',
    ],
  },
];
