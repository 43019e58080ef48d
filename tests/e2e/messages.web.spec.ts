import { expect, test } from './fixtures.ts';
import { AppPage, type InterfaceLanguage, interfaceTexts } from './pages/app.ts';
import { MemoryPage } from './pages/memory.ts';
import { ReleasesPage } from './pages/releases.ts';

/** The sentence for a name that is too long, as the language words it. */
function tooLong(language: InterfaceLanguage): string {
  const reasons = interfaceTexts(language, 'reasons');
  return interfaceTexts(
    language,
    'errors',
  )('invalid-input')
    .replace('{{path}}', reasons('field.name'))
    .replace('{{reason}}', reasons('reason.too-long').replace('{{limit}}', '100'));
}

test('a message that stands follows the language of the interface, the reason of a refusal included', async ({
  application,
}, info) => {
  const page = application.page();
  const memory = new MemoryPage(page);
  await memory.goTo();
  await page.getByRole('textbox', { name: memory.memoryText('memories.newName') }).fill('م'.repeat(300));
  await page.getByRole('button', { name: memory.memoryText('memories.create') }).click();
  const messages = (language: InterfaceLanguage) =>
    page.getByRole('region', { name: interfaceTexts(language)('shell.notifications') });
  await expect(messages('en').getByText(tooLong('en'))).toBeVisible();
  for (const language of ['fr', 'ar'] as const) {
    await new AppPage(page).switchLanguage(language);
    await expect(messages(language).getByText(tooLong(language))).toBeVisible();
    await expect(messages(language).locator('[data-severity]')).toHaveCount(1);
  }
  await page.screenshot({ path: info.outputPath('message-ar.png') });
});

test('what a message tells of can be taken back after the language was switched', async ({ application }) => {
  const releases = new ReleasesPage(application.page());
  const title = (await releases.titles.first().innerText()).trim();
  await releases.remove(title);
  await expect(releases.titles).toHaveCount(0);
  await releases.switchLanguage('ar');
  await releases.undoRemove();
  await expect(releases.titles).toHaveText([title]);
});
