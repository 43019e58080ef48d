import type { LanguageCheck } from '../../check.ts';
import { findAll, replacing } from '../../find.ts';

/**
 * Frequent slips of Arabic spelling that no other word explains (design/domain-rules.md, R10, R11): hamza, alef and ya
 * (الى, فى, لاكن), a hamza on the alef of forms VIII and X (إجتماع, الإستقبال), و parted from its word. Remarks: many
 * keyboards and houses are careless of them.
 */
export const arabicSpelling: LanguageCheck = {
  id: 'arabic-spelling',
  severity: 'info',
  scope: 'language',
  messages: ['word', 'hamza', 'split'],
  examples: [
    { from: 'ar', texts: { ar: 'إلى اجتماع اليوم في الرباط وسلا' }, messages: [] },
    { from: 'ar', texts: { ar: 'سافر الى الرباط' }, messages: ['word'] },
    { from: 'ar', texts: { ar: 'بعد إجتماع والإستقبال' }, messages: ['hamza', 'hamza'] },
    { from: 'ar', texts: { ar: 'الوزير و الأطباء' }, messages: ['split'] },
  ],
  run: (version) =>
    version.primary === 'ar'
      ? findAll(version, PATTERN, ([found, prefix, word, clitics, stem], start, end) => {
          const place = { start, end };
          if (word !== undefined) {
            const text = `${prefix ?? ''}${WORDS.get(word) ?? word}`;
            return replacing(version, place, text, 'word', { word: found, text });
          }
          if (stem !== undefined) {
            const text = `${clitics ?? ''}ا${stem}`;
            return replacing(version, place, text, 'hamza', { word: found, text });
          }
          return replacing(version, { start: start + 1, end }, '', 'split');
        })
      : [],
};

const WORDS: ReadonlyMap<string, string> = new Map(
  (
    'الى:إلى او:أو اذا:إذا الذى:الذي التى:التي فى:في حتي:حتى لاكن:لكن هاذا:هذا هاذه:هذه ذالك:ذلك كذالك:كذلك اكثر:أكثر ' +
    'ايضا:أيضا اكد:أكد اضاف:أضاف اعلن:أعلن اشار:أشار اول:أول امس:أمس اليه:إليه اليها:إليها انشاء:إنشاء امام:أمام ' +
    'اثناء:أثناء اجراء:إجراء اجراءات:إجراءات اطار:إطار اصدار:إصدار الان:الآن الاسلامي:الإسلامي الاسلامية:الإسلامية ' +
    'الاولى:الأولى الامم:الأمم الامن:الأمن الاستاذ:الأستاذ الاعلام:الإعلام الانسان:الإنسان الاردن:الأردن مسؤلية:مسؤولية'
  )
    .split(' ')
    .map((pair) => pair.split(':') as unknown as readonly [string, string]),
);

/** Stems of forms VIII and X and of other words that begin with a plain alef. */
const STEMS =
  'جتماع|ستقبال|ستثمار|ستعمال|ستخدام|ستراتيجي|ستمرار|ستقرار|ستعراض|ستغلال|ستفادة|ستجابة|ستئناف|ستكمال|ستحقاق|ستشار|ستهداف|' +
  'قتصاد|نتخاب|تفاق|نتقال|نطلاق|نعقاد|نخراط|نفتاح|نتظار|نتشار|ختتام|ختيار|ختصاص|حترام|حتفال|حتياط|رتفاع|عتماد|عتبار|عتقال|' +
  'فتتاح|كتشاف|لتزام|متحان|متياز|بتكار|تحاد|تصال|تجاه|ستيراد|جتماعي|قتراح|قتراض|شتراك|كتساب|نجاز(?!.)';
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{M}])([وف]?)(${[...WORDS.keys()].join('|')})(?![\\p{L}\\p{M}])` +
    `|(?<![\\p{L}\\p{M}])((?:[وف]?(?:ال|بال|كال|[بلك])?)|[وف]?لل)إ((?:${STEMS})\\p{L}{0,4})(?![\\p{L}\\p{M}])` +
    '|(?<=[\\p{L}\\p{M}»)،] )و (?=\\p{sc=Arabic}{2})',
  'gu',
);
