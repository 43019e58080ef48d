/**
 * Words divided at the end of a line, as PDF files have them: `capa-` + `cité`. A hyphen that belongs to the word
 * (`porte-` + `parole`) looks the same; without a dictionary the halves decide.
 */

/** What words of French and English end in, and no word of its own: the second half of a divided word. */
const ENDINGS =
  /^(?:[a-zà-ÿ]{0,3}(?:[tsx]ions?|ments?|mente?|ités?|ités?|ances?|ences?|eurs?|euse?s?|trices?|tures?|iques?|ismes?|istes?|aires?|oires?|ables?|ibles?|ifs?|ives?|elles?|iels?|aux|ales?|ants?|antes?|ents?|entes?|ers?|ées?|ings?|ity|ities|ness|ously?|ally|als?|ates?|ated|ized?|ised?|tutes?|fully?|ship|ward|ology|graphy|ically)|[a-zà-ÿ]{1,3})$/u;

/** First halves that are written with a hyphen, and short words that follow one. */
const COMPOUNDS =
  /(?:^|[^\p{L}])(?:porte|demi|mi|non|sous|vice|ex|co|anti|semi|contre|avant|après|arrière|micro|inter|intra|extra|socio|agro|euro|afro|franco|haut|bas|long|court|well|self|high|low|cross|multi|mid|pre|post|re|sub|up|off|on|in|so|all|half|full|part|state|long|short|follow|follow|year|world|one|two|three|four|five|six|ten|deux|trois|quatre|vingt|trente|quarante|cinquante|soixante|dix|peut|est|sont|ont|a|dit|est-ce|celui|celle|ceux|celles|lui|elle|eux|nous|vous|là|ci|au|rendez|savoir|plus|grand|petit|chef|secrétaire|premier|ministre)[-\u2010]$/iu;
const FOLLOWERS =
  /^(?:là|ci|je|tu|il|elle|on|nous|vous|ils|elles|moi|toi|lui|leur|même|mêmes|même|t|to|up|in|on|off|de|du|des|sur|en|la|le|les|et|à)(?![\p{L}])/u;

/** The halves as they stand in one word: the hyphen between them stays or goes. */
export function joinDivided(left: string, right: string): readonly [string, string] {
  const first = /^\p{Ll}+/u.exec(right)?.[0] ?? '';
  const belongs = COMPOUNDS.test(left) || FOLLOWERS.test(right) || !ENDINGS.test(first);
  return [belongs ? left : left.slice(0, -1), right];
}
