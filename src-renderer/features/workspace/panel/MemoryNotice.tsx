import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { INDEX_JOB } from '#contract/memory.ts';
import { useClient } from '#renderer/client/context.tsx';
import { useQuery } from '#renderer/client/use-operation.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import own from './matches.module.css';

/** What the memory cannot find at present, and why; nothing where it finds everything as fast as it should. */
export function MemoryNotice() {
  const { t } = useTranslation('memory');
  const { formats } = useInterfaceLocale();
  const { data } = useQuery('memory.notice', {}, ['memory']);
  const percent = useIndexProgress();
  if (!data?.notice) return null;
  if (data.notice.code === 'index-building') {
    return (
      <div className={own.notice}>
        <Alert severity="info">
          {percent === null
            ? t('notice.building')
            : t('notice.buildingPercent', { percent: formats.percent(percent) })}
        </Alert>
      </div>
    );
  }
  const { reason } = data.notice;
  return (
    <div className={own.notice}>
      <Alert severity="warning">
        {t(reason === 'disk-full' ? 'notice.disk-full' : 'notice.library-not-writable')}
      </Alert>
    </div>
  );
}

/** 0 to 100; null where it is not known. */
function useIndexProgress(): number | null {
  const client = useClient();
  const [percent, setPercent] = useState<number | null>(null);
  useEffect(
    () =>
      client.subscribe('progress', ({ job, done, total }) => {
        if (job === INDEX_JOB) setPercent(total === null || total === 0 ? null : (100 * done) / total);
      }),
    [client],
  );
  return percent;
}
