import { fold } from '../../fold.ts';
import { WordEnds } from '../word-ends.ts';

/**
 * What a numeral does in a number:
 * `unit` 0-19, `ten` 20-90, `hundred` multiplies by 100 (cent, hundred), `hundreds` is a value of its own
 * (مائتان, ثلاثمائة), `scale` multiplies (thousand, million), `dual` is two of a scale (ألفين), `group` and
 * `whole` stand alone: a group counts (dizaine, dozen), a whole only explains a number elsewhere (decade, half).
 */
export interface Numeral {
  readonly value: number;
  readonly role: 'unit' | 'ten' | 'hundred' | 'hundreds' | 'scale' | 'dual' | 'group' | 'whole';
  readonly ordinal: boolean;
  /** Where a word can stand for several values. */
  readonly values?: readonly number[];
}

type Row = readonly [role: Numeral['role'], words: string, ordinal?: 'ordinal'];

/** `word|word=value` entries; folded on building, so that spelling follows the language, not the table. */
const FRENCH: readonly Row[] = [
  [
    'unit',
    'zéro=0 un|une|chacun|chacune=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16',
  ],
  [
    'ten',
    'vingt|vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 octante|huitante=80 nonante=90',
  ],
  ['hundred', 'cent|cents=100'],
  ['scale', 'mille=1e3 million|millions=1e6 milliard|milliards=1e9 billion|billions=1e12'],
  [
    'unit',
    'premier|première|premiers|premières|unième=1 second|seconde|seconds|secondes|deuxième|deuxièmes=2 troisième|troisièmes=3 quatrième|quatrièmes=4 cinquième|cinquièmes=5 sixième|sixièmes=6 septième|septièmes=7 huitième|huitièmes=8 neuvième|neuvièmes=9 dixième|dixièmes=10 onzième=11 douzième=12 treizième=13 quatorzième=14 quinzième=15 seizième=16',
    'ordinal',
  ],
  ['ten', 'vingtième=20 trentième=30 quarantième=40 cinquantième=50 soixantième=60', 'ordinal'],
  ['hundred', 'centième=100', 'ordinal'],
  ['scale', 'millième=1e3 millionième=1e6', 'ordinal'],
  [
    'group',
    'dizaine=10 douzaine=12 quinzaine=15,14 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 millier=1e3',
  ],
  [
    'whole',
    'tiers=3,33,33.3 quart|quarts=4,25,0.25 demi|demie=2,0.5,1.5 moitié=2,50,0.5 double|doublé|doubler=2 triple|triplé|tripler=3 quadruple=4 dizaines=10 douzaines=12 centaines=100 milliers=1e3 décennie|décennies=10 siècle=100 millénaire=1e3 trimestre=3 semestre=6 centenaire=100 cinquantenaire=50 tricentenaire=300 bicentenaire=200 duo=2 trio=3 tripartite=3 bilatéral|bilatérale|bilatéraux|bilatérales=2 semaine=7',
  ],
];

const ENGLISH: readonly Row[] = [
  [
    'unit',
    'zero|nil=0 one|a|an=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19',
  ],
  ['ten', 'twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90'],
  ['hundred', 'hundred|hundreds=100'],
  [
    'scale',
    'thousand|thousands=1e3 million|millions=1e6 billion|billions|milliard|milliards=1e9 trillion|trillions=1e12',
  ],
  [
    'unit',
    'first|firstly=1 second|secondly|seconds=2 third|thirdly=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19',
    'ordinal',
  ],
  [
    'ten',
    'twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90',
    'ordinal',
  ],
  ['hundred', 'hundredth=100', 'ordinal'],
  ['scale', 'thousandth=1e3 millionth=1e6', 'ordinal'],
  ['group', 'dozen=12'],
  [
    'whole',
    'single|once|sole=1 both|twice=2 thrice=3 half|halves=2,50,0.5,1.5 thirds=3,33,33.3 quarter|quarters|fourths=4,25,0.25 fifths=5 sixths=6 tenths=10 double|doubled|pair|couple|twin|bilateral=2 triple|tripled|trilateral|tripartite=3 quadruple|quadrupled=4 dozens=12 fortnight=14,15 decade|decades=10 century=100 millennium=1e3 centenary|centennial=100 semester=6 week|weekly=7 twenties=20,1920 thirties=30,1930 forties=40,1940 fifties=50,1950 sixties=60,1960 seventies=70,1970 eighties=80,1980 nineties=90,1990',
  ],
];

