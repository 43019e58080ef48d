import { fold } from '#core/text/fold.ts';

/**
 * The fixed phrases that open the parts of a release (domain-rules.md A1-A4), as regular expressions over the
 * folded line without outer punctuation. All languages together: a French release may close with an English
 * "About". As in furniture/, wordings stand as spelled and are folded here; no escape with a capital.
 */
function whole(lines: readonly string[]): RegExp {
  return new RegExp(`^(?:${lines.map(fold).join('|')})$`, 'u');
}

function opening(lines: readonly string[]): RegExp {
  return new RegExp(`^(?:${lines.map(fold).join('|')})(?![\\p{L}\\p{Nd}])`, 'u');
}

/** What a release is, and when it may appear; alone on a line. */
export const RELEASE_LINE = whole([
  '(?:joint |official )?(?:press|news|media) (?:release|statement|advisory|alert|note|communiqué)|(?:joint |official )?(?:statement|communiqué)|meetings coverage',
  '(?:.{0,40} )?(?:seul le prononcé fait foi|check against delivery|as prepared for delivery|as delivered)(?: .{0,40})?|العبرة (?:بالنص|بما) .{3,30}',
  'for (?:immediate|general) (?:release|distribution|publication)|(?:for )?immediate release',
  '(?:under )?embargo(?:ed)?(?: (?:until|till|for release|to)| ?:| -).{0,80}|(?:not )?for (?:release|publication) (?:before|until|on|after).{0,80}|hold for release.{0,80}',
  'communiqué(?: (?:de presse|conjoint|officiel|final|à la presse|aux médias))?(?: conjoint)?|note (?:de presse|aux rédactions|à la presse)|point de presse|avis (?:de presse|aux médias)|déclaration(?: conjointe| commune)?(?: à la presse)?',
  '(?:pour|à) (?:publication|diffusion)(?: (?:immédiate|générale|libre))?|diffusion immédiate',
  "(?:sous |strictement sous )?embargo(?:.{0,6})? (?:jusqu'au|jusqu'à|jusque).{0,80}|embargo ?:.{0,80}|(?:à )?ne pas (?:diffuser|publier) avant.{0,80}",
  '(?:ال)?بلاغ(?: (?:صحفي|صحافي|مشترك|رسمي|توضيحي|إخباري|للرأي العام|إلى الرأي العام))*|(?:ال)?بيان(?: (?:صحفي|صحافي|مشترك|رسمي|توضيحي|ختامي|إعلامي))*|خبر صحفي|نشرة صحفية|تصريح صحفي|إعلان صحفي|دعوة إعلامية',
  'للنشر (?:الفوري|العام)|للنشر|(?:محظور|يحظر|ممنوع) (?:النشر|نشره|من النشر)(?: (?:حتى|إلى غاية|قبل)).{0,80}|حظر (?:النشر )?حتى.{0,80}',
]);

/** The same with its number or issuer: a release line too, but a headline where there is no other. */
export const ISSUED_RELEASE_LINE = whole([
  '(?:press|news|media) release (?:no|n°|number|#)?\\.? ?[\\d/-]{1,12}.{0,20}',
  "(?:communiqué(?: de presse)?|note) (?:n°|no|numéro)\\.? ?[\\d/-]{1,12}.{0,20}|communiqué (?:de presse )?(?:du|de la|de l'|des) .{1,80}",
  '(?:بلاغ|بيان)(?: صحفي| صحافي)? (?:رقم|عدد) ?[\\d/-]{1,12}.{0,20}|(?:بلاغ|بيان)(?: صحفي| صحافي)? (?:ل|من |صادر عن |صادر من |ال).{1,80}',
]);

/** The issuer's letterhead above everything. */
export const LETTERHEAD = whole([
  'kingdom of morocco|royaume du maroc|المملكة المغربية|république française|république .{3,30}|الجمهورية .{3,40}|المملكة (?:العربية السعودية|الأردنية الهاشمية|المتحدة|الهولندية|البلجيكية|الإسبانية).{0,30}',
  '(?:الله|god|dieu)[ ,،]*(?:الوطن|fatherland|patrie)[ ,،]*(?:الملك|king|roi)',
]);

/** Who issues a release, as letterheads have it; a title may begin so as well. */
export const ISSUER = opening([
  'ministry|embassy|consulate|office|department|government|municipality|university|authority|presidency|delegation|commission|organi[sz]ation|league|permanent mission|prime minister',
  "ministère|ambassade|consulat|préfecture|présidence|cabinet|délégation|secrétariat|direction|gouvernement|commune|conseil|wilaya|province|région|université|haut-commissariat|agence|office|primature|mission permanente|les services de l'état",
  'وزارة|سفارة|قنصلية|رئاسة|ديوان|مندوبية|الأمانة|أمانة|جامعة|جماعة|عمالة|ولاية|إقليم|جهة|مجلس|مديرية|وكالة|مكتب|هيئة|منظمة|بعثة|حكومة|محافظة|بلدية|أمارة|إمارة',
]);

