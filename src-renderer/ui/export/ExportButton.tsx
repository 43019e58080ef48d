import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReleaseSummary } from '#core/model/release.ts';
import { useCommands } from '../commands/index.ts';
import { Button } from '../controls/Button.tsx';
import { Tooltip } from '../overlays/Tooltip.tsx';
import { ExportDialog } from './ExportDialog.tsx';

const SHORTCUT = '$mod+KeyE';

/** Opens the export of one release; also the command `release.export` (Ctrl+E) while it is on screen. */
export function ExportButton({ release, primary = false }: { release: ReleaseSummary; primary?: boolean }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  useCommands([
    {
      id: 'release.export',
      label: t('export.title'),
      group: t('commands.groupReleases'),
      shortcut: SHORTCUT,
      run: open,
    },
  ]);
  return (
    <>
      <Tooltip text={t('export.title')} shortcut={SHORTCUT}>
        <Button kind={primary ? 'primary' : 'normal'} icon={<Download aria-hidden />} onPress={open}>
          {t('export.button')}
        </Button>
      </Tooltip>
      {isOpen ? <ExportDialog release={release} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
