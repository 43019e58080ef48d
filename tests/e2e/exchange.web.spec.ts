import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { GlossaryPage } from './pages/glossary.ts';
import { MemoryPage } from './pages/memory.ts';

/** Files in and out of the window. On the web host only: the stand-in's preload knows no paths of files. */

const tmx = (units: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header srclang="fr" datatype="plaintext" segtype="sentence" adminlang="fr" o-tmf="t" creationtool="t" creationtoolversion="1"/><body>
${units.join('\n')}
</body></tmx>`;
const unit = (french: string, arabic: string) =>
  `<tu><tuv xml:lang="fr"><seg>${french}</seg></tuv><tuv xml:lang="ar"><seg>${arabic}</seg></tuv></tu>`;

test('imports a memory with a report, takes the import out again, and exports what is left', async ({
  application,
}) => {
  const memory = new MemoryPage(application.page());
  await memory.goTo();
  const text = tmx([
    unit('Le Conseil a ouvert sa session d’automne', 'افتتح المجلس دورته الخريفية'),
    unit('La séance est levée', ''),
    unit('La délégation a visité le nouveau port', 'زار الوفد الميناء الجديد'),
  ]);
  await memory.import({ name: 'session.tmx', mimeType: 'text/xml', buffer: Buffer.from(text) });
  await expect(memory.report.getByText('session.tmx')).toBeVisible();
  await expect(memory.report.getByRole('listitem')).toHaveText([/Line 4.*A text is empty/]);
  await memory.report.getByRole('button', { name: 'Close' }).last().click();
  await memory.search.fill('le conseil a ouvert sa session');
  await expect(memory.rows).toHaveCount(1);

  await memory.search.fill('');
  const download = memory.page.waitForEvent('download');
  const dialog = await memory.openExport();
  await dialog.getByText('Starter memory').click();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const written = readFileSync(await (await download).path(), 'utf8');
  expect(written.match(/<seg>[^<]*/g)?.sort()).toEqual(
    [
      '<seg>La délégation a visité le nouveau port',
      '<seg>Le Conseil a ouvert sa session d’automne',
      '<seg>افتتح المجلس دورته الخريفية',
      '<seg>زار الوفد الميناء الجديد',
    ].sort(),
  );

  // Imported once more nothing is added: there is nothing to take out.
  await memory.import({ name: 'again.tmx', mimeType: 'text/xml', buffer: Buffer.from(text) });
  await expect(memory.report.getByText('again.tmx')).toBeVisible();
  await expect(memory.report.getByRole('button', { name: /Remove/ })).toHaveCount(0);
  await memory.report.getByRole('button', { name: 'Close' }).last().click();
  const more = tmx([unit('Le vote a eu lieu jeudi', 'جرى التصويت يوم الخميس')]);
  await memory.import({ name: 'more.tmx', mimeType: 'text/xml', buffer: Buffer.from(more) });
  await memory.report.getByRole('button', { name: 'Remove this import…' }).click();
  await memory.report.getByRole('button', { name: 'Remove the 1 added unit' }).click();
  await expect(memory.page.getByText('1 unit was removed.')).toBeVisible();
  await memory.search.fill('vote a eu lieu');
  await expect(memory.rows).toHaveCount(0);
});

test('shows how far a large import is on every screen, and leaves nothing of a cancelled one', async ({
  application,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'balagh-import-'));
  const path = join(folder, 'large.tmx');
  const units = Array.from({ length: 150_000 }, (_, number) =>
    unit(`Le rapport numéro ${number} a été remis au Conseil`, `سُلّم التقرير رقم ${number} إلى المجلس`),
  );
  writeFileSync(path, tmx(units));
  const memory = new MemoryPage(application.page());
  await memory.goTo();
  await memory.import(path);
  await expect(memory.work.getByRole('progressbar')).toBeVisible();
  await memory.page.getByRole('link', { name: 'Glossary' }).click();
  await expect(memory.work).toContainText('Import of large.tmx');
  await memory.work.getByRole('button', { name: 'Cancel' }).click();
  await expect(memory.page.getByText('The work was cancelled, and nothing was changed.')).toBeVisible();
  await expect(memory.work).toBeHidden();
  await memory.goTo();
  await memory.search.fill('rapport numéro');
  await expect(memory.rows).toHaveCount(0);
  rmSync(folder, { recursive: true });
});

test('imports a table whose columns are told what they hold into a new glossary, and exports it', async ({
  application,
}) => {
  const glossary = new GlossaryPage(application.page());
  await glossary.goTo();
  const text = 'Nom;French;Domaine\nLocal Water Office;Office local de l’eau;eau\n;;vide\n';
  const dialog = await glossary.openImport();
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'office.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await dialog.getByRole('button', { name: /Content of “Nom”/ }).click();
  await glossary.page.getByRole('option', { name: 'Term', exact: true }).click();
  await dialog.getByRole('button', { name: /Language of “Nom”/ }).click();
  await glossary.page.getByRole('option', { name: 'English' }).click();
  await expect(dialog.getByRole('cell', { name: 'Local Water Office' }).last()).toBeVisible();
  await dialog.getByRole('button', { name: /^(?!.*(Content|Language|Separator)).*Into/ }).click();
  await glossary.page.getByRole('option', { name: 'A new glossary…' }).click();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  const report = glossary.page.getByRole('dialog', { name: 'Import report' });
  await expect(report.getByRole('listitem')).toHaveText([/Line 3.*No term/]);
  await report.getByRole('button', { name: 'Close' }).last().click();
  await glossary.search.fill('office local de l’eau');
  await expect(glossary.rows.first()).toContainText('Local Water Office');

  const download = glossary.page.waitForEvent('download');
  const choice = await glossary.openExport();
  await choice.getByText('House glossary').click();
  await choice.getByText('Starter glossary').click();
  await choice.getByRole('button', { name: 'Export', exact: true }).click();
  const written = readFileSync(await (await download).path(), 'utf8');
  expect(written.match(/<term>[^<]*|<term [^>]*>[^<]*/g)?.length).toBe(2);
});

test('takes an import of concepts out again from its report', async ({ application }) => {
  const glossary = new GlossaryPage(application.page());
  await glossary.goTo();
  const dialog = await glossary.openImport();
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'basin.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('en,fr\nSebou Basin Agency,agence du bassin du Sebou\n'),
  });
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  const report = glossary.page.getByRole('dialog', { name: 'Import report' });
  await report.getByRole('button', { name: 'Remove this import…' }).click();
  await report.getByRole('button', { name: 'Take back what it did to 1 concept' }).click();
  await expect(glossary.page.getByText('1 concept is as it was before the import.')).toBeVisible();
  await glossary.search.fill('bassin du sebou');
  await expect(glossary.rows).toHaveCount(0);
});
