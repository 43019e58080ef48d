import { compareNames } from '../compare.ts';
import type { Mention } from './latin.ts';

interface ArabicWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words with nothing but white space between them. */
type Run = readonly ArabicWord[];

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const TITLES = list(
  'السيد السيدة السيدان السادة الآنسة الدكتور الدكتورة دكتور الأستاذ الأستاذة الشيخ الأمير الأميرة سعادة معالي سيادة فخامة المهندس المهندسة اللواء العميد العقيد',
);
/** What ends a name that no comma closes. */
const STOPS = list(
  `في من على إلى عن مع بين لدى التي الذي الذين أن إن أنه أنها يوم اليوم أمس مساء صباح خلال بعد قبل عقب وزير وزيرة رئيس رئيسة سفير سفيرة
   مدير مديرة والي عامل أمين كاتب كاتبة نائب نائبة الذي بالرباط الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد نظيره نظيرته حيث كما ثم
   أو وقد قد لقد كان كانت هو هي المكلف المكلفة الوزير الوزيرة ضمن عبر حول ضد بأن بصفته باسم نحو عند منذ حتى`,
);
const JOINING = list('عبد بن ابن أبو أبي آل بو ولد بنت آيت أيت فان فون دي دا دو لو لا');
/** Least scores of a single word, and of several, to be the name. */
const SURE = 0.9;
const ALIGNED = 0.8;
const CLITICS = /^[وفبلك]/u;
/** More words than any name has; windows are twice as long as the name at most. */
const MOST_WORDS = 8;

/** Words of a name after a title: `السيد عبد الوافي لفتيت`. Two names, each with what belongs to it. */
export function arabicMentions(text: string): readonly Mention[] {
  return runsOf(text).flatMap((run) =>
    run.flatMap((word, at) => {
      if (!TITLES.has(word.text.replace(/^(?:و|ف|ب|ل|ك)(?=ال)/u, '').replace(/^لل/u, 'ال'))) return [];
      const mention = nameAfter(run, at + 1, text);
      return mention === undefined ? [] : [mention];
    }),
  );
}

function nameAfter(run: Run, from: number, text: string): Mention | undefined {
  let first = from;
  while (first < run.length && TITLES.has(run[first]?.text ?? '')) first++;
  let end = first;
  let names = 0;
  while (end < run.length && names < 2 && end - first < MOST_WORDS) {
    const word = run[end]?.text ?? '';
    if (STOPS.has(word) || (names > 0 && STOPS.has(word.replace(CLITICS, '')))) break;
    if (!JOINING.has(word)) names++;
    end++;
  }
  const [head, tail] = [run[first], run[end - 1]];
  if (head === undefined || tail === undefined || names === 0 || end === first) return undefined;
  return { start: head.start, end: tail.end, text: text.slice(head.start, tail.end), person: true };
}

/**
 * Where an Arabic text writes a name that is known in Latin letters: the words that are most like it, a proclitic of the
 * first left out. Undefined where none is surely the same.
 */
export function findInArabic(name: string, text: string): Mention | undefined {
  const most = Math.min(MOST_WORDS, name.split(/[\s-]+/).length + 3);
  let best: Mention | undefined;
  let bestScore = 0;
  for (const run of runsOf(text)) {
    for (let from = 0; from < run.length; from++) {
      for (let to = from; to < Math.min(run.length, from + most); to++) {
        const found = windowLike(name, text, run[from], run[to], bestScore);
        if (found !== undefined) {
          best = found.mention;
          bestScore = found.score;
        }
      }
    }
  }
  return best;
}

function windowLike(
  name: string,
  text: string,
  first: ArabicWord | undefined,
  last: ArabicWord | undefined,
  above: number,
): { readonly mention: Mention; readonly score: number } | undefined {
  if (first === undefined || last === undefined || TITLES.has(first.text)) return undefined;
  const heads =
    CLITICS.test(first.text) && first.text.length > 3 ? [first.start, first.start + 1] : [first.start];
  // In a version of the same segment a likeness is less likely to be by chance.
  const least = first === last ? SURE : ALIGNED;
  let best: ReturnType<typeof windowLike>;
  for (const start of heads) {
    const written = text.slice(start, last.end);
    const { score } = compareNames(name, written);
    if (score >= least && score > (best?.score ?? above))
      best = { mention: { start, end: last.end, text: written, person: true }, score };
  }
  return best;
}

/** Every window of words is compared with every name, so a text is not looked through without end. */
const LONGEST = 20_000;

const WORD = /[\p{Script=Arabic}\p{M}]+/gu;

function runsOf(text: string): readonly Run[] {
  const runs: ArabicWord[][] = [];
  let end = -1;
  for (const found of text.slice(0, LONGEST).matchAll(WORD)) {
    const word = { start: found.index, end: found.index + found[0].length, text: found[0] };
    const joined = end >= 0 && /^[ \u00a0\u200c-\u200f-]+$/u.test(text.slice(end, word.start));
    if (joined) runs.at(-1)?.push(word);
    else runs.push([word]);
    end = word.end;
  }
  return runs;
}
