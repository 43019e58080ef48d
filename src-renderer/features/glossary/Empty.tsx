import { BookOpenText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { EmptyState } from '#renderer/ui/status/EmptyState.tsx';
import { NothingFits } from '#renderer/ui/status/NothingFits.tsx';

/** Instead of the table: a glossary without concepts says what they are for, filters that leave none can be taken away. */
export function Empty(props: { readonly filtered: boolean; onClear(): void; onNew(): void }) {
  const { t } = useTranslation('glossary');
  if (props.filtered)
    return <NothingFits title={t('empty.filtered')} clear={t('filters.clear')} onClear={props.onClear} />;
  return (
    <EmptyState
      icon={<BookOpenText />}
      title={t('empty.title')}
      actions={
        <Button kind="primary" onPress={props.onNew}>
          {t('newConcept.open')}
        </Button>
      }
    >
      <p>{t('empty.text')}</p>
    </EmptyState>
  );
}
