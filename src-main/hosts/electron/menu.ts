import { app, BrowserWindow, Menu } from 'electron';
import { type Settings, settings as settingsSchema } from '#contract/app.ts';
import type { EventMessage, MenuCommand } from '#contract/events.ts';
import type { Backend } from '../backend.ts';
import { createTexts } from '../texts.ts';
import { menuTemplate } from './menu-template.ts';

/** The platform's usual menu, in the interface's language; rebuilt when the language changes. */
export async function installMenu(backend: Backend, openWindow: () => void): Promise<void> {
  const send = (command: MenuCommand) => {
    const message: EventMessage<'command'> = { name: 'command', payload: { command } };
    BrowserWindow.getFocusedWindow()?.webContents.send('balagh:event', message);
  };
  const install = async () => {
    const settings: Settings = settingsSchema.parse(await backend.dispatch('settings.get', {}));
    const texts = createTexts(settings.interfaceLanguage ?? app.getLocale());
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(texts, process.platform, openWindow, send)));
  };
  await install();
  backend.subscribe((event) => {
    if (event.name === 'changed' && 'area' in event.payload && event.payload.area === 'settings')
      void install();
  });
}
