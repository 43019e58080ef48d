import type { LanguageCheck } from '../../check.ts';
import { findAll, replacing } from '../../find.ts';

/**
 * Arabic letters drawn in one position, and Latin ligatures, as a PDF holds them (design/domain-rules.md, R8): no
 * search finds them. The religious ligatures ﷲ ﷺ ﷽, the rial and the ornate brackets are written on purpose.
 */
export const presentationForms: LanguageCheck = {
  id: 'presentation-forms',
  severity: 'error',
  scope: 'language',
  messages: ['arabic', 'ligature'],
  examples: [
    { from: 'ar', texts: { ar: 'النبي محمد ﷺ' }, messages: [] },
    { from: 'ar', texts: { ar: 'ﺍﻟﻤﻐﺮﺏ بلد' }, messages: ['arabic'] },
    { from: 'fr', texts: { fr: 'un conﬂit' }, messages: ['ligature'] },
  ],
  run: (version) =>
    findAll(version, PATTERN, ([found], start, end) => {
      const arabic = found > '\ufb4f';
      // The form of a lone haraka decomposes to a space and the haraka: that space is no text.
      const text = arabic ? found.normalize('NFKC').replaceAll(' ', '') : found.normalize('NFKC');
      if (text === found) return null;
      const message = arabic ? 'arabic' : 'ligature';
      return replacing(version, { start, end }, text, message, { found, text });
    }),
};

const PATTERN = /[\ufb50-\ufd3d\ufd50-\ufdef\ufe70-\ufefc]+|[\ufb00-\ufb06]+/gu;
