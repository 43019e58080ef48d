import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { interfaceTexts } from './pages/app.ts';
import { IssuesPage } from './pages/issues.ts';
import { NewReleasePage } from './pages/newRelease.ts';
import { ReleasesPage } from './pages/releases.ts';
import { WorkspacePage } from './pages/workspace.ts';

/** The Issues panel: found, grouped, filtered, mended and silenced. */

const PASTED = `Oujda accueille le salon du livre scolaire

Oujda, 9 mars 2026 (MAP) – Le salon du livre scolaire s’ouvre lundi à Oujda.

Il réunit 48 éditeurs de six régions.
`;

const ENGLISH = [
  'Oujda hosts the  school book fair',
  'Oujda, 8 March 2026 (MAP) – The school  book fair opens on  Monday in Oujda.',
];

async function withSlips(page: Page): Promise<WorkspacePage> {
  await new ReleasesPage(page).startNew();
  const dialog = new NewReleasePage(page);
  await dialog.typeText(PASTED);
  await expect(dialog.sourceLanguage).toContainText('French');
  await dialog.create();
  const workspace = new WorkspacePage(page);
  for (const [at, text] of ENGLISH.entries()) await workspace.type(at + 1, 'en', text);
  await workspace.saved();
  return workspace;
}

const accessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).include('[data-workspace-panel]').analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.target)}`)).toEqual([]);
};

test('issues are grouped and filtered, gone through and mended by key, all of a kind at once', async ({
  application,
}) => {
  const page = application.page();
  const workspace = await withSlips(page);
  const issues = new IssuesPage(page);
  await issues.show();
  const spaces = issues.group('double-space');
  await expect(spaces.getByRole('listitem')).toHaveCount(3);
  await expect(issues.groups.first()).toHaveAccessibleName(issues.checkName('dates'));
  await accessible(page);

  await issues.choose('filterCheck', issues.checkName('double-space'));
  await expect(issues.groups).toHaveCount(1);
  await issues.choose('filterLanguage', 'Arabic');
  await expect(issues.panel.getByText(issues.word('noneFits'))).toBeVisible();
  await accessible(page);
  await issues.choose('filterLanguage', 'English');

  await workspace.edit(1, 'en');
  await page.keyboard.press('ControlOrMeta+Period');
  await expect(spaces.getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(spaces.getByRole('listitem')).toHaveCount(3);

  await spaces.getByRole('button', { name: issues.fixAll }).click();
  await expect(issues.groups).toHaveCount(0);
  await expect(workspace.text(1, 'en')).toHaveText('Oujda hosts the school book fair');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(spaces.getByRole('listitem')).toHaveCount(3);

  await workspace.edit(1, 'fr');
  await page.keyboard.press('F8');
  const first = await issues.placeAtHand();
  await page.keyboard.press('F8');
  expect(await issues.placeAtHand()).not.toBe(first);
  await page.keyboard.press('Shift+F8');
  await expect.poll(() => issues.placeAtHand()).toBe(first);
});

test('an issue is silenced once, in the release and for good, and each is taken back', async ({
  application,
}) => {
  const page = application.page();
  await withSlips(page);
  const issues = new IssuesPage(page);
  await issues.show();
  const spaces = issues.group('double-space');
  for (const [scope, left] of [
    ['silenceOnce', 2],
    ['silenceRelease', 0],
    ['silenceAlways', 0],
  ] as const) {
    await issues.silence(spaces.getByRole('listitem').first(), scope);
    await expect(spaces.getByRole('listitem')).toHaveCount(left);
    await issues.openSilenced();
    await accessible(page);
    await issues.restoreFirst();
    await expect(spaces.getByRole('listitem')).toHaveCount(3);
  }
});

test('the panel of issues reads from the right in Arabic', async ({ application }, info) => {
  const page = application.page();
  await withSlips(page);
  await new ReleasesPage(page).switchLanguage('ar');
  const issues = new IssuesPage(page, 'ar');
  await issues.show();
  await issues.silence(issues.group('double-space').getByRole('listitem').first(), 'silenceOnce');
  await issues.openSilenced();
  await accessible(page);
  await page.screenshot({ path: info.outputPath('issues-ar.png') });
});

test('a glossary is switched off for one release, and stays so', async ({ application }, info) => {
  const page = application.page();
  await new ReleasesPage(page).titles.first().click();
  const workspace = new WorkspacePage(page);
  const label = interfaceTexts('en', 'workspace')('commands.releaseGlossaries');
  await page.getByRole('button', { name: label }).click();
  const dialog = page.getByRole('dialog', { name: label });
  const boxes = dialog.getByRole('checkbox');
  await expect(boxes.first()).toBeChecked();
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.screenshot({ path: info.outputPath('glossaries-en.png') });
  await boxes.first().press('Space');
  await expect(boxes.first()).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await workspace.back();
  await new ReleasesPage(page).titles.first().click();
  await page.getByRole('button', { name: label }).click();
  await expect(boxes.first()).not.toBeChecked();
});

for (const language of ['en', 'ar'] as const)
  test(`until the first check has come the panel says that it is checking, never that there is nothing (${language})`, async ({
    application,
  }) => {
    const page = application.page();
    await withSlips(page);
    if (language !== 'en') await new ReleasesPage(page).switchLanguage(language);
    const held = Promise.withResolvers<void>();
    await page.route(
      (url) => url.pathname.endsWith('/release.check'),
      async (route) => {
        await held.promise;
        await route.continue();
      },
    );
    await page.reload();
    const words = interfaceTexts(language, 'workspace');
    await page.getByRole('button', { name: words('header.checking') }).click();
    const panel = page.getByRole('tabpanel');
    await expect(panel.getByRole('status')).toHaveText(words('issues.checking'));
    await expect(panel.getByText(words('issues.noneInRelease'))).toBeHidden();
    await accessible(page);
    held.resolve();
    await expect(panel.getByRole('region').first()).toBeVisible();
    await expect(panel.getByRole('status')).toBeEmpty();
  });
