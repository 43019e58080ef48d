import type { LanguageCheck } from '../../check.ts';
import { replacing } from '../../find.ts';
import { MOST_FINDINGS } from '../../most-findings.ts';

/**
 * Direction controls that are opened and not closed, or closed and not opened (design/domain-rules.md, R13; Unicode
 * Standard Annex 9): they turn round whatever follows. Overrides (LRO, RLO) are named even when they are closed: they
 * show a text in another order than it has, which is how addresses are forged (Unicode Technical Standard 39).
 */
export const bidiControls: LanguageCheck = {
  id: 'bidi-controls',
  severity: 'error',
  scope: 'language',
  messages: ['unbalanced', 'override'],
  examples: [
    { from: 'ar', texts: { ar: 'الهاتف \u2066+212 5 37\u2069 بالرباط' }, messages: [] },
    { from: 'ar', texts: { ar: 'الهاتف \u2066+212 5 37 بالرباط' }, messages: ['unbalanced'] },
    { from: 'en', texts: { en: 'see \u202emoc.elpmaxe\u202c' }, messages: ['override', 'override'] },
  ],
  run(version) {
    if (!CONTROL.test(version.text)) return [];
    return controlsOf(version.text).map(({ at, code, message }) =>
      replacing(version, { start: at, end: at + 1 }, '', message, { code }),
    );
  },
};

const CONTROL = /[\u202a-\u202e\u2066-\u2069]/;
const POP_EMBEDDING = 0x202c;
const POP_ISOLATE = 0x2069;

interface Control {
  readonly at: number;
  readonly code: string;
  readonly message: 'unbalanced' | 'override';
}

function controlsOf(text: string): readonly Control[] {
  const found: Control[] = [];
  const open: { readonly at: number; readonly code: number }[] = [];
  const note = (at: number, code: number, message: Control['message']) =>
    found.push({ at, code: `U+${code.toString(16).toUpperCase()}`, message });
  for (const { index: at, 0: sign } of text.matchAll(new RegExp(CONTROL, 'g'))) {
    const code = sign.charCodeAt(0);
    if (found.length > MOST_FINDINGS) break;
    if (code !== POP_EMBEDDING && code !== POP_ISOLATE) {
      open.push({ at, code });
      continue;
    }
    const isolate = code === POP_ISOLATE;
    // The end of an isolate also ends the embeddings opened within it.
    while (isolate && open.length > 0 && (open.at(-1)?.code ?? 0) < 0x2066) noteOpen(open.pop());
    const last = open.at(-1);
    if (last === undefined || last.code >= 0x2066 !== isolate) note(at, code, 'unbalanced');
    else {
      open.pop();
      if (isOverride(last.code)) {
        note(last.at, last.code, 'override');
        note(at, code, 'override');
      }
    }
  }
  for (const one of open) noteOpen(one);
  return found.sort((a, b) => a.at - b.at).slice(0, MOST_FINDINGS + 1);

  function noteOpen(one: (typeof open)[number] | undefined): void {
    if (one !== undefined) note(one.at, one.code, 'unbalanced');
  }
}

const isOverride = (code: number): boolean => code === 0x202d || code === 0x202e;
