/** A name in a text in Latin letters: `start`, `end` without its title. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A title, a function or a verb of speaking beside it tells of a person. */
  readonly person: boolean;
}

const WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}]*(?:[’'-]\\p{L}[\\p{L}\\p{M}]*)*)";
const PARTICLE = '(?:de|du|da|do|dos|di|del|della|von|van|der|den|bin|ben|bint|ibn|ould|el|al|ter|zu|la|le)';
const NAME = new RegExp(
  `(?<![\\p{L}\\p{M}.’'-])${WORD}(?:[ \\u00a0](?:${PARTICLE}[ \\u00a0]){0,3}${WORD}){0,5}(?![\\p{L}\\p{M}])`,
  'gu',
);

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Forms of address, without their stop. */
const TITLES = list(
  'M MM Mme Mmes Mlle Mgr Dr Pr Me Mr Mrs Ms Prof Sir Lord Lady Sheikh Cheikh Cheick Messrs',
);
/** Offices written with a capital before a name. */
const OFFICES = list(
  `Foreign Prime Deputy Vice First Minister Ministre Ambassador Ambassadeur Ambassadrice President Président Présidente
   Secretary Secretary-General General Général Colonel Major Captain Wali Governor Gouverneur Chancellor Chancelier Professor
   Professeur Director Directeur Directrice Chairman Chair Senator Sénateur King Roi Queen Reine Prince Princess Princesse
   Speaker Representative State Interior Spokesperson Spokesman Coach Premier Premiere Première Excellency Excellence`,
);
/** Words that open a sentence or a phrase and are no names. */
const OPENERS = list(
  `The A An In On At By For From With Without After Before When While If As And But Or So This That These Those It He She
   They We His Her Their Its Our My Your Speaking According During Following Under Over Since Both All Each Some Many Two
   Three Le La Les L Un Une Des Du De D Ce Cet Cette Ces Il Elle Ils Elles On Nous Vous Son Sa Ses Leur Leurs Notre En À Au
   Aux Dans Par Pour Avec Sans Sous Sur Chez Vers Depuis Pendant Lors Après Avant Entre Selon Ainsi Mais Et Ou Or Donc Car
   Si Quand Lorsque Comme Que Qui Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May
   June July August September October November December Prof Accueil Interrogé Interrogée`,
);
/** A sequence with one of these names a body, a place or an event. */
const NO_PERSON = list(
  `Ministry Ministère Council Conseil Kingdom Royaume Nations Unies United Union Européenne European Assembly Assemblée
   Parliament Parlement House Chambre Bank Banque Fund Fonds Agency Agence Office University Université Institute Institut
   Committee Comité Commission Organization Organisation Group Groupe Africa Afrique African Africaine Morocco Maroc
   Moroccan Republic République States États Etats Sahara North Nord South Sud East Est West Ouest Center Centre Programme
   Program Plan Summit Sommet Forum Day Journée Cup Coupe Security Sécurité National Nationale International Internationale
   Regional Régional Royal Royale Cabinet Government Gouvernement Court Cour City Ville Province Région Region Port Airport
   Aéroport School École Ecole Academy Académie Foundation Fondation Federation Fédération Association Company Société
   Press Presse News Times Arab Arabe Islamic Islamique World Monde Mondiale Euro Minister’s Majesty Majesté Highness Altesse
   Trône Throne Street Rue Avenue Boulevard New San Los Saint Mount Lake Sea Mer Ocean Océan Golfe Gulf Bay Island Île Law
   Etats-Unis États-Unis Royaume-Uni Services Bureau Corporation Hospitals Show Investors Partners Holding Airlines Hotel
   Loi Act Article Agreement Accord Protocol Convention Declaration Déclaration Resolution Résolution Inc Ltd Corp SA`,
);

const FUNCTIONS =
  'ministre|ambassad(?:eur|rice)|présidente?|direct(?:eur|rice)|secrétaire|gouverneur|wali|porte-parole|représentante?|chef|roi|reine|professeure?|maire|député|conseill(?:er|ère)|homologue|commissaire|minister|ambassador|president|director|secretary|governor|spokes(?:man|woman|person)|representative|head|king|queen|professor|mayor|adviser|counterpart|commissioner|chancellor|chief|envoy|émissaire|général|general|chair(?:man|woman|person)?|founder|fondat(?:eur|rice)';
const SPEECH =
  'said|says|added|stated|declared|noted|stressed|explained|told|announced|déclaré|affirmé|indiqué|souligné|ajouté|précisé|estimé|expliqué|dit|assuré|conclu|annoncé';
const FUNCTION_BEFORE = new RegExp(`(?:${FUNCTIONS})(?:[^.!?;:«»“”"]{0,60}[,\\s]|\\s)$`, 'iu');
const EVIDENCE_AFTER = new RegExp(
  `^(?:,\\s(?:[^,.]{0,30}\\s)?(?:${FUNCTIONS})|\\s(?:(?:has|had|have|a|ont|avait)\\s)?(?:${SPEECH})(?![\\p{L}]))`,
  'iu',
);
const SPEECH_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${SPEECH}|selon|according to|by|par)\\s(?:(?:le|la|the)\\s)?$`,
  'iu',
);

/** No cell is longer; what is behind that is not looked through. */
const LONGEST = 100_000;

/** How far beside a name its function is looked for. */
const CONTEXT = 90;

/**
 * What may be names of persons in a French or English text: runs of capitalised words with the particles between them,
 * less titles, offices and words that open sentences. Runs that name bodies, places or events are left out. Linear.
 */
export function latinMentions(text: string): readonly Mention[] {
  return [...text.slice(0, LONGEST).matchAll(NAME)].flatMap((found) => {
    const mention = bareMention(found[0], found.index, text);
    return mention === undefined ? [] : [mention];
  });
}

function bareMention(run: string, from: number, text: string): Mention | undefined {
  let start = 0;
  let titled = false;
  for (;;) {
    const word = /^[^ \u00a0]+/u.exec(run.slice(start))?.[0] ?? '';
    const bare = word.replace(/[.’']$/u, '').replace(/^[LDld][’']/u, '');
    // `A.` is an initial, `A` an article.
    const opener = word.endsWith('.') ? '' : bare;
    const title = TITLES.has(bare);
    const acronym = start === 0 && /^\p{Lu}{2,6}$/u.test(bare) && run.length > word.length;
    if (word === '' || !(title || OFFICES.has(bare) || OPENERS.has(opener) || (acronym && !TITLES.has(bare))))
      break;
    titled = titled || title || OFFICES.has(bare);
    start += word.length + 1;
  }
  const own = run.replace(/[’']s$/u, '');
  const name = own.slice(start).replace(/^(?:(?:de|du|la|le)[ \u00a0])+/u, '');
  if (name === '' || name.split(/[ \u00a0]/).some((word) => NO_PERSON.has(word))) return undefined;
  const head = from + own.length - name.length;
  const before = text.slice(Math.max(0, head - CONTEXT), head);
  const titledBefore =
    titled || /(?:^|[^\p{L}])(?:M|MM|Mr|Mrs|Ms|Dr|Pr|Mme|Mmes|Mlle|Me|Prof)\.?[ \u00a0]$/u.test(before);
  const after = text.slice(from + own.length, from + own.length + CONTEXT);
  const words = name.split(/[ \u00a0-]/).length;
  const told =
    words > 1 && (FUNCTION_BEFORE.test(before) || SPEECH_BEFORE.test(before) || EVIDENCE_AFTER.test(after));
  if (words === 1 && (!titledBefore || name.length < 3)) return undefined;
  return { start: head, end: from + own.length, text: name, person: titledBefore || told };
}
