import { session } from 'electron';

/** Asking for a permission is refused, and checking one says no, except to write to the clipboard on a user's copy. */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Electron security checklist, 5. Devices (USB, HID, serial, Bluetooth) have a handler of their own. */
export function denyPermissions(): void {
  const own = session.defaultSession;
  own.setPermissionRequestHandler((_contents, permission, reply) => reply(GRANTED.has(permission)));
  own.setPermissionCheckHandler((_contents, permission) => GRANTED.has(permission));
  own.setDevicePermissionHandler(() => false);
}
