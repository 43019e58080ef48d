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
  /** What it measures, and how many base units (m, m², kg, l, W) it is: 1,75 tonne is 1 750 kg. */
  readonly size?: readonly [dimension: string, factor: number];
  /** British or American: a translation gives the metric measure instead, rounded. */
  readonly imperial?: true;
}

const UNITS: Readonly<Record<string, Unit>> = {
  km: {
    read: 'km kms kilomètre kilomètres kilometre kilometres kilometer kilometers كيلومتر كيلومترا كيلومترات كلم كم',
    size: ['length', 1000],
    symbol: 'km',
    ar: ['كيلومتر', 'كيلومترات', 'كيلومترا'],
    fr: ['kilomètre', 'kilomètres'],
    en: ['kilometre', 'kilometres'],
  },
  'km²': {
    read: 'km² km2 kilomètres_carrés kilomètre_carré square_kilometres square_kilometers square_kilometre sq_km كيلومتر_مربع كيلومترا_مربعا كيلومترات_مربعة كلم_مربع كم_مربع كلم² كم² كم2 كلم2',
    size: ['area', 1e6],
    symbol: 'km²',
    ar: ['كيلومتر مربع', 'كيلومترات مربعة', 'كيلومترا مربعا'],
    fr: ['kilomètre carré', 'kilomètres carrés'],
    en: ['square kilometre', 'square kilometres'],
  },
  'm²': {
    read: 'm² m2 mètres_carrés mètre_carré square_metres square_meters square_metre square_meter sq_m متر_مربع مترا_مربعا أمتار_مربعة م² م2',
    size: ['area', 1],
    symbol: 'm²',
    ar: ['متر مربع', 'أمتار مربعة', 'مترا مربعا'],
    fr: ['mètre carré', 'mètres carrés'],
    en: ['square metre', 'square metres'],
  },
  'm³': {
    read: 'm³ m3 mètres_cubes mètre_cube cubic_metres cubic_meters cubic_metre cubic_meter متر_مكعب مترا_مكعبا أمتار_مكعبة م³ م3',
    size: ['volume', 1000],
    symbol: 'm³',
    ar: ['متر مكعب', 'أمتار مكعبة', 'مترا مكعبا'],
    fr: ['mètre cube', 'mètres cubes'],
    en: ['cubic metre', 'cubic metres'],
  },
  m: {
    read: 'mètre mètres metre metres meter meters متر مترا أمتار',
    size: ['length', 1],
    symbol: 'm',
    ar: ['متر', 'أمتار', 'مترا'],
    fr: ['mètre', 'mètres'],
    en: ['metre', 'metres'],
  },
  cm: {
    read: 'cm centimètre centimètres centimetre centimetres centimeter centimeters سنتيمتر سنتيمترا سنتيمترات سنتمتر سم',
    size: ['length', 0.01],
    symbol: 'cm',
    ar: ['سنتيمتر', 'سنتيمترات', 'سنتيمترا'],
    fr: ['centimètre', 'centimètres'],
    en: ['centimetre', 'centimetres'],
  },
  mm: {
    read: 'mm millimètre millimètres millimetre millimetres millimeter millimeters مليمتر مليمترا مليمترات ملم ميليمتر ميليمترا ملمتر',
    size: ['length', 0.001],
    symbol: 'mm',
    ar: ['مليمتر', 'مليمترات', 'مليمترا'],
    fr: ['millimètre', 'millimètres'],
    en: ['millimetre', 'millimetres'],
  },
  mile: {
    read: 'mile miles milles ميل ميلا أميال',
    size: ['length', 1609.344],
    imperial: true,
    ar: ['ميل', 'أميال', 'ميلا'],
    fr: ['mile', 'miles'],
    en: ['mile', 'miles'],
  },
  ft: {
    read: 'ft foot feet pied pieds قدم قدما أقدام',
    size: ['length', 0.3048],
    imperial: true,
    ar: ['قدم', 'أقدام', 'قدما'],
    fr: ['pied', 'pieds'],
    en: ['foot', 'feet'],
  },
  in: {
    read: 'inch inches pouce pouces بوصة بوصات إنش',
    size: ['length', 0.0254],
    imperial: true,
    ar: ['بوصة', 'بوصات', 'بوصة'],
    fr: ['pouce', 'pouces'],
    en: ['inch', 'inches'],
  },
  yd: {
    read: 'yd yards yard ياردة ياردات',
    size: ['length', 0.9144],
    imperial: true,
    ar: ['ياردة', 'ياردات', 'ياردة'],
    fr: ['yard', 'yards'],
    en: ['yard', 'yards'],
  },
  acre: {
    read: 'acre acres أكر فدان فدانا فدادين',
    size: ['area', 4046.856],
    imperial: true,
    ar: ['فدان', 'فدادين', 'فدانا'],
    fr: ['acre', 'acres'],
    en: ['acre', 'acres'],
  },
  lb: {
    read: 'lb lbs رطل رطلا أرطال',
    size: ['mass', 0.45359237],
    imperial: true,
    ar: ['رطل', 'أرطال', 'رطلا'],
    fr: ['livre', 'livres'],
    en: ['lb', 'lb'],
  },
  oz: {
    read: 'oz ounce ounces once onces أونصة أونصات أوقية',
    size: ['mass', 0.028349523],
    imperial: true,
    ar: ['أونصة', 'أونصات', 'أونصة'],
    fr: ['once', 'onces'],
    en: ['ounce', 'ounces'],
  },
  gal: {
    read: 'gallon gallons غالون غالونا غالونات جالون جالونا',
    size: ['volume', 3.785],
    imperial: true,
    ar: ['غالون', 'غالونات', 'غالونا'],
    fr: ['gallon', 'gallons'],
    en: ['gallon', 'gallons'],
  },
  mph: {
    read: 'mph',
    size: ['speed', 1.609344],
    imperial: true,
    ar: ['ميل في الساعة', 'أميال في الساعة', 'ميلا في الساعة'],
    fr: ['mile à l’heure', 'miles à l’heure'],
    en: ['mile per hour', 'miles per hour'],
  },
  '°F': {
    read: '°f °_f degrees_fahrenheit degrés_fahrenheit فهرنهايت درجة_فهرنهايت',
    imperial: true,
    ar: ['درجة فهرنهايت', 'درجات فهرنهايت', 'درجة فهرنهايت'],
    fr: ['degré Fahrenheit', 'degrés Fahrenheit'],
    en: ['degree Fahrenheit', 'degrees Fahrenheit'],
  },
  ha: {
    read: 'ha hectare hectares هكتار هكتارا هكتارات',
    size: ['area', 10000],
    ar: ['هكتار', 'هكتارات', 'هكتارا'],
    fr: ['hectare', 'hectares'],
    en: ['hectare', 'hectares'],
  },
  kg: {
    read: 'kg kgs kilo kilos kilogramme kilogrammes kilogram kilograms كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كيلوجرامات كلغ كغ كجم كيلو',
    size: ['mass', 1],
    symbol: 'kg',
    ar: ['كيلوغرام', 'كيلوغرامات', 'كيلوغراما'],
    fr: ['kilogramme', 'kilogrammes'],
    en: ['kilogram', 'kilograms'],
  },
  g: {
    read: 'gramme grammes gram grams غرام غراما غرامات جرام جراما جرامات غ',
    size: ['mass', 0.001],
    symbol: 'g',
    ar: ['غرام', 'غرامات', 'غراما'],
    fr: ['gramme', 'grammes'],
    en: ['gram', 'grams'],
  },
  t: {
    read: 'tonne tonnes ton tons طن طنا أطنان',
    size: ['mass', 1000],
    ar: ['طن', 'أطنان', 'طنا'],
    fr: ['tonne', 'tonnes'],
    en: ['tonne', 'tonnes'],
  },
  qx: {
    read: 'quintal quintaux quintals قنطار قنطارا قناطير',
    size: ['mass', 100],
    ar: ['قنطار', 'قناطير', 'قنطارا'],
    fr: ['quintal', 'quintaux'],
    en: ['quintal', 'quintals'],
  },
  l: {
    read: 'litre litres liter liters لتر لترا لترات ليتر ليترا ليترات',
    size: ['volume', 1],
    symbol: 'l',
    ar: ['لتر', 'لترات', 'لترا'],
    fr: ['litre', 'litres'],
    en: ['litre', 'litres'],
  },
  mg: {
    read: 'mg milligramme milligrammes milligram milligrams مليغرام مليغراما ملغ ملغم ميليغرام ميليغراما ملليغرام مليجرام',
    size: ['mass', 1e-6],
    symbol: 'mg',
    ar: ['مليغرام', 'مليغرامات', 'مليغراما'],
    fr: ['milligramme', 'milligrammes'],
    en: ['milligram', 'milligrams'],
  },
  ml: {
    read: 'ml millilitre millilitres milliliter milliliters مليلتر مليلترا مليلترات مل ميليلتر ملليلتر',
    size: ['volume', 0.001],
    symbol: 'ml',
    ar: ['مليلتر', 'مليلترات', 'مليلترا'],
    fr: ['millilitre', 'millilitres'],
    en: ['millilitre', 'millilitres'],
  },
  cl: {
    read: 'cl centilitre centilitres centiliter centiliters سنتيلتر سنتيلترا سنتلتر',
    size: ['volume', 0.01],
    symbol: 'cl',
    ar: ['سنتيلتر', 'سنتيلترات', 'سنتيلترا'],
    fr: ['centilitre', 'centilitres'],
    en: ['centilitre', 'centilitres'],
  },
  hl: {
    read: 'hl hectolitre hectolitres hectoliter hectoliters هكتولتر هكتولترا هكتوليتر',
    size: ['volume', 100],
    symbol: 'hl',
    ar: ['هكتولتر', 'هكتولترات', 'هكتولترا'],
    fr: ['hectolitre', 'hectolitres'],
    en: ['hectolitre', 'hectolitres'],
  },
  kW: {
    read: 'kw kilowatt kilowatts كيلوواط كيلوواطا كيلوواطات',
    size: ['power', 1000],
    symbol: 'kW',
    ar: ['كيلوواط', 'كيلوواطات', 'كيلوواطا'],
    fr: ['kilowatt', 'kilowatts'],
    en: ['kilowatt', 'kilowatts'],
  },
  MW: {
    read: 'mw mégawatt mégawatts megawatt megawatts ميغاواط ميغاواطا ميغاوات ميجاوات ميغاواطات',
    size: ['power', 1e6],
    symbol: 'MW',
    ar: ['ميغاواط', 'ميغاواط', 'ميغاواط'],
    fr: ['mégawatt', 'mégawatts'],
    en: ['megawatt', 'megawatts'],
  },
  GW: {
    read: 'gw gigawatt gigawatts جيغاواط غيغاواط جيجاوات',
    size: ['power', 1e9],
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

/** One letter, in this case only. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['g', 'g'],
  ['l', 'l'],
]);

const LINKS: ReadonlySet<string> = new Set(['de', 'd', "'", 'of', 'من']);

/** The unit after a number: directly, with a hyphen (45-kilometre), or after `de`, `d’`, `of`. */
export function measureAfter(
  lexemes: readonly Lexeme[],
  from: number,
  language: LanguageTag,
): { readonly unit: string; readonly next: number } | undefined {
  let at = from;
  if (lexemes[at]?.key === '-' && lexemes[at]?.gap === 0) at++;
  while (at < from + 2 && LINKS.has(lexemes[at]?.key ?? '')) at++;
  return measureAt(lexemes, at, language);
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
  if (metre) return { unit: 'm', next: at + 1 };
  // 12 g, but neither 5G nor « 2 l’an ».
  const symbol = SYMBOLS.get(head.text);
  return symbol === undefined || lexemes[at + 1]?.key === "'" ? undefined : { unit: symbol, next: at + 1 };
}

/** What a unit measures and how many base units it is. */
export function unitSize(unit: string): readonly [dimension: string, factor: number] | undefined {
  return UNITS[unit]?.size;
}

/** Whether a translation gives the metric measure instead. */
export function isImperial(unit: string): boolean {
  return UNITS[unit]?.imperial === true;
}

/** How a unit is written; undefined for one that is not known here. */
export function unitForms(unit: string): (CountedNoun & { readonly symbol?: string }) | undefined {
  return UNITS[unit];
}
