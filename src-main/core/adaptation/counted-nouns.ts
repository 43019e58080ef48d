/**
 * Arabic nouns that communiqués count, with the three forms a number calls for: singular (after hundreds), plural
 * (after 3-10), singular accusative (after 11-99).
 */
export type CountedForms = readonly [singular: string, plural: string, accusative: string];

const forms = (list: string): readonly CountedForms[] =>
  list
    .split('|')
    .map((entry) => entry.trim().split(' '))
    .map(([singular = '', plural = '', accusative = singular]) => [singular, plural, accusative]);

/** Words of scale: nouns that are themselves counted. */
export const ARABIC_SCALES = forms(
  'ألف آلاف ألفا | مليون ملايين مليونا | مليار مليارات مليارا | مليار ملايير مليارا',
);

export const ARABIC_COUNTED = forms(
  [
    // Money and measures.
    'درهم دراهم درهما | دولار دولارات دولارا | كيلومتر كيلومترات كيلومترا | متر أمتار مترا | هكتار هكتارات هكتارا',
    'طن أطنان طنا | قنطار قناطير قنطارا | درجة درجات | نقطة نقط | نقطة نقاط | ميغاواط ميغاواط ميغاواط',
    // Time.
    'يوم أيام يوما | سنة سنوات | عام أعوام عاما | شهر أشهر شهرا | أسبوع أسابيع أسبوعا | ساعة ساعات | دقيقة دقائق',
    'مرة مرات | دورة دورات',
    // People.
    'شخص أشخاص شخصا | عضو أعضاء عضوا | وزير وزراء وزيرا | سفير سفراء سفيرا | خبير خبراء خبيرا | طالب طلبة طالبا',
    'مستفيد مستفيدين مستفيدا | مشارك مشاركين مشاركا | طبيب أطباء طبيبا | أسرة أسر | تلميذ تلاميذ تلميذا',
    // What states and ministries do and have.
    'دولة دول | بلد بلدان بلدا | مدينة مدن | جماعة جماعات | إقليم أقاليم إقليما | جهة جهات | قرية قرى',
    'اتفاقية اتفاقيات | اتفاق اتفاقات اتفاقا | مذكرة مذكرات | مشروع مشاريع مشروعا | برنامج برامج برنامجا',
    'مركز مراكز مركزا | مؤسسة مؤسسات | مستشفى مستشفيات | مدرسة مدارس | وحدة وحدات | محطة محطات | سرير أسرة سريرا',
    'مقعد مقاعد مقعدا | منصب مناصب منصبا | مقاولة مقاولات | شركة شركات | بند بنود بندا | مادة مواد | جلسة جلسات',
    'اجتماع اجتماعات اجتماعا | حالة حالات | جمعية جمعيات | قطاع قطاعات قطاعا | فرصة فرص | ورشة ورشات | ورشة ورش',
  ].join(' | '),
);
