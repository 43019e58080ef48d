import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Locator } from '@playwright/test';
import { AppPage } from './app.ts';

/** What the clipboard holds. */
export interface Clip {
  readonly text: string;
  readonly html?: string;
}

/** The dialog for a new release: first the text, then what was read of it. */
export class NewReleasePage extends AppPage {
  /** The first step. */
  get chooser(): Locator {
    return this.page.getByRole('dialog', { name: this.text('newRelease.title') });
  }

  /** The second step, with the preview. */
  get preview(): Locator {
    return this.page.getByRole('dialog', { name: this.text('newRelease.check') });
  }

  /** The failure shown in the dialog. */
  get error(): Locator {
    return this.page.getByRole('dialog').getByRole('alert');
  }

  /** Chooses a file of this machine in the first step. */
  async openFile(path: string): Promise<void> {
    const chosen = this.page.waitForEvent('filechooser');
    await this.chooser.getByRole('button', { name: this.text('newRelease.openFile') }).click();
    await (await chosen).setFiles(path);
  }

  /** Types the text into the first step and goes on. */
  async typeText(text: string): Promise<void> {
    await this.chooser.getByRole('textbox', { name: this.text('newRelease.paste') }).fill(text);
    await this.chooser.getByRole('button', { name: this.text('newRelease.continue') }).click();
  }

  /** Pastes where the focus is, as the clipboard would: on the list, or in the first step. */
  async paste(clip: Clip): Promise<void> {
    await this.page.evaluate(({ text, html }) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      if (html !== undefined) clipboardData.setData('text/html', html);
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, clip);
  }

  /** Drops a file of this machine on the window. */
  async dropFile(path: string): Promise<void> {
    const file = { name: basename(path), base64: readFileSync(path).toString('base64') };
    await this.page.evaluate(({ name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], name));
      const fire = (type: string) =>
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      fire('dragover');
      fire('drop');
    }, file);
  }

  /** The texts of the blocks found, in order. */
  get blocks(): Locator {
    return this.preview.getByRole('list', { name: this.text('newRelease.blocks') }).getByRole('listitem');
  }

  /** The lines left out, each with its reason. */
  get removed(): Locator {
    return this.preview.getByRole('list', { name: this.text('newRelease.removed') }).getByRole('listitem');
  }

  get title(): Locator {
    return this.preview.getByRole('textbox', { name: this.text('newRelease.releaseTitle') });
  }

  /** The button that shows the source language. */
  get sourceLanguage(): Locator {
    return this.preview.getByRole('button', { name: new RegExp(this.text('newRelease.language')) });
  }

  async chooseLanguage(name: string): Promise<void> {
    await this.sourceLanguage.click();
    await this.page.getByRole('option', { name }).click();
  }

  /** The box of a target language, by its name in the interface's language. */
  target(name: string): Locator {
    return this.preview.getByRole('checkbox', { name });
  }

  /** Keeps or leaves out all lines that look like page furniture. */
  async toggleKeepAll(): Promise<void> {
    await this.preview.getByText(this.text('newRelease.keepAll')).click();
  }

  /** Creates the release; the workspace opens. */
  async create(): Promise<void> {
    await this.preview.getByRole('button', { name: this.text('newRelease.create') }).click();
    await this.preview.waitFor({ state: 'hidden' });
    await this.page.waitForURL(/#\/release\/\d+$/);
  }
}
