import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#contract/events.ts';
import type { Texts } from '../texts.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** The menu as data. */
export function menuTemplate(
  texts: Texts,
  platform: NodeJS.Platform,
  openWindow: () => void,
  send: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const item = (role: Role): MenuItemConstructorOptions => ({ role, label: texts.menu(role) });
  // The page binds the physical key itself, so that an Arabic layout works: here the shortcut is only shown.
  const command = (name: MenuCommand, accelerator: string): MenuItemConstructorOptions => ({
    label: texts.menu(name),
    accelerator,
    registerAccelerator: false,
    click: () => send(name),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const settings = command('settings', 'CmdOrCtrl+,');
  const application = [item('about'), separator, settings, separator, item('services'), separator];
  const hiding = [item('hide'), item('hideOthers'), item('unhide'), separator, item('quit')];
  const file = [
    command('newRelease', 'CmdOrCtrl+N'),
    { label: texts.menu('newWindow'), accelerator: 'CmdOrCtrl+Shift+N', click: openWindow },
    separator,
    ...(mac ? [item('close')] : [settings, separator, item('quit')]),
  ];
  const edit = [
    command('undo', 'CmdOrCtrl+Z'),
    command('redo', mac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
    separator,
    ...(['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'] as const).map(item),
  ];
  const view = [
    command('palette', 'CmdOrCtrl+Shift+P'),
    separator,
    ...(['resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'] as const).map(item),
  ];
  const window = mac ? [item('minimize'), item('zoom'), item('front')] : [item('minimize'), item('close')];
  return [
    ...(mac ? [{ label: 'Balagh', submenu: [...application, ...hiding] }] : []),
    { label: texts.menu('file'), submenu: file },
    { label: texts.menu('edit'), submenu: edit },
    { label: texts.menu('view'), submenu: view },
    { label: texts.menu('window'), submenu: window },
    ...(mac ? [] : [{ label: texts.menu('help'), submenu: [item('about')] }]),
  ];
}
