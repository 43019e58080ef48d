import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { fold } from '../../fold.ts';
import type { Lexeme } from '../lexemes.ts';
import type { CountedNoun } from './currencies.ts';

/** Units of measurement: how texts name them, and how each language writes them. */

interface Unit extends CountedNoun {
  /** Every word and abbreviation that stands for it; words of several lexemes are joined by an underscore. */
  readonly read: string;
  /** The abbreviation that French and English write; Arabic writes the word. */
  readonly symbol?: string;
}

const UNITS: Readonly<Record<string, Unit>> = {
  km: {
    read: 'km kms kilomètre kilomètres kilometre kilometres kilometer kilometers كيلومتر كيلومترا كيلومترات كلم كم',
    symbol: 'km',
    ar: ['كيلومتر', 'كيلومترات', 'كيلومترا'],
    fr: ['kilomètre', 'kilomètres'],
    en: ['kilometre', 'kilometres'],
  },
  'km²': {
    read: 'km² km2 kilomètres_carrés kilomètre_carré square_kilometres square_kilometers square_kilometre sq_km كيلومتر_مربع كيلومترا_مربعا كيلومترات_مربعة كلم_مربع كم_مربع كلم² كم² كم2 كلم2',
    symbol: 'km²',
    ar: ['كيلومتر مربع', 'كيلومترات مربعة', 'كيلومترا مربعا'],
    fr: ['kilomètre carré', 'kilomètres carrés'],
    en: ['square kilometre', 'square kilometres'],
  },
  'm²': {
    read: 'm² m2 mètres_carrés mètre_carré square_metres square_meters square_metre square_meter sq_m متر_مربع مترا_مربعا أمتار_مربعة م² م2',
    symbol: 'm²',
    ar: ['متر مربع', 'أمتار مربعة', 'مترا مربعا'],
    fr: ['mètre carré', 'mètres carrés'],
    en: ['square metre', 'square metres'],
  },
  'm³': {
    read: 'm³ m3 mètres_cubes mètre_cube cubic_metres cubic_meters cubic_metre cubic_meter متر_مكعب مترا_مكعبا أمتار_مكعبة م³ م3',
    symbol: 'm³',
    ar: ['متر مكعب', 'أمتار مكعبة', 'مترا مكعبا'],
    fr: ['mètre cube', 'mètres cubes'],
    en: ['cubic metre', 'cubic metres'],
  },
  m: {
    read: 'mètre mètres metre metres meter meters متر مترا أمتار',
    symbol: 'm',
    ar: ['متر', 'أمتار', 'مترا'],
    fr: ['mètre', 'mètres'],
    en: ['metre', 'metres'],
  },
  cm: {
    read: 'cm centimètre centimètres centimetre centimetres centimeter centimeters سنتيمتر سنتيمترا سنتيمترات سنتمتر سم',
    symbol: 'cm',
    ar: ['سنتيمتر', 'سنتيمترات', 'سنتيمترا'],
    fr: ['centimètre', 'centimètres'],
    en: ['centimetre', 'centimetres'],
  },
  mm: {
    read: 'mm millimètre millimètres millimetre millimetres millimeter millimeters مليمتر مليمترا مليمترات ملم ميليمتر ميليمترا ملمتر',
    symbol: 'mm',
    ar: ['مليمتر', 'مليمترات', 'مليمترا'],
    fr: ['millimètre', 'millimètres'],
    en: ['millimetre', 'millimetres'],
  },
  mile: {
    read: 'mile miles mille_marin ميل ميلا أميال',
    ar: ['ميل', 'أميال', 'ميلا'],
    fr: ['mile', 'miles'],
    en: ['mile', 'miles'],
  },
  ha: {
    read: 'ha hectare hectares هكتار هكتارا هكتارات',
    ar: ['هكتار', 'هكتارات', 'هكتارا'],
    fr: ['hectare', 'hectares'],
    en: ['hectare', 'hectares'],
  },
  kg: {
    read: 'kg kgs kilo kilos kilogramme kilogrammes kilogram kilograms كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كيلوجرامات كلغ كغ كجم كيلو',
    symbol: 'kg',
    ar: ['كيلوغرام', 'كيلوغرامات', 'كيلوغراما'],
    fr: ['kilogramme', 'kilogrammes'],
    en: ['kilogram', 'kilograms'],
  },
  g: {
    read: 'gramme grammes gram grams غرام غراما غرامات جرام جراما',
    ar: ['غرام', 'غرامات', 'غراما'],
    fr: ['gramme', 'grammes'],
    en: ['gram', 'grams'],
  },
  t: {
    read: 'tonne tonnes ton tons طن طنا أطنان',
    ar: ['طن', 'أطنان', 'طنا'],
    fr: ['tonne', 'tonnes'],
    en: ['tonne', 'tonnes'],
  },
  qx: {
    read: 'quintal quintaux quintals قنطار قنطارا قناطير',
    ar: ['قنطار', 'قناطير', 'قنطارا'],
    fr: ['quintal', 'quintaux'],
    en: ['quintal', 'quintals'],
  },
  l: {
    read: 'litre litres liter liters لتر لترا لترات',
    ar: ['لتر', 'لترات', 'لترا'],
    fr: ['litre', 'litres'],
    en: ['litre', 'litres'],
  },
  kW: {
    read: 'kw kilowatt kilowatts كيلوواط كيلوواطا كيلوواطات',
    symbol: 'kW',
    ar: ['كيلوواط', 'كيلوواطات', 'كيلوواطا'],
    fr: ['kilowatt', 'kilowatts'],
    en: ['kilowatt', 'kilowatts'],
  },
  MW: {
    read: 'mw mégawatt mégawatts megawatt megawatts ميغاواط ميغاواطا ميغاوات ميجاوات ميغاواطات',
    symbol: 'MW',
    ar: ['ميغاواط', 'ميغاواط', 'ميغاواط'],
    fr: ['mégawatt', 'mégawatts'],
    en: ['megawatt', 'megawatts'],
  },
  GW: {
    read: 'gw gigawatt gigawatts جيغاواط غيغاواط جيجاوات',
    symbol: 'GW',
    ar: ['جيغاواط', 'جيغاواط', 'جيغاواط'],
    fr: ['gigawatt', 'gigawatts'],
    en: ['gigawatt', 'gigawatts'],
  },
  GWh: {
    read: 'gwh',
    symbol: 'GWh',
    ar: ['جيغاواط ساعة', 'جيغاواط ساعة', 'جيغاواط ساعة'],
    fr: ['gigawattheure', 'gigawattheures'],
    en: ['gigawatt-hour', 'gigawatt-hours'],
  },
  '°C': {
    read: '°c °_c ° degrés_celsius degrees_celsius degré_celsius degrés degré degrees درجة_مئوية درجات_مئوية درجة درجات',
    symbol: '°C',
    ar: ['درجة مئوية', 'درجات مئوية', 'درجة مئوية'],
    fr: ['degré Celsius', 'degrés Celsius'],
    en: ['degree Celsius', 'degrees Celsius'],
  },
};

