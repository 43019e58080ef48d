import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';

export type InterfaceLanguage = 'en' | 'fr' | 'ar';

const LOCALES = resolve(import.meta.dirname, '../../../resources/locales');

/** Reads the interface's texts, so that one page model serves the three languages: `text('releases.new')`. */
export function interfaceTexts(language: InterfaceLanguage, namespace = 'app'): (key: string) => string {
  const texts: unknown = JSON.parse(readFileSync(`${LOCALES}/${language}/${namespace}.json`, 'utf8'));
  return (key) => {
    const found = key
      .split('.')
      .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], texts);
    if (typeof found !== 'string') throw new Error(`${language}/${namespace}.json has no text ${key}`);
    return found;
  };
}

/** What is the same on every screen: language switch, palette, messages, status bar. */
export class AppPage {
  readonly page: Page;
  language: InterfaceLanguage;

  constructor(page: Page, language: InterfaceLanguage = 'en') {
    this.page = page;
    this.language = language;
  }

  /** The interface's text of a key, in the language at hand. */
  text(key: string): string {
    return interfaceTexts(this.language)(key);
  }

  /** Waits until the first screen can be used. */
  async ready(): Promise<void> {
    await this.page.getByRole('main').waitFor();
  }

  async switchLanguage(language: InterfaceLanguage): Promise<void> {
    const name = interfaceTexts(language)(`languages.own.${language}`);
    const choice = this.languageChoice(name);
    // The label around the radio takes the click: the radio itself is visually hidden.
    await choice.locator('xpath=..').locator('xpath=..').click();
    this.language = language;
    await this.page.locator(`html[lang="${language}"]`).waitFor();
  }

  /** The radio of a language in the status bar, by the language's own name. */
  languageChoice(name: string): Locator {
    return this.page.getByRole('contentinfo').getByRole('radio', { name });
  }

  /** The bar at the foot of the window. */
  get statusBar(): Locator {
    return this.page.getByRole('contentinfo');
  }

  /** Opens the palette; it stands when this returns, its entrance over. */
  async openPalette(): Promise<Locator> {
    await this.page.keyboard.press('Control+Shift+P');
    const palette = this.page.getByRole('dialog', { name: this.text('commands.palette') });
    await palette.getByRole('searchbox').waitFor();
    // A dialog that is still fading in is none yet for what inspects the page.
    await this.page.evaluate(() =>
      Promise.allSettled(
        document
          .getAnimations()
          .filter((animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
          .map((animation) => animation.finished),
      ),
    );
    return palette;
  }

  /** Runs a command by its words in the palette. */
  async runCommand(label: string): Promise<void> {
    const palette = await this.openPalette();
    await palette.getByRole('searchbox').fill(label);
    await palette.getByRole('menuitem', { name: label }).first().waitFor();
    await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
    await palette.waitFor({ state: 'hidden' });
  }

  /** A message below the screen that contains the text. */
  message(text: string | RegExp): Locator {
    return this.page.getByRole('region', { name: this.text('shell.notifications') }).getByText(text);
  }

  /** Presses the action of the newest message, usually undo. */
  async pressMessageAction(label: string): Promise<void> {
    await this.page
      .getByRole('region', { name: this.text('shell.notifications') })
      .getByRole('button', { name: label, exact: true })
      .last()
      .click();
  }
}