const ARABIC: readonly Row[] = [
  [
    'unit',
    'صفر=0 واحد|واحدة|أحد|إحدى=1 اثنان|اثنين|اثنتان|اثنتين|اثنا|اثني|اثنتا|اثنتي|إثنان|إثنين|اثنى=2 ثلاثة|ثلاث=3 أربعة|أربع=4 خمسة|خمس=5 ستة|ست=6 سبعة|سبع=7 ثمانية|ثمان|ثماني=8 تسعة|تسع=9 عشرة|عشر=10',
  ],
  [
    'ten',
    'عشرون|عشرين=20 ثلاثون|ثلاثين=30 أربعون|أربعين=40 خمسون|خمسين=50 ستون|ستين=60 سبعون|سبعين=70 ثمانون|ثمانين=80 تسعون|تسعين=90',
  ],
  [
    'hundreds',
    'مائة|مئة|مائه=100 مائتان|مائتين|مئتان|مئتين|مائتي|مئتي=200 ثلاثمائة|ثلاثمئة=300 أربعمائة|أربعمئة=400 خمسمائة|خمسمئة=500 ستمائة|ستمئة=600 سبعمائة|سبعمئة=700 ثمانمائة|ثمانمئة|ثمانيمئة=800 تسعمائة|تسعمئة=900',
  ],
  [
    'scale',
    'ألف|ألفا|آلاف|ألوف=1e3 مليون|مليونا|ملايين=1e6 مليار|مليارا|مليارات|ملايير|بليون|بلايين=1e9 تريليون|تريليونات|ترليون=1e12',
  ],
  ['dual', 'ألفان|ألفين|ألفي=2e3 مليونان|مليونين|مليوني=2e6 ملياران|مليارين|ملياري=2e9'],
  [
    'unit',
    'أول|أولى|حادي|حادية|أولا|أوائل=1 ثاني|ثانية|ثان|ثانيا=2 ثالث|ثالثة|ثالثا=3 رابع|رابعة|رابعا=4 خامس|خامسة=5 سادس|سادسة=6 سابع|سابعة=7 ثامن|ثامنة=8 تاسع|تاسعة=9 عاشر|عاشرة=10',
    'ordinal',
  ],
  ['group', 'دزينة=12'],
  [
    'whole',
    'كلا|كلتا|كلي|كلتي=2 مئات=100 نصف=2,50,0.5,1.5 ثلث=3,33,33.3 ثلثي|ثلثا|ثلثين=3,66,66.7 ربع|أرباع=4,25,0.25 سدس=6 ثمن=8 ضعف|ضعفي|ضعفين|زوج|مرتين|مرتان|ثنائي|ثنائية|ثنائيا|توأم=2 ثلاثي|ثلاثية=3 رباعي|رباعية=4 خماسي|خماسية=5 سداسي|سداسية=6 عقد|عقود=10 عقدين|عقدان=20 قرن=100 قرنين|قرنان=200 أسبوع|أسبوعي|أسبوعيا=7 أسبوعين|أسبوعان=14,2 عشرات=10 عشرينيات|عشرينات=20,1920 ثلاثينيات|ثلاثينات=30,1930 أربعينيات|أربعينات=40,1940 خمسينيات|خمسينات=50,1950 ستينيات|ستينات=60,1960 سبعينيات|سبعينات=70,1970 ثمانينيات|ثمانينات=80,1980 تسعينيات|تسعينات=90,1990 مئوية=100 خمسينية=50 مئوي=100',
  ],
];

/** Numerals by primary language, keyed by the folded word. */
export const NUMERALS: ReadonlyMap<string, ReadonlyMap<string, Numeral>> = new Map([
  ['fr', build(FRENCH)],
  ['en', build(ENGLISH)],
  ['ar', build(ARABIC)],
]);

/** How the Arabic ones end. */
export const ARABIC_NUMERAL_ENDS = new WordEnds(NUMERALS.get('ar')?.keys() ?? []);

function build(rows: readonly Row[]): ReadonlyMap<string, Numeral> {
  const numerals = new Map<string, Numeral>();
  for (const [role, words, ordinal] of rows) {
    for (const entry of words.split(' ')) {
      const [forms = '', list = ''] = entry.split('=');
      const values = list.split(',').map(Number);
      for (const form of forms.split('|')) {
        const key = fold(form);
        // The first row wins: خمس is five before it is a fifth.
        if (numerals.has(key)) continue;
        const value = values[0] ?? 0;
        numerals.set(key, {
          value,
          role,
          ordinal: ordinal !== undefined,
          ...(values.length > 1 ? { values } : {}),
        });
      }
    }
  }
  return numerals;
}
