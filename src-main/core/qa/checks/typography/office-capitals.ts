import type { LanguageCheck } from '../../check.ts';
import { capitalised, findAll, replacing } from '../../find.ts';

/**
 * French capitals of offices and institutions (design/domain-rules.md, F8, after the Imprimerie nationale): the office has a
 * small letter and its domain a capital (le ministre de l’Intérieur), a body that is the only one of its kind a capital
 * on its first noun alone (Assemblée nationale, Conseil des ministres). A remark: houses such as the Moroccan ministry of
 * foreign affairs capitalise offices. In an address (Monsieur le Ministre) the capital is right.
 */
export const officeCapitals: LanguageCheck = {
  id: 'office-capitals',
  severity: 'info',
  scope: 'language',
  messages: ['office', 'domain', 'body'],
  examples: [
    {
      from: 'fr',
      texts: { fr: 'Le ministre de l’Intérieur et le Premier ministre, en Conseil des ministres' },
      messages: [],
    },
    { from: 'fr', texts: { fr: 'Ministre depuis 2017, Monsieur le Ministre a dit' }, messages: [] },
    { from: 'fr', texts: { fr: 'a reçu le Ministre de la Santé' }, messages: ['office'] },
    { from: 'fr', texts: { fr: 'au ministère de l’intérieur' }, messages: ['domain'] },
    { from: 'fr', texts: { fr: 'devant l’assemblée nationale' }, messages: ['body'] },
    { from: 'fr', texts: { fr: 'le Conseil des Ministres' }, messages: ['body'] },
  ],
  run(version) {
    if (version.primary !== 'fr') return [];
    return [
      ...findAll(version, OFFICE, ([word], start, end) => {
        const text = word.toLowerCase();
        return replacing(version, { start, end }, text, 'office', { word, text });
      }),
      ...findAll(version, DOMAIN, ([word], start, end) => {
        const text = capitalised(word);
        return replacing(version, { start, end }, text, 'domain', { word, text });
      }),
      ...findAll(version, BODY, ([written], start, end) => {
        const text = BODIES.get(written.replace(/[ \u00a0]/g, ' ').toLowerCase());
        if (text === undefined || text === written.replaceAll('\u00a0', ' ')) return null;
        return replacing(version, { start, end }, text, 'body', { word: written, text });
      }),
    ];
  },
};

/** After a small letter, hence within a sentence; not after Monsieur le and Madame la, nor in Premier Ministre. */
const OFFICE =
  /(?<=\p{Ll},?[ \u00a0](?:(?:[dl]|qu)['’])?)(?<!(?:Monsieur|Madame|Messieurs|Mesdames|MM?\.|Mmes?)[ \u00a0](?:le|la|les)[ \u00a0])(?<!(?:[Cc]onseil[ \u00a0]des|[Pp]remi(?:er|ère))[ \u00a0])(?:Ministres?|Ministères?|Préfectures?|Préfets?|Sous-préfets?|Secrétaires? d['’]État|Ambassadeurs?|Ambassadrices?|Président(?= de la République))(?![\p{L}\p{M}])/gu;

const DOMAIN =
  /(?<=(?<![\p{L}\p{M}])[Mm]inist(?:re|res|ère|ères)[ \u00a0](?:de[ \u00a0]l['’]|de[ \u00a0]la[ \u00a0]|du[ \u00a0]|des[ \u00a0]))(?:intérieur|justice|santé|éducation|finances|économie|affaires(?=[ \u00a0](?:étrangères|islamiques|sociales))|agriculture|culture|défense|travail|transports?|tourisme|industrie|énergie|habitat|jeunesse|équipement|commerce|communication|environnement|logement|aménagement|enseignement)(?![\p{L}\p{M}])/gu;

/** Bodies that are the only ones of their kind, as they are written. */
const BODIES: ReadonlyMap<string, string> = new Map(
  [
    'Assemblée nationale',
    'Conseil des ministres',
    'Conseil constitutionnel',
    'Conseil d’État',
    'Cour des comptes',
    'Premier ministre',
    'Première ministre',
    'Chambre des représentants',
    'Chambre des conseillers',
    'Affaires étrangères',
  ].map((name) => [name.toLowerCase(), name]),
);
/** In small letters, or with a capital on the second word. */
const BODY = new RegExp(
  `(?<=\\p{Ll},?[ \\u00a0](?:[dl]['’])?)(?:${[...BODIES.values()]
    .filter((name) => !/État|Affaires/.test(name))
    .map(anyCase)
    .join('|')})(?![\\p{L}\\p{M}])|Affaires[ \\u00a0](?:Étrangères|Etrangères)(?![\\p{L}\\p{M}])`,
  'gu',
);

/** Each first letter in either case. */
function anyCase(name: string): string {
  return name
    .split(' ')
    .map((word) => `[${word.charAt(0).toLowerCase()}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('[ \\u00a0]');
}
