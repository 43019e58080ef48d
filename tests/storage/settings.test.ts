import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DEFAULT_PENALTIES } from '#core/model/penalties.ts';
import { DEFAULT_PROFILE } from '#core/model/profile.ts';
import { temporary } from './temporary.ts';

const { folder, connect, library } = temporary();

const DEFAULTS = {
  interfaceLanguage: null,
  theme: 'system',
  density: 'comfortable',
  author: '',
  minimumScore: 70,
  penalties: DEFAULT_PENALTIES,
  profile: DEFAULT_PROFILE,
  checks: {},
  words: {},
  dictionaryFolder: '',
};

it('settings have defaults and keep what was chosen', () => {
  const { settings } = library();
  expect(settings.get()).toEqual(DEFAULTS);
  settings.update({ theme: 'dark', author: 'Salma Berrada' });
  expect(settings.update({ density: undefined })).toEqual({
    ...DEFAULTS,
    theme: 'dark',
    author: 'Salma Berrada',
  });
});

it('a setting that is no longer allowed gives way to its default, the others stay', () => {
  const path = folder();
  const { settings } = library(path);
  settings.update({ author: 'Salma Berrada' });
  connect(join(path, 'releases.db')).run("INSERT INTO settings (key, value) VALUES ('theme', '\"sepia\"')");
  expect(settings.get()).toEqual({ ...DEFAULTS, author: 'Salma Berrada' });
});
