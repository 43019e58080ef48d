import { expect, test } from './fixtures.ts';
import { NewReleasePage } from './pages/newRelease.ts';
import { ReleasesPage } from './pages/releases.ts';
import { WorkspacePage } from './pages/workspace.ts';

const TEXT = `M. Karim Ouarzazi ouvre le port de Tarfa

Tarfa, le 12 mai 2025 – Le ministre de l’Eau, M. Karim Ouarzazi, a ouvert lundi le nouveau port de Tarfa.

« Le port est à vous », a déclaré M. Warzazi aux pêcheurs réunis sur le quai.
`;

test('one decision writes a name everywhere, and one step takes it back', async ({ application }) => {
  const page = application.page();
  await new ReleasesPage(page).startNew();
  const dialog = new NewReleasePage(page);
  await dialog.typeText(TEXT);
  await dialog.create();
  const workspace = new WorkspacePage(page);
  await workspace.openTab('names');
  const names = workspace.panel.getByRole('list', { name: 'Names of this release' });
  const person = names.getByRole('listitem').filter({ hasText: 'Karim Ouarzazi' });
  await expect(person).toContainText('Warzazi');
  const last = workspace.text(4, 'fr');
  await person.getByRole('button', { name: 'Write as chosen everywhere' }).click();
  await expect(last).toContainText('M. Ouarzazi');
  await expect(person.getByRole('button', { name: 'Write as chosen everywhere' })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(last).toContainText('M. Warzazi');
});
