import { fold } from '#core/text/fold.ts';

/**
 * Places a dateline opens with, in the three languages: needed only where nothing else of a dateline is there
 * (`Rabat – Le ministre ...`). With a date or an agency any place is believed.
 */
const CITIES = `
Rabat|الرباط|Casablanca|الدار البيضاء|Marrakech|Marrakesh|مراكش|Fès|Fez|فاس|Tanger|Tangier|طنجة|Meknès|Meknes|مكناس|Agadir|أكادير|Oujda|وجدة
Laâyoune|Laayoune|العيون|Dakhla|الداخلة|Tétouan|Tetouan|تطوان|Kénitra|Kenitra|القنيطرة|Salé|Sale|سلا|Safi|آسفي|El Jadida|الجديدة|Nador|الناظور
Al Hoceima|الحسيمة|Béni Mellal|Beni Mellal|بني ملال|Khouribga|خريبكة|Settat|سطات|Mohammedia|المحمدية|Khémisset|Khemisset|الخميسات|Ifrane|إفران
Errachidia|الرشيدية|Ouarzazate|ورزازات|Zagora|زاكورة|Tinghir|تنغير|Midelt|ميدلت|Guelmim|كلميم|Tan-Tan|طانطان|Smara|Es-Semara|السمارة|Boujdour|بوجدور
Essaouira|الصويرة|Larache|العرائش|Chefchaouen|شفشاون|Taza|تازة|Taroudant|تارودانت|Tiznit|تيزنيت|Berkane|بركان|Benguerir|ابن جرير|Skhirat|الصخيرات|Témara|Temara|تمارة|Bouznika|بوزنيقة
Alger|Algiers|الجزائر|Oran|وهران|Tunis|تونس|Tripoli|طرابلس|Nouakchott|نواكشوط|Le Caire|Cairo|القاهرة|Khartoum|الخرطوم|Dakar|دكار|Abidjan|أبيدجان|Bamako|باماكو|Niamey|نيامي
Ouagadougou|واغادوغو|Libreville|ليبرفيل|Addis-Abeba|Addis Ababa|أديس أبابا|Nairobi|نيروبي|Abuja|أبوجا|Lagos|لاغوس|Accra|أكرا|Conakry|كوناكري|Kigali|كيغالي|Kinshasa|كينشاسا|Pretoria|بريتوريا|Johannesburg|جوهانسبورغ|Le Cap|Cape Town|Djibouti|جيبوتي
Riyad|Riyadh|الرياض|Djeddah|Jeddah|جدة|La Mecque|Mecca|Makkah|مكة|مكة المكرمة|Médine|Medina|المدينة المنورة|Doha|الدوحة|Abou Dhabi|Abu Dhabi|أبوظبي|أبو ظبي|Dubaï|Dubai|دبي|Manama|المنامة|Mascate|Muscat|مسقط|Koweït|Koweït City|Kuwait City|الكويت|Sanaa|صنعاء|Aden|عدن
Amman|عمان|عمّان|Beyrouth|Beirut|بيروت|Damas|Damascus|دمشق|Bagdad|Baghdad|بغداد|Al-Qods|Jérusalem|Jerusalem|القدس|Ramallah|رام الله|Gaza|غزة|Téhéran|Tehran|طهران|Ankara|أنقرة|Istanbul|إسطنبول
Paris|باريس|Lyon|ليون|Marseille|مرسيليا|Strasbourg|ستراسبورغ|Bruxelles|Brussels|بروكسل|Luxembourg|لوكسمبورغ|Londres|London|لندن|Madrid|مدريد|Barcelone|Barcelona|برشلونة|Séville|Lisbonne|Lisbon|لشبونة|Rome|روما|Milan|ميلانو|Vatican|Cité du Vatican|Vatican City|الفاتيكان
Berlin|برلين|Francfort|Frankfurt|Munich|ميونيخ|Vienne|Vienna|فيينا|Genève|Geneva|جنيف|Berne|Bern|برن|Zurich|Davos|دافوس|La Haye|The Hague|لاهاي|Amsterdam|أمستردام|Copenhague|Copenhagen|كوبنهاغن|Stockholm|ستوكهولم|Oslo|أوسلو|Helsinki|هلسنكي|Dublin|دبلن
Varsovie|Warsaw|وارسو|Prague|براغ|Budapest|بودابست|Bucarest|Bucharest|بوخارست|Athènes|Athens|أثينا|Kiev|Kyiv|كييف|Moscou|Moscow|موسكو|Belgrade|بلغراد|Sofia|صوفيا
Washington|واشنطن|New York|نيويورك|Nations Unies|United Nations|الأمم المتحدة|Ottawa|أوتاوا|Montréal|Montreal|مونتريال|Québec|Quebec|Toronto|Mexico|مكسيكو|Brasilia|برازيليا|Buenos Aires|بوينس آيرس|Santiago|Bogota|بوغوتا|Lima|ليما|La Havane|Havana
Pékin|Beijing|بكين|Shanghai|شنغهاي|Tokyo|طوكيو|Séoul|Seoul|سيول|New Delhi|نيودلهي|Islamabad|إسلام آباد|Jakarta|جاكرتا|Kuala Lumpur|كوالالمبور|Singapour|Singapore|سنغافورة|Bangkok|Manille|Manila|Canberra|كانبيرا|Bakou|Baku|باكو|Astana|أستانا`;

const KNOWN: ReadonlySet<string> = new Set(
  CITIES.split(/[\n|]/)
    .map((city) => fold(city).trim())
    .filter((city) => city !== ''),
);

export function isKnownCity(place: string): boolean {
  return KNOWN.has(fold(place).trim());
}
