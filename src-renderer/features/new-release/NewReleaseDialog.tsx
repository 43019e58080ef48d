import { useTranslation } from 'react-i18next';
import type { Filled } from '#contract/release.ts';
import { useErrorText } from '../../i18n/error-text.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { Alert } from '../../ui/status/Alert.tsx';
import { ProgressBar } from '../../ui/status/ProgressBar.tsx';
import { useToasts } from '../../ui/status/toasts.tsx';
import { ChooseText } from './ChooseText.tsx';
import styles from './NewRelease.module.css';
import { PreviewStep } from './PreviewStep.tsx';
import type { NewReleaseRequest } from './state.ts';
import { useNewRelease } from './use-new-release.ts';

interface NewReleaseDialogProps {
  readonly request: NewReleaseRequest;
  onClose(): void;
  onCreated(id: number): void;
}

/** First the text, then what was read of it and in which languages it is wanted. */
export function NewReleaseDialog({ request, onClose, onCreated }: NewReleaseDialogProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const tell = useCreatedMessage();
  const flow = useNewRelease(request, (filled) => {
    tell(filled);
    onClose();
    onCreated(filled.release.id);
  });
  const { input, preview, choices, working, error } = flow.state;
  const ready = preview !== null && choices.from !== null && choices.to.length > 0 && working === null;
  const failure = error ? <Alert severity="error">{errorText(error)}</Alert> : null;
  if (!preview) {
    return (
      <Dialog isOpen onClose={onClose} title={t('newRelease.title')} size="medium">
        <div className={styles.step}>
          {failure}
          {working === 'reading' && input ? (
            <ProgressBar
              label={t('newRelease.reading', { file: input.name })}
              value={null}
              onCancel={flow.back}
            />
          ) : null}
          {working === null ? <ChooseText flow={flow} /> : null}
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('newRelease.check')}
      size="large"
      dismissable={working !== 'creating'}
      footer={
        <>
          {working === 'creating' ? (
            <div className={styles.creating}>
              <ProgressBar label={t('newRelease.creating')} value={null} />
            </div>
          ) : null}
          <Button onPress={flow.back} isDisabled={working === 'creating'}>
            {t('actions.back')}
          </Button>
          <Button kind="primary" isDisabled={!ready} onPress={flow.create}>
            {t('newRelease.create')}
          </Button>
        </>
      }
    >
      {failure}
      <PreviewStep preview={preview} flow={flow} />
    </Dialog>
  );
}

/** Returns the function that says what the memory and the glossary could fill. */
function useCreatedMessage(): (filled: Filled) => void {
  const { show } = useToasts();
  return ({ release, fill }) => {
    const counts = Object.values(fill);
    const sum = (pick: (count: (typeof counts)[number]) => number) =>
      counts.reduce((total, count) => total + pick(count), 0);
    const empty = sum((count) => count.empty);
    const filled =
      sum((count) => Object.values(count).reduce((total: number, number: number) => total + number, 0)) -
      empty;
    show({
      message: ({ t, formats, counted }) =>
        t('newRelease.created', {
          segments: t('newRelease.segments', counted(release.segments)),
          languages: formats.list(release.targets.map(formats.languageInText)),
          filled: formats.integer(filled),
          empty: formats.integer(empty),
        }),
    });
  };
}
