import { Merge, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { BulkRow } from '#renderer/ui/grid/GridBars.tsx';

/** What can be done to the chosen units together. */
export function BulkBar(props: {
  readonly count: number;
  onMerge(): void;
  onRemove(): void;
  onClear(): void;
}) {
  const { count, onMerge, onRemove, onClear } = props;
  const { t } = useTranslation('memory');
  const { formats } = useInterfaceLocale();
  return (
    <BulkRow label={t('bulk.label')} chosen={t('bulk.chosen', { count, formatted: formats.integer(count) })}>
      <Button small icon={<Merge aria-hidden />} isDisabled={count < 2} onPress={onMerge}>
        {t('bulk.merge')}
      </Button>
      <Button small kind="dangerous" icon={<Trash2 aria-hidden />} onPress={onRemove}>
        {t('bulk.delete')}
      </Button>
      <Button small kind="quiet" onPress={onClear}>
        {t('bulk.clear')}
      </Button>
    </BulkRow>
  );
}
