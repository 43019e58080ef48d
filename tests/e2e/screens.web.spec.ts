import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { AppPage, type InterfaceLanguage } from './pages/app.ts';
import { ExtractionPage } from './pages/extraction.ts';
import { GlossaryPage } from './pages/glossary.ts';
import { MemoryPage } from './pages/memory.ts';
import { ReleasesPage } from './pages/releases.ts';
import { SettingsPage, type Theme } from './pages/settings.ts';

/** Every screen in three languages, light and dark: accessible, and nothing wider than the window. */

const SIZES = [
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

/** Matches, terms, names, issues, history. */
const NAMES_TAB = 2;

const SCREENS: Readonly<Record<string, (page: Page, language: InterfaceLanguage) => Promise<void>>> = {
  releases: async (page, language) => new ReleasesPage(page, language).goTo(),
  workspace: async (page, language) => {
    await new ReleasesPage(page, language).goTo();
    await new ReleasesPage(page, language).titles.first().click();
    await page.getByRole('grid').waitFor();
    await page.getByRole('gridcell').nth(4).click();
    await page.getByRole('grid').getByRole('textbox').waitFor();
  },
  names: async (page, language) => {
    await new ReleasesPage(page, language).goTo();
    await new ReleasesPage(page, language).titles.first().click();
    await page.getByRole('grid').waitFor();
    await page.getByRole('tab').nth(NAMES_TAB).click();
    await page.getByRole('tabpanel').getByRole('radiogroup').first().waitFor();
  },
  memory: async (page, language) => {
    const memory = new MemoryPage(page, language);
    await memory.goTo();
    await memory.rows.first().click();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await memory.panel.waitFor();
  },
  'memory import': async (page, language) => {
    const memory = new MemoryPage(page, language);
    await memory.goTo();
    await memory.openImport();
  },
  'memory export': async (page, language) => {
    const memory = new MemoryPage(page, language);
    await memory.goTo();
    await memory.openExport();
  },
  glossary: async (page, language) => {
    const glossary = new GlossaryPage(page, language);
    await glossary.goTo();
    await glossary.rows.first().getByRole('gridcell').nth(1).click();
    await page.keyboard.press('Space');
    await page.keyboard.press('Alt+Enter');
    await glossary.panel.waitFor();
  },
  'glossary import': async (page, language) => {
    const glossary = new GlossaryPage(page, language);
    await glossary.goTo();
    const dialog = await glossary.openImport();
    const table = 'ar;fr;Note\nمكتب الماء;Office de l’eau;établissement public\n';
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'termes.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await dialog.getByRole('table').first().waitFor();
  },
  'new concept': async (page, language) => {
    await new GlossaryPage(page, language).goTo();
    await new GlossaryPage(page, language).startNew();
    await page.getByRole('dialog').waitFor();
  },
  settings: async (page, language) => new SettingsPage(page, language).goTo(),
  extraction: async (page, language) => new ExtractionPage(page, language).goTo(),
  'new release': async (page, language) => {
    await new ReleasesPage(page, language).goTo();
    await new ReleasesPage(page, language).startNew();
    await page.getByRole('dialog').waitFor();
  },
  'command palette': async (page, language) => {
    await new ReleasesPage(page, language).goTo();
    await new AppPage(page, language).openPalette();
  },
};

/**
 * Nothing fades in any more: half-transparent text has another contrast, a dialog that is closing is still there, and one
 * that has yet to appear is none to axe, which then misses the page behind it.
 */
async function stillness(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('[data-entering], [data-exiting]') === null &&
      document
        .getAnimations()
        .every(
          ({ effect, playState }) =>
            playState !== 'running' || effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY,
        ),
  );
}

for (const language of ['en', 'fr', 'ar'] as const) {
  for (const theme of ['light', 'dark', 'contrast'] as const satisfies readonly Theme[]) {
    test(`every screen in ${language}, ${theme}`, async ({ application }, info) => {
      test.slow();
      const page = application.page();
      // On a busy machine a dialog may begin to fade in only after everything seemed still.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await new AppPage(page).switchLanguage(language);
      await new SettingsPage(page, language).goTo();
      await new SettingsPage(page, language).chooseTheme(theme);
      for (const [name, show] of Object.entries(SCREENS)) {
        await show(page, language);
        await stillness(page);
        const found = await new AxeBuilder({ page }).analyze();
        expect(
          found.violations.map(
            ({ id, nodes }) => `${name}: ${id} ${nodes.map((node) => node.target).join(' ')}`,
          ),
        ).toEqual([]);
        for (const size of SIZES) {
          await page.setViewportSize(size);
          const excess = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(excess, `${name} at ${size.width}`).toBeLessThanOrEqual(0);
          await page.screenshot({ path: info.outputPath(`${name}-${language}-${theme}-${size.width}.png`) });
        }
        await page.setViewportSize({ width: 1366, height: 768 });
        await page.keyboard.press('Escape');
      }
    });
  }
}
