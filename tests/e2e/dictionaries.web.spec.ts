import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { interfaceTexts } from './pages/app.ts';
import { IssuesPage } from './pages/issues.ts';
import { ReleasesPage } from './pages/releases.ts';
import { SettingsPage } from './pages/settings.ts';

/** What cannot be checked is said where one looks for it, with a way on; in Arabic, where paths run the other way. */

const accessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.target)}`)).toEqual([]);
};

test('a dictionary that cannot be read is named in the settings, mended and read again', async ({
  application,
}, info) => {
  const page = application.page();
  const folder = join(application.library, 'own');
  mkdirSync(folder);
  writeFileSync(join(folder, 'fr.aff'), 'SET UTF-8\n');
  await new SettingsPage(page).switchLanguage('ar');
  await new SettingsPage(page, 'ar').goTo();
  const text = interfaceTexts('ar', 'checks');
  const dictionaries = page.getByRole('list', { name: text('spelling.dictionaries') });
  await expect(dictionaries.getByText(text('spelling.origin.built-in'))).toHaveCount(3);

  const field = page.getByRole('textbox', { name: text('spelling.folder') });
  await field.fill(join(folder, 'lost'));
  await field.press('Tab');
  await expect(page.getByRole('alert').filter({ hasText: join(folder, 'lost') })).toBeVisible();
  await field.fill(folder);
  await field.press('Tab');
  const problem = dictionaries.getByRole('alert');
  await expect(problem).toContainText(join(folder, 'fr.dic'));
  await dictionaries.scrollIntoViewIfNeeded();
  await accessible(page);
  await page.screenshot({ path: info.outputPath('dictionary-ar.png') });

  writeFileSync(join(folder, 'fr.dic'), '1\nbalagh\n');
  await page.getByRole('button', { name: text('spelling.reload') }).press('Enter');
  await expect(problem).toHaveCount(0);
  await expect(dictionaries.getByText(text('spelling.origin.own'))).toBeVisible();
  await page.screenshot({ path: info.outputPath('dictionary-mended-ar.png') });
});

test('a first check that fails says so, and is made when it is tried again', async ({
  application,
}, info) => {
  const page = application.page();
  await new SettingsPage(page).switchLanguage('ar');
  const workspace = interfaceTexts('ar', 'workspace');
  const broken = { ok: false, error: { code: 'disk-full', parameters: { folder: application.library } } };
  await page.route('**/release.check', (route) => route.fulfill({ json: broken }));
  await new ReleasesPage(page, 'ar').titles.first().click();
  await page.getByRole('grid').waitFor();
  const button = page.getByRole('banner').getByRole('button', { name: workspace('header.notChecked') });
  await button.click();
  const issues = new IssuesPage(page, 'ar');
  const alert = issues.panel.getByRole('alert');
  await expect(alert).toContainText(workspace('issues.failed'));
  await accessible(page);
  await page.screenshot({ path: info.outputPath('check-failed-ar.png') });

  await page.unroute('**/release.check');
  await alert.getByRole('button').press('Enter');
  await issues.groups.first().waitFor();
  await expect(alert).toHaveCount(0);
  await expect(button).toHaveCount(0);
});
