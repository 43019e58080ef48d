import { describe, expect, it } from 'vitest';
import { PROFILES, profileOfTags } from '#core/qa/profiles.ts';
import { CHECKS } from '#core/qa/registry.ts';
import { isOn, rulesFor, severityOf } from '#core/qa/rules.ts';
import { runReleaseChecks } from '#core/qa/run-release.ts';

const check = (id: string) => {
  const found = CHECKS.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const finding = { language: 'fr', start: 0, end: 0, message: 'missing' };

describe('the profile of a release', () => {
  it.each([
    ['ar-MA', 'morocco'],
    ['ar-DZ', 'morocco'],
    ['ar-EG', 'mashreq'],
    ['ar_LB', 'mashreq'],
    ['fr-FR', 'france'],
    ['fr-ca', 'canada'],
    ['en-001', 'un'],
    ['ar-Arab-SA', 'mashreq'],
  ])('of %s is that of %s', (tag, expected) => {
    expect(profileOfTags(['fr', tag])).toBe(expected);
  });

  it('is told by the first region, and by none where there is none that counts', () => {
    expect(profileOfTags(['fr-CA', 'ar-EG'])).toBe('canada');
    expect(profileOfTags(['de-DE', 'ar', 'fr'])).toBeUndefined();
    expect(profileOfTags([])).toBeUndefined();
  });

  it('is chosen, else by region, else the usual one, else Morocco', () => {
    const id = (...args: Parameters<typeof rulesFor>) => rulesFor(...args).profile.id;
    expect(id(['ar-EG'], { profile: 'un', usual: 'france' })).toBe('un');
    expect(id(['ar-EG'], { usual: 'france' })).toBe('mashreq');
    expect(id(['ar'], { usual: 'france' })).toBe('france');
    expect(id(['ar'])).toBe('morocco');
  });

  it('says which checks there are: every id it names is one', () => {
    const ids = new Set<string>(CHECKS.map((one) => one.id));
    for (const { settings } of Object.values(PROFILES)) {
      for (const name of Object.keys(settings)) expect(ids).toContain(name.split('.')[0]);
    }
  });
});

describe('the severity of a finding', () => {
  it('is the user’s, else the profile’s, else its own, else its check’s', () => {
    const accents = check('capital-accents');
    expect(severityOf(accents, finding, rulesFor([]))).toBe('info');
    expect(severityOf(accents, { ...finding, severity: 'error' }, rulesFor([]))).toBe('error');
    expect(severityOf(accents, { ...finding, severity: 'error' }, rulesFor(['fr-FR']))).toBe('warning');
    const own = rulesFor(['fr-FR'], { settings: { 'capital-accents': 'error' } });
    expect(severityOf(accents, finding, own)).toBe('error');
    const byMessage = {
      profile: { ...PROFILES.france, settings: { 'capital-accents.missing': 'off' as const } },
      settings: {},
    };
    expect(severityOf(accents, finding, byMessage)).toBeNull();
    expect(severityOf(accents, { ...finding, message: 'other' }, byMessage)).toBe('info');
  });

  it('is none where the check is off', () => {
    const royal = check('royal-register');
    expect([isOn(royal, rulesFor([])), isOn(royal, rulesFor(['fr-FR']))]).toEqual([true, false]);
    expect(isOn(royal, rulesFor([], { settings: { 'royal-register': 'off' } }))).toBe(false);
    expect(isOn(royal, rulesFor(['fr-FR'], { settings: { 'royal-register': 'warning' } }))).toBe(true);
  });
});

describe('checks that are off', () => {
  it('say nothing, whether they look at one segment or at several', () => {
    const texts = { en: 'Mr. Alaoui  met Mr. Benali, Mr Alami' };
    const found = (off: readonly string[]) =>
      runReleaseChecks(
        [{ texts, from: 'en', segment: 1 }],
        rulesFor([], { settings: Object.fromEntries(off.map((id) => [id, 'off'])) }),
      )
        .map(({ check: id }) => id)
        .filter((id) => id === 'double-space' || id === 'mixed-style');
    expect(found([]).toSorted()).toEqual(['double-space', 'mixed-style']);
    expect(found(['double-space'])).toEqual(['mixed-style']);
    expect(found(['mixed-style'])).toEqual(['double-space']);
  });
});
