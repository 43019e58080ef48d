import type { ReleaseCheck, ReleaseFinding } from '../../check.ts';

/**
 * HM, HRH and H.E. in English, where the release has not yet given the long form (design/domain-rules.md, E7): His
 * Majesty first, HM afterwards. One segment alone is no release.
 */
export const shortTitles: ReleaseCheck = {
  id: 'short-titles',
  severity: 'info',
  scope: 'release',
  messages: ['first'],
  examples: [
    {
      from: 'en',
      texts: { en: 'His Majesty King Mohammed VI received the ambassador.' },
      more: [{ en: 'HM the King thanked him.' }],
      messages: [],
    },
    {
      from: 'en',
      texts: { en: 'HM King Mohammed VI received the ambassador.' },
      more: [{ en: 'H.E. Mr. Alaoui thanked him.' }],
      messages: ['first', 'first'],
    },
  ],
  run({ segments }) {
    if (segments.length < 2) return [];
    return TITLES.flatMap(({ short, long, name }): readonly ReleaseFinding[] => {
      for (const { segment, versions } of segments) {
        for (const { primary, language, text } of versions) {
          if (primary !== 'en') continue;
          const found = short.exec(text);
          const at = text.search(long);
          if (at >= 0 && (found === null || at < found.index)) return [];
          if (found === null) continue;
          const { index: start } = found;
          const written = found[0];
          const right = `${genderAfter(text.slice(start + written.length))} ${name}`;
          const end = start + written.length;
          const fix = { start, end, text: right };
          const parameters = { title: written, text: right };
          return [{ segment, language, start, end, message: 'first', parameters, fix }];
        }
      }
      return [];
    });
  },
};

interface Title {
  readonly short: RegExp;
  readonly long: RegExp;
  readonly name: string;
}

const TITLES: readonly Title[] = [
  {
    short: /(?<![\p{L}.])(?:HM|H\.M\.)(?= (?:the |King|Queen))/u,
    long: /\bMajest(?:y|ies)\b/,
    name: 'Majesty',
  },
  {
    short: /(?<![\p{L}.])(?:HRH|H\.R\.H\.)(?= (?:the |Crown |Prince|Princess))/u,
    long: /\bRoyal Highness(?:es)?\b/,
    name: 'Royal Highness',
  },
  {
    short: /(?<![\p{L}.])(?:H\.E\.|HE)(?= (?:the |Mr|Mrs|Ms|Dr|Ambassador|Minister|President|Sheikh))/u,
    long: /\bExcellenc(?:y|ies)\b/,
    name: 'Excellency',
  },
];

const genderAfter = (text: string): string =>
  /^ (?:the )?(?:Queen|Princess|Mrs|Ms|Crown Princess|Sheikha)/.test(text) ? 'Her' : 'His';
