/**
 * The small words of names, folded (folding.ts). They are compared apart from the names proper, since writers leave them
 * out, join them and exchange them (domain-rules.md C3).
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Titles and forms of address: who bears the name is the same with or without them. */
export const TITLES = words(
  `m mm mr mrs ms mme mlle dr pr prof me sir lord hon moulay moulaye mulay moulai mawlay mly sidi sayyid sayed si lalla lala
   haj hajj hadj haji hadji hajja cheikh sheikh shaykh shaikh cheick prince princess princesse professeur professor docteur doctor
   مولاي سيدي لالة لالا للا الحاج الحاجة حاج السيد السيدة الانسة الدكتور الدكتورة دكتور الاستاذ الاستاذة استاذ الشيخ شيخ الامير الاميرة د ذ`,
);

/** Articles written apart. */
export const ARTICLES = words('al el il ul l ال آل');

/** The article before a letter of the sun, written apart: Es Sadiq, Ech-Chaoui, Ed-Dine. The next word repeats the letter. */
export const SUN_ARTICLE = /^[aeiou](sh|ch|th|dh|[dlnrstz])$/;

/** Particles of European families: their presence and their number of words differ between versions. */
export const FAMILY_PARTICLES = words(
  'de di da do du des del della dos das la le los van von der den ter ten af av zu y e دي دا دو دوس ديل ديلا لا لو فان فون دير دن',
);

/** Words that open a longer name, and the form that stands for all of theirs. */
export const OPENERS: ReadonlyMap<string, string> = new Map([
  ...['ben', 'bin', 'ibn', 'ibnu', 'bni', 'beni'].map((word) => [word, 'ben'] as const),
  ...['بن', 'ابن'].map((word) => [word, 'بن'] as const),
  ...['abou', 'abu', 'abi', 'abo', 'aba', 'aboul', 'abul', 'abol', 'abil'].map(
    (word) => [word, 'abou'] as const,
  ),
  ...['bou', 'bu'].map((word) => [word, 'bou'] as const),
  ...['ابو', 'ابي', 'ابا'].map((word) => [word, 'ابو'] as const),
  ...['ould', 'wuld', 'weld', 'wld', 'oulad', 'ouled'].map((word) => [word, 'ould'] as const),
  ...['ait', 'ayt', 'aith'].map((word) => [word, 'ait'] as const),
  ...['abd', 'abdel', 'abdal', 'abdul', 'abdoul', 'abdol', 'abdil'].map((word) => [word, 'abd'] as const),
  ['بو', 'بو'],
  ['ولد', 'ولد'],
  ['ايت', 'ايت'],
  ['عبد', 'عبد'],
  ['عبدال', 'عبد'],
]);

/** Words that close a longer name: Saad Eddine, Nour al-Din, نصر الله. */
export const CLOSERS: ReadonlyMap<string, string> = new Map([
  ...[
    'eddine',
    'eddin',
    'edine',
    'uddin',
    'addin',
    'addine',
    'dine',
    'din',
    'deen',
    'ddine',
    'ddin',
    'dinne',
  ].map((word) => [word, 'eddin'] as const),
  ['الدين', 'دين'],
  ['دين', 'دين'],
  ...['allah', 'ullah', 'illah', 'ellah'].map((word) => [word, 'allah'] as const),
  ['الله', 'له'],
]);

/** Usual abbreviations of one given name. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['med', 'mohamed'],
  ['mohd', 'mohamed'],
  ['md', 'mohamed'],
  ['muhd', 'mohamed'],
  ['mhd', 'mohamed'],
  ['fatim', 'fatima'],
]);

/** Whether a word of a name, as written, is one of the small ones. */
export function isParticle(word: string): boolean {
  const folded = word.toLowerCase();
  return TITLES.has(folded) || ARTICLES.has(folded) || FAMILY_PARTICLES.has(folded) || OPENERS.has(folded);
}
