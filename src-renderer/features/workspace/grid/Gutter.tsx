import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Issue } from '#core/model/issue.ts';
import { BLOCK_KINDS, type Block } from '#core/model/release.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Part } from '#renderer/ui/grid/Part.tsx';
import { Menu } from '#renderer/ui/overlays/Menu.tsx';
import { useWorkspace } from '../session-context.ts';
import { worstSeverity } from '../state/selectors.ts';
import { useCount } from '../words.ts';
import styles from './gutter.module.css';

const SEVERITY_ICONS = { info: Info, warning: TriangleAlert, error: CircleAlert } as const;

/** The margin of a row: the part of the release once a block, the segment's number, a quiet mark for issues. */
export function Gutter(props: {
  readonly block: Block;
  readonly number: number;
  readonly opensBlock: boolean;
  readonly issues: readonly Issue[];
}) {
  const { block, number, opensBlock, issues } = props;
  const { t } = useTranslation(['workspace', 'app']);
  const { formats } = useInterfaceLocale();
  const { session } = useWorkspace();
  return (
    <Part role="rowheader" aria-colindex={1} className={styles.gutter}>
      <span className={styles.number} data-numeric>
        {formats.integer(number)}
      </span>
      <IssueMark issues={issues} />
      {opensBlock ? (
        <Menu
          label={t('workspace:grid.changePart')}
          trigger={
            <Button
              className={styles.part ?? ''}
              aria-label={t('workspace:grid.part', { part: t(`app:kind.${block.kind}`) })}
              excludeFromTabOrder
            >
              {t(`app:kind.${block.kind}`)}
            </Button>
          }
          entries={BLOCK_KINDS.map((kind) => ({
            id: kind,
            label: t(`app:kind.${kind}`),
            selected: kind === block.kind,
            run: () => void session.setKind(block.id, kind),
          }))}
        />
      ) : null}
      {opensBlock && block.kind === 'quote' && block.speaker !== undefined ? (
        <Speaker block={block} name={block.speaker} />
      ) : null}
    </Part>
  );
}

/** Who says a quotation, as the source names them. */
function Speaker({ block, name }: { readonly block: Block; readonly name: string }) {
  const { t } = useTranslation('workspace');
  return (
    <span className={styles.speaker} title={t('grid.speaker', { name })}>
      <bdi lang={block.segments[0]?.source}>{name}</bdi>
    </span>
  );
}

function IssueMark({ issues }: { issues: readonly Issue[] }) {
  const count = useCount();
  const severity = worstSeverity(issues);
  if (!severity) return null;
  const Icon = SEVERITY_ICONS[severity];
  const label = count('grid.issues', issues.length);
  return (
    <span className={styles.issueMark} data-severity={severity} title={label} role="img" aria-label={label}>
      <Icon aria-hidden />
    </span>
  );
}
