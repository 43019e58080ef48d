import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { NewReleasePage } from './pages/newRelease.ts';
import { ReleasesPage } from './pages/releases.ts';
import { WorkspacePage } from './pages/workspace.ts';

/** Dates, amounts and percentages of the source go into the target in its own form, by one key. */

const PASTED = `Office des changes : hausse des recettes

Rabat, le lundi 9 mars 2026 (MAP) – Les recettes ont atteint 10,9 milliards de dirhams, en hausse de 6,8 %.
`;

test('the values of a segment are put in one after the other, in the form of the target', async ({
  application,
}, info) => {
  const page = application.page();
  await new ReleasesPage(page).startNew();
  const dialog = new NewReleasePage(page);
  await dialog.typeText(PASTED);
  await expect(dialog.sourceLanguage).toContainText('French');
  await dialog.create();

  const workspace = new WorkspacePage(page);
  const editor = await workspace.edit(3, 'ar');
  await workspace.openTab('terms');
  await expect(workspace.sourceValues()).toHaveText(['10,9 مليار درهم', '6,8 في المائة']);
  const found = await new AxeBuilder({ page }).include('[data-workspace-panel]').analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);

  await editor.click();
  await page.keyboard.type('بلغت المداخيل');
  await workspace.insertNextValue();
  await page.keyboard.type('، بزيادة');
  await workspace.insertNextValue();
  await expect(editor).toHaveText('بلغت المداخيل 10,9 مليار درهم، بزيادة 6,8 في المائة');

  await page.screenshot({ path: info.outputPath('values-ar.png') });
  await workspace.edit(3, 'en');
  await expect(workspace.sourceValues()).toHaveText(['MAD 10.9 billion', '6.8%']);
  await workspace.sourceValues().first().click();
  await expect(workspace.editor(3, 'en')).toHaveText('MAD 10.9 billion');
  await workspace.saved();
  await expect(workspace.sourceValues().first()).toHaveAccessibleName(/once more/);
});
