import { Database } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#renderer/ui/status/EmptyState.tsx';
import { NothingFits } from '#renderer/ui/status/NothingFits.tsx';

/** Instead of the units: a memory without any says how they come, filters that leave none can be taken away. */
export function Empty(props: { readonly filtered: boolean; onClear(): void }) {
  const { t } = useTranslation('memory');
  if (props.filtered)
    return <NothingFits title={t('empty.filtered')} clear={t('filters.clear')} onClear={props.onClear} />;
  return (
    <EmptyState icon={<Database />} title={t('empty.title')}>
      <p>{t('empty.text')}</p>
    </EmptyState>
  );
}
