import type { Locator } from '@playwright/test';
import { AppPage, interfaceTexts } from './app.ts';

/** The memory's screen: memories, units, the unit beside them. */
export class MemoryPage extends AppPage {
  memoryText(key: string): string {
    return interfaceTexts(this.language, 'memory')(key);
  }

  async goTo(): Promise<void> {
    await this.page.evaluate(() => {
      window.location.hash = '#/memory';
    });
    await this.rows.first().waitFor();
  }

  get table(): Locator {
    return this.page.getByRole('grid', { name: this.memoryText('units.label') });
  }

  /** The units in view. */
  get rows(): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('gridcell') });
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: this.memoryText('filters.text') });
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: this.memoryText('panel.label') });
  }

  /** The entries of the list of memories. */
  get memories(): Locator {
    return this.page.getByRole('navigation', { name: this.memoryText('memories.label') });
  }

  async show(view: 'units' | 'duplicates' | 'conflicts'): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: this.memoryText('views.label') })
      .getByText(this.memoryText(`views.${view}`), { exact: true })
      .click();
  }

  exchangeText(key: string): string {
    return interfaceTexts(this.language, 'exchange')(key);
  }

  async openImport(): Promise<Locator> {
    await this.page.getByRole('button', { name: this.exchangeText('memory.import.open') }).click();
    return this.page.getByRole('dialog', { name: this.exchangeText('memory.import.title') });
  }

  async openExport(): Promise<Locator> {
    await this.page.getByRole('button', { name: this.exchangeText('memory.export.open') }).click();
    return this.page.getByRole('dialog', { name: this.exchangeText('memory.export.title') });
  }

  /** Chooses files in the dialog of an import and begins it. */
  async import(files: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const dialog = await this.openImport();
    await dialog.locator('input[type=file]').setInputFiles(files);
    await dialog.getByRole('button', { name: this.exchangeText('memory.import.begin'), exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  get report(): Locator {
    return this.page.getByRole('dialog', { name: this.exchangeText('report.title') });
  }

  /** What is under way, at the foot of the window. */
  get work(): Locator {
    return this.page.getByRole('region', { name: this.exchangeText('jobs.label') });
  }
}
