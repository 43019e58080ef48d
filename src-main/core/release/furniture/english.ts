import type { FurnitureGroup } from './rules.ts';

/** Furniture of English pages (design/domain-rules.md, E1). */
export const ENGLISH_FURNITURE: readonly FurnitureGroup[] = [
  {
    reason: 'comment-form',
    zone: 'anywhere',
    closesArticle: true,
    lines: [
      'leave (?:a|your) (?:reply|comment)(?: to .{1,60})?(?: cancel reply)?',
      '(?:post|add|write|submit) (?:a|your)(?: new)? comment',
      '\\d{1,5} (?:comments?|replies|responses?|thoughts?)(?: (?:on|to) .{1,200})?',
      "(?:readers?'?s?|visitors?'?s?|users?'?s?) comments?(?: ?[:(]? ?\\d{1,5})?|comments? ?[:(] ?\\d{1,5}",
      'be the first (?:one )?to comment.{0,40}',
      'no comments(?: yet)?|comments are closed|join the (?:conversation|discussion)',
    ],
  },
  {
    reason: 'comment-form',
    zone: 'anywhere',
    lines: [
      'cancel reply',
      'your e-?mail address will not be published.{0,80}',
      'required fields are marked.{0,6}',
      'save my name, ?(?:my )?e-?mail.{0,120}',
      'notify me of (?:new|follow-?up) (?:posts|comments).{0,40}',
      'you must be (?:logged in|registered) to (?:post|leave) a (?:comment|reply)',
      'log in to (?:leave a )?(?:reply|comment)',
      'this site uses akismet.{0,140}',
    ],
  },
  {
    reason: 'comment-form',
    zone: 'after',
    lines: ['comments?', '(?:your )?(?:name|e-?mail|website|comment|message) ?\\*?', 'submit|reply|send'],
  },
  {
    reason: 'back-to-top',
    zone: 'anywhere',
    lines: ['(?:back|go|scroll|return) to (?:the )?top(?: button| of (?:the )?page)?'],
  },
  { reason: 'back-to-top', zone: 'after', lines: ['top'] },
  {
    reason: 'share-bar',
    zone: 'anywhere',
    lines: [
      'share(?: this)?(?: (?:article|post|page|story|news))?(?: (?:on|via|with|by) .{1,60})?',
      '(?:share|tweet|pin|post|like|e-?mail|print) this(?: (?:article|post|page|story))?',
      'click to (?:share|print|e-?mail|copy|tweet).{0,80}',
      '\\d{1,6}[.,]?\\d{0,3}k? ?(?:shares?|tweets?|likes?|views?|reads?)|(?:shares?|views?|likes?) ?:? ?\\d[\\d.,]{0,8}k?',
      '(?:copy|get) (?:the )?link|link copied.{0,20}|like loading.{0,4}',
      'follow us(?: (?:on|at) .{1,80})?',
      'send (?:this )?(?:by|via) e-?mail|printer[ -]friendly(?: version)?',
    ],
  },
  { reason: 'share-bar', zone: 'edge', lines: ['tweet|print|download pdf|e-?mail'] },
  {
    reason: 'cookie-notice',
    zone: 'edge',
    lines: [
      '(?:we|this (?:web ?)?site|our (?:web ?)?site|by (?:continuing|using|clicking|browsing)|to (?:give|provide|offer) you) .{0,300}cookies?.{0,300}',
      '(?:accept|reject|decline|allow|manage|refuse)(?: (?:all|only necessary|necessary|the|my))?(?: cookies| and (?:close|continue))?',
      'cookies?(?: (?:settings?|policy|preferences|notice))?|got it|i (?:agree|accept)|do not sell my .{0,40}',
    ],
  },
  {
    reason: 'navigation',
    zone: 'anywhere',
    lines: [
      '(?:an )?official (?:web ?)?site of the .{1,60}|here.s how you know|\\d{1,3} minute read',
      '(?:skip|jump) to (?:the )?(?:main )?(?:content|navigation|search|footer|menu).{0,30}',
      '(?:estimated )?read(?:ing)? time ?:? ?.{0,30}|\\d{1,3} ?min(?:ute)?s?(?: of)? read(?:ing)?',
      'you are here ?:.{0,160}',
      'listen to (?:this|the) (?:article|story)|font size.{0,20}|(?:decrease|increase|reset) (?:text|font) size',
    ],
  },
  {
    reason: 'navigation',
    zone: 'edge',
    lines: [
      '(?:main |toggle )?(?:menu|navigation|search)|search (?:for|the site).{0,30}|open menu|close(?: menu)?',
      'home|home ?page|(?:previous|next) (?:article|post|story|page)?.{0,160}',
      'tags?|tagged(?: (?:with|in|under).{0,200})?|tags? ?: .{1,200}|filed under ?:?.{0,160}|categor(?:y|ies) ?: .{1,120}',
      '(?:privacy|cookie) policy|terms (?:of (?:use|service)|and conditions|& conditions)|site ?map|about us|contact us|advertise(?: with us)?|legal notice',
      '(?:copyright|©|\\(c\\)).{0,120}|.{0,80}all rights reserved.{0,60}|powered by .{1,60}',
      'log ?in|sign ?in|sign ?up|register|my account|english|privacy(?: notice| & terms)?|fraud alert|site ?map|site index|a-z site index|accessibility|disclaimer|footer disclaimer|feedback|faqs?|careers|donate|quick links|external links?.{0,20}',
      'welcome to the united nations|un news|explore|topics?|resources|send a release|news provided by|news & events|our relationship|business|visas|(?:u\\.?s\\.? )?citizen services|browse.{0,30}|all news|back(?: to (?:news|list|all news|results|newsroom|press releases))?|view all.{0,30}|see all.{0,30}|load more|show more|download(?: (?:app|the app|image|photo|as pdf|media))?',
      'by .{2,40} ?\\| ?.{4,40} ?\\| ?topics? ?:.{1,120}|topics? ?: .{1,160}',
    ],
  },
  {
    reason: 'related-articles',
    zone: 'anywhere',
    closesArticle: true,
    lines: [
      'related (?:articles?|posts?|stories|news|topics|content|reading)',
      'you (?:may|might) also (?:like|be interested in|enjoy).{0,30}',
      'more (?:from this (?:author|section|category|source)|like this|releases from this source)|also from this source|from the same source',
    ],
  },
  {
    reason: 'related-articles',
    zone: 'anywhere',
    lines: [
      '(?:read|see|watch) (?:also|more|too|next) ?[:|>-] ?.{1,240}',
      'also (?:read|see) ?[:|>-] ?.{1,240}|related ?: .{1,240}',
      '(?:continue|keep) reading.{0,160}|read (?:more|the full (?:story|article)|the rest).{0,20}',
    ],
  },
  {
    reason: 'related-articles',
    zone: 'after',
    closesArticle: true,
    lines: [
      'most (?:read|popular|viewed|recent|shared)|(?:latest|recent|top|other|more|breaking) (?:news|articles|posts|stories|headlines)',
      "recommended(?: for you)?|trending(?: now)?|popular(?: posts)?|do(?:n't| not) miss|read also|see also|also read",
    ],
  },
  {
    reason: 'subscription',
    zone: 'edge',
    lines: [
      'subscribe(?: (?:now|here|today)| (?:to|for) .{1,100})?|(?:our )?newsletters?',
      '(?:sign up|register) (?:for|to) .{0,100}newsletters?.{0,60}',
      'join our .{0,60}(?:channel|newsletter|mailing list|community).{0,60}',
      'get (?:the|our) .{0,80}(?:in your inbox|newsletters?|by e-?mail).{0,40}|enter your e-?mail.{0,60}',
    ],
  },
  {
    reason: 'subscription',
    zone: 'anywhere',
    lines: [
      '(?:if you (?:no longer|do not|don.t) wish|you (?:are receiving|received|have received) this|to (?:unsubscribe|stop receiving)|unsubscribe).{0,200}',
      '(?:♦ ?)?(?:receive daily updates .{0,140}|download the .{2,30} app for .{0,80})',
      'view (?:this )?(?:e-?mail|message|newsletter) in (?:your|a) browser.{0,40}|update your preferences.{0,60}',
    ],
  },
  {
    reason: 'outside-article',
    zone: 'after',
    lines: [
      'this (?:e-?mail|message) (?:and any (?:attachments?|files?).{0,40} )?(?:is|are|may (?:be|contain)|contains?) .{0,40}(?:confidential|privileged).{0,400}',
      '(?:please )?(?:consider|think of) the environment before printing.{0,60}|sent from my .{1,40}',
      'view original content(?: to download multimedia)?.{0,160}|.{0,40}website contains only a portion of the news stories .{0,300}',
      'for information media\\.? not an official record|want your company.s news featured.{0,40}|this is the official (?:web ?)?site of .{0,400}',
    ],
  },
  {
    reason: 'advertisement',
    zone: 'anywhere',
    lines: [
      'advertis(?:e)?ments?|sponsored(?: content)?|story continues below.{0,30}|continue after (?:the )?ad.{0,20}|paid content',
    ],
  },
  { reason: 'advertisement', zone: 'edge', lines: ['ads?|adverts?|promoted'] },
  {
    reason: 'media-credit',
    zone: 'anywhere',
    lines: [
      '(?:photo|image|picture|video|file photo)s?(?: credits?| courtesy)?(?: by| of)? ?[:©/] ?.{1,70}',
      '(?:photo|image|picture) (?:by|courtesy of|credit) .{1,70}',
      '(?:photo |image )?credits? ?: .{1,70}|courtesy of .{1,60}',
    ],
  },
  {
    reason: 'navigation',
    zone: 'edge',
    lines: [
      'language selection|search [a-z]+\\.[a-z]{2,4}|you are here|available languages ?:?.{0,60}|select (?:your )?language',
      'page (?:contents|details)|on this page|table of contents|in this section|about this (?:site|website)|this site is managed by.{0,80}|how do you know|report a problem.{0,60}',
      'social media|footer menu|(?:main|user|account) menu|top|top of (?:the )?page|print[ -]friendly.{0,10}|pdf|press corner|webmaster|(?:site )?best viewed .{0,60}',
      '(?:last updated|last modified|page updated) .{0,30}(?:best viewed|webmaster).{0,80}|was this (?:page|content|article|information) (?:helpful|useful).{0,20}|rate this .{0,20}',
      'watch(?: live| now)|listen(?: now)?|live(?: tv| blog)?|up next|save(?: article)?|get the app|app store|google play|(?:get it|available|download) on (?:the )?(?:app store|google play)',
      '.{0,30}(?:news|press) agency(?: ?[|-] ?[a-z]{2,6})?(?: \\d{4})?|weather .{2,30}|date|from ?: .{2,70}|view all.{0,30}',
    ],
  },
  {
    reason: 'share-bar',
    zone: 'edge',
    lines: [
      'like|comment|reply|all reactions.{0,6}|most relevant|see translation|see more|follow(?: .{2,40})?|send to a friend',
    ],
  },
  {
    reason: 'related-articles',
    zone: 'inside',
    closesArticle: true,
    lines: [
      "recommended (?:stories|articles|reading)|editor'?s'? picks?|read next|more (?:news|stories|on this(?: story| topic)?)|most viewed",
    ],
  },
  {
    reason: 'outside-article',
    zone: 'inside',
    lines: [
      '(?:reporting|writing|additional reporting) (?:by|from) .{3,200}(?:edit(?:ing|ed) by .{3,80})?|edit(?:ing|ed) by .{3,80}|our standards ?: .{3,80}',
      'source ?: .{0,40}(?:news )?agenc(?:y|ies)',
    ],
  },
  {
    reason: 'outside-article',
    zone: 'anywhere',
    lines: ['forwarded(?: many times)?|-{2,} ?(?:forwarded|original) message ?-{0,}|begin forwarded message'],
  },
  {
    reason: 'subscription',
    zone: 'anywhere',
    lines: [
      '.{0,160}newsletters?.{0,160}(?:sign up|subscribe)(?: here| now| today)?',
      'sign up (?:for|to) (?:our|the) .{0,60}(?:newsletters?|e-?mails?|briefings?|alerts?)(?![a-z]).{0,120}',
    ],
  },
  {
    reason: 'media-credit',
    zone: 'anywhere',
    lines: [
      '(?:item|image|photo|slide) \\d{1,2} of \\d{1,2}.{0,300}|\\[\\d{1,2}/\\d{1,2}\\].{0,300}',
      '.{3,240}[\\[(](?:file|photo|credit|image|courtesy)s?(?: photo)? ?[:/] ?.{2,60}',
      '.{3,260}(?:reuters|afp|getty images|ap photo|epa)/.{2,60}(?:purchase licensing rights.{0,40})?',
    ],
  },
  { reason: 'advertisement', zone: 'anywhere', lines: ['advertisement [·|-] ?.{0,30}'] },
  {
    reason: 'navigation',
    zone: 'edge',
    lines: [
      'from|published|get e-?mails? about this page|(?:is|was) this page useful|(?:yes|no)(?:,)? this page is (?:not )?useful|maybe|explore the topic|the following links open.{0,40}|.{0,20}crown copyright|navigation menu|search .{2,20}|view cookies',
      '(?:policy issues|countries & areas|bureaus & offices|foia|no fear act|privacy|terms|our team|editorial policy|code of ethics|advert rates|all articles|sections?|subscriptions?|e-?paper|weather|about)|related (?:media|documents|links)',
    ],
  },
  {
    reason: 'outside-article',
    zone: 'after',
    closesArticle: true,
    lines: [
      '.{0,80}all rights reserved.{0,500}|all content is available under .{0,160}|.{0,200}may not be (?:reproduced|published|broadcast).{0,300}',
    ],
  },
  { reason: 'share-bar', zone: 'anywhere', lines: ['(?:kindly|please) share(?: this)?.{0,40}'] },
  {
    reason: 'subscription',
    zone: 'anywhere',
    lines: ['.{0,120}(?:follow|join) (?:our|us).{0,40}(?:channel|whatsapp|telegram|google news).{0,100}'],
  },
];
