import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/model/language.ts';
import type { DetailedConcept } from '#core/model/termbase.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Dialog } from '../../../ui/overlays/Dialog.tsx';
import { TABLE_LANGUAGES } from '../columns.ts';
import { termsIn } from '../terms.ts';
import styles from './dialogs.module.css';

/** Which of several concepts stays; the others give it their terms and are removed. */
export function MergeDialog(props: {
  readonly concepts: readonly DetailedConcept[];
  onMerge(into: number): void;
  onClose(): void;
}) {
  const { concepts, onMerge, onClose } = props;
  const { t } = useTranslation('glossary');
  const { t: common } = useTranslation();
  const [into, setInto] = useState(concepts[0]?.id ?? 0);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('merge.title')}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>{common('actions.cancel')}</Button>
          <Button kind="primary" onPress={() => onMerge(into)}>
            {t('merge.confirm')}
          </Button>
        </>
      }
    >
      <RadioGroup
        className={styles.concepts ?? ''}
        value={String(into)}
        onChange={(value) => setInto(Number(value))}
      >
        <Label className={styles.hint ?? ''}>{t('merge.hint')}</Label>
        {concepts.map((concept) => (
          <Radio key={concept.id} value={String(concept.id)} className={styles.concept ?? ''}>
            <ConceptTerms concept={concept} />
          </Radio>
        ))}
      </RadioGroup>
    </Dialog>
  );
}

/** A concept's terms side by side. */
export function ConceptTerms({ concept }: { concept: DetailedConcept }) {
  return (
    <>
      {TABLE_LANGUAGES.map((language) => (
        <span
          key={language}
          data-reading
          lang={language}
          dir={directionOf(language)}
          className={styles.conceptTerms}
        >
          {termsIn(concept, language)
            .map(({ text }) => text)
            .join('\u00a0· ')}
        </span>
      ))}
    </>
  );
}
