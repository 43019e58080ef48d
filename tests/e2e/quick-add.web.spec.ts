import { expect, test } from './fixtures.ts';
import { AppPage, interfaceTexts } from './pages/app.ts';
import { ReleasesPage } from './pages/releases.ts';
import { WorkspacePage } from './pages/workspace.ts';

const words = interfaceTexts('en', 'terms');

test('words selected in two columns become a term by one key, marked at once in both', async ({
  application,
}) => {
  const page = application.page();
  await new ReleasesPage(page).titles.first().click();
  const workspace = new WorkspacePage(page);
  await workspace.type(2, 'fr', 'Signature d’un accord-cadre sur l’eau');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
  // Nobody is so quick that the page had not drawn the selection yet.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  await workspace.edit(2, 'en');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
  const english = (await page.evaluate(() => window.getSelection()?.toString().trim())) ?? '';
  await page.keyboard.press('Control+Shift+L');

  const dialog = page.getByRole('dialog', { name: words('quickAdd.title') });
  await expect(dialog.getByRole('textbox', { name: 'English' })).toHaveValue(english);
  await expect(dialog.getByRole('textbox', { name: 'French' })).toHaveValue('Signature');
  // The language without a selection is the one to be typed.
  await expect(dialog.getByRole('textbox', { name: 'Arabic' })).toBeFocused();
  // What the glossary has already is said once, in however many languages it is the same.
  await dialog.getByRole('textbox', { name: 'French' }).fill('eau potable');
  await dialog.getByRole('textbox', { name: 'English' }).fill('drinking water');
  await expect(dialog.getByRole('note').getByRole('listitem')).toHaveText([
    /^(eau potable\u00a0· drinking water|drinking water\u00a0· eau potable) – الماء/,
  ]);
  await dialog.getByRole('textbox', { name: 'French' }).fill('Signature');
  await dialog.getByRole('textbox', { name: 'English' }).fill(english);
  await dialog.getByRole('textbox', { name: 'Arabic' }).fill('توقيع');
  await page.keyboard.press('Enter');
  await expect(new AppPage(page).message(words('quickAdd.added'))).toBeVisible();
  await expect(dialog).toBeHidden();
  for (const language of ['en', 'fr'] as const) {
    const marks = workspace.cell(2, language).locator('[data-term]');
    await expect(marks.filter({ hasText: language === 'en' ? english : 'Signature' }).first()).toBeVisible();
  }
});

test('a click in the padding of the empty cell at hand goes on typing in it', async ({ application }) => {
  const page = application.page();
  await new ReleasesPage(page).titles.first().click();
  const workspace = new WorkspacePage(page);
  await workspace.type(2, 'fr', ' ');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await workspace.cell(2, 'fr').click({ position: { x: 3, y: 3 } });
  await page.keyboard.type('Rabat');
  await expect(workspace.text(2, 'fr')).toHaveText('Rabat');
});
