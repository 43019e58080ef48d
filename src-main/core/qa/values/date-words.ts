/** The words of a language that say on which side of a date a statement lies, and that deny it. */
export interface DateWords {
  /** Denies what is said in the clause. */
  readonly denial: RegExp;
  /** Half of a denial: ne, n’. */
  readonly particle?: RegExp;
  /** May deny, or may stand for a denial in another language. */
  readonly doubtful: RegExp;
  /** Up to the date: a denial that leaves the day alone (ne … que le, لا … إلا في). */
  readonly exception?: RegExp;
  /** Up to the date: on that day and not earlier, without a denial (only on). */
  readonly limit?: RegExp;
  /** Directly before the date: sides that a denial makes the other one (not before: from). */
  readonly before: RegExp;
  readonly until: RegExp;
  readonly after: RegExp;
  /** Directly before the date: sides that are fixed (no later than, from). */
  readonly latest: RegExp;
  readonly from: RegExp;
  /** Directly after the date. */
  readonly latestAfter: RegExp;
  readonly fromAfter: RegExp;
  /** States that end on the day until which they last: closed until is not open before. */
  readonly pause: RegExp;
}

/** Between before and the date: le, the end of, نهاية شهر. */
const LATIN_GAP =
  "(?:[ \\u00a0](?:the|le|la|end|fin|début|beginning|start|of|de|du|month|mois|week|semaine|first|second|last|première|deuxième|seconde|dernière|day|date|on|year|midnight|minuit|l['’]année|\\p{L}+day,?|\\p{L}+di))*(?:[ \\u00a0]d['’])?";
const ARABIC_GAP =
  '(?:[ \\u00a0](?:يوم|شهر|أسبوع|منتصف|ال\\p{L}+ من|نهايه|نهاية|متم|بداية|تاريخ|سنة|عام|ال\\p{L}+))*';
const latin = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})${LATIN_GAP}[ \\u00a0]?$`, 'iu');
const arabic = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})[وف]?(?:${words})${ARABIC_GAP}(?:[ \\u00a0]|[ \\u00a0]ل)?$`, 'u');