/** By the first word, the longest first. */
const BY_HEAD: ReadonlyMap<string, readonly { readonly keys: readonly string[]; readonly unit: string }[]> =
  index();

function index() {
  const byHead = new Map<string, { readonly keys: readonly string[]; readonly unit: string }[]>();
  for (const [unit, { read }] of Object.entries(UNITS)) {
    for (const name of read.split(' ')) {
      const keys = name.split(/_|(?=[²³23])|(?<=°)/u).map(fold);
      const head = keys[0] ?? '';
      byHead.set(head, [...(byHead.get(head) ?? []), { keys, unit }]);
    }
  }
  for (const names of byHead.values()) names.sort((a, b) => b.keys.length - a.keys.length);
  return byHead;
}

/** The unit from a lexeme on, and the index after it. */
export function measureAt(
  lexemes: readonly Lexeme[],
  at: number,
  language: LanguageTag,
): { readonly unit: string; readonly next: number } | undefined {
  const head = lexemes[at];
  if (head === undefined || head.gap > 1) return undefined;
  const found = BY_HEAD.get(head.key)?.find(({ keys }) =>
    keys.every((key, offset) => lexemes[at + offset]?.key === key && (lexemes[at + offset]?.gap ?? 2) <= 1),
  );
  if (found !== undefined) return { unit: found.unit, next: at + found.keys.length };
  // "m" is a million in English, unless it stands apart.
  const metre = head.text === 'm' && (primaryLanguage(language) === 'fr' || head.gap === 1);
  return metre ? { unit: 'm', next: at + 1 } : undefined;
}

/** How a unit is written; undefined for one that is not known here. */
export function unitForms(unit: string): (CountedNoun & { readonly symbol?: string }) | undefined {
  return UNITS[unit];
}
