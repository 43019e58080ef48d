import type { Locator } from '@playwright/test';
import { AppPage } from './app.ts';

/** The list of releases. */
export class ReleasesPage extends AppPage {
  async goTo(): Promise<void> {
    await this.page.evaluate(() => {
      window.location.hash = '#/releases';
    });
    await this.heading.waitFor();
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.text('releases.title') });
  }

  /** The titles in their order. */
  get titles(): Locator {
    return this.page.getByRole('rowheader').getByRole('link');
  }

  /** The row of a release, by its title or a part of it. */
  row(title: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('link', { name: title }) });
  }

  async open(title: string): Promise<void> {
    await this.row(title).getByRole('link', { name: title }).click();
  }

  /** The progress of one language in a row: a meter named "French: 62% confirmed, 3 drafts". */
  progress(title: string, languageName: string): Locator {
    return this.row(title).getByRole('meter', { name: new RegExp(`^${languageName}`) });
  }

  get filterField(): Locator {
    return this.page.getByRole('searchbox', { name: this.text('releases.filter') });
  }

  async filter(words: string): Promise<void> {
    await this.filterField.fill(words);
  }

  async rename(title: string, newTitle: string): Promise<void> {
    await this.chooseAction(title, this.text('releases.rename'));
    const field = this.page.getByRole('textbox', { name: this.text('releases.newTitle') });
    await field.fill(newTitle);
    await field.press('Enter');
    await field.waitFor({ state: 'hidden' });
  }

  async remove(title: string): Promise<void> {
    await this.chooseAction(title, this.text('releases.remove'));
    await this.row(title).waitFor({ state: 'hidden' });
  }

  /** Brings back what was removed last, while its message is shown. */
  async undoRemove(): Promise<void> {
    await this.pressMessageAction(this.text('actions.undo'));
  }

  /** Opens the dialog for a new release by its button. */
  async startNew(): Promise<void> {
    await this.page
      .getByRole('button', { name: this.text('releases.new') })
      .first()
      .click();
  }

  /** What the list shows when there is nothing in it. */
  get firstSteps(): Locator {
    return this.page.getByRole('heading', { name: this.text('releases.empty.title') });
  }

  async trySample(): Promise<void> {
    await this.page.getByRole('button', { name: this.text('releases.empty.sample') }).click();
  }

  async openSettings(): Promise<void> {
    await this.page.getByRole('button', { name: this.text('settings.title') }).click();
  }

  private async chooseAction(title: string, action: string): Promise<void> {
    await this.row(title).getByRole('button').click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }
}