/** Heads of the standing text about the issuer, alone on a line. */
export const BOILERPLATE_HEADING = whole([
  'about(?: (?:the|us|our))?(?! \\d)(?: .{1,80})?|notes? (?:to|for) (?:the )?editors?|background(?: information| note)?|forward[- ]looking statements?|safe harbou?r.{0,40}',
  "(?:à|a) propos(?: (?:de|du|des|de la|de l'|d').{0,80})?|notes? (?:aux|à l'attention des|pour les) (?:rédacteurs|rédactions|journalistes)|qui sommes[- ]nous|rappel|contexte",
  '(?:نبذة|لمحة|معلومات|كلمة)(?: (?:مختصرة|موجزة|تعريفية|عامة))? (?:عن|حول).{0,80}|حول (?:ال|وزارة|شركة|مجموعة|مؤسسة|مكتب|وكالة).{0,60}|عن (?:ال)?(?:وزارة|شركة|مجموعة|مؤسسة|وكالة|مكتب|هيئة|صندوق).{0,60}|ملاحظات? (?:ل|إلى ال)(?:ل)?(?:محررين|محرر|صحفيين)|معلومات إضافية|خلفية',
]);

/** The same run into its text: `À propos de l'Agence : ...`. The mark follows within a few words. */
export const BOILERPLATE_OPENING = new RegExp(
  `^(?:${[
    'about (?:the )?[^.:]{2,70}',
    "(?:à|a) propos (?:de|du|des|d')[^.:]{2,70}",
    '(?:نبذة|لمحة)(?: (?:مختصرة|موجزة|تعريفية))? (?:عن|حول) [^.:]{2,70}',
    'notes? to editors?|notes? aux rédacteurs',
  ]
    .map(fold)
    .join('|')}) ?(?::|[-–—] )`,
  'u',
);

/** Heads of contact details; what follows on the line is part of them. */
export const CONTACT_HEADING = opening([
  '(?:for )?(?:press|media|news|pr|public relations|communications?)(?: ?(?:and|&|/) ?(?:press|media|communications?))? (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations|office|officer|service)',
  'contacts?(?: (?:information|details|us|person|for (?:the )?(?:press|media)))?(?= ?:|$)|(?:more|further|additional) information(?= ?:)|for (?:more|further|additional|all) information|for (?:media|press) (?:enquiries|inquiries|queries)',
  'personnes?[- ]ressources?|contacts?(?: (?:de |pour )?(?:la |les )?(?:presse|médias?|communication))(?: et médias)?|relations? (?:avec la |avec les |de )?(?:presse|médias)|service (?:de )?(?:presse|la communication|communication)|attachée? de presse',
  "adresse pour l'envoi de questions|address for enquiries|kontakt",
  "(?:plus|davantage) d'(?:informations?|infos)(?= ?:)|pour (?:plus|davantage|tout complément|toute information|tout renseignement|en savoir plus|de plus amples|plus amples).{0,10}(?:d'informations?|de renseignements?|informations?|renseignements?|complémentaire|sur)?|renseignements(?= ?:|$)|informations?(?= ?:$)",
  '(?:للتواصل|الاتصال|لـ?لاتصال|جهات? الاتصال|للاستفسار|الاستفسارات|للاستفسارات|للمزيد من المعلومات|لمزيد من المعلومات|للمزيد من التفاصيل|مسؤول التواصل|المكتب الإعلامي|المكتب الصحفي|العلاقات مع الصحافة|مصلحة (?:الصحافة|التواصل)|قسم (?:التواصل|الإعلام)|خلية التواصل|اتصال صحفي|المسؤول الإعلامي)',
]);

/** Labels before a number or address. */
export const CONTACT_LABEL = new RegExp(
  `^(?:${[
    't[eé]l(?:[eé]phone)?s?(?: ?/ ?fax)?|phones?|mobile|cell|gsm|portable|fax|e-?mails?|courriels?|mail|site(?: web| internet)?|web(?:site)?|adresse(?: [eé]lectronique| e-?mail)?|address|whatsapp',
    '(?:ال)?هاتف(?: (?:النقال|المحمول|الثابت))?|(?:ال)?فاكس|(?:ال)?بريد (?:ال)?إلكتروني|(?:ال)?موقع (?:ال)?إلكتروني|العنوان|الجوال|نقال',
  ]
    .map(fold)
    .join('|')})[. ]{0,2}: ?`,
  'u',
);
