import type { Locator, Page } from '@playwright/test';
import { type InterfaceLanguage, interfaceTexts } from './app.ts';

type Scope = 'silenceOnce' | 'silenceRelease' | 'silenceAlways';

/** The Issues tab of the workspace's panel, for the whole release. */
export class IssuesPage {
  readonly page: Page;
  readonly panel: Locator;
  readonly #workspace: (key: string) => string;
  readonly #issues: (key: string) => string;

  constructor(page: Page, language: InterfaceLanguage = 'en') {
    this.page = page;
    this.#workspace = interfaceTexts(language, 'workspace');
    this.#issues = interfaceTexts(language, 'issues');
    this.panel = page.getByRole('tabpanel');
  }

  word(key: string): string {
    return this.#workspace(`issues.${key}`);
  }

  checkName(check: string): string {
    return this.#issues(`check.${check}.name`);
  }

  /** Opens the tab with the issues of the whole release. */
  async show(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Shift+X');
    await this.panel.getByText(this.#workspace('panel.wholeRelease'), { exact: true }).click();
    await this.groups.first().waitFor();
  }

  get groups(): Locator {
    return this.panel.getByRole('region');
  }

  group(check: string): Locator {
    return this.panel.getByRole('region', { name: this.checkName(check), exact: true });
  }

  get fixAll(): RegExp {
    return new RegExp(this.word('fixAll').split(' (')[0] ?? '');
  }

  /** Chooses in one of the filters. */
  async choose(filter: 'filterSeverity' | 'filterLanguage' | 'filterCheck', option: string): Promise<void> {
    await this.panel.getByRole('button', { name: this.word(filter) }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  async silence(issue: Locator, scope: Scope): Promise<void> {
    await issue.getByRole('button', { name: this.word('more') }).click();
    const label = this.word(scope).replace(/\{\{check\}\}/, this.checkName('double-space'));
    await this.page.getByRole('menuitem', { name: label }).click();
  }

  /** Unfolds the list of what is silenced. */
  async openSilenced(): Promise<void> {
    const silenced = this.panel.locator('details');
    await silenced.locator('summary').press('Enter');
    await silenced.getByRole('button').first().waitFor();
  }

  async restoreFirst(): Promise<void> {
    await this.panel
      .locator('details')
      .getByRole('button', { name: this.word('restore') })
      .first()
      .click();
  }

  /** The name of the cell in which the issue at hand stands, with the words selected. */
  placeAtHand(): Promise<string> {
    return this.page.evaluate(() => {
      const cell = document.activeElement?.getAttribute('aria-label') ?? '';
      return `${cell}: ${document.getSelection()?.anchorOffset}`;
    });
  }
}
