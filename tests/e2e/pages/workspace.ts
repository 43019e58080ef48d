import type { Locator, Page } from '@playwright/test';

type PanelTab = 'matches' | 'terms' | 'names' | 'issues' | 'history';

/** The words of one interface language that the workspace is found by. */
export interface WorkspaceWords {
  readonly segment: string;
  readonly languages: Readonly<Record<'en' | 'fr' | 'ar', string>>;
  readonly grid: string;
  readonly panel: string;
  readonly tabs: Readonly<Record<PanelTab, string>>;
  readonly back: string;
  readonly comma: string;
}

const ENGLISH: WorkspaceWords = {
  segment: 'Segment',
  languages: { en: 'English', fr: 'French', ar: 'Arabic' },
  grid: 'Segments',
  panel: 'Help for the segment',
  tabs: { matches: 'Matches', terms: 'Terms', names: 'Names', issues: 'Issues', history: 'History' },
  back: 'Back to releases',
  comma: ',',
};

/** The workspace as a person who cannot see it finds it: by role and name. */
export class WorkspacePage {
  readonly page: Page;
  readonly words: WorkspaceWords;
  readonly grid: Locator;
  readonly panel: Locator;
  readonly statusBar: Locator;

  constructor(page: Page, words: WorkspaceWords = ENGLISH) {
    this.page = page;
    this.words = words;
    this.grid = page.getByRole('grid', { name: words.grid });
    this.panel = page.getByRole('complementary', { name: words.panel });
    this.statusBar = page.getByRole('contentinfo');
  }

  /** The start of a cell's name: "Segment 3, French". */
  #cellName(number: number, language: 'en' | 'fr' | 'ar'): RegExp {
    const { segment, comma, languages } = this.words;
    return new RegExp(`${segment} ${number}${comma} ${languages[language]}${comma}`);
  }

  /** A cell at rest or being edited. Segments count from 1. */
  cell(number: number, language: 'en' | 'fr' | 'ar'): Locator {
    const name = this.#cellName(number, language);
    const editor = this.page.getByRole('textbox', { name });
    return this.grid
      .getByRole('gridcell')
      .filter({ hasText: name })
      .or(this.grid.getByRole('gridcell').filter({ has: editor }));
  }

  /** The editor of the cell at hand. */
  editor(number: number, language: 'en' | 'fr' | 'ar'): Locator {
    return this.grid.getByRole('textbox', { name: this.#cellName(number, language) });
  }

  /** Brings a segment into view: rows out of sight are not in the page. */
  async reveal(number: number): Promise<void> {
    await this.grid.waitFor();
    const cell = this.cell(number, 'en');
    const scroll = (top: number | null) =>
      this.grid.evaluate((grid, to) => {
        const scroller = grid.parentElement;
        scroller?.scrollTo({ top: to ?? scroller.scrollTop + 300 });
      }, top);
    if ((await cell.count()) === 0) await scroll(0);
    for (let step = 0; step < 100 && (await cell.count()) === 0; step += 1) {
      await scroll(null);
      await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    }
    await cell.scrollIntoViewIfNeeded();
  }

  /** Opens a cell's editor by a click. */
  async edit(number: number, language: 'en' | 'fr' | 'ar'): Promise<Locator> {
    await this.reveal(number);
    await this.cell(number, language).click();
    const editor = this.editor(number, language);
    await editor.waitFor();
    return editor;
  }

  /** Replaces the whole text of a cell by typing. */
  async type(number: number, language: 'en' | 'fr' | 'ar', text: string): Promise<void> {
    await this.edit(number, language);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** The text of a cell as it is read, without its name and status. */
  text(number: number, language: 'en' | 'fr' | 'ar'): Locator {
    return this.cell(number, language).getByRole('paragraph');
  }

  row(number: number): Locator {
    return this.grid.getByRole('row').filter({
      has: this.page.getByRole('rowheader').filter({ hasText: new RegExp(`^\\s*${number}(?!\\d)`) }),
    });
  }

  async confirm(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Enter');
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+z');
  }

  async redo(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+y');
  }

  async openTab(tab: PanelTab): Promise<void> {
    await this.panel.getByRole('tab', { name: this.words.tabs[tab] }).click();
  }

  /** The matches listed, best first; each is a button that inserts it. */
  matches(): Locator {
    return this.panel.getByRole('tabpanel').getByRole('listitem').getByRole('button');
  }

  /** The values of the segment, each a button that puts it in. */
  sourceValues(label = 'Values in this segment'): Locator {
    return this.panel.getByRole('region', { name: label }).getByRole('button');
  }

  /** Puts in the next value of the source that the target lacks. */
  async insertNextValue(): Promise<void> {
    await this.page.keyboard.press('F9');
  }

  /** The issues or terms or history entries listed. */
  items(): Locator {
    return this.panel.getByRole('tabpanel').getByRole('list').getByRole('listitem');
  }

  /** What the panel says of the values of its matches. */
  values(): Locator {
    return this.matches().locator('xpath=..').getByRole('list').getByRole('listitem');
  }

  /** Looks for words in the memory, by keyboard alone. */
  async searchMemory(words: string): Promise<Locator> {
    await this.page.keyboard.press('ControlOrMeta+Shift+k');
    await this.panel.getByRole('searchbox').waitFor();
    await this.page.keyboard.type(words);
    return this.panel.getByRole('list', { name: 'Units found' }).getByRole('listitem');
  }

  async insertMatch(position: number): Promise<void> {
    await this.page.keyboard.press(`ControlOrMeta+${position}`);
  }

  /** Waits until everything typed is on the disk. */
  async saved(): Promise<void> {
    await this.statusBar.getByText(/saved/).waitFor();
    await this.page.waitForFunction(() => document.querySelector('[data-saved="true"]') !== null);
  }

  async back(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.back }).click();
  }
}
