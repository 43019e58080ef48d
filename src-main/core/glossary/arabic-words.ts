import { fold } from '#core/text/fold.ts';

/** Closed lists of Arabic words, folded, that look inflected and are not. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));

/** Words whose ان، ين or ون belongs to the word, where what is left would be a word of three letters. */
export const OWN_ENDING: ReadonlySet<string> = words(
  'لبنان ميزان سلطان إنسان حيوان عنوان عمران طيران دوران شعبان رمضان نقصان جريان بركان سرطان قطران غليان غثيان خفقان فقدان ' +
    'برهان بستان ميدان ديوان جدران نيران أديان غفران حرمان كتمان إيمان أمان عدوان طوفان فيضان ذوبان هيجان سريان نسيان ' +
    'إدمان قربان فستان قبطان مرجان ريحان سكان ضمان زمان مكان أوان ثمان شيطان قضبان فرسان خلان ودان ' +
    'بحرين خمسين سبعين تسعين عشرين ثلاثين أربعين ستين ثمانين تمرين تأمين تعيين تكوين تحسين تدوين تلوين تخزين تمكين تموين تطوين ' +
    'حنين جنين سنين مسكين سكين يقين متين أمين تخمين تضمين تثمين ' +
    'زيتون مليون قانون تعاون تهاون مخزون مضمون صابون تلفون ديون عيون شؤون فنون سجون بطون ظنون جفون حصون قرون سكون ' +
    'كانون جنون متون غصون عربون فنون كربون تلفزيون هارون فرعون بدون يكون تكون',
);

/** Words in ات that are no plural of the word without it: these are of a noun in ة, or of none. */
export const OWN_AT: ReadonlySet<string> = words(
  'بيانات مكتبات جامعات طائرات دورات نشرات حملات عملات حركات شركات كلمات فترات ثبات نبات سبات ذات بنات صفات مدرسات',
);

/** Plurals in ات of nouns of three letters without ta marbuta. */
export const SHORT_AT: ReadonlySet<string> = words(
  'غازات ملفات طلبات حفلات بلاغات خطرات سجلات محلات مقرات ممرات معدات جينات شيكات باصات لوردات',
);

/** What stands behind ال or لل in words of their own: الله، الذي، التي، الآن، الا، اللي. */
export const NO_SHORT_NOUNS: ReadonlySet<string> = words('له ذي تي ان لي لى هم');

/** Prepositions and particles in ى: never a spelling of a word in ي. */
export const PARTICLES: ReadonlySet<string> = words('على إلى حتى متى لدى سوى بلى أنى');

/** Words in a first letter like a clitic, whose rest is another word of three or four letters. */
export const OWN_BEGINNING: ReadonlySet<string> = words(
  'لجنة كمال كلام كتاب كبير كرامة كفاءة وسام وجود وصول وحدة وسيلة وكالة ولاية ورشة ولادة وفاة وثيقة واقع والد والدة ' +
    'بطارية بطاريات كريات برية بطاقات بلاغ بلاد بيان بيئة بحار بحوث بداية بطولة بعثة بطاقة برامج برنامج بنوك بنود بشرى بشرية بقاء بناء لقاء لسان لباس لحوم ' +
    'فريق فرنسا فصول فقراء فكرة فلسطين فضاء فنان فوائد فلاح فلاحة كهرباء كوارث كليات كراسي كيان كثافة ' +
    'كلمة كلمات كاتب وزارة وزير وزراء وقود وقائع وظيفة وساطة ودائع وباء وصاية وجهة وجهات وعود وفود ',
);
