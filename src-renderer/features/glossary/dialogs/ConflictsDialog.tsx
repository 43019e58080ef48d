import { useTranslation } from 'react-i18next';
import type { Conflict } from '#contract/concept.ts';
import { directionOf } from '#core/model/language.ts';
import { useQuery } from '../../../client/use-operation.ts';
import { useErrorText } from '../../../i18n/error-text.ts';
import { useInterfaceLocale } from '../../../i18n/provider.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Dialog } from '../../../ui/overlays/Dialog.tsx';
import { Alert } from '../../../ui/status/Alert.tsx';
import { EmptyState } from '../../../ui/status/EmptyState.tsx';
import styles from './dialogs.module.css';
import { ConceptTerms } from './MergeDialog.tsx';

const SHOWN = 100;

/** Terms that several concepts translate differently: merged, or one of them opened to be mended. */
export function ConflictsDialog(props: {
  onOpen(id: number): void;
  onMerge(conflict: Conflict): void;
  onClose(): void;
}) {
  const { onOpen, onMerge, onClose } = props;
  const { t } = useTranslation('glossary');
  const { t: common } = useTranslation();
  const { formats } = useInterfaceLocale();
  const errorText = useErrorText();
  const { data, error } = useQuery('concept.conflicts', { limit: SHOWN }, ['glossary']);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('conflicts.title')}
      size="large"
      footer={<Button onPress={onClose}>{common('actions.close')}</Button>}
    >
      {error ? <Alert severity="error">{errorText(error)}</Alert> : null}
      {data?.total === 0 ? <EmptyState title={t('conflicts.none')} /> : null}
      {data && data.total > 0 ? (
        <p className={styles.hint}>
          {t('conflicts.count', { count: data.total, formatted: formats.integer(data.total) })}
        </p>
      ) : null}
      <ul className={styles.conflicts}>
        {(data?.conflicts ?? []).map((conflict) => (
          <li key={`${conflict.language} ${conflict.text}`}>
            <div className={styles.conflictHead}>
              <h3 data-reading lang={conflict.language} dir={directionOf(conflict.language)}>
                {conflict.text}
              </h3>
              <Button small onPress={() => onMerge(conflict)}>
                {t('bulk.merge')}
              </Button>
            </div>
            <ul className={styles.concepts}>
              {conflict.concepts.map((concept) => (
                <li key={concept.id} className={styles.concept}>
                  <ConceptTerms concept={concept} />
                  <Button small kind="quiet" onPress={() => onOpen(concept.id)}>
                    {common('actions.open')}
                  </Button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
