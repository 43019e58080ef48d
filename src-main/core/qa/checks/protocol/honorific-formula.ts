import { endOf, type PairCheck } from '../../check.ts';
import { FORMULAS } from './formulas.ts';

/** An honorific formula of the source (نصره الله) that the translation leaves out (design/domain-rules.md, C1). */
export const honorificFormula: PairCheck = {
  id: 'honorific-formula',
  severity: 'warning',
  scope: 'pair',
  messages: ['missing'],
  examples: [
    {
      from: 'ar',
      texts: { ar: 'جلالة الملك، نصره الله', fr: 'Sa Majesté le Roi, que Dieu L’assiste' },
      messages: [],
    },
    {
      from: 'ar',
      texts: { ar: 'جلالة الملك، نصره الله', en: 'His Majesty the King' },
      messages: ['missing'],
    },
  ],
  run(source, target) {
    return FORMULAS.flatMap(({ wordings, fixed }) => {
      const found = wordings[source.primary]?.exec(source.text)?.[0];
      const own = wordings[target.primary];
      if (found === undefined || own === undefined || own.test(target.text)) return [];
      // `late` and `feu` are words of their own: only the prayer itself is asked for.
      if (!/الله|dieu|god|allah/iu.test(found)) return [];
      const parameters = { formula: found.trim(), text: fixed[target.primary] ?? '' };
      return [{ language: target.language, ...endOf(target), message: 'missing', parameters }];
    });
  },
};
