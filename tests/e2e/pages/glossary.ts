import type { Locator } from '@playwright/test';
import { AppPage, interfaceTexts } from './app.ts';

/** The glossary: the table, the concept beside it, the dialogs. */
export class GlossaryPage extends AppPage {
  glossaryText(key: string): string {
    return interfaceTexts(this.language, 'glossary')(key);
  }

  async goTo(): Promise<void> {
    await this.page.evaluate(() => {
      window.location.hash = '#/glossary';
    });
    await this.rows.first().waitFor();
  }

  get table(): Locator {
    return this.page.getByRole('grid', { name: this.glossaryText('grid.label') });
  }

  /** The rows in view, without the heads of the columns. */
  get rows(): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('gridcell') });
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: this.glossaryText('filters.text') });
  }

  /** The cell of the first row with that text. */
  cell(text: string): Locator {
    return this.table.getByRole('gridcell', { name: text, exact: true }).first();
  }

  /** The field in a cell that is being edited. */
  get editor(): Locator {
    return this.table.getByRole('textbox');
  }

  /** The concept beside the table. */
  get panel(): Locator {
    return this.page.getByRole('complementary', { name: this.glossaryText('panel.label') });
  }

  get bulkBar(): Locator {
    return this.page.getByRole('toolbar', { name: this.glossaryText('bulk.label') });
  }

  async startNew(): Promise<Locator> {
    await this.page.getByRole('button', { name: this.glossaryText('newConcept.open') }).click();
    return this.page.getByRole('dialog', { name: this.glossaryText('newConcept.title') });
  }

  async openImport(): Promise<Locator> {
    const text = interfaceTexts(this.language, 'exchange');
    await this.page.getByRole('button', { name: text('glossary.import.open') }).click();
    return this.page.getByRole('dialog', { name: text('glossary.import.title') });
  }

  async openExport(): Promise<Locator> {
    const text = interfaceTexts(this.language, 'exchange');
    await this.page.getByRole('button', { name: text('glossary.export.open') }).click();
    return this.page.getByRole('dialog', { name: text('glossary.export.title') });
  }
}
