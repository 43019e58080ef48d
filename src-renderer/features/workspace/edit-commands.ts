import { useTranslation } from 'react-i18next';
import type { Command } from '#renderer/ui/commands/index.ts';
import type { CommandScreen } from './command-screen.ts';
import { NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE } from './editor/no-break-spaces.ts';
import { SHORTCUTS } from './shortcuts.ts';

/** Undo, redo, formatting, links and the spaces that no key types. */
export function useEditCommands({
  state,
  hasDrafts,
  parts: { session, editor },
  renaming,
  link,
}: CommandScreen): readonly Command[] {
  const { t } = useTranslation('workspace');
  const { release, editing } = state;
  const marks = (
    [
      ['bold', SHORTCUTS.bold],
      ['italic', SHORTCUTS.italic],
      ['underline', SHORTCUTS.underline],
      ['superscript', SHORTCUTS.superscript],
      ['subscript', SHORTCUTS.subscript],
      ['strike', undefined],
    ] as const
  ).map(([kind, shortcut]) => ({
    id: `format.${kind}`,
    label: t(`commands.${kind}`),
    enabled: editing && !renaming,
    run: () => editor.current?.toggle(kind),
    ...(shortcut ? { shortcut } : {}),
  }));
  const canUndo = !renaming && (release?.canUndo === true || hasDrafts);
  const canRedo = !renaming && release?.canRedo === true;
  return [
    {
      id: 'edit.undo',
      label: t('commands.undo'),
      shortcut: SHORTCUTS.undo,
      enabled: canUndo,
      run: () => void session.undo(),
    },
    {
      id: 'edit.redo',
      label: t('commands.redo'),
      shortcut: SHORTCUTS.redo,
      enabled: canRedo,
      run: () => void session.redo(),
    },
    {
      id: 'edit.redoAlternative',
      label: t('commands.redo'),
      shortcut: SHORTCUTS.redoAlternative,
      enabled: canRedo,
      listed: false,
      run: () => void session.redo(),
    },
    ...marks,
    {
      id: 'format.link',
      label: t('commands.link'),
      shortcut: SHORTCUTS.link,
      enabled: editing && !renaming,
      run: () => editor.current && link(editor.current.linkTarget()),
    },
    {
      id: 'edit.noBreakSpace',
      label: t('commands.noBreakSpace'),
      shortcut: SHORTCUTS.noBreakSpace,
      enabled: editing && !renaming,
      run: () => editor.current?.insert(NO_BREAK_SPACE),
    },
    {
      id: 'edit.narrowNoBreakSpace',
      label: t('commands.narrowNoBreakSpace'),
      enabled: editing && !renaming,
      run: () => editor.current?.insert(NARROW_NO_BREAK_SPACE),
    },
    {
      id: 'format.clear',
      label: t('commands.clearFormatting'),
      enabled: editing && !renaming,
      run: () => editor.current?.clearFormatting(),
    },
  ];
}