const ENGLISH: DateWords = {
  denial:
    /(?<!\p{L})(?:not|never|cannot|no longer|no(?! (?:later|earlier|sooner|longer|more|less|fewer|doubt|matter|one)(?!\p{L}))(?!\.))(?!\p{L})(?! (?:only|just|later than|earlier than|sooner than))|n['’]t(?!\p{L})/giu,
  doubtful:
    /(?<!\p{L})(?:no(?! (?:later|earlier|sooner) than)|nor|neither|none|nobody|nothing|only|just|without|unless|except\p{L}*|fail\p{L}*|refus\p{L}*|den(?:y|ied|ies|ying)|reject\p{L}*|declin\p{L}*|lack\p{L}*|cease\p{L}*|un\p{L}{4,}|im\p{L}{5,}|in(?:ability|ac\p{L}+|ef\p{L}+|suff\p{L}+)|stop\p{L}*|cancel\p{L}*|avoid\p{L}*|miss\p{L}*|prevent\p{L}*|ban\p{L}*|hardly|few|little|(?<!later |earlier |sooner )than|last|asympt\p{L}*)(?!\p{L})/giu,
  limit: /(?<!\p{L})(?<!not )only[ \u00a0](?:\S+[ \u00a0]){0,3}$/iu,
  before: latin('before|by|prior to|ahead of|(?<!no |not )(?:earlier|sooner) than'),
  until: latin('until|till|up to'),
  after: latin('after|(?<!no |not )later than'),
  latest: latin('(?:no|not) later than'),
  from: latin(
    'from|since|as from|starting|starting from|starting on|beginning|beginning on|following|(?:no|not) (?:earlier|sooner) than|(?:will|shall|effective|force|valid|appl\\p{L}+)[^,;.]{0,60} as of',
  ),
  latestAfter: /^,? (?:at the latest|or (?:earlier|before))(?!\p{L})/iu,
  fromAfter: /^,? (?:at the earliest|onwards?|or (?:later|after))(?!\p{L})/iu,
  pause:
    /(?<!\p{L})(?:clos\p{L}+|shut\p{L}*|suspen\p{L}+|postpon\p{L}+|adjourn\p{L}+|bann\p{L}+|block\p{L}+|halt\p{L}*|wait\p{L}*|tak(?:e|es|en|ing)|took|ceas\p{L}+|expir\p{L}+|off-limits)(?!\p{L})/iu,
};

const FRENCH: DateWords = {
  denial:
    /(?<!\p{L})(?:pas(?! plus tard)|jamais|aucune?|nullement)(?!\p{L})|(?<!\p{L})(?:ne[ \u00a0]|n['’])(?:\p{L}+[ \u00a0]){1,4}plus(?!\p{L})/giu,
  particle: /(?<!\p{L})(?:ne(?!\p{L})|n['’])/giu,
  doubtful:
    /(?<!\p{L})(?:ni|non|rien|personne|sans|seul\p{L}*|uniquement|sauf|hormis|refus\p{L}*|rejet\p{L}*|échou\p{L}*|échec\p{L}*|manqu\p{L}*|défaut|absen\p{L}*|impossib\p{L}*|in(?:capab|suff|ach|ap|ex|ef|conn)\p{L}*|arrêt\p{L}*|cess\p{L}*|annul\p{L}*|évit\p{L}*|empêch\p{L}*|interd\p{L}*|dernière?|peu)(?!\p{L})/giu,
  exception: /(?<!\p{L})(?:ne|n['’])(?!\p{L}).*(?<!\p{L})qu(?:e[ \u00a0]|['’])(?:\S+[ \u00a0]){0,5}$/iu,
  limit: /(?<!\p{L})(?:seulement|uniquement)[ \u00a0](?:\S+[ \u00a0]){0,3}$/iu,
  before: latin(
    "avant|d['’]ici|d['’]ici (?:à|au|aux)|antérieure?s?(?: à| au)?|précédant|(?<!au )(?<!pas )plus tôt que",
  ),
  until: latin("jusqu['’]?(?:à|au|aux|en)?"),
  after: latin('après|(?<!pas )plus tard que'),
  latest: latin('au plus tard|pas plus tard que'),
  from: latin(
    'à partir|à partir (?:de|du)|à compter|à compter (?:de|du)|dès|depuis|au plus tôt|pas plus tôt que|postérieure?s?(?: à| au)?|à dater (?:de|du)',
  ),
  latestAfter: /^,? (?:au plus tard|dernier délai|au maximum)(?!\p{L})/iu,
  fromAfter: /^,? (?:au plus tôt)(?!\p{L})/iu,
  pause:
    /(?<!\p{L})(?:ferm\p{L}+|suspend\p{L}*|suspen[st]\p{L}*|report\p{L}+|ajourn\p{L}+|interd\p{L}+|bloqu\p{L}+|attente|attend\p{L}+|cess\p{L}+|expir\p{L}+|fall\p{L}+|faudra\p{L}*)(?!\p{L})/iu,
};

const ARABIC: DateWords = {
  denial:
    /(?<!\p{L})[وفأ]?(?:لم|لن|ليس|ليست|ليسوا|لا(?! (?:[يت]تجاوز|[يت]تعدى|[يت]زال|[يت]سبق|[يت]تأخر|[يت]قل|[يت]زيد|سيما|بد|شك)))(?!\p{L})|(?<!\p{L})ألا(?! وه| [يت]تأخر)(?!\p{L})|(?<!\p{L})[وبلف]?عدم(?!\p{L})/gu,
  doubtful:
    /(?<!\p{L})[وفأبل]?(?:ما|غير|دون|بدون|إلا|الا|سوى|فقط|رفض\p{L}*|فشل\p{L}*|نفى|نفت|ينفي|منع\p{L}*|توقف\p{L}*|إلغاء|ألغ\p{L}*|تعذر\p{L}*|انعدام|كلا|قلما|آخر|خلو|يخلو|حظر\p{L}*|مستحيل|يستحيل|أي)(?!\p{L})/gu,
  exception:
    /(?<!\p{L})[وفأ]?(?:لم|لن|لا|ما|ليس|ألا)(?!\p{L}).*(?<!\p{L})(?:إلا|الا|سوى)[ \u00a0](?:\S+[ \u00a0]){0,5}$/u,
  limit: /(?<!\p{L})فقط[ \u00a0](?:\S+[ \u00a0]){0,3}$/u,
  before: arabic('قبل|قبيل|بحلول'),
  until: arabic('حتى|إلى غاية|الى غاية|لغاية|إلى حدود'),
  after: arabic('بعد|عقب|(?<!لا )[يت]تجاوز|(?<!لا )[يت]تعدى'),
  latest: arabic('لا [يت]تجاوز|لا [يت]تعدى|[يت]تأخر(?: \\S+){0,3} عن|(?:أجل|موعد|تاريخ) أقصاه|في أجل'),
  from: arabic(
    'منذ|ابتداء من|ابتداءً من|إبتداء من|اعتبارا من|اعتبارًا من|انطلاقا من|بدءا من|بدءًا من|لا [يت]سبق',
  ),
  latestAfter: /^،? (?:كحد أقصى|كأقصى تقدير|على أبعد تقدير|على أقصى تقدير|كآخر أجل)/u,
  fromAfter: /^،? (?:على أقرب تقدير|فصاعدا|فما بعد)/u,
  pause:
    /(?<!\p{L})(?:ال)?(?:مغلق\p{L}*|إغلاق\p{L}*|مقفل\p{L}*|تعليق\p{L}*|معلق\p{L}*|توقيف\p{L}*|متوقف\p{L}*|تأجيل\p{L}*|مؤجل\p{L}*|منع|ممنوع\p{L}*|محظور\p{L}*|حظر|انتظار|[يت]نتظر\p{L}*|[يت]ستغرق|[يت]نتهي|انته\p{L}+|استغرق\p{L}*)(?!\p{L})/u,
};

export const DATE_WORDS: Readonly<Record<string, DateWords>> = { en: ENGLISH, fr: FRENCH, ar: ARABIC };
