import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from '#renderer/client/context.tsx';
import { useAction, useQuery } from '#renderer/client/use-operation.ts';
import { useErrorText } from '#renderer/i18n/error-text.ts';
import { useGlossaryName } from '#renderer/i18n/glossary-name.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { useCommands } from '#renderer/ui/commands/index.ts';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Checkbox } from '#renderer/ui/controls/Choice.tsx';
import { IconButton } from '#renderer/ui/controls/IconButton.tsx';
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import styles from './header.module.css';

/** Which glossaries are used in this release: a button, a command of the palette, and their dialog. */
export function ReleaseGlossaries({ release }: { release: number }) {
  const { t } = useTranslation('workspace');
  const [open, setOpen] = useState(false);
  const label = t('commands.releaseGlossaries');
  useCommands([{ id: 'release.glossaries', group: t('commands.group'), label, run: () => setOpen(true) }]);
  return (
    <>
      <IconButton label={label} onPress={() => setOpen(true)}>
        <BookOpen />
      </IconButton>
      {open ? <GlossariesDialog release={release} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function GlossariesDialog({ release, onClose }: { release: number; onClose: () => void }) {
  const { t } = useTranslation(['workspace', 'glossary', 'app']);
  const { formats } = useInterfaceLocale();
  const errorText = useErrorText();
  const nameOf = useGlossaryName();
  const client = useClient();
  const { data, error, replace } = useQuery('glossary.list', { release }, ['glossary']);
  const enable = useAction(async (id: number, enabled: boolean) =>
    replace(await client.invoke('glossary.enable', { id, enabled, release })),
  );
  const failure = enable.error ?? error;
  return (
    <Dialog
      isOpen
      size="small"
      onClose={onClose}
      title={t('workspace:commands.releaseGlossaries')}
      footer={<Button onPress={onClose}>{t('app:actions.close')}</Button>}
    >
      <p className={styles.glossaryHint}>{t('workspace:glossaries.hint')}</p>
      {failure ? <Alert severity="error">{errorText(failure)}</Alert> : null}
      {data?.glossaries.length === 0 ? <p>{t('workspace:glossaries.none')}</p> : null}
      <ul className={styles.glossaries} aria-label={t('glossary:glossaries.title')}>
        {data?.glossaries.map((one) => (
          <li key={one.id}>
            <Checkbox isSelected={one.enabled} onChange={(on) => void enable.run(one.id, on)}>
              <bdi>{nameOf(one)}</bdi>
            </Checkbox>
            <span className={styles.glossaryHint} data-numeric>
              {t('glossary:concepts', { count: one.concepts, formatted: formats.integer(one.concepts) })}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
