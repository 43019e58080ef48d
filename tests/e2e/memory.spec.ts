import { expect, test } from './fixtures.ts';
import { MemoryPage } from './pages/memory.ts';

test('finds, edits, deletes and brings back units of the memory', async ({ application }) => {
  const memory = new MemoryPage(application.page());
  await memory.goTo();

  // The starter memory is read only until its settings say otherwise.
  await memory.memories
    .getByRole('button', { name: /Actions/ })
    .last()
    .click();
  await memory.page.getByRole('menuitem', { name: memory.memoryText('memories.settings') }).click();
  const settings = memory.page.getByRole('dialog');
  await settings.getByText(memory.memoryText('memories.writable'), { exact: true }).click();
  await settings.getByRole('button', { name: 'Close' }).last().click();

  await memory.search.fill('barrage dans la province de taounate');
  await expect(memory.rows).toHaveCount(1);
  await memory.rows.first().click();
  await memory.page.keyboard.press('Enter');
  const english = memory.panel.getByRole('textbox', { name: 'English' });
  await english.fill('Works begin on a new dam in the province of Taounate');
  await english.press('Tab');
  await expect(memory.rows.first()).toContainText('Works begin on a new dam');

  await memory.panel.getByRole('button', { name: 'Close' }).click();
  await memory.rows.first().click();
  await memory.page.keyboard.press('Delete');
  await expect(memory.rows).toHaveCount(0);
  await memory.pressMessageAction('Undo');
  await expect(memory.rows.first()).toContainText('Works begin on a new dam');

  const page = await application.restart();
  const later = new MemoryPage(page);
  await later.goTo();
  await later.search.fill('barrage dans la province de taounate');
  await expect(later.rows.first()).toContainText('Works begin on a new dam');
});

test('replaces in all units with a preview, and makes and switches memories', async ({ application }) => {
  const memory = new MemoryPage(application.page());
  await memory.goTo();
  await memory.memories.getByRole('textbox', { name: memory.memoryText('memories.newName') }).fill('Client');
  await memory.page.keyboard.press('Enter');
  await expect(memory.memories.getByRole('button', { name: /^Client/ })).toBeVisible();

  await memory.memories
    .getByRole('button', { name: /Actions/ })
    .nth(1)
    .click();
  await memory.page.getByRole('menuitem', { name: memory.memoryText('memories.settings') }).click();
  await memory.page
    .getByRole('dialog')
    .getByText(memory.memoryText('memories.writable'), { exact: true })
    .click();
  await memory.page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();

  await memory.search.fill('barrage dans la province de taounate');
  await expect(memory.rows).toHaveCount(1);
  await memory.page.keyboard.press('Control+h');
  const dialog = memory.page.getByRole('dialog', { name: memory.memoryText('replace.title') });
  await dialog.getByRole('textbox', { name: 'Find' }).fill('nouveau barrage');
  await dialog.getByRole('textbox', { name: 'Replace with' }).fill('grand barrage');
  await expect(dialog.getByText(/grand barrage/)).toBeVisible();
  await dialog.getByRole('button', { name: /^Change/ }).click();
  await expect(memory.rows.first()).toContainText('grand barrage');
  await memory.show('duplicates');
  await expect(memory.page.getByText(memory.memoryText('groups.duplicatesNone'))).toBeVisible();
  // What narrows the units says nothing here; words bring the units back.
  const origin = memory.page.getByRole('button', { name: memory.memoryText('filters.origin') });
  await expect(origin).toHaveCount(0);
  await memory.search.fill('grand barrage');
  await expect(memory.rows).toHaveCount(1);
  await expect(origin).toBeVisible();
});
