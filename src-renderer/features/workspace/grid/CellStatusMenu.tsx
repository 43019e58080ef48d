import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CellOrigin, CellStatus } from '#core/model/release.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Menu } from '#renderer/ui/overlays/Menu.tsx';
import { StatusMark } from '#renderer/ui/status/StatusMark.tsx';
import { useWorkspace } from '../session-context.ts';
import { SHORTCUTS } from '../shortcuts.ts';
import type { CellAddress } from '../state/cells.ts';
import styles from './status.module.css';

/** The statuses that a person gives; `empty` and `stale` are found out. */
export const GIVEN_STATUSES = ['draft', 'translated', 'reviewed', 'approved'] as const;

/** The status beside a cell's text, with the score it was filled by; in the active cell a menu. */
export function CellStatusMenu(props: {
  readonly address: CellAddress;
  readonly status: CellStatus;
  readonly origin: CellOrigin | undefined;
  readonly isMenu: boolean;
  readonly name: string;
}) {
  const { address, status, origin, isMenu, name } = props;
  const { t } = useTranslation(['workspace', 'app']);
  const { session } = useWorkspace();
  if (!isMenu)
    return (
      <div className={styles.meta}>
        <StatusMark status={status} compact />
        <Score status={status} origin={origin} />
      </div>
    );
  return (
    <div className={styles.meta}>
      <Menu
        label={t('workspace:cell.changeStatus')}
        trigger={
          <Button
            className={styles.status ?? ''}
            aria-label={t('workspace:cell.statusMenu', { cell: name })}
            excludeFromTabOrder
          >
            <StatusMark status={status} compact />
          </Button>
        }
        entries={[
          {
            id: 'confirm',
            label: t('workspace:commands.confirm'),
            shortcut: SHORTCUTS.confirm,
            enabled: status !== 'empty',
            run: () => void session.confirm(),
          },
          '-',
          ...GIVEN_STATUSES.map((given) => ({
            id: given,
            label: t(`app:status.${given}`),
            selected: given === status,
            enabled: status !== 'empty',
            run: () => void session.setStatus(address, given),
          })),
        ]}
      />
      <Score status={status} origin={origin} />
    </div>
  );
}

/** The score of a match that nobody has confirmed yet. */
function Score({ status, origin }: { status: CellStatus; origin: CellOrigin | undefined }) {
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  if (status !== 'draft' || origin?.score === undefined) return null;
  const score = formats.integer(Math.min(100, Math.round(origin.score)));
  return (
    <span className={styles.score} data-numeric title={t('cell.filledBy', { score })}>
      {score}
    </span>
  );
}
