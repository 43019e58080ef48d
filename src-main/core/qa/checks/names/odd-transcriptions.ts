import type { SeenForm, SeenNames } from '#core/model/seen-names.ts';
import { fold } from '#core/text/fold.ts';
import type { ReleaseFinding, SegmentContext } from '../../check.ts';
import { isOneEdit } from '../../names/one-edit.ts';
import type { Transcription } from '../../names/transcription.ts';

/** A spelling of a name, and where it stands or how often it stood in texts before. */
interface Form {
  readonly stem: string;
  readonly score: number;
  readonly count: number;
  readonly place?: { readonly one: Transcription; readonly segment: number };
}

/** Less alike than this, and the word may be no spelling of the name. */
const LEAST_ALIKE = 0.7;
const SHORTEST = 4;

const isForm = ({ score, stem }: Transcription): boolean => score >= LEAST_ALIKE && stem.length >= SHORTEST;

/** The Arabic spellings of the names of a text. */
export function formsIn(context: SegmentContext): readonly SeenForm[] {
  return context
    .transcriptions()
    .filter(isForm)
    .map(({ language, name, stem, score }) => ({ language, name: fold(name), stem, score, count: 1 }));
}

/**
 * One name of the other versions, two spellings in Arabic with one letter between them: شينجن and شنجن for Shenzhen. The
 * rarer one is odd; of two equally frequent ones, the one that is less like the name, then the later one.
 */
export function oddTranscriptions(
  segments: readonly SegmentContext[],
  seen: SeenNames,
  language: string,
): readonly ReleaseFinding[] {
  const own = segments.flatMap((context) =>
    context
      .transcriptions()
      .filter((one) => one.language === language && isForm(one))
      .map((one) => ({ one, name: fold(one.name), segment: context.segment })),
  );
  if (own.length === 0) return [];
  const byName = new Map<string, Map<string, Form[]>>();
  const add = (name: string, form: Form) => {
    const forms = byName.get(name) ?? new Map<string, Form[]>();
    byName.set(name, forms);
    const known = forms.get(form.stem);
    if (known === undefined) forms.set(form.stem, [form]);
    else known.push(form);
  };
  const names = new Set(own.map(({ name }) => name));
  for (const form of seen.forms) if (form.language === language && names.has(form.name)) add(form.name, form);
  for (const { one, name, segment } of own) {
    const { stem, score } = one;
    add(name, { stem, score, count: 1, place: { one, segment } });
  }
  return [...byName.values()].flatMap((forms) => (forms.size < 2 ? [] : oddForms([...forms.values()])));
}

function oddForms(forms: readonly (readonly Form[])[]): readonly ReleaseFinding[] {
  const ordered = forms.toSorted((a, b) => countOf(b) - countOf(a) || scoreOf(b) - scoreOf(a));
  return ordered.flatMap((places, at) => {
    const stem = places[0]?.stem ?? '';
    const model = ordered.slice(0, at).find((others) => isSlip(stem, others[0]?.stem ?? ''))?.[0]?.stem;
    if (model === undefined) return [];
    return places.flatMap(({ place }) => (place === undefined ? [] : [findingOf(place, model)]));
  });
}

function findingOf({ one, segment }: Required<Form>['place'], model: string): ReleaseFinding {
  const place = { start: one.end - one.stem.length, end: one.end };
  return {
    language: one.language,
    ...place,
    message: 'inconsistent',
    parameters: { name: one.stem, other: model },
    fix: { ...place, text: model },
    segment,
  };
}

const countOf = (places: readonly Form[]): number => places.reduce((sum, { count }) => sum + count, 0);
const scoreOf = (places: readonly Form[]): number => places[0]?.score ?? 0;

/** One letter apart, and not by an article or an ending. */
function isSlip(a: string, b: string): boolean {
  const [short = '', long = ''] = [bareOf(a), bareOf(b)].toSorted((one, other) => one.length - other.length);
  if (!isOneEdit(a, b) || short.replace(LAST, '') === long.replace(LAST, '')) return false;
  return !(long.startsWith(short) && ENDING.test(long.slice(short.length)));
}

const bareOf = (word: string): string => word.replace(/^[وبل]?(?:ال)?/, '');
const LAST = /[اةهيى]$/;
const ENDING = /^(?:ة|ه|ا|ي|ين|ون|ات|ية)?$/;
