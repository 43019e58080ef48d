import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { classNames } from '../class-names.ts';
import { CommandLayer } from '../commands/context.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import styles from './Dialog.module.css';

export interface DialogProps {
  readonly isOpen: boolean;
  onClose(): void;
  readonly title: string;
  /** The title is for assistive technology only. */
  readonly titleHidden?: boolean;
  /** `drawer` slides in from the end of the line; `palette` hangs from the top. */
  readonly size?: 'small' | 'medium' | 'large' | 'drawer' | 'palette';
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly footer?: ReactNode;
  /** False while something must not be interrupted by Escape or a click outside. */
  readonly dismissable?: boolean;
}

/** A panel above the screen; Escape and a click outside close it, and the focus goes back where it was. */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, title, titleHidden = false, size = 'medium', children, footer } = props;
  const { t } = useTranslation();
  const dismissable = props.dismissable ?? true;
  const dialog = useRef<HTMLElement>(null);
  // When the step that had the focus makes way for the next, the focus must not fall out of the dialog.
  useEffect(() => {
    if (document.activeElement === document.body) dialog.current?.focus();
  });
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={dismissable}
      isKeyboardDismissDisabled={!dismissable}
      className={classNames(styles.overlay, styles[`overlay-${size}`])}
    >
      <Modal className={classNames(styles.panel, styles[size])}>
        <AriaDialog
          ref={dialog}
          className={styles.dialog ?? ''}
          {...(titleHidden ? { 'aria-label': title } : {})}
        >
          <CommandLayer>
            {titleHidden ? null : (
              <header className={styles.header}>
                <Heading slot="title" className={styles.title ?? ''}>
                  {title}
                </Heading>
                <IconButton label={t('actions.close')} onPress={onClose} isDisabled={!dismissable}>
                  <X />
                </IconButton>
              </header>
            )}
            <div className={titleHidden ? styles.bare : styles.body}>{children}</div>
            {footer ? <footer className={styles.footer}>{footer}</footer> : null}
          </CommandLayer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
