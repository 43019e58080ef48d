import type { ReleaseCheck, ReleaseFinding, SegmentContext, Version } from '../../check.ts';

/**
 * Capitals of headlines (design/domain-rules.md, A9): sentence case in French, title case or sentence case in English, but
 * one of them in a release. A headline in capitals throughout is neither.
 */
export const headlineCase: ReleaseCheck = {
  id: 'headline-case',
  severity: 'info',
  scope: 'release',
  messages: ['titled', 'mixed'],
  examples: [
    {
      from: 'fr',
      kind: 'headline',
      texts: {
        fr: 'Le Conseil de gouvernement adopte un projet de décret',
        en: 'Government Council Adopts Draft Decree on Health',
      },
      messages: [],
    },
    {
      from: 'en',
      kind: 'headline',
      texts: {
        en: 'Government council adopts a draft decree',
        fr: 'Le Conseil Adopte Un Projet De Décret',
      },
      messages: ['titled'],
    },
    {
      from: 'en',
      kind: 'headline',
      texts: { en: 'Government Council Adopts Draft Decree on Health' },
      more: [{ en: 'New rules for hospitals and clinics take effect in May' }],
      messages: ['mixed'],
    },
  ],
  run({ segments }) {
    const headlines = segments.filter(({ kind }) => kind === 'headline' || kind === 'subhead');
    return [...french(headlines), ...english(headlines)];
  },
};

type Style = 'title' | 'sentence';

interface Headline {
  readonly segment: number;
  readonly version: Version;
  readonly style: Style;
}

function headlinesIn(segments: readonly SegmentContext[], primary: string): readonly Headline[] {
  return segments.flatMap(({ segment, versions }) =>
    versions.flatMap((version): readonly Headline[] => {
      const style = version.primary === primary ? styleOf(version.text) : undefined;
      return style === undefined ? [] : [{ segment, version, style }];
    }),
  );
}

/** Fewer words of four letters and more tell nothing. */
const LEAST_WORDS = 3;

/** By the words after the first that are long enough to be capitalised; undefined where they are divided or few. */
function styleOf(text: string): Style | undefined {
  const words = (text.match(/\p{L}[\p{L}\p{M}'’-]+/gu) ?? []).slice(1, 100).filter((word) => word.length > 3);
  if (words.length < LEAST_WORDS || words.every((word) => word === word.toUpperCase())) return undefined;
  const share = words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
  return share >= 0.8 ? 'title' : share <= 0.5 ? 'sentence' : undefined;
}

function french(segments: readonly SegmentContext[]): readonly ReleaseFinding[] {
  return headlinesIn(segments, 'fr')
    .filter(({ style }) => style === 'title')
    .map((headline) => findingOf(headline, 'titled'));
}

/** Those that differ from the first. */
function english(segments: readonly SegmentContext[]): readonly ReleaseFinding[] {
  const [first, ...others] = headlinesIn(segments, 'en');
  return others.filter(({ style }) => style !== first?.style).map((headline) => findingOf(headline, 'mixed'));
}

function findingOf({ segment, version }: Headline, message: string): ReleaseFinding {
  return { segment, language: version.language, start: 0, end: version.text.length, message };
}
