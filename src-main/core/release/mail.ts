import { fold } from '#core/text/fold.ts';
import { foldLine } from '#core/text/plain-key.ts';
import type { Line } from './line.ts';
import { isPartOfRelease } from './signals.ts';

/** What surrounds a release that is sent on by mail: the header's lines, the greeting, the sender's own words. */

const LABELS = new RegExp(
  `^(?:${[
    'from|sent|to|cc|bcc|subject|date|reply-to|attachments?',
    'de|envoyé|à|cc|cci|objet|date|répondre à|pièces? jointes?',
    'من|إلى|الى|نسخة|الموضوع|التاريخ|تاريخ الإرسال|أرسلت|المرفقات',
  ]
    .map(fold)
    .join('|')}) ?: ?\\S`,
  'u',
);
/** Labels that only mail has; a text of its own may have a date, a place it is from and one it goes to. */
const SURE = new RegExp(
  `^(?:${['sent|cc|bcc|subject|envoyé|cci|objet|الموضوع|تاريخ الإرسال'].map(fold).join('|')}) ?: ?\\S`,
  'u',
);

const GREETING = new RegExp(
  `^(?:${[
    '(?:dear|hello|hi|good (?:morning|afternoon)) ?.{0,60}|(?:please|kindly) (?:find|see) .{0,140}|.{0,40}(?:attached|below).{0,20}press release.{0,60}',
    "(?:bonjour|bonsoir|chers?|chères?|madame|mesdames|messieurs) ?.{0,60}|(?:veuillez|vous) (?:trouver|trouverez) .{0,140}|(?:merci|prière) (?:de|d') .{0,140}",
    '(?:السلام عليكم|تحية طيبة|السادة|السيد|السيدة|الزملاء|صباح الخير|مساء الخير) ?.{0,60}|(?:تجدون|نوافيكم|نرسل لكم|رفقته|مرفق) .{0,140}',
  ]
    .map(fold)
    .join('|')})$`,
  'u',
);
const CLOSING = new RegExp(
  `^(?:${[
    '(?:best|kind|warm)? ?regards|(?:yours )?(?:sincerely|faithfully|truly)|best(?: wishes)?|(?:many )?thanks(?: .{0,40})?|thank you.{0,40}',
    '(?:bien )?(?:cordialement|à vous|sincèrement|respectueusement).{0,20}|(?:avec )?(?:mes|nos) (?:salutations|remerciements).{0,60}|(?:bonne (?:réception|journée|lecture)).{0,20}|salutations.{0,30}|merci.{0,30}',
    '(?:مع )?(?:خالص|أطيب|فائق)? ?(?:التحيات|التحية|تحياتي|التقدير|الاحترام|الشكر).{0,30}|وتفضلوا .{0,60}|شكرا.{0,30}',
  ]
    .map(fold)
    .join('|')})[ ,.!،]*$`,
  'u',
);

const LONGEST = 200;
/** A name, a function, a telephone under `Best regards`. */
const SIGNATURE_LINES = 6;

/** The offsets of lines that belong to the mail, not to what it carries. */
export function findMail(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const keys = lines.map((line) => (line.text.length > LONGEST ? '' : foldLine(line.text)));
  for (const run of headersOf(keys)) for (const at of run) found.add(at);
  if (found.size === 0) return found;
  const headers = [...found];
  for (const last of headers.filter((at) => !found.has(at + 1))) markGreetings(keys, last + 1, found);
  keys.forEach((key, at) => {
    if (CLOSING.test(key)) markSignature(lines, at, found);
  });
  return found;
}

/** Two header lines or more, one of them only of mail. */
function headersOf(keys: readonly string[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  keys.forEach((key, at) => {
    if (!LABELS.test(key)) return;
    if (runs.at(-1)?.at(-1) === at - 1) runs.at(-1)?.push(at);
    else runs.push([at]);
  });
  return runs.filter((run) => run.length >= 2 && run.some((at) => SURE.test(keys[at] ?? '')));
}

function markGreetings(keys: readonly string[], from: number, found: Set<number>): void {
  for (
    let at = from;
    at < keys.length && (GREETING.test(keys[at] ?? '') || CLOSING.test(keys[at] ?? ''));
    at++
  )
    found.add(at);
}

function markSignature(lines: readonly Line[], from: number, found: Set<number>): void {
  found.add(from);
  for (let at = from + 1; at <= from + SIGNATURE_LINES; at++) {
    const line = lines[at];
    if (line === undefined || line.sentence || line.words > SIGNATURE_LINES || isPartOfRelease(line)) return;
    found.add(at);
  }
}
