import { Database } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { EmptyState } from '#renderer/ui/status/EmptyState.tsx';

/** Instead of the units: a memory without any says how they come, filters that leave none can be taken away. */
export function Empty(props: { readonly filtered: boolean; onClear(): void }) {
  const { t } = useTranslation('memory');
  if (props.filtered) {
    return (
      <EmptyState
        title={t('empty.filtered')}
        actions={<Button onPress={props.onClear}>{t('filters.clear')}</Button>}
      />
    );
  }
  return (
    <EmptyState icon={<Database />} title={t('empty.title')}>
      <p>{t('empty.text')}</p>
    </EmptyState>
  );
}
