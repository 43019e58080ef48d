import { foldName } from './folding.ts';

/**
 * Given names that resemble each other and are different people's: one line a group, names parted by `|`, the spellings
 * of a name beside each other. A spelling that serves for two names stands with both. What no list has is left to the
 * sounds (align.ts).
 */
export const GROUPS = `
hassan hasan hassane hacen hacene lahcen lahsen حسن | hussein husain hossein houssine houcine houssaine hussain hocine husayn hoceine حسين | hossam hussam houssam hosam حسام | hosni husni housni حسني
said saeed saied sa'id سعيد | saad saâd sa'd سعد | saida saeeda سعيدة
karim kareem abdelkarim كريم | karima kareema كريمة | kamal kemal kamel كمال | kamil kameel kamel كامل | jamal djamal gamal jamel djamel جمال | jamil djamil gamil jameel جميل | jamila djamila gamila جميلة
omar umar oumar omer عمر | amr amro عمرو | amir ameer emir أمير | amer amir عامر | ammar عمار | amira أميرة
amin amine ameen أمين | amina aminah ameena أمينة | iman imane imene إيمان | ayman aymen aimen أيمن
salim saleem selim slim سليم | salem salim سالم | salman salmane سلمان | sulaiman soulaimane slimane suleiman solaiman sulayman سليمان | salma سلمى | salima سليمة | salama سلامة
salah صلاح | saleh salih salah صالح | sabah صباح
samir sameer سمير | samira sameera سميرة | sami samy سامي | samia samiya سامية | sameh samih سامح
rachid rashid rasheed رشيد | rashed rached rashid راشد | rachida rasheeda رشيدة | rachad rashad رشاد
nabil nabeel نبيل | nabila nabeela نبيلة | walid waleed oualid وليد | khalid khaled خالد | khalil خليل | khalida خالدة
majid majeed madjid مجيد | majed maged majid ماجد | majida ماجدة
nasser nasir naser nacer naceur nassir ناصر | nasr نصر | nassim nasim nessim نسيم | nadir nader نادر
hicham hisham hesham هشام | hachem hashem hashim hachim هاشم | haitham haytham هيثم
adel adil عادل | adli adly عدلي | adnan عدنان
mohamed mohammed muhammad mohammad mohamad muhammed mhamed محمد امحمد | mahmoud mahmud محمود | ahmed ahmad أحمد | hamid hameed حميد | hamed hamid حامد | hamad حمد | hamdi hamdy حمدي | hamdan حمدان
younes yunus younis yunes يونس | youssef yusuf yousef youcef yousuf يوسف | yasser yassir yasir ياسر | yassine yasin yassin yaseen ياسين
fahd fahad فهد | fadel fadil فاضل | fadl فضل | faisal faycal faysal feisal فيصل | farid fareed فريد | farida فريدة | farouk farouq faruq فاروق
mounir munir منير | mounira munira منيرة | moncef munsif منصف | mansour mansur منصور | mokhtar mukhtar مختار
ali علي | alia aliya علياء عالية | latif لطيف | latifa lateefa لطيفة | nour نور | noura nora نورة نورا | hanane hanan حنان | hanna حنا
tarik tariq tarek طارق | tahar taher tahir طاهر | taha طه
raed رائد | rachad رشاد | riad riyad ryad رياض | rida reda ridha رضا
ziad ziyad ziade زياد | zaid zayd zeid zayed زيد زايد | yazid yazeed يزيد
simon | simone
francis | frances
carl karl | carol carole | carla
daniel | danielle
emmanuel | emmanuelle
gabriel | gabrielle
michel | michelle michèle
pascal | pascale
martin | martine
christian | christiane | christine
marcel | marcelle
valentin | valentine
julien | julienne
adrien | adrienne
lucien | lucienne
fabien | fabienne
françois | françoise
louis | louise
denis | denise
frédéric | frédérique
raphaël | raphaëlle
joël | joëlle
noël | noëlle
paul | paule | paula
mario | maria | marie
john | joan | jon
robert | rupert
jean | jeanne
rené | renée
andré | andrée | andrea
justin | justine
alexandre | alexandra
victor | victoria
patrick | patricia
antonio | antonia
roman | romane
`;

const NAMES: ReadonlyMap<string, ReadonlySet<string>> = readGroups();

function readGroups(): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const group of GROUPS.trim().split('\n')) {
    for (const name of group.split('|').map((spellings) => spellings.trim().split(/\s+/))) {
      const [first = ''] = name;
      for (const spelling of name) {
        const key = keyOf(foldName(spelling));
        names.set(key, (names.get(key) ?? new Set()).add(`${group}${first}`));
      }
    }
  }
  return names;
}

/** The given names that a folded word spells; undefined where the lists do not know it. */
export function givenNamesOf(word: string): ReadonlySet<string> | undefined {
  return NAMES.get(keyOf(word));
}

/** Whether both are given names, and none of the one is among the other's. */
export function areOthers(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  for (const name of a) if (b.has(name)) return false;
  return true;
}

/** One form of alef, no article. */
function keyOf(word: string): string {
  return word < '\u0600' ? word : word.replace(/^ال(?=..)/, '').replace(/[أإآٱ]/g, 'ا');
}
