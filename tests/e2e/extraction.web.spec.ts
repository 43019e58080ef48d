import { expect, test } from './fixtures.ts';
import { ExtractionPage } from './pages/extraction.ts';

test('terms of a release are looked through by keyboard and added to the glossary', async ({
  application,
}) => {
  const page = application.page();
  const extraction = new ExtractionPage(page);
  await extraction.goTo(1);
  const first = (await extraction.selected.textContent()) ?? '';
  await extraction.candidates.first().click();
  await page.keyboard.press('Delete');
  await expect(extraction.message('was left out')).toBeVisible();
  await expect(extraction.selected).toBeFocused();
  const second = (await extraction.selected.textContent()) ?? '';
  expect(second).not.toBe(first);

  // Edit the French, then take it with the key that works in fields.
  await extraction.field('French').fill('terme corrigé');
  const text = await extraction.field('English').inputValue();
  await page.keyboard.press('Control+Enter');
  await expect(extraction.message('is in the glossary')).toBeVisible();
  await expect(extraction.field('English')).not.toHaveValue(text);

  // What is in the glossary is no candidate any more.
  await page.reload();
  await extraction.candidates.first().waitFor();
  await expect(extraction.candidates.filter({ hasText: text })).toHaveCount(0);
  await expect(extraction.candidates.first()).toContainText(first.slice(0, 8));
});
