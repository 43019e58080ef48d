import { Check, CheckCheck, Circle, CircleDashed, History, type LucideIcon, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CellStatus } from '#core/model/release.ts';
import { classNames } from '../class-names.ts';
import styles from './StatusMark.module.css';

const ICONS: Readonly<Record<CellStatus, LucideIcon>> = {
  empty: CircleDashed,
  draft: Circle,
  translated: Check,
  reviewed: CheckCheck,
  approved: ShieldCheck,
  stale: History,
};

/** A cell's status: an icon of its own shape and a word; `compact` shows the icon and says the word. */
export function StatusMark({ status, compact = false }: { status: CellStatus; compact?: boolean }) {
  const { t } = useTranslation();
  const Icon = ICONS[status];
  const word = t(`status.${status}`);
  return (
    <span className={classNames(styles.mark, styles[status])} title={compact ? word : undefined}>
      <Icon aria-hidden />
      <span className={compact ? styles.hidden : undefined}>{word}</span>
    </span>
  );
}
