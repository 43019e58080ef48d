import { matchesShortcut, typesCharacter } from './shortcut.ts';

/** Something the user can do: listed in the palette, and run by its shortcut. */
export interface Command {
  /** Unique and stable, such as `release.new`. */
  readonly id: string;
  /** In the interface's language. */
  readonly label: string;
  /** Where it belongs, in the interface's language: heads its group in the palette. */
  readonly group?: string;
  /** tinykeys syntax with physical keys: `$mod+Shift+KeyP`, `Alt+ArrowDown`. */
  readonly shortcut?: string;
  /** False greys it out; default true. */
  readonly enabled?: boolean;
  /** False keeps it out of the palette; its shortcut works. Default true. */
  readonly listed?: boolean;
  run(): void;
}

interface Entry {
  readonly depth: number;
  readonly commands: readonly Command[];
}

/** The commands on screen. `depth` counts the open dialogs: only the topmost layer's commands act. */
export interface CommandRegistry {
  /** Puts or replaces the commands of one component; `key` is its identity. */
  put(key: symbol, depth: number, commands: readonly Command[]): void;
  remove(key: symbol): void;
  /** A dialog opened; returns the function to call when it closes. */
  enter(depth: number): () => void;
  /** The commands that can act now, the most recent component first; the first of an id wins. */
  active(): readonly Command[];
  /** Runs a command by its id, where it can act now. */
  run(id: string): void;
  /** Runs the command whose shortcut this press is. False where there is none. */
  handle(event: KeyboardEvent): boolean;
}

function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

export function createCommandRegistry(): CommandRegistry {
  const entries = new Map<symbol, Entry>();
  const layers: number[] = [];

  const active = (): readonly Command[] => {
    const depth = Math.max(0, ...layers);
    const found = new Map<string, Command>();
    for (const entry of [...entries.values()].reverse()) {
      if (entry.depth !== depth) continue;
      for (const command of entry.commands) if (!found.has(command.id)) found.set(command.id, command);
    }
    return [...found.values()];
  };

  return {
    put(key, depth, commands) {
      entries.set(key, { depth, commands });
    },
    remove(key) {
      entries.delete(key);
    },
    enter(depth) {
      layers.push(depth);
      return () => {
        layers.splice(layers.indexOf(depth), 1);
      };
    },
    active,
    run(id) {
      const command = active().find((candidate) => candidate.id === id);
      if (command && command.enabled !== false) command.run();
    },
    handle(event) {
      if (event.isComposing || event.defaultPrevented) return false;
      for (const command of active()) {
        if (!command.shortcut || command.enabled === false) continue;
        if (!matchesShortcut(event, command.shortcut)) continue;
        if (typesCharacter(command.shortcut) && isEditable(event.target)) continue;
        event.preventDefault();
        event.stopPropagation();
        command.run();
        return true;
      }
      return false;
    },
  };
}
