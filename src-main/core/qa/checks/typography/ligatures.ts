import type { LanguageCheck } from '../../check.ts';
import { findAll, replacing } from '../../find.ts';

/** French words that are written with œ or æ (design/domain-rules.md, F13). */
export const ligatures: LanguageCheck = {
  id: 'ligatures',
  severity: 'info',
  scope: 'language',
  messages: ['split'],
  examples: [
    { from: 'fr', texts: { fr: 'la mise en œuvre, la coexistence, le poète Moetti' }, messages: [] },
    { from: 'fr', texts: { fr: 'la mise en oeuvre' }, messages: ['split'] },
  ],
  run: (version) =>
    version.primary === 'fr' && /o[e\u0152]/i.test(version.text)
      ? findAll(version, PATTERN, ([word], start, end) => {
          const text = word.replace(/oe/g, 'œ').replace(/Oe|OE/g, 'Œ');
          return replacing(version, { start, end }, text, 'split', { word, text });
        })
      : [],
};

const PATTERN =
  /(?<![\p{L}\p{M}])(?:(?:man|chefs?-d['’]|hors-d['’])?oeuvr(?:e|es|ent|er|ant|é|ée|és|ées)|soeurs?|coeurs?|boeufs?|voeux?|noeuds?|oeil|oeufs?|oeillets?|moeurs|oecuméniques?|oesophage|foetus|oestrogènes?|phoenix|oedème)(?![\p{L}\p{M}])/giu;
