import type { Output, Parsed } from '#contract/index.ts';
import type { Replacement } from '#contract/memories.ts';
import { foldsWithCase } from '#core/matching/needle.ts';
import type { Mark, RichText } from '#core/model/rich-text.ts';
import { concatRich, sliceRich } from '#core/text/marks.ts';
import type { Context } from '../context.ts';
import type { JobControl, UnitChange } from '../ports/index.ts';
import { fitting } from './browse.ts';

/** Search and replace over the units that a filter leaves, shown before it is done. */
export async function replaceTexts(
  context: Context,
  input: Parsed<'memory.replace'>,
  control: JobControl,
): Promise<Output<'memory.replace'>> {
  const { memory, settings, clock } = context;
  const writable = new Set(memory.memories().flatMap(({ id, writable: may }) => (may ? [id] : [])));
  const only = input.units === undefined ? null : new Set(input.units);
  const pattern = patternOf(input);
  const changes: UnitChange[] = [];
  const shown: Replacement[] = [];
  let found = 0;
  // The search is for the text as it is; its folded form narrows the units down.
  const needle = input.matchCase || foldsWithCase(input.search) ? input.search : null;
  for await (const unit of fitting(context, { filter: input.filter, needle }, 0, control)) {
    if (!writable.has(unit.memory) || only?.has(unit.id) === false) continue;
    const content = unit.variants[input.language];
    const after = content === undefined ? null : replaced(content, pattern, input.replacement);
    if (content === undefined || after === null || after.text.trim() === '') continue;
    found += 1;
    if (shown.length < input.limit)
      shown.push({ unit: unit.id, language: input.language, before: content.text, after: after.text });
    if (input.apply) changes.push({ unit: unit.id, variants: { ...unit.variants, [input.language]: after } });
  }
  const stamp = { author: settings.get().author, at: clock.now() };
  const edit = changes.length === 0 ? null : memory.change('replace', changes, stamp);
  if (edit !== null) context.announce('memory');
  return { found, changes: shown, edit, units: edit === null ? 0 : changes.length };
}

function patternOf({ search, matchCase, wholeWord }: Parsed<'memory.replace'>): RegExp {
  const literal = search.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const whole = wholeWord ? `(?<![\\p{L}\\p{M}\\p{N}])${literal}(?![\\p{L}\\p{M}\\p{N}])` : literal;
  return new RegExp(whole, matchCase ? 'gu' : 'giu');
}

/** The text with every occurrence replaced; marks stay on what they were on. Null where there is none. */
export function replaced(content: RichText, pattern: RegExp, replacement: string): RichText | null {
  const parts: RichText[] = [];
  let at = 0;
  for (const match of content.text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    parts.push(sliceRich(content, at, match.index));
    parts.push({ text: replacement, marks: marksOver(content.marks, match.index, end, replacement.length) });
    at = end;
  }
  if (parts.length === 0) return null;
  const after = concatRich([...parts, sliceRich(content, at, content.text.length)]);
  return after.text === content.text ? null : after;
}

/** Marks that cover all of what is replaced cover all of what replaces it. */
const marksOver = (marks: readonly Mark[], start: number, end: number, length: number): readonly Mark[] =>
  length === 0
    ? []
    : marks
        .filter((mark) => mark.start <= start && mark.end >= end)
        .map((mark) => ({ ...mark, start: 0, end: length }));
