import type { Unit } from '#core/model/memory.ts';

type Texts = Readonly<Record<string, string>>;

/** A unit with plain texts; the rest only where a test is about it. */
export function unitOf(id: number, texts: Texts, rest: Partial<Unit> = {}): Unit {
  return {
    id,
    memory: 1,
    variants: Object.fromEntries(
      Object.entries(texts).map(([language, text]) => [language, { text, marks: [] }]),
    ),
    context: {},
    author: '',
    updatedAt: 0,
    ...rest,
  };
}
