import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { TextField } from '#renderer/ui/controls/TextField.tsx';
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx';
import { fullHref, type LinkTarget } from './link.ts';

const FORM = 'link-form';

/** Asks for the address of a link; `onPut` with null takes the link off. */
export function LinkDialog(props: {
  readonly target: LinkTarget;
  onPut(href: string | null): void;
  onClose(): void;
}) {
  const { target, onPut, onClose } = props;
  const { t } = useTranslation(['workspace', 'app']);
  const [address, setAddress] = useState(target.href ?? '');
  const [refused, setRefused] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const href = fullHref(address);
    setRefused(href === null);
    if (href === null) return;
    onPut(href);
    onClose();
  };
  const remove = (): void => {
    onPut(null);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={t(target.href === null ? 'workspace:link.add' : 'workspace:link.edit')}
      footer={
        <>
          {target.href === null ? null : (
            <Button kind="quiet" onPress={remove}>
              {t('workspace:link.remove')}
            </Button>
          )}
          <Button onPress={onClose}>{t('app:actions.cancel')}</Button>
          <Button kind="primary" type="submit" form={FORM}>
            {t('app:actions.save')}
          </Button>
        </>
      }
    >
      <form id={FORM} onSubmit={submit} noValidate>
        <TextField
          autoFocus
          label={t('workspace:link.address')}
          value={address}
          onChange={(typed) => {
            setAddress(typed);
            setRefused(false);
          }}
          type="url"
          path
          error={refused ? t('workspace:link.refused') : undefined}
          description={
            target.text === ''
              ? t('workspace:link.onNothing')
              : t('workspace:link.on', { text: `\u2068${target.text}\u2069` })
          }
        />
      </form>
    </Dialog>
  );
}
