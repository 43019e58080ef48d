import type { Preview } from '#contract/release.ts';
import type { FileInput } from '#contract/values.ts';
import { DEFAULT_LANGUAGES, type LanguageTag } from '#core/model/language.ts';
import type { ClientError } from '../../client/client.ts';

/** What is asked of the dialog from outside. */
export type NewReleaseRequest =
  | { readonly kind: 'choose' }
  | { readonly kind: 'sample' }
  | { readonly kind: 'input'; readonly input: FileInput }
  | { readonly kind: 'file'; readonly file: File };

/** What the user settles about the release that is to be made. */
export interface Choices {
  readonly from: LanguageTag | null;
  readonly to: readonly LanguageTag[];
  readonly title: string;
  readonly keepNoise: boolean;
  /** Numbers of the doubtful lines that are to be left out. */
  readonly dropped: readonly number[];
}

export interface NewReleaseState {
  readonly input: FileInput | null;
  readonly preview: Preview | null;
  readonly choices: Choices;
  /** The language was recognised, not chosen. */
  readonly recognised: boolean;
  readonly working: 'reading' | 'creating' | null;
  readonly error: ClientError | null;
}

export type NewReleaseAction =
  | { readonly type: 'reading'; readonly input: FileInput | null }
  | { readonly type: 'read'; readonly preview: Preview }
  | { readonly type: 'failed'; readonly error: ClientError }
  | { readonly type: 'chosen'; readonly choices: Partial<Choices> }
  | { readonly type: 'creating' }
  | { readonly type: 'back' };

export const INITIAL: NewReleaseState = {
  input: null,
  preview: null,
  choices: { from: null, to: [], title: '', keepNoise: false, dropped: [] },
  recognised: false,
  working: null,
  error: null,
};

/** A request that brings its text starts by reading it. */
export function initialState(request: NewReleaseRequest): NewReleaseState {
  return request.kind === 'choose' ? INITIAL : { ...INITIAL, working: 'reading' };
}

/** The languages to translate into: all others of the usual three. */
export function usualTargets(from: LanguageTag | null): readonly LanguageTag[] {
  return from === null ? [] : DEFAULT_LANGUAGES.filter((language) => language !== from);
}

export function reduce(state: NewReleaseState, action: NewReleaseAction): NewReleaseState {
  switch (action.type) {
    case 'reading': {
      // The same text read again with another choice keeps what is on screen until the answer comes.
      const again = state.preview !== null && action.input === state.input;
      return again
        ? { ...state, working: 'reading', error: null }
        : { ...INITIAL, input: action.input, working: 'reading' };
    }
    case 'read':
      return withPreview(state, action.preview);
    case 'failed':
      return { ...state, working: null, error: action.error };
    case 'chosen':
      return withChoices(state, action.choices);
    case 'creating':
      return { ...state, working: 'creating', error: null };
    case 'back':
      return INITIAL;
  }
}

function withPreview(state: NewReleaseState, preview: Preview): NewReleaseState {
  const first = state.preview === null;
  const from = state.choices.from ?? preview.language;
  return {
    ...state,
    preview,
    working: null,
    error: null,
    recognised: first ? preview.language !== null : state.recognised,
    choices: {
      ...state.choices,
      from,
      to: first ? usualTargets(from) : state.choices.to,
      title: first ? preview.title : state.choices.title,
      // Read in another way, the text may raise other questions.
      dropped: [],
    },
  };
}

function withChoices(state: NewReleaseState, changed: Partial<Choices>): NewReleaseState {
  const choices = { ...state.choices, ...changed };
  const otherSource = changed.from !== undefined && changed.from !== state.choices.from;
  return {
    ...state,
    error: null,
    recognised: state.recognised && !otherSource,
    choices: otherSource ? { ...choices, to: usualTargets(choices.from) } : choices,
  };
}
