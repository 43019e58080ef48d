import { countOf } from '../find.ts';
import type { Version } from '../version.ts';

/**
 * What a statement says of a day: whether it is denied (ne sera pas signé le 5 mai), and on which side of the day it lies
 * (avant, au plus tard; après, à partir de). Read from the words around the date; what could be said in another way in
 * another language (until, only, refuse) is left open.
 */
export interface DateSense {
  /** The same for the same day, month with day, weekday or year in every language. */
  readonly key: string;
  /** The clause up to the date, with it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `open`: a word in the clause that may deny, in this language or another. */
  readonly denied: 'yes' | 'no' | 'open';
  /** In the whole sentence: certain denials, and these with all that may be one. */
  readonly denials: number;
  readonly signs: number;
  readonly side: 'until' | 'from' | 'none';
  /** The side is that of the word before the date, turned by a denial: not before, not until. */
  readonly turned: boolean;
}

interface Words {
  /** Denies what is said in the clause. */
  readonly denial: RegExp;
  /** Half of a denial: ne, n’. */
  readonly particle?: RegExp;
  /** May deny, or may stand for a denial in another language. */
  readonly doubtful: RegExp;
  /** Directly before the date. `turned`: a denial makes it the other side (not before: from). */
  readonly until: RegExp;
  readonly from: RegExp;
  readonly turned: RegExp;
  /** Directly after the date. */
  readonly untilAfter: RegExp;
  readonly fromAfter: RegExp;
}

/** Between before and the date: le, the end of, نهاية شهر. */
const LATIN_GAP =
  "(?:[ \\u00a0](?:the|le|la|end|fin|of|de|du|month|mois|day|date|on|year|midnight|minuit|l['’]année|\\p{L}+day,?))*";
