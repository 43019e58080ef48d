import { compareNames } from '#core/names/compare.ts';
import type { PairCheck } from '../../check.ts';
import { replacing } from '../../find.ts';
import { nameWords } from './name-words.ts';

/** A person of the glossary whose name the translation spells in another way than the glossary (domain-rules.md, C2). */
export const nameRegister: PairCheck = {
  id: 'name-register',
  severity: 'warning',
  scope: 'pair',
  messages: ['unregistered'],
  examples: [
    {
      from: 'ar',
      concepts: [person('عبد الوافي لفتيت', 'Abdelouafi Laftit')],
      texts: { ar: 'السيد عبد الوافي لفتيت', fr: 'M. Abdelouafi Laftit' },
      messages: [],
    },
    {
      from: 'ar',
      concepts: [person('عبد الوافي لفتيت', 'Abdelouafi Laftit')],
      texts: { ar: 'السيد عبد الوافي لفتيت', fr: 'M. Abdelouafi Lafetet' },
      messages: ['unregistered'],
    },
  ],
  run(_source, target, { terms }) {
    if (!terms.some(({ kind }) => kind === 'person')) return [];
    const words = nameWords(target);
    const found = new Set<number>();
    return terms.flatMap((hit) => {
      const forms = hit.targets[target.language] ?? [];
      if (hit.kind !== 'person' || forms.length === 0 || found.has(hit.concept)) return [];
      found.add(hit.concept);
      if (forms.some((form) => target.text.includes(form))) return [];
      for (const form of forms) {
        const last = form.split(/[ \u00a0]/).at(-1) ?? form;
        const odd = words.find(
          ({ text }) => text !== last && compareNames(text, last).same === 'yes' && !form.includes(text),
        );
        if (odd !== undefined)
          return [replacing(target, odd, last, 'unregistered', { name: odd.text, form })];
      }
      return [];
    });
  },
};

function person(ar: string, fr: string) {
  return {
    id: 1,
    kind: 'person' as const,
    domain: 'government',
    note: '',
    terms: {
      ar: [{ text: ar, status: 'preferred' as const }],
      fr: [{ text: fr, status: 'preferred' as const }],
    },
  };
}
