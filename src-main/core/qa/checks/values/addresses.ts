import type { Severity } from '#core/model/issue.ts';
import type { AddressToken } from '#core/text/values/codes/addresses.ts';
import { type Change, changesOf } from '../../changes.ts';
import { endOf, type Finding, type Version, type VersionsCheck } from '../../check.ts';
import { compareVersions } from '../../compare.ts';
import { firstOf } from '../../most-findings.ts';
import type { Equality } from '../../pairing.ts';

/**
 * Web and mail addresses, handles and hashtags are copied exactly (design/domain-rules.md, D6). The part of a web address
 * that names its language may change (/fr/ to /ar/), and a hashtag may be translated.
 */
export const addresses: VersionsCheck = {
  id: 'addresses',
  severity: 'error',
  scope: 'all',
  messages: ['missing', 'extra', 'changed'],
  examples: [
    {
      from: 'fr',
      texts: {
        fr: 'Inscription sur https://exemple.ma/fr/appel.',
        ar: 'التسجيل عبر https://exemple.ma/ar/appel.',
      },
      messages: [],
    },
    {
      from: 'fr',
      texts: { fr: 'Contact : presse@exemple.ma', en: 'Contact: press@exemple.ma' },
      messages: ['changed'],
    },
    {
      from: 'en',
      texts: { en: 'Register at www.exemple.ma.', fr: 'Inscrivez-vous.' },
      messages: ['missing'],
    },
    { from: 'fr', texts: { fr: 'Suivez #Maroc2030', ar: 'تابعوا #المغرب2030' }, messages: [] },
  ],
  run(context) {
    const sides = context.versions.map((version) => ({
      language: version.language,
      asserted: version.values().addresses,
      evidence: [],
    }));
    return compareVersions(sides, EQUALITY).differences.flatMap((difference) => {
      const version = context.versions.find(({ language }) => language === difference.language);
      if (version === undefined) return [];
      const changes = changesOf(difference, likeness);
      const told = changes.filter((change) => !isTranslatedHashtag(change) && !isRepetition(change));
      return firstOf(told, () => version.language).map((change) =>
        findingOf(change, version, changes.length === 1),
      );
    });
  },
};

const EQUALITY: Equality<AddressToken> = {
  ranks: [(token) => [keyOf(token)]],
  same: () => true,
  covers: () => true,
};

/** Bare addresses: no scheme, no www, no slash at the end; language codes in host and path stand for one another. */
function keyOf({ kind, text }: AddressToken): string {
  if (kind !== 'url') return `${kind} ${text.toLowerCase()}`;
  const bare = text
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
  return `url ${bare.replace(/(?<=^|[/?&=._-])(?:ar|fr|en|eng|fra|ara)(?:-[a-z]{2})?(?=$|[/?&._-])/g, '*')}`;
}

function likeness(a: AddressToken, b: AddressToken): number {
  if (a.kind !== b.kind) return 0;
  const [shorter, longer] = [a.text.length, b.text.length].toSorted((x, y) => x - y);
  let same = 0;
  while (same < 60 && same < (shorter ?? 0) && a.text[same] === b.text[same]) same++;
  return 0.5 + same / (longer ?? 1);
}

/** #Maroc and #المغرب: as many in one version as in the other. */
function isTranslatedHashtag({ missing, extra }: Change<AddressToken>): boolean {
  return missing?.kind === 'hashtag' && extra?.kind === 'hashtag';
}

/** The same address, which another version has more often: nothing was changed. */
function isRepetition({ missing, extra }: Change<AddressToken>): boolean {
  return missing !== undefined && extra !== undefined && keyOf(missing) === keyOf(extra);
}

function findingOf({ missing, extra }: Change<AddressToken>, version: Version, only: boolean): Finding {
  const common = { language: version.language, severity: severityOf(missing ?? extra) };
  if (missing !== undefined && extra !== undefined) {
    const { start, end } = extra;
    return {
      ...common,
      start,
      end,
      message: 'changed',
      parameters: { source: shown(missing), target: shown(extra) },
      ...(only ? { fix: { start, end, text: missing.text } } : {}),
    };
  }
  if (missing !== undefined) {
    return { ...common, ...endOf(version), message: 'missing', parameters: { address: shown(missing) } };
  }
  const place = extra ?? { start: 0, end: 0, text: '' };
  return {
    ...common,
    start: place.start,
    end: place.end,
    message: 'extra',
    parameters: { address: shown(place) },
  };
}

/** Handles and hashtags may fall away where another network is meant. */
function severityOf(token: AddressToken | undefined): Severity {
  return token?.kind === 'url' || token?.kind === 'email' ? 'error' : 'warning';
}

function shown({ text }: Pick<AddressToken, 'text'>): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
