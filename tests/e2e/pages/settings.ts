import type { Locator } from '@playwright/test';
import { AppPage } from './app.ts';

export type Theme = 'system' | 'light' | 'dark' | 'contrast';
export type Density = 'comfortable' | 'compact';

/** The settings. */
export class SettingsPage extends AppPage {
  async goTo(): Promise<void> {
    await this.page.evaluate(() => {
      window.location.hash = '#/settings';
    });
    await this.heading.waitFor();
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.text('settings.title') });
  }

  async chooseTheme(theme: Theme): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: this.text('settings.theme') })
      .getByText(this.text(`settings.themes.${theme}`), { exact: true })
      .click();
  }

  async chooseDensity(density: Density): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: this.text('settings.density') })
      .getByText(this.text(`settings.densities.${density}`), { exact: true })
      .click();
  }

  get author(): Locator {
    return this.page.getByRole('textbox', { name: this.text('settings.author') });
  }

  /** Enters the name and leaves the field, which stores it. */
  async enterAuthor(name: string): Promise<void> {
    await this.author.fill(name);
    await this.author.press('Tab');
  }

  get minimumScore(): Locator {
    return this.page.getByRole('textbox', { name: this.text('settings.minimumScore') });
  }

  /** The folder of the library, as shown. */
  get library(): Locator {
    return this.page.getByRole('definition').locator('bdi');
  }

  async back(): Promise<void> {
    await this.page.getByRole('button', { name: this.text('releases.title') }).click();
  }
}
