import { FileUp } from 'lucide-react';
import { type ClipboardEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import styles from './NewRelease.module.css';
import { contentOf, inputFromText } from './read-input.ts';
import type { NewReleaseFlow } from './use-new-release.ts';

/** The extensions of the formats that can be read; anything else may still be dropped, and is told apart by content. */
const READABLE = ['.txt', '.md', '.html', '.htm', '.mhtml', '.mht', '.docx', '.odt'];

/** Paste, type, open, drop, or take the sample. */
export function ChooseText({ flow }: { flow: NewReleaseFlow }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const paste = (event: ClipboardEvent) => {
    // Into an empty field a paste is the whole release: it goes on at once, with its formatting.
    if (text.trim() !== '') return;
    const content = contentOf(event.clipboardData, t('newRelease.clipboard'));
    if (!content) return;
    event.preventDefault();
    if (content instanceof File) flow.readFile(content);
    else flow.readInput(content);
  };
  return (
    <>
      <div className={styles.open}>
        <FileTrigger
          acceptedFileTypes={READABLE}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) flow.readFile(file);
          }}
        >
          <Button icon={<FileUp aria-hidden />}>{t('newRelease.openFile')}</Button>
        </FileTrigger>
        <span className={styles.muted}>{t('newRelease.or')}</span>
      </div>
      <div onPaste={paste}>
        <TextField
          label={t('newRelease.paste')}
          description={t('newRelease.pasteHint')}
          placeholder={t('newRelease.pastePlaceholder')}
          lines={9}
          value={text}
          onChange={setText}
          autoFocus
        />
      </div>
      <div className={styles.buttons}>
        <Button kind="quiet" onPress={flow.readSample}>
          {t('newRelease.sample')}
        </Button>
        <Button
          kind="primary"
          isDisabled={text.trim() === ''}
          onPress={() => flow.readInput(inputFromText(text, t('newRelease.clipboard')))}
        >
          {t('newRelease.continue')}
        </Button>
      </div>
    </>
  );
}
