import { plainKey } from '#core/text/plain-key.ts';

/** Entries of a news site's menu, in the three languages. Alone they prove nothing; in a row they are one. */
const ENTRIES = `
home|news|politics|economy|business|sport|sports|culture|society|world|international|national|africa|morocco|opinion|opinions|video|videos|tv|live|health|science|technology|tech|environment|lifestyle|entertainment|multimedia|photos|more|latest news|editorial|interviews|regions|press|media|newsroom|press releases|services|ministry|contact|login|search|menu|english|weather|local|general|royal activities|royal court|markets|sustainability|my news|countries|reports|infographics|events|about|emirates|arab states|features|analysis|podcasts|investigations|citizens|organs|agenda|countries|themes|topics|statements|speeches
accueil|actualités|actualité|actu|politique|économie|société|culture|monde|international|national|afrique|maroc|sports|opinions|débats|vidéos|vidéo|web tv|direct|santé|sciences|technologie|high-tech|environnement|lifestyle|médias|faits divers|régions|régional|justice|éducation|emploi|dossiers|chroniques|tribune|interviews|magazine|people|annonces|météo|presse|espace presse|communiqués|publications|services|ministère|recherche|plus|français|arabe|à la une|social|activités royales|culture et médias|planète|agenda|algérie|tunisie|idées|débats|la présidence|publications|médiathèque|salle de presse|conseils aux voyageurs|démarches|visas|coopération|le ministère|الرئيسية
الرئيسية|الصفحة الرئيسية|أخبار|سياسة|السياسة|اقتصاد|الاقتصاد|مجتمع|المجتمع|رياضة|الرياضة|ثقافة|الثقافة|ثقافة وفن|فن|فنون|فن وثقافة|دولي|دولية|أخبار دولية|وطني|وطنية|أخبار وطنية|جهات|جهوية|الجهات|حوادث|رأي|آراء|كتاب وآراء|فيديو|صوت وصورة|مرئيات|بالفيديو|صحة|علوم|تكنولوجيا|علوم وتكنولوجيا|بيئة|تربية|تعليم|المغرب|إفريقيا|العالم|عالم|منوعات|المزيد|حوارات|حوار|تقارير|تحقيقات|ملفات|مغاربة العالم|الوزارة|خدمات|بلاغات|البلاغات|الأنشطة الملكية|الخطب والرسائل|عام|محلي|محليات|محافظات|اقتصادي|اقتصاد وبيئة|متفرقات|اغتراب|أمن وقضاء|تربية وثقافة|عربي ودولي|عرب وعالم|تقارير|الإمارات|الجزائر|جهوي|صور|الفعاليات|الأخبار|مركز الإعلام|تأشيرات|التأشيرات|السفارة|عن الوزارة|عن الجامعة|أقلام|ثقافي|رياضي|سياحة|طقس|الطقس|برامج|بودكاست|إعلام|فرنسية|العربية|عربي|عاجل|مستجدات|الأخبار العاجلة|آخر المستجدات`;

const KNOWN: ReadonlySet<string> = new Set(
  ENTRIES.split(/[\n|]/)
    .map(plainKey)
    .filter((entry) => entry !== ''),
);

/** Whether a text is a usual menu entry. */
export function isMenuWord(text: string): boolean {
  return text.length < 40 && KNOWN.has(plainKey(text));
}
