import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { interfaceTexts } from './pages/app.ts';
import { SettingsPage } from './pages/settings.ts';

/** What the user says of the checks in every release, on the screen of the settings. */

for (const language of ['en', 'fr', 'ar'] as const) {
  test(`checks are found, set, silenced and put back by keyboard, in ${language}`, async ({
    application,
  }, info) => {
    const page = application.page();
    await new SettingsPage(page).switchLanguage(language);
    await new SettingsPage(page, language).goTo();
    const text = interfaceTexts(language, 'checks');
    const name = interfaceTexts(language, 'issues')('check.double-space.name');
    const section = page.getByRole('region', { name: text('title') });

    await section.getByRole('searchbox', { name: text('filter') }).fill(name);
    const check = section.getByRole('group').getByRole('button', { name });
    await expect(check).toContainText(text('settings.warning'));
    await check.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: text('settings.off'), exact: true }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(check).toContainText(text('settings.off'));
    const silenced = section.getByRole('list', { name: text('silenced') });
    await expect(silenced.getByRole('listitem')).toHaveCount(1);

    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.target)}`)).toEqual([]);
    await section.scrollIntoViewIfNeeded();
    await section.screenshot({ path: info.outputPath(`checks-${language}.png`) });

    await silenced.getByRole('button').press('Enter');
    await expect(check).toContainText(text('settings.warning'));
    await expect(section.getByText(text('silencedNone'))).toBeVisible();
  });
}
