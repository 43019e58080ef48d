import { describe, expect, it } from 'vitest';
import { type Command, createCommandRegistry } from '#renderer/ui/commands/registry.ts';
import { press } from './press.ts';

function recorder(): { readonly ran: string[]; command(id: string, more?: Partial<Command>): Command } {
  const ran: string[] = [];
  return { ran, command: (id, more) => ({ id, label: id, run: () => void ran.push(id), ...more }) };
}

describe('the command registry', () => {
  it('runs the command of a shortcut and takes the key', () => {
    const { ran, command } = recorder();
    const registry = createCommandRegistry();
    registry.put(Symbol(), 0, [command('save', { shortcut: '$mod+KeyS' })]);
    const event = press('KeyS', 's', ['Control']);
    expect(registry.handle(event)).toBe(true);
    expect([ran, event.taken()]).toEqual([['save'], true]);
  });

  it('leaves keys alone that are nobody’s or somebody else’s already', () => {
    const { ran, command } = recorder();
    const registry = createCommandRegistry();
    registry.put(Symbol(), 0, [command('save', { shortcut: '$mod+KeyS', enabled: false })]);
    const disabled = press('KeyS', 's', ['Control']);
    expect(registry.handle(disabled)).toBe(false);
    const taken = press('KeyS', 's', ['Control']);
    taken.preventDefault();
    expect(registry.handle(taken)).toBe(false);
    expect([ran, disabled.taken()]).toEqual([[], false]);
  });

  it('lets the newest component win over an older one with the same id', () => {
    const { ran, command } = recorder();
    const registry = createCommandRegistry();
    registry.put(Symbol(), 0, [command('edit.undo', { run: () => void ran.push('old') })]);
    registry.put(Symbol(), 0, [command('edit.undo', { run: () => void ran.push('new') })]);
    registry.run('edit.undo');
    expect([ran, registry.active().length]).toEqual([['new'], 1]);
  });

  it('rests the screen’s commands while a dialog is open', () => {
    const { ran, command } = recorder();
    const registry = createCommandRegistry();
    registry.put(Symbol(), 0, [command('screen', { shortcut: '$mod+Enter' })]);
    const leave = registry.enter(1);
    registry.put(Symbol(), 1, [command('dialog', { shortcut: '$mod+KeyD' })]);
    expect(registry.handle(press('Enter', 'Enter', ['Control']))).toBe(false);
    expect(registry.active().map(({ id }) => id)).toEqual(['dialog']);
    leave();
    expect(registry.handle(press('Enter', 'Enter', ['Control']))).toBe(true);
    expect(ran).toEqual(['screen']);
  });

  it('forgets the commands of a component that left', () => {
    const { command } = recorder();
    const registry = createCommandRegistry();
    const key = Symbol();
    registry.put(key, 0, [command('gone')]);
    registry.remove(key);
    expect(registry.active()).toEqual([]);
  });

  it('stays out of text that is being composed', () => {
    const { ran, command } = recorder();
    const registry = createCommandRegistry();
    registry.put(Symbol(), 0, [command('confirm', { shortcut: '$mod+Enter' })]);
    const composing = Object.assign(press('Enter', 'Enter', ['Control']), { isComposing: true });
    expect(registry.handle(composing)).toBe(false);
    expect(ran).toEqual([]);
  });
});
