import { X } from 'lucide-react';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { toClientError } from '../../client/use-operation.ts';
import { useWords, type Wording } from '../../i18n/words.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import styles from './toasts.module.css';

export interface Toast {
  readonly message: Wording;
  /** Takes back what the message tells of. */
  readonly undo?: () => void;
  /** Errors stay until they are closed. */
  readonly severity?: 'info' | 'error';
}

interface Shown extends Toast {
  readonly id: number;
}

interface ToastAccess {
  /** Shows a message below the screen; read out, and gone after a while unless it is an error. */
  show(toast: Toast): void;
  /** Says why something failed. */
  fail(thrown: unknown): void;
  /** Reads a message out without showing it. */
  announce(message: string): void;
}

const ToastContext = createContext<ToastAccess | null>(null);
/** Long enough to read two lines; longer where there is an action to reach. Focus and pointer hold a message. */
const SHOWN_MS = 6_000;
const SHOWN_WITH_ACTION_MS = 12_000;
const MOST_AT_ONCE = 3;

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Shown[]>([]);
  const [announced, setAnnounced] = useState('');
  const words = useWords();
  const latest = useRef(words);
  latest.current = words;
  const show = useCallback((toast: Toast) => {
    setToasts((shown) => {
      const id = (shown.at(-1)?.id ?? 0) + 1;
      // Said again, a message is not shown twice.
      const text = toast.message(latest.current);
      const others = shown.filter(({ message }) => message(latest.current) !== text);
      return [...others, { ...toast, id }].slice(-MOST_AT_ONCE);
    });
  }, []);
  const close = useCallback((id: number) => {
    setToasts((shown) => shown.filter((toast) => toast.id !== id));
  }, []);
  const access = useMemo(
    () => ({
      show,
      fail(thrown: unknown) {
        const error = toClientError(thrown);
        show({ message: ({ errorText }) => errorText(error), severity: 'error' });
      },
      announce: setAnnounced,
    }),
    [show],
  );
  return (
    <ToastContext value={access}>
      {children}
      <ToastRegion toasts={toasts} onClose={close} />
      <div className={styles.hidden} role="status" aria-live="polite">
        {announced}
      </div>
    </ToastContext>
  );
}

export function useToasts(): ToastAccess {
  const access = useContext(ToastContext);
  if (!access) throw new Error('useToasts outside ToastProvider');
  return access;
}

function ToastRegion({ toasts, onClose }: { toasts: readonly Shown[]; onClose: (id: number) => void }) {
  const { t } = useTranslation();
  return (
    <section className={styles.region} aria-label={t('shell.notifications')} aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onClose={onClose} />
      ))}
    </section>
  );
}

function ToastCard({ toast, onClose }: { toast: Shown; onClose: (id: number) => void }) {
  const { t } = useTranslation();
  const words = useWords();
  const [held, setHeld] = useState(false);
  const stays = toast.severity === 'error' || held;
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => onClose(toast.id), toast.undo ? SHOWN_WITH_ACTION_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [stays, toast, onClose]);
  const { undo } = toast;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hover and focus only keep the message in view
    <div
      className={styles.toast}
      data-severity={toast.severity ?? 'info'}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.message}>{toast.message(words)}</span>
      {undo ? (
        <Button
          small
          onPress={() => {
            undo();
            onClose(toast.id);
          }}
        >
          {t('actions.undo')}
        </Button>
      ) : null}
      <IconButton label={t('actions.close')} onPress={() => onClose(toast.id)}>
        <X />
      </IconButton>
    </div>
  );
}
