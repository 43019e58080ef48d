import { BalaghError } from '#contract/errors.ts';
import type { Handlers, Parsed } from '#contract/index.ts';
import type { Filled } from '#contract/release.ts';
import type { Context } from './context.ts';
import { fillRelease } from './fill.ts';
import { requireRelease } from './find.ts';

export function createPretranslateHandlers(context: Context): Handlers<'release.pretranslate'> {
  return { 'release.pretranslate': (input) => pretranslate(context, input) };
}

function pretranslate(context: Context, input: Parsed<'release.pretranslate'>): Filled {
  const filledRelease = context.releases.transaction(() => {
    const release = requireRelease(context, input.id);
    const languages = input.languages ?? release.targets;
    const unknown = languages.find((language) => !release.targets.includes(language));
    if (unknown !== undefined) throw new BalaghError('unsupported-language', { language: unknown });
    const fill = fillRelease(context, release, languages, input.minimum);
    return { release: requireRelease(context, input.id), fill };
  });
  context.announce('release', input.id);
  context.announce('releases');
  return filledRelease;
}
