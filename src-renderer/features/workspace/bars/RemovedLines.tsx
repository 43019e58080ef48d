import { ChevronRight, CornerDownLeft } from 'lucide-react';
import { memo } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/model/language.ts';
import type { Release } from '#core/model/release.ts';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { useWorkspace } from '../session-context.ts';
import { useCount } from '../words.ts';
import styles from './bars.module.css';

/** What was taken out of the input as page furniture, each line with its reason and a way back. */
export const RemovedLines = memo(function RemovedLines({ release }: { release: Release }) {
  const { t } = useTranslation(['workspace', 'app']);
  const { session } = useWorkspace();
  const count = useCount();
  if (release.removed.length === 0) return null;
  return (
    <Disclosure className={styles.removed ?? ''}>
      <Heading level={2} className={styles.removedHead ?? ''}>
        <AriaButton slot="trigger" className={styles.toggle ?? ''}>
          <ChevronRight aria-hidden />
          {count('removed.count', release.removed.length)}
        </AriaButton>
      </Heading>
      <DisclosurePanel className={styles.removedPanel ?? ''}>
        <ul>
          {release.removed.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what release.putBack takes
            <li key={index} className={styles.line}>
              <span className={styles.reason}>{t(`app:removal.${line.reason}`)}</span>
              <span
                className={styles.lineText}
                lang={release.source}
                dir={directionOf(release.source)}
                title={line.text}
              >
                {line.text}
              </span>
              <Button
                small
                kind="quiet"
                icon={<CornerDownLeft />}
                aria-label={t('workspace:removed.putBackLine', { text: line.text.slice(0, 80) })}
                onPress={() => void session.putBack(index)}
              >
                {t('workspace:removed.putBack')}
              </Button>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
});
