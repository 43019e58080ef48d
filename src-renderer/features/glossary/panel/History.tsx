import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/model/language.ts';
import type { ConceptContent, ConceptHistoryEntry, DetailedConcept } from '#core/model/termbase.ts';
import { useQuery } from '../../../client/use-operation.ts';
import { useErrorText } from '../../../i18n/error-text.ts';
import { useInterfaceLocale } from '../../../i18n/provider.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Alert } from '../../../ui/status/Alert.tsx';
import type { ConceptActions } from '../use-concept-actions.ts';
import { changesBetween } from './changes.ts';
import styles from './panel.module.css';

/** Who changed what when, the latest first, each with a way back. */
export function History({ concept, actions }: { concept: DetailedConcept; actions: ConceptActions }) {
  const { t } = useTranslation('glossary');
  const errorText = useErrorText();
  const { data, error } = useQuery('concept.history', { id: concept.id }, ['glossary']);
  if (error) return <Alert severity="error">{errorText(error)}</Alert>;
  return (
    <ol className={styles.history} aria-label={t('panel.history')}>
      {(data?.entries ?? []).map((entry) => (
        <Entry key={entry.id} entry={entry} onRevert={() => void actions.revert(concept, entry.id)} />
      ))}
    </ol>
  );
}

function Entry({ entry, onRevert }: { entry: ConceptHistoryEntry; onRevert: () => void }) {
  const { t } = useTranslation('glossary');
  const { formats } = useInterfaceLocale();
  const { before, after } = entry;
  return (
    <li>
      <div className={styles.entryHead}>
        <b>{t(`changes.${entry.change}`)}</b>
        <time data-numeric>{formats.dateTime(entry.at)}</time>
      </div>
      {entry.author === '' ? null : <p className={styles.hint}>{entry.author}</p>}
      {before === null ? null : <Changes before={before} after={after} />}
      {before === null ? null : (
        <Button small kind="quiet" onPress={onRevert}>
          {t('panel.revert')}
        </Button>
      )}
    </li>
  );
}

function Changes({ before, after }: { before: ConceptContent; after: ConceptContent }) {
  const { t } = useTranslation('glossary');
  const { formats } = useInterfaceLocale();
  return (
    <dl className={styles.changes}>
      {changesBetween(before, after).map(({ field, language, from, to }) => (
        <div key={`${field} ${language ?? ''}`}>
          <dt>{field === 'terms' ? formats.languageName(language ?? '') : t(`fields.${field}`)}</dt>
          <dd
            {...(language === undefined ? { dir: 'auto' } : { lang: language, dir: directionOf(language) })}
          >
            {from === '' ? null : <del>{from}</del>} {to === '' ? null : <ins>{to}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
