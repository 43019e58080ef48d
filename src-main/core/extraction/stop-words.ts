import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { fold } from '#core/text/fold.ts';

/** Words, folded, that begin and end no term, and those that may stand inside one. */

/** Whether a folded word can be the first or the last of a term. */
export function isContentWord(form: string, language: LanguageTag): boolean {
  if (form.length < LEAST) return false;
  return !(STOP_WORDS.get(primaryLanguage(language))?.has(form) ?? false);
}

/** Shorter words are no terms; most are particles. */
const LEAST = 3;

/** Whether a folded word that is no content word may stand inside a term: ministère de la Santé. */
export function joinsTerm(form: string, language: LanguageTag): boolean {
  return JOINING.get(primaryLanguage(language))?.has(form) ?? false;
}

/** Words in front of which a noun stands: the share of a word's occurrences behind them tells nouns from the rest. */
export function announcesNoun(form: string, language: LanguageTag): boolean {
  return DETERMINERS.get(primaryLanguage(language))?.has(form) ?? false;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).map(fold));

const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    setOf(`a about above according across after again against ago all almost alone along already also although always am among
      amongst an and another any anyone anything are around as ask asked at available away back based be became because become
      been before began being below best better between both but by call called came can cannot caused causes come comes could
      currently date day days did different do does doing done down due during each early either enough especially etc even ever
      every example far few find first five following follow for found four from full further gave general get give given gives
      go going good got great had has have having he held help her here hers herself high him himself his how however i if
      important in include included includes including increased instead into is it its itself just keep kept known large last
      late later least less let like likely little long low made main mainly make makes making many may me mean means might more
      most mostly much must my near need needed neither never new next no non nor not now number of off often old on once one
      only or order other others our out over own part particular people per perhaps place possible provide provided put rather
      really recent recently related reported result right said same saw say says second see seem seems seen several shall she
      should show shown shows similar since small so some sometimes soon still such take taken takes than that the their theirs
      them themselves then there therefore these they thing things think third this those though three through throughout thus
      time times to today together told too took toward towards two under until up upon us use used using usually various very
      mr mrs ms messrs via want wanted was way ways we well went were what when where whether which while who whole whom whose why will with within
      without work would year years yes yet you your yours tell told know known according becoming making getting giving
      january february march april may june july august september october november december monday tuesday wednesday thursday
      friday saturday sunday million billion percent six seven eight nine ten don didn doesn isn wasn weren s t`),
  ],
  [
    'fr',
    setOf(`a à afin ai aient ailleurs ainsi alors an ans année années après au aucun aucune aujourd'hui auparavant aura aurait
      aussi autant autour autre autres aux avaient avait avant avec avoir avons ayant beaucoup bien bon bonne c car ce ceci cela
      celle celles celui cent cependant certain certaine certaines certains ces cet cette ceux chacun chaque chez ci cinq comme
      comment contre d dans de début deçà déjà depuis dernier dernière derniers des dès deux deuxième devait devant devenir devient
      devraient devrait dire dit doit doivent donc dont du durant elle elles en encore enfin ensuite entre environ est et étaient
      était étant été être eu eux exemple fait faire fallait faut fois font furent fut grand grande grandes grands grâce h hors
      hui ici il ils incluant issu j jamais je jour jours jusqu jusque l la là laquelle le lequel les lesquelles lesquels leur
      leurs lieu lors lorsqu lorsque lui m ma mais mal malgré me même mêmes mes mieux million millions milliard milliards mis mise
      moi moins mois mon n ne ni nombre nombreuses nombreux non nos notamment notre nous nouveau nouveaux nouvelle nouvelles on
      ont or ou où outre par parce parfois parmi partie partir pas passé pendant permet permettre personne personnes peu peut
      peuvent plupart plus plusieurs plutôt point possible pour pourquoi pourrait pouvait pouvoir près premier première premiers
      pris puis puisque qu quand quant quatre que quel quelle quelles quelqu quelque quelques quels qui quoi s sa sans se selon
      sept sera serait seront ses seul seule seulement si six soit sommes son sont sous souvent suis suite sur t tandis tant te
      tel telle telles tels temps très toujours tous tout toute toutefois toutes trois trop trouve tu un une utilisé utilisée
      utilisés va vers veut vient voici voilà vos votre vous vu y janvier février mars avril mai juin juillet août septembre
      octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche ayez avez êtes avoir m mm mme mmes mlle monsieur madame dû due dus cas type`),
  ],
  [
    'ar',
    setOf(`في من على إلى الى عن مع هذا هذه ذلك تلك هؤلاء الذي التي الذين اللذان اللتان اللواتي ما ماذا من هو هي هم هن هما نحن أنا أنت
      أنتم كان كانت كانوا يكون تكون يكونون ليس ليست لست قد لقد لن لم لا إن أن إنه أنه إنها أنها إنهم أنهم بأن لأن لأنه لأنها
      كما كلما كل كلا كلتا بعض بعد قبل حول حوالي خلال أثناء عند عندما حيث حين حينما بين بينما أو أم بل ثم لكن لكنه لكنها ولكن غير
      سوى إلا أي أية أيضا أيضاً منذ حتى متى لدى لديه لديها لديهم لديك لدينا عليه عليها عليهم إليه إليها إليهم فيه فيها فيهم منه
      منها منهم عنه عنها به بها بهم له لها لهم لك لنا لي ذات ذو ذي أحد إحدى أول أولى ثاني ثانية ثالث الأول الأولى الثاني الثانية
      الآن اليوم أمس غدا هنا هناك هكذا لذلك كذلك وذلك وكذلك مثل مثلا جدا فقط نحو ضد دون بدون عبر ضمن فوق تحت أمام وراء خارج داخل جانب
      يمكن ينبغي يجب يوجد توجد قال قالت يقول تقول أضاف وأضاف أكد أكدت أعلن أعلنت ذكر ذكرت أشار أشارت صرح تم يتم تمت سيتم جرى يجري
      أصبح أصبحت أصبحوا صار بات ظل مازال يزال تزال عدم عدد العديد عديد الكثير كثير كثيرا أكثر أقل أكبر أعلى أفضل معظم جميع كافة مجموع
      نفس نفسه نفسها أنفسهم بعضها بعضهم كلها كلهم كيف لماذا هل إذا إذ لو لولا لما كي لكي بسبب بشأن بشكل بالإضافة إضافة وفقا وفقاً
      طبقا نظرا بناء نتيجة باستخدام استخدام يستخدم تستخدم مثلما سواء ربما واحد واحدة اثنين اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة
      عشرة عشر مليون مليار ألف مئة مائة عام عاما سنة سنوات يوم يوما أيام شهر أشهر يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر
      أكتوبر نوفمبر ديسمبر الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد مختلف مختلفة أخرى آخر الأخرى الآخر الآخرين خاصة خصوصا
      عامة حالة بعدما قبل مرة مرات تشمل يشمل تتضمن يتضمن تسبب يسبب يؤدي تؤدي يعتبر تعتبر تعد يعد هنالك أجل فإن فقد وقد وهو وهي وكان
      السيد السيدة السيدان السيدين السادة السيدات وكانت ولم ولا وما ومن وفي وعلى وإلى وأن وإن لهذا بهذا بهذه لهذه أما لها`),
  ],
]);

const JOINING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', setOf('of the for')],
  ['fr', setOf("de du des d' la le les l' à au aux en")],
]);

const DETERMINERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    setOf(
      'the a an of in this that these those its their his her our your my for with by from on no any some each every other',
    ),
  ],
  [
    'fr',
    setOf(
      "le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs notre nos votre en par chaque",
    ),
  ],
]);
