import { expect, test } from './fixtures.ts';
import { MemoryPage } from './pages/memory.ts';
import { NewReleasePage } from './pages/newRelease.ts';
import { ReleasesPage } from './pages/releases.ts';
import { WorkspacePage } from './pages/workspace.ts';

const TEXT = `Water ministers meet in Agadir

Agadir, 3 July 2026 (MAP) –

The two ministers will meet again in Dakar.
`;

test('a proposal carries the place and date of the segment, and shows what it put in', async ({
  application,
}) => {
  const page = application.page();
  await new ReleasesPage(page).startNew();
  const dialog = new NewReleasePage(page);
  await dialog.typeText(TEXT);
  await dialog.create();
  const workspace = new WorkspacePage(page);
  const editor = await workspace.edit(2, 'fr');
  await expect(editor).toHaveText('Agadir, le 3 juillet 2026 (MAP) –');
  await expect(workspace.text(2, 'ar')).toHaveText('أكادير، 3 يوليوز 2026 (و م ع) –');
  await expect(workspace.values().first()).toHaveText(/Adapted .+ Agadir/);
  await expect(workspace.values().nth(1)).toHaveText(/Adapted .+ 3 juillet 2026/);

  const hits = await workspace.searchMemory('الوزير الرباط');
  await expect(hits.first().locator('mark').first()).toHaveText(/وزير|الرباط/);
  await expect(hits.first().locator('mark[data-translation]').first()).toHaveText(/Minist|Rabat/i);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(workspace.matches().first()).toBeVisible();

  await workspace.panel.getByRole('link', { name: 'Edit in the memory' }).first().click();
  const memory = new MemoryPage(page);
  await expect(memory.panel.getByRole('textbox', { name: 'French' })).toHaveValue(/^Rabat|^Agadir|, le /);
  await expect(memory.rows.first()).toBeVisible();
  await page.goBack();
  await expect(workspace.text(2, 'ar')).toHaveText('أكادير، 3 يوليوز 2026 (و م ع) –');
});
