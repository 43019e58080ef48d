/**
 * Words divided at the end of a line, as PDF files have them: `capa-` + `cité`. A hyphen that belongs to the word
 * (`porte-` + `parole`) looks the same; without a dictionary the halves decide.
 */

/** What words of French and English end in, and no word of its own: the second half of a divided word. */
const ENDINGS =
  /^(?:[a-zà-ÿ]{0,3}(?:[tsx]ions?|ments?|mente?|ités?|ités?|ances?|ences?|eurs?|euse?s?|trices?|tures?|iques?|ismes?|istes?|aires?|oires?|ables?|ibles?|ifs?|ives?|elles?|iels?|aux|ales?|ants?|antes?|ents?|entes?|ers?|ées?|ity|ities|ness|ously?|ally|als?|ates?|ated|ized?|ised?|tutes?|fully?|ship|ward|ology|graphy|ically)|[a-z]?ings?|[a-zà-ÿ]{1,3})$/u;

/** First halves that are written with a hyphen, and short words that follow one. */
const COMPOUNDS =
  /(?:^|[^\p{L}])(?:porte|demi|mi|non|sous|vice|ex|co|anti|semi|contre|avant|après|arrière|micro|inter|intra|extra|socio|agro|euro|afro|franco|haut|bas|long|court|well|self|high|low|cross|multi|mid|pre|post|re|sub|up|off|on|in|so|all|half|full|part|state|long|short|follow|follow|year|world|one|two|three|four|five|six|ten|deux|trois|quatre|vingt|trente|quarante|cinquante|soixante|dix|peut|est|sont|ont|a|dit|est-ce|celui|celle|ceux|celles|lui|elle|eux|nous|vous|là|ci|au|rendez|savoir|plus|grand|petit|chef|secrétaire|premier|ministre)[-\u2010]$/iu;
const FOLLOWERS =
  /^(?:là|ci|je|tu|il|elle|on|nous|vous|ils|elles|moi|toi|lui|leur|même|mêmes|même|t|to|up|in|on|off|de|du|des|sur|en|la|le|les|et|à)(?![\p{L}])/u;

/**
 * French divides words by syllables anywhere (éta-blissements), and its compounds are of few kinds: verbs with their
 * pronoun, numbers, and these first and second halves.
 */
const FRENCH_COMPOUNDS =
  /(?:^|[^\p{L}])(?:porte|demi|mi|non|sous|vice|ex|anti|semi|contre|avant|après|arrière|socio|agro|euro|afro|franco|maroco|algéro|sino|ibéro|israélo|arabo|anglo|haut|haute|bas|basse|long|court|deux|trois|quatre|vingt|trente|quarante|cinquante|soixante|dix|cent|peut|sont|ont|a|dit|est-ce|celui|celle|ceux|celles|lui|elle|eux|nous|vous|là|ci|au|à|rendez|savoir|grand|petit|chef|secrétaire|premier|ministre|nord|sud|est|ouest|centre|saint|sainte|bien|compte|vis|quelques|main|mot|tiers|chiffre|prêt|p[èe]re|mère|c['’]est|moyen|extrême|proche|lieu|pays|quart|chemin|aide|garde|mise|savoir|laissez|tête)[-\u2010]$/iu;
const FRENCH_FOLLOWERS = /^(?:d['’]|clés?(?!\p{L})|midi(?!\p{L})|être(?!\p{L})|faire(?!\p{L}))/u;
const FRENCH_WORDS =
  /(?:^|[\s(])(?:le|la|les|de|des|du|ce|ces|une?|et|aux?|que|qui|dans|pour|est|sur|par|(?:[ldn]|qu)['’].*)(?=\s|$)/iu;
const ENGLISH_WORDS = /(?:^|[\s(])(?:the|of|and|to|in|for|that|with|by|is|was|were|has)(?=\s|$)/iu;

/** The halves as they stand in one word: the hyphen between them stays or goes. */
export function joinDivided(left: string, right: string): readonly [string, string] {
  return [belongs(left, right) ? left : left.slice(0, -1), right];
}

/** Whether the hyphen is the word's own. */
function belongs(left: string, right: string): boolean {
  const both = `${left}\n${right}`.slice(-MOST_READ);
  if (FOLLOWERS.test(right)) return true;
  if (FRENCH_WORDS.test(both) && !ENGLISH_WORDS.test(both))
    return FRENCH_COMPOUNDS.test(left) || FRENCH_FOLLOWERS.test(right);
  return COMPOUNDS.test(left) || !ENDINGS.test(/^\p{Ll}+/u.exec(right)?.[0] ?? '');
}

/** Two lines of a page. */
const MOST_READ = 240;