const ARABIC_GAP = '(?:[ \\u00a0](?:يوم|شهر|نهايه|نهاية|متم|تاريخ|سنة|عام|ال\\p{L}+))*';
const latin = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})${LATIN_GAP}[ \\u00a0]?$`, 'iu');
const arabic = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})[وف]?(?:${words})${ARABIC_GAP}(?:[ \\u00a0]|[ \\u00a0]ل)?$`, 'u');

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    denial:
      /(?<!\p{L})(?:not|never|cannot|no longer)(?!\p{L})(?! (?:only|just|later than|earlier than))|n['’]t(?!\p{L})/giu,
    doubtful:
      /(?<!\p{L})(?:no|nor|neither|none|nobody|nothing|only|just|without|unless|until|till|except\p{L}*|fail\p{L}*|refus\p{L}*|den(?:y|ied|ies|ying)|reject\p{L}*|declin\p{L}*|lack\p{L}*|un\p{L}{4,}|im\p{L}{5,}|in(?:ability|ac\p{L}+|ef\p{L}+|suff\p{L}+)|stop\p{L}*|cancel\p{L}*|avoid\p{L}*|miss\p{L}*|prevent\p{L}*|ban\p{L}*|hardly|few|little|than|last)(?!\p{L})/giu,
    until: latin(
      'before|by|until|till|up to|prior to|ahead of|(?:no|not) later than|earlier than|(?<!no |not )sooner than',
    ),
    from: latin(
      'after|from|since|as of|as from|starting|starting from|starting on|beginning|beginning on|following|(?:no|not) (?:earlier|sooner) than|(?<!no |not )later than',
    ),
    turned: latin('before|until|till|after|prior to'),
    untilAfter: /^,? (?:at the latest|or (?:earlier|before))(?!\p{L})/iu,
    fromAfter: /^,? (?:at the earliest|onwards?|or (?:later|after))(?!\p{L})/iu,
  },
  fr: {
    denial:
      /(?<!\p{L})(?:pas|jamais|aucune?|nullement)(?!\p{L})|(?<!\p{L})ne(?:[ \u00a0]\p{L}+){1,4}[ \u00a0]plus(?!\p{L})/giu,
    particle: /(?<!\p{L})(?:ne(?!\p{L})|n['’])/giu,
    doubtful:
      /(?<!\p{L})(?:ni|non|rien|personne|sans|seul\p{L}*|sauf|hormis|refus\p{L}*|rejet\p{L}*|échou\p{L}*|échec\p{L}*|manqu\p{L}*|défaut|absen\p{L}*|impossib\p{L}*|in(?:capab|suff|ach|ap|ex|ef)\p{L}*|arrêt\p{L}*|cess\p{L}*|annul\p{L}*|évit\p{L}*|empêch\p{L}*|interd\p{L}*|dernière?|peu)(?!\p{L})/giu,
    until: latin(
      "avant|jusqu['’]?(?:à|au|aux|en)?|d['’]ici|d['’]ici (?:à|au)|au plus tard|pas plus tard que|antérieure?s?(?: à| au)?|précédant|(?<!au )plus tôt que",
    ),
    from: latin(
      'après|à partir|à partir (?:de|du)|à compter|à compter (?:de|du)|dès|depuis|au plus tôt|postérieure?s?(?: à| au)?|à dater (?:de|du)|(?<!pas )plus tard que|(?<!pas )après',
    ),
    turned: latin("avant|après|jusqu['’]?(?:à|au|en)?"),
    untilAfter: /^,? (?:au plus tard|dernier délai|au maximum)(?!\p{L})/iu,
    fromAfter: /^,? (?:au plus tôt)(?!\p{L})/iu,
  },
  ar: {
    denial:
      /(?<!\p{L})[وفأ]?(?:لم|لن|ليس|ليست|ليسوا|لا(?! (?:يتجاوز|تتجاوز|يتعدى|تتعدى|يزال|تزال|سيما)))(?!\p{L})/gu,
    doubtful:
      /(?<!\p{L})[وفأبل]?(?:لما|ما|غير|عدم|دون|بدون|إلا|الا|سوى|فقط|رفض\p{L}*|فشل\p{L}*|نفى|نفت|ينفي|منع\p{L}*|توقف\p{L}*|إلغاء|ألغ\p{L}*|تعذر\p{L}*|انعدام|كلا|قلما|آخر|خلو|يخلو|حظر\p{L}*|مستحيل|يستحيل)(?!\p{L})/gu,
    until: arabic(
      'قبل|قبيل|حتى|إلى غاية|الى غاية|لغاية|إلى حدود|لا (?:ي|ت)(?:تجاوز|تعدى)|(?:أجل|موعد|تاريخ) أقصاه|بحلول|في أجل',
    ),
    from: arabic(
      'بعد|عقب|منذ|ابتداء من|ابتداءً من|إبتداء من|اعتبارا من|اعتبارًا من|انطلاقا من|بدءا من|بدءًا من|(?<!لا )(?:ي|ت)(?:تجاوز|تعدى)',
    ),
    turned: arabic('قبل|قبيل|حتى|بعد|إلى غاية'),
    untilAfter: /^،? (?:كحد أقصى|كأقصى تقدير|على أبعد تقدير|على أقصى تقدير|كآخر أجل)/u,
    fromAfter: /^،? (?:على أقرب تقدير|فصاعدا|فما بعد)/u,
  },
};

/** Nouns and prepositions that turn a side as a denied verb does: لعدم توقعه قبل. */
const NEGATIVE = /(?<!\p{L})(?:[وبل]?عدم|دون|sans|without)(?!\p{L})/iu;

/** Longest clause and sentence looked at on each side of a date. */
const NEAR = 160;
const FAR = 400;
/** More dates than these in one segment are a table. */
const MOST_DATES = 200;

/** The senses of the dates, weekdays and years of a text, in order. Linear. */
export function dateSenses(version: Version): readonly DateSense[] {
  const words = WORDS[version.primary];
  if (words === undefined) return [];
  return placesOf(version)
    .slice(0, MOST_DATES)
    .map((place) => senseAt(place, version.text, words));
}

interface Place {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function placesOf(version: Version): readonly Place[] {
  const { dates, weekdays, numbers } = version.values();
  const inDates = new Set(dates.map(({ weekday }) => weekday?.start));
  return [
    ...dates
      .filter(({ weak, day, swappable }) => !weak && !(swappable && day !== undefined))
      .map(({ month, day, calendar, start, end, weekday }) => ({
        key: `${calendar} ${month} ${day ?? ''}`,
        start: Math.min(start, weekday?.start ?? start),
        end,
      })),
    ...weekdays
      .filter(({ weak, start }) => !weak && !inDates.has(start))
      .map(({ weekday, start, end }) => ({ key: `weekday ${weekday}`, start, end })),
    ...numbers
      .filter(({ kind, inDate, text }) => kind === 'plain' && !inDate && /^(?:1[89]|20)\d\d$/.test(text))
      .map(({ text, start, end }) => ({ key: `year ${text}`, start, end })),
  ].sort((a, b) => a.start - b.start);
}

const CLAUSE_BREAK = /[;:!?؟؛\n،,()«»“”]|\.(?=[\s"”»]|$)|(?<=[\p{L}\d])\.(?=\p{Lu}\p{Ll})/gu;
const SENTENCE_BREAK = /[!?؟\n؛;]|\.(?=[\s"”»]|$)|(?<=[\p{L}\d])\.(?=\p{Lu}\p{Ll})/gu;

function senseAt({ key, start, end }: Place, text: string, words: Words): DateSense {
  const before = tail(text.slice(Math.max(0, start - NEAR), start), CLAUSE_BREAK);
  const clause = `${before} ${head(text.slice(end, end + NEAR), CLAUSE_BREAK)}`;
  const sentence = `${tail(text.slice(Math.max(0, start - FAR), start), SENTENCE_BREAK)} ${head(text.slice(end, end + FAR), SENTENCE_BREAK)}`;
  const denied = countOf(clause, words.denial) > 0;
  const side = sideOf(before, text.slice(end, end + 30), words);
  const negative = countOf(before, words.denial) > 0 || NEGATIVE.test(before);
  const turned = side !== 'none' && words.turned.test(before) && negative;
  const from = start - before.trimStart().length;
  return {
    key,
    start: from,
    end,
    text: text.slice(from, end),
    denied: denied ? 'yes' : signsIn(clause, words) > 0 ? 'open' : 'no',
    denials: countOf(sentence, words.denial),
    signs: signsIn(sentence, words),
    turned,
    side: turned ? (side === 'until' ? 'from' : 'until') : side,
  };
}

function signsIn(text: string, { denial, particle, doubtful }: Words): number {
  const denials = countOf(text, denial);
  return Math.max(denials, particle === undefined ? 0 : countOf(text, particle)) + countOf(text, doubtful);
}

function sideOf(before: string, after: string, words: Words): DateSense['side'] {
  const near = before.slice(-60);
  if (words.untilAfter.test(after)) return 'until';
  if (words.fromAfter.test(after)) return 'from';
  if (words.until.test(near)) return 'until';
  return words.from.test(near) ? 'from' : 'none';
}

function tail(text: string, pattern: RegExp): string {
  let last = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) last = index + found.length;
  return text.slice(last);
}

function head(text: string, pattern: RegExp): string {
  pattern.lastIndex = 0;
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
}
