import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { AppPage } from './pages/app.ts';
import { NewReleasePage } from './pages/newRelease.ts';
import { ReleasesPage } from './pages/releases.ts';
import { WorkspacePage } from './pages/workspace.ts';

/** The README's first session, and what must never fail in it, on every host. */

const SAMPLE = 'Moroccan-Senegalese cooperation on water';

const PASTED = `Skip to content

Agadir hosts the third national forum of press translators

Agadir, 9 March 2026 (MAP) – The third national forum of press translators opens on Monday in Agadir.

Some 240 translators from 18 institutions take part in the forum. It runs until 11 March 2026.

“Accuracy is a courtesy to the reader,” said the chairwoman of the forum, Ms Salma Idrissi Benyahya.

ENDS

Leave a Reply
Your email address will not be published.
Back to top button
`;

test('opens the sample release, edits, saves, restarts, undoes and redoes', async ({ application }) => {
  const releases = new ReleasesPage(application.page());
  await releases.open(SAMPLE);
  const workspace = new WorkspacePage(application.page());
  await workspace.type(20, 'fr', 'Le comité se réunira à Dakar.');
  await workspace.saved();

  const after = new WorkspacePage(await application.restart());
  await new ReleasesPage(application.page()).goTo();
  await new ReleasesPage(application.page()).open(SAMPLE);
  await after.reveal(20);
  await expect(after.text(20, 'fr')).toHaveText('Le comité se réunira à Dakar.');

  await after.edit(20, 'fr');
  for (let steps = 0; steps < 20; steps += 1) {
    await after.undo();
    if ((await after.editor(20, 'fr').textContent())?.trim() === '') break;
    await application.page().waitForTimeout(100);
  }
  await expect(after.editor(20, 'fr')).toHaveText('');
  for (let steps = 0; steps < 20; steps += 1) {
    await after.redo();
    if ((await after.editor(20, 'fr').textContent())?.trim() === 'Le comité se réunira à Dakar.') break;
    await application.page().waitForTimeout(100);
  }
  await expect(after.editor(20, 'fr')).toHaveText('Le comité se réunira à Dakar.');
});

test('keeps every acknowledged keystroke when the process is killed', async ({ application }) => {
  await new ReleasesPage(application.page()).open(SAMPLE);
  const workspace = new WorkspacePage(application.page());
  const text = 'ستجتمع اللجنة المشتركة مرتين في السنة بالرباط ودكار.';
  await workspace.type(21, 'ar', text);
  await workspace.saved();
  const page = await application.restart('SIGKILL');
  await new ReleasesPage(page).open(SAMPLE);
  const after = new WorkspacePage(page);
  await after.reveal(21);
  await expect(after.text(21, 'ar')).toHaveText(text);
});

test('inserts a match by key, and confirming teaches the memory at once', async ({ application }) => {
  await new ReleasesPage(application.page()).open(SAMPLE);
  const workspace = new WorkspacePage(application.page());
  const editor = await workspace.edit(19, 'fr');
  const match = workspace.matches().first();
  await expect(match).toBeVisible();
  await workspace.insertMatch(1);
  await expect(editor).not.toHaveText('');
  const inserted = await editor.textContent();
  await workspace.confirm();
  await workspace.saved();
  await expect(workspace.text(19, 'fr')).toHaveText(inserted ?? '');
  await expect(workspace.cell(19, 'fr')).toContainText(/translated/i);
  await expect(workspace.statusBar).toContainText('440 units');
});

test('makes a release of pasted text, without the page furniture, and exports it', async ({
  application,
}) => {
  const page = application.page();
  await new ReleasesPage(page).startNew();
  const dialog = new NewReleasePage(page);
  await dialog.typeText(PASTED);
  await expect(dialog.blocks).toContainText([
    /Agadir hosts the third/,
    /Agadir, 9 March 2026/,
    /The third national/,
  ]);
  await expect(dialog.removed.filter({ hasText: 'Leave a Reply' })).toBeVisible();
  await expect(dialog.sourceLanguage).toContainText('English');
  await dialog.create();

  const workspace = new WorkspacePage(page);
  await expect(workspace.text(1, 'en')).toHaveText(
    'Agadir hosts the third national forum of press translators',
  );
  await workspace.type(1, 'fr', 'Agadir accueille le troisième forum national des traducteurs de presse');
  await workspace.confirm();
  await workspace.saved();

  await page.getByRole('button', { name: 'Export' }).click();
  const exporting = page.getByRole('dialog');
  const download = page.waitForEvent('download');
  await exporting.getByRole('button', { name: 'Save files' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.(en|fr|ar)\.docx$/);
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('speaks three languages, switched at run time, the whole window mirrored in Arabic', async ({
  application,
}) => {
  const page = application.page();
  const app = new AppPage(page);
  await app.switchLanguage('fr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Communiqués');
  await app.switchLanguage('ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(app.text('releases.title'));
  const again = await application.restart();
  await expect(again.locator('html')).toHaveAttribute('lang', 'ar');
});

test('says what is wrong with a file, in the dialog, and leaves nothing behind', async ({
  application,
}, info) => {
  const page = application.page();
  await new ReleasesPage(page).startNew();
  const dialog = new NewReleasePage(page);
  const path = info.outputPath('broken.docx');
  const { writeFileSync } = await import('node:fs');
  writeFileSync(path, 'PK\u0003\u0004 this is no document');
  await dialog.openFile(path);
  await expect(dialog.error).toContainText('broken.docx');
  await page.keyboard.press('Escape');
  await expect(new ReleasesPage(page).titles).toHaveCount(1);
});
