import { CloudOff } from 'lucide-react';
import { type RefCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../client/context.tsx';
import { useQuery } from '../client/use-operation.ts';
import { useCounted } from '../i18n/use-counted.ts';
import { LanguageSwitch } from '../ui/shell/LanguageSwitch.tsx';
import styles from './StatusBar.module.css';

/** Connection, the screen's own words, the size of memory and glossary, and the language switch. */
export function StatusBar({ slot }: { slot: RefCallback<HTMLElement> }) {
  const { t } = useTranslation();
  const counted = useCounted();
  const online = useOnline();
  const { data: info } = useQuery('app.info', {}, ['memory', 'glossary']);
  return (
    <footer className={styles.bar}>
      <div className={styles.connection} role="status">
        {online ? null : (
          <span className={styles.offline}>
            <CloudOff aria-hidden />
            {t('connection.offline')}
          </span>
        )}
        <Reconnected online={online} />
      </div>
      <div ref={slot} className={styles.slot} />
      {info ? (
        <>
          <span className={styles.count} data-numeric>
            {counted('shell.memoryUnits', info.memoryUnits)}
          </span>
          <span className={styles.count} data-numeric>
            {counted('shell.concepts', info.concepts)}
          </span>
        </>
      ) : null}
      <LanguageSwitch />
    </footer>
  );
}

/** Says "connected" to assistive technology after a loss, and nothing before one. */
function Reconnected({ online }: { online: boolean }) {
  const { t } = useTranslation();
  const [wasLost, setWasLost] = useState(false);
  useEffect(() => {
    if (!online) setWasLost(true);
  }, [online]);
  return wasLost && online ? <span className={styles.hidden}>{t('connection.online')}</span> : null;
}
