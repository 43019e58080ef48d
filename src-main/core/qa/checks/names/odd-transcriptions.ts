import { fold } from '#core/text/fold.ts';
import type { ReleaseFinding, SegmentContext } from '../../check.ts';
import { isOneEdit } from '../../names/one-edit.ts';
import type { Transcription } from '../../names/transcription.ts';

interface Form {
  readonly one: Transcription;
  readonly segment: number;
}

/** Less alike than this, and the word may be no spelling of the name. */
const LEAST_ALIKE = 0.75;
const SHORTEST = 4;

/**
 * One name of the other versions, two spellings in Arabic with one letter between them: شينجن and شنجن for Shenzhen. The
 * rarer one is odd; of two equally frequent ones, the one that is less like the name, then the later one.
 */
export function oddTranscriptions(
  segments: readonly SegmentContext[],
  language: string,
): readonly ReleaseFinding[] {
  const byName = new Map<string, Map<string, Form[]>>();
  for (const context of segments) {
    for (const one of context.transcriptions()) {
      if (one.language !== language || one.score < LEAST_ALIKE || one.stem.length < SHORTEST) continue;
      const name = fold(one.name);
      const forms = byName.get(name) ?? new Map<string, Form[]>();
      byName.set(name, forms);
      const known = forms.get(one.stem);
      if (known === undefined) forms.set(one.stem, [{ one, segment: context.segment }]);
      else known.push({ one, segment: context.segment });
    }
  }
  return [...byName.values()].flatMap((forms) => (forms.size < 2 ? [] : oddForms([...forms.values()])));
}

function oddForms(forms: readonly (readonly Form[])[]): readonly ReleaseFinding[] {
  const ordered = forms.toSorted((a, b) => b.length - a.length || scoreOf(b) - scoreOf(a));
  return ordered.flatMap((places, at) => {
    const stem = places[0]?.one.stem ?? '';
    const model = ordered.slice(0, at).find((others) => isSlip(stem, others[0]?.one.stem ?? ''))?.[0]?.one;
    if (model === undefined) return [];
    return places.map(({ one, segment }) => ({
      language: one.language,
      start: one.end - one.stem.length,
      end: one.end,
      message: 'inconsistent',
      parameters: { name: one.stem, other: model.stem },
      fix: { start: one.end - one.stem.length, end: one.end, text: model.stem },
      segment,
    }));
  });
}

const scoreOf = (places: readonly Form[]): number => places[0]?.one.score ?? 0;

/** One letter apart, and not by an article or an ending. */
const isSlip = (a: string, b: string): boolean => isOneEdit(a, b) && stemOf(a) !== stemOf(b);
const stemOf = (word: string): string => word.replace(/^[وبل]?(?:ال)?/, '').replace(/[اةهي]+$/, '');
