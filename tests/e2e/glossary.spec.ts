import { expect, test } from './fixtures.ts';
import { GlossaryPage } from './pages/glossary.ts';

test('adds, finds, rewords by keyboard, takes back and merges concepts', async ({ application }) => {
  const glossary = new GlossaryPage(application.page());
  await glossary.goTo();

  const dialog = await glossary.startNew();
  await dialog.getByRole('textbox', { name: 'Arabic' }).fill('المبادرة المحلية للماء');
  await dialog.getByRole('textbox', { name: 'French' }).fill('Initiative locale de l’eau');
  await glossary.page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  // Tolerant of hamza, vowels and case, as the recogniser is.
  await glossary.search.fill('المُبادرة المحليه');
  await expect(glossary.rows).toHaveCount(1);

  await glossary.cell('Initiative locale de l’eau').click();
  await glossary.page.keyboard.press('F2');
  await glossary.editor.fill('Initiative locale pour l’eau');
  await glossary.page.keyboard.press('Enter');
  await expect(glossary.cell('Initiative locale pour l’eau')).toBeFocused();
  await glossary.page.keyboard.press('Control+z');
  await expect(glossary.cell('Initiative locale de l’eau')).toBeVisible();

  // What is typed goes into the field that the first letter opened.
  await glossary.page.keyboard.press('ArrowRight');
  await glossary.page.keyboard.type('Local Water Initiative');
  await glossary.page.keyboard.press('Enter');
  await expect(glossary.cell('Local Water Initiative')).toBeVisible();

  const again = await glossary.startNew();
  await again.getByRole('textbox', { name: 'Arabic' }).fill('المبادرة المحلية للماء');
  await expect(again.getByText(glossary.glossaryText('duplicates.known'))).toBeVisible();
  await again.getByRole('textbox', { name: 'English' }).fill('Water Initiative');
  await glossary.page.keyboard.press('Enter');
  await expect(glossary.rows).toHaveCount(2);

  await glossary.cell('Local Water Initiative').click();
  await glossary.page.keyboard.press('Control+a');
  await glossary.bulkBar.getByRole('button', { name: 'Merge' }).click();
  await glossary.page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click();
  await expect(glossary.rows).toHaveCount(1);
  await glossary.pressMessageAction('Undo');
  await expect(glossary.rows).toHaveCount(2);
});

test('shows a concept with its terms, history and use, and stores what is changed', async ({
  application,
}) => {
  const glossary = new GlossaryPage(application.page());
  await glossary.goTo();
  await glossary.search.fill('Benghazi');
  await expect(glossary.rows.first()).toContainText('Benghazi');
  await glossary.cell('Benghazi').click();
  await glossary.page.keyboard.press('Alt+Enter');
  const domain = glossary.panel.getByRole('textbox', { name: 'Domain', exact: true });
  await domain.fill('ville portuaire');
  await domain.press('Enter');
  await glossary.panel.getByRole('tab', { name: 'History' }).click();
  await expect(glossary.panel.getByText('ville portuaire')).toBeVisible();
  await glossary.panel.getByRole('tab', { name: 'Use' }).click();
  await expect(glossary.panel.getByText(glossary.glossaryText('usage.never'))).toBeVisible();
  await glossary.panel.getByRole('button', { name: 'Close' }).click();

  const page = await application.restart();
  const later = new GlossaryPage(page);
  await later.goTo();
  await later.search.fill('Benghazi');
  await expect(later.rows.first()).toContainText('ville portuaire');
});

test('gives everything that the filter finds another status by keyboard, and takes it back at once', async ({
  application,
}) => {
  const glossary = new GlossaryPage(application.page());
  await glossary.goTo();
  await glossary.search.fill('Benghazi');
  await expect(glossary.rows.first()).toContainText('Benghazi');
  const found = await glossary.rows.count();
  await glossary.cell('Benghazi').click();
  await glossary.page.keyboard.press('Control+a');
  await glossary.bulkBar.getByRole('button', { name: glossary.glossaryText('bulk.status') }).press('Enter');
  await glossary.page.getByRole('menuitem', { name: /^Forbidden – every language/ }).press('Enter');
  const forbidden = glossary.rows.getByText(glossary.glossaryText('statuses.forbidden'));
  await expect(forbidden).toHaveCount(3 * found);
  await glossary.pressMessageAction('Undo');
  await expect(forbidden).toHaveCount(0);
});

test('keeps the keyboard in the table from its first row to its last and back', async ({ application }) => {
  const glossary = new GlossaryPage(application.page());
  await glossary.goTo();
  await glossary.rows.first().getByRole('gridcell').nth(2).click();
  const place = () => glossary.page.evaluate(() => document.activeElement?.getAttribute('data-place'));
  const last = Number(await glossary.table.getAttribute('aria-rowcount')) - 2;
  for (const [key, expected] of [
    ['Control+End', `${last} 4`],
    ['ArrowUp', `${last - 1} 4`],
    ['Control+Home', '0 0'],
    ['ArrowRight', '0 1'],
    ['F2', null],
    ['Tab', '0 2'],
    ['PageDown', expect.stringMatching(/^1\d 2$/)],
  ] as const) {
    await glossary.page.keyboard.press(key);
    expect(await place()).toEqual(expected);
  }
  // Also from the box of a row that was pressed.
  await glossary.rows.nth(1).getByRole('button').click();
  await glossary.page.keyboard.press('Shift+ArrowDown');
  expect(await place()).toMatch(/^\d+ 0$/);
  await expect(glossary.bulkBar).toContainText('2');
  await glossary.page.keyboard.press('ArrowRight');
  await glossary.page.keyboard.press('ArrowRight');
  await expect(glossary.table.locator('[aria-busy]')).toHaveCount(0);

  // A term that is there already is told while it is typed, over the rows below.
  await glossary.page.keyboard.press('Enter');
  await glossary.editor.fill('Le Caire');
  const note = glossary.table.getByRole('status');
  await expect(note).toContainText('القاهرة');
  const isOnTop = await note.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  expect(isOnTop).toBe(true);
  await glossary.page.keyboard.press('Escape');
});
