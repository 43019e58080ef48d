import { Check } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
import { Shortcut } from '#renderer/ui/commands/index.ts';
import { useWorkspace } from '../session-context.ts';
import { SHORTCUTS } from '../shortcuts.ts';
import { insertTerm } from '../terms/insertion.ts';
import { nextValue, type ValueInsertion } from './insertion.ts';
import styles from './values.module.css';

/** Dates, numbers and the like of the source as the target writes them; a press puts one in at the caret. */
export function Values(props: {
  readonly values: readonly ValueInsertion[];
  readonly source: LanguageTag;
  readonly target: LanguageTag;
}) {
  const { values, source, target } = props;
  const { t } = useTranslation('workspace');
  const next = nextValue(values);
  return (
    <section className={styles.values} aria-label={t('values.label')}>
      <p aria-hidden>{t('values.label')}</p>
      <ul>
        {values.map((value, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a value may stand in the source twice
          <li key={position} data-there={value.isThere || undefined}>
            <span className={styles.source}>
              <bdi data-reading lang={source} dir={directionOf(source)}>
                {value.source}
              </bdi>
            </span>
            <ValueText value={value} target={target} isNext={value === next} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ValueText(props: {
  readonly value: ValueInsertion;
  readonly target: LanguageTag;
  readonly isNext: boolean;
}) {
  const { value, target, isNext } = props;
  const { t } = useTranslation('workspace');
  const parts = useWorkspace();
  return (
    <span className={styles.target}>
      <AriaButton
        className={styles.text ?? ''}
        aria-label={t(value.isThere ? 'values.insertAgain' : 'values.insert', { value: value.text })}
        onPress={() => insertTerm(parts, target, value.text)}
      >
        <span data-reading lang={target} dir={directionOf(target)}>
          {value.text}
        </span>
      </AriaButton>
      {value.isThere ? <Check aria-hidden /> : null}
      {isNext ? <Shortcut keys={SHORTCUTS.insertValue} /> : null}
    </span>
  );
}
