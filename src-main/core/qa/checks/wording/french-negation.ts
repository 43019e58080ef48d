import type { Finding, LanguageCheck, Version } from '../../check.ts';
import { findAll } from '../../find.ts';

/**
 * Half of a French denial: ne without pas (n’aura lieu), or pas without ne (aura pas lieu), which is what is left where a
 * denial was taken out. Only beside an auxiliary or a future, where written French has both; verbs that do without pas
 * (ne peut, ne saurait) and the ne of comparisons (qu’il ne l’est) are left alone.
 */
export const frenchNegation: LanguageCheck = {
  id: 'french-negation',
  severity: 'warning',
  scope: 'language',
  messages: ['half', 'particle'],
  examples: [
    { from: 'fr', texts: { fr: 'La réunion n’aura pas lieu. Elle n’a duré qu’une heure.' }, messages: [] },
    { from: 'fr', texts: { fr: 'Il ne peut accepter une décision que nul n’a vue.' }, messages: [] },
    { from: 'fr', texts: { fr: 'La réunion n’aura lieu jeudi.' }, messages: ['half'] },
    { from: 'fr', texts: { fr: 'La réunion aura pas lieu jeudi.' }, messages: ['particle'] },
  ],
  run(version) {
    return version.primary === 'fr' ? [...halves(version), ...bare(version)] : [];
  },
};

const VERB =
  "(?:a|ai|as|ont|avait|avaient|est|sont|était|étaient|sera|seront|aura|auront|serait|seraient|aurait|auraient|va|vont|\\p{L}{2,}(?:era|eront|ira|iront|dra|dront|vra|vront))(?![\\p{L}'’])";
const NE = "(?<![\\p{L}-])(?:ne[ \\u00a0]|n['’])";
const OBJECTS = "(?:(?:se|me|te|les|lui|leur|y|en|nous|vous)[ \\u00a0]|[smty]['’])?";
const HALF = new RegExp(`${NE}${OBJECTS}${VERB}`, 'giu');
/** The particle first: an engine looks for it before it looks back at the verb. */
const BARE = new RegExp(
  `[ \\u00a0]pas(?!\\p{L})(?![ \\u00a0](?:à|de[ \\u00a0]deux|de[ \\u00a0]géant))(?<=(?<![\\p{L}'’-])((?:[ls]['’])?${VERB})[ \\u00a0]pas)`,
  'giu',
);
/** What denies beside ne, before or behind it, and what has a ne of its own (avant que, à moins que). */
const SECOND =
  /(?<!\p{L})(?:pas|plus|jamais|aucune?s?|nulle?s?|rien|personne|guère|point|nullement|ni|que|autre|goutte|mot)(?!\p{L})|(?<!\p{L})(?:qu|lorsqu|puisqu)['’]/iu;
const PARTICLE = /(?<!\p{L})(?:ne(?!\p{L})|n['’])/iu;

/** Sentences end here; the second half may be as far away. */
const BREAK = /[.!?;:\n]/g;
const REACH = 300;

function halves(version: Version): readonly Finding[] {
  return findAll(version, HALF, ({ 0: found }, start, end) => {
    const around = `${before(version.text, start)} ${after(version.text, end)}`;
    return SECOND.test(around)
      ? null
      : { language: version.language, start, end, message: 'half', parameters: { found } };
  });
}

function bare(version: Version): readonly Finding[] {
  return findAll(version, BARE, ([particle, verb = ''], at, end) => {
    const start = at - verb.length;
    const parameters = { found: verb + particle };
    return PARTICLE.test(before(version.text, start))
      ? null
      : { language: version.language, start, end, message: 'particle', parameters };
  });
}

function before(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - REACH), start);
  let last = 0;
  for (const { index } of near.matchAll(BREAK)) last = index + 1;
  return near.slice(last);
}

const after = (text: string, end: number): string => text.slice(end, end + REACH).split(BREAK, 1)[0] ?? '';
