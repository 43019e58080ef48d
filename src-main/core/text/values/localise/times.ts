import type { TimeValue } from '../value.ts';
import type { Conventions } from './conventions.ts';
import { inDigits } from './numbers.ts';

const DAY = 24 * 60;
const NOON = 12 * 60;

const NAMES = {
  ar: { noon: 'منتصف النهار', midnight: 'منتصف الليل' },
  fr: { noon: 'midi', midnight: 'minuit' },
  en: { noon: 'noon', midnight: 'midnight' },
} as const;

const HOURS_IN_WORDS =
  'الثانية عشرة|الواحدة|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|الحادية عشرة'.split(
    '|',
  );
const FRACTIONS: Readonly<Record<number, string>> = { 0: '', 15: ' والربع', 20: ' والثلث', 30: ' والنصف' };

/** A time of day in a language's form: 21h30, 9:30 p.m. or 21:30, التاسعة والنصف مساء. */
export function writeTime({ minutes, alternatives, form }: TimeValue, to: Conventions): string {
  const time = ((minutes % DAY) + DAY) % DAY;
  if (form === 'name' && (time === NOON || time === 0))
    return NAMES[to.language][time === 0 ? 'midnight' : 'noon'];
  if (form === 'clock') return inDigits(clock(time, to), to);
  return inDigits(spoken(time, alternatives.length > 0, to), to);
}

function clock(time: number, { language }: Conventions): string {
  const [hour, minute] = partsOf(time);
  return `${hour}${language === 'fr' ? 'h' : ':'}${two(minute)}`;
}

/** 21 heures, 9 p.m., التاسعة مساء; without the part of the day where it is `open`. */
function spoken(time: number, open: boolean, to: Conventions): string {
  const [hour, minute] = partsOf(time);
  if (to.language === 'fr')
    return minute === 0 ? `${hour}\u00a0${hour < 2 ? 'heure' : 'heures'}` : `${hour}h${two(minute)}`;
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  if (to.language === 'en') {
    if (open) return clock(time, to);
    return `${twelve}${minute === 0 ? '' : `:${two(minute)}`} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
  }
  const words = hourInWords(time);
  const part = open ? '' : ` ${partOfDay(hour)}`;
  return words === null ? clock(time, to) : `${words}${part}`;
}

/** An hour of twelve in Arabic words, without the part of the day; null for minutes that have none. */
export function hourInWords(time: number): string | null {
  const [hour, minute] = partsOf(time);
  const fraction = FRACTIONS[minute];
  return fraction === undefined ? null : `${HOURS_IN_WORDS[hour % 12] ?? ''}${fraction}`;
}

function partOfDay(hour: number): string {
  if (hour < 12) return 'صباحا';
  return hour < 15 ? 'زوالا' : 'مساء';
}

const partsOf = (time: number): readonly [hour: number, minute: number] => [Math.floor(time / 60), time % 60];

const two = (part: number): string => String(part).padStart(2, '0');
