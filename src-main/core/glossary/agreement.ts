import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { fold } from '#core/text/fold.ts';

/** Gender and number that a title shows by its words; what it does not show is absent. */
export interface Features {
  readonly gender?: 'feminine' | 'masculine';
  readonly number?: 'plural' | 'singular';
}

/** Whether two forms of a title cannot be of the same person: Princesse for الأمير. */
export function disagree(one: Features, other: Features): boolean {
  const differ = <Value>(a: Value | undefined, b: Value | undefined) =>
    a !== undefined && b !== undefined && a !== b;
  return differ(one.gender, other.gender) || differ(one.number, other.number);
}

/** What the words of a title say. The first word that tells decides: in "Her Excellency the President", her. */
export function featuresOf(text: string, language: LanguageTag): Features {
  const words = WORDS.get(primaryLanguage(language));
  if (words === undefined) return {};
  const found: { gender?: 'feminine' | 'masculine'; number?: 'plural' | 'singular' } = {};
  for (const word of fold(text).split(/[^\p{L}]+/u)) {
    const features = words.get(word);
    if (features?.gender !== undefined) found.gender ??= features.gender;
    if (features?.number !== undefined) found.number ??= features.number;
  }
  return found;
}

const FEMININE: Features = { gender: 'feminine', number: 'singular' };
const MASCULINE: Features = { gender: 'masculine', number: 'singular' };

/** Title words of the press, and the possessives and pronouns of English and Arabic that show whose they are. */
const WORDS: ReadonlyMap<string, ReadonlyMap<string, Features>> = new Map(
  Object.entries({
    ar: lexicon(
      'صاحبة السيدة سيدة الآنسة الأميرة أميرة الملكة ملكة رئيسة الرئيسة وزيرة الوزيرة سفيرة السفيرة مديرة المديرة كاتبة ' +
        'مستشارة ممثلة الممثلة منسقة المنسقة عميدة نائبة الدكتورة الأستاذة قاضية محامية نصرها حفظها أيدها رحمها عضوة',
      'صاحب السيد سيد الأمير أمير الملك ملك رئيس الرئيس وزير الوزير سفير السفير مدير المدير كاتب مستشار ممثل الممثل ' +
        'منسق المنسق عميد نائب الدكتور الأستاذ قاض قاضي محام محامي نصره حفظه أيده رحمه عضو',
      'أصحاب صاحبات السادة السيدات السيدان السيدتان الأمراء الأميرات رؤساء وزراء سفراء نصرهم حفظهم',
    ),
    en: lexicon(
      'her she queen princess ms mrs miss lady spokeswoman chairwoman sheikha',
      'his he him king prince mr sir spokesman chairman sheikh',
      'their messrs princes princesses heads presidents ministers ambassadors',
    ),
    fr: lexicon(
      'madame mme mademoiselle mlle reine princesse présidente directrice ambassadrice cheffe déléguée procureure conseillère ' +
        'coordonnatrice représentante doyenne gouverneure première',
      'monsieur m roi prince président directeur ambassadeur chef délégué procureur conseiller coordonnateur représentant ' +
        'doyen gouverneur premier',
      'leurs messieurs mm mesdames mmes princes princesses présidents présidentes directeurs ambassadeurs chefs',
    ),
  }),
);

function lexicon(feminine: string, masculine: string, plural: string): ReadonlyMap<string, Features> {
  const entries = (words: string, features: Features) =>
    words.split(' ').map((word) => [fold(word), features] as const);
  return new Map([
    ...entries(feminine, FEMININE),
    ...entries(masculine, MASCULINE),
    ...entries(plural, { number: 'plural' }),
  ]);
}
