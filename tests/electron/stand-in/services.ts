type Listener = (
  event: { senderFrame: { url: string; parent: unknown } | null },
  ...rest: unknown[]
) => unknown;

/** Channel handlers of the bundle. */
export const channels = new Map<string, Listener>();

export const ipcMain = {
  handle(channel: string, listener: Listener): void {
    channels.set(channel, listener);
  },
};

interface MenuItem {
  readonly label?: string;
  readonly role?: string;
  readonly click?: () => void;
  readonly submenu?: readonly MenuItem[];
}

/** The menu in force, so that a test can read it and choose from it. */
export const applicationMenu: { items: readonly MenuItem[] } = { items: [] };

export const Menu = {
  buildFromTemplate: (template: readonly MenuItem[]) => template,
  setApplicationMenu(menu: readonly MenuItem[]): void {
    applicationMenu.items = menu;
  },
};

export const dialog = {
  showErrorBox(title: string, content: string): void {
    process.send?.({ kind: 'error-box', title, content });
  },
};
