import type { Locator, Page } from '@playwright/test';
import { AppPage, type InterfaceLanguage, interfaceTexts } from './app.ts';

/** The terms that a release or the memory uses and no glossary has. */
export class ExtractionPage extends AppPage {
  constructor(page: Page, language: InterfaceLanguage = 'en') {
    super(page, language);
  }

  #words(key: string): string {
    return interfaceTexts(this.language, 'terms')(key);
  }

  /** Waits for the candidates of a release; of the memory without one. */
  async goTo(release?: number): Promise<void> {
    await this.page.evaluate(
      (hash) => {
        window.location.hash = hash;
      },
      release === undefined ? '#/terms' : `#/terms/${release}`,
    );
    await this.candidates.first().waitFor();
  }

  get candidates(): Locator {
    return this.page.getByRole('listbox', { name: this.#words('extraction.list') }).getByRole('option');
  }

  /** The candidate at hand. */
  get selected(): Locator {
    return this.candidates.and(this.page.locator('[aria-selected="true"]'));
  }

  field(language: 'English' | 'French' | 'Arabic'): Locator {
    return this.page.getByRole('textbox', { name: language, exact: true });
  }

  get accept(): Locator {
    return this.page.getByRole('button', { name: this.#words('extraction.accept') });
  }
}
