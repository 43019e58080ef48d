import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/model/language.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import { useWorkspace } from '../session-context.ts';
import { cellKey } from '../state/cells.ts';
import type { Conflict, WorkspaceState } from '../state/model.ts';
import { contentOf, rowOf } from '../state/selectors.ts';
import styles from './bars.module.css';

/** Cells that were changed here and elsewhere at once: both texts, and the choice. */
export function Conflicts({ state }: { state: WorkspaceState }) {
  return [...state.conflicts.values()].map((conflict) => (
    <ConflictBar key={cellKey(conflict.cell)} conflict={conflict} state={state} />
  ));
}

function ConflictBar({ conflict, state }: { conflict: Conflict; state: WorkspaceState }) {
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  const { session } = useWorkspace();
  const { cell } = conflict;
  const number = rowOf(state, cell.segment)?.number ?? 0;
  return (
    <div className={styles.bar}>
      <Alert severity="error">
        <p>
          {t('conflict.title', {
            number: formats.integer(number),
            language: formats.languageInText(cell.language),
          })}
        </p>
        <div className={styles.versions}>
          <Version
            title={t('conflict.mine')}
            action={t('conflict.keepMine')}
            content={contentOf(state, cell)}
            language={cell.language}
            onChoose={() => session.keepMine(cell)}
          />
          <Version
            title={t('conflict.theirs')}
            action={t('conflict.takeTheirs')}
            content={conflict.theirs}
            language={cell.language}
            onChoose={() => session.takeTheirs(cell)}
          />
        </div>
      </Alert>
    </div>
  );
}

function Version(props: {
  readonly title: string;
  readonly action: string;
  readonly content: RichText;
  readonly language: string;
  onChoose(): void;
}) {
  return (
    <section className={styles.version} aria-label={props.title}>
      <h2 className={styles.versionTitle}>{props.title}</h2>
      <p data-reading lang={props.language} dir={directionOf(props.language)}>
        {props.content.text}
      </p>
      <Button small onPress={props.onChoose}>
        {props.action}
      </Button>
    </section>
  );
}
