import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { INDEX_JOB, type MemoryNotice as Notice } from '#contract/memory.ts';
import { useClient } from '#renderer/client/context.tsx';
import { useQuery } from '#renderer/client/use-operation.ts';
import { Alert } from './Alert.tsx';
import styles from './MemoryNotice.module.css';
import { ProgressBar } from './ProgressBar.tsx';

/**
 * What the memory cannot find at present, and why; nothing where it finds everything as fast as it should. Read out when it
 * comes up; how far the index is stands beside it, so that it is not read out at every step.
 */
export function MemoryNotice() {
  const { t } = useTranslation('memory');
  const { data } = useQuery('memory.notice', {}, ['memory']);
  const percent = useIndexProgress();
  const notice = data?.notice ?? null;
  const isBuilding = notice?.code === 'index-building';
  return (
    <>
      <div role="status" className={notice === null ? undefined : styles.notice}>
        {notice === null ? null : (
          <Alert severity={isBuilding ? 'info' : 'warning'}>{t(`notice.${keyOf(notice)}`)}</Alert>
        )}
      </div>
      {isBuilding ? (
        <div className={`${styles.notice} ${styles.progress}`}>
          <ProgressBar label={t('notice.progress')} value={percent} />
        </div>
      ) : null}
    </>
  );
}

function keyOf(notice: Notice) {
  if (notice.code === 'index-building') return 'building';
  return notice.reason === 'disk-full' ? 'disk-full' : 'library-not-writable';
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
