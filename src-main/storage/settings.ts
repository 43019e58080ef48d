import { type Settings, settings as schema } from '#contract/app.ts';
import type { OwnRules, SettingsStore } from '#services/ports/index.ts';
import type { Connection } from './connection.ts';

/** Preferences as rows of releases.db; what is missing, or no longer allowed, has its default. */
export function createSettingsStore(db: Connection): SettingsStore {
  // Asked for with each text that is checked, and seldom changed, though it may be by another process.
  let last: { readonly key: string; readonly settings: Settings } | undefined;
  const get = (): Settings => {
    const rows = db.all<{ key: string; value: string }>('SELECT key, value FROM settings');
    const key = JSON.stringify(rows);
    if (last?.key !== key) last = { key, settings: read(rows) };
    return last.settings;
  };
  const read = (rows: readonly { readonly key: string; readonly value: string }[]): Settings => {
    const stored = Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown]));
    const allowed = Object.entries(schema.shape).flatMap(([key, field]) => {
      const parsed = field.safeParse(stored[key]);
      return parsed.success ? [[key, parsed.data] as const] : [];
    });
    return schema.parse(Object.fromEntries(allowed));
  };
  return {
    get,
    update(changes) {
      db.transaction(() => {
        for (const [key, value] of Object.entries(changes)) {
          if (value !== undefined) write(db, key, value);
        }
      });
      return get();
    },
  };
}

function write(db: Connection, key: string, value: unknown): void {
  db.run(
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    key,
    JSON.stringify(value),
  );
}

/** The key of the name by which other files know this releases.db; not a preference. */
const LIBRARY = 'library';

export function writeLibraryName(db: Connection, name: string): void {
  write(db, LIBRARY, name);
}

export function libraryName(db: Connection): string {
  const row = db.get<{ value: string }>('SELECT value FROM settings WHERE key = ?', LIBRARY);
  if (row === undefined) throw new Error(`${db.file} has no name`);
  return JSON.parse(row.value) as string;
}

/** The key of the segmentation rules that the user brought; too large for a preference that every window holds. */
const SENTENCE_RULES = 'sentence-rules';

/** Keeps the library's own segmentation rules; read once, as sentences are cut often. */
export function createOwnRules(db: Connection): {
  get(): OwnRules | null;
  set(rules: OwnRules | null): void;
} {
  let kept: OwnRules | null | undefined;
  return {
    get() {
      if (kept === undefined) {
        const row = db.get<{ value: string }>('SELECT value FROM settings WHERE key = ?', SENTENCE_RULES);
        kept = row === undefined ? null : (JSON.parse(row.value) as OwnRules | null);
      }
      return kept;
    },
    set(rules) {
      write(db, SENTENCE_RULES, rules);
      kept = rules;
    },
  };
}
