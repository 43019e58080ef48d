import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useInterfaceLocale } from '../../i18n/provider.tsx';
import styles from './report.module.css';

export interface ReportedFile {
  readonly file: string;
  readonly seconds: number;
  /** `what`: key of its label (texts: exchange.report). */
  readonly counts: readonly { readonly what: 'read' | 'added' | 'merged'; readonly number: number }[];
  /** `line`: 1-based, 0 where the format has none; `reason`: a code (texts: exchange.reasons). */
  readonly skipped: readonly { readonly line: number; readonly reason: string }[];
}

/** What came of an import: how many were taken, and where and why the others were not. */
export function ImportReport({ files }: { files: readonly ReportedFile[] }) {
  return (
    <div className={styles.report}>
      {files.map((file) => (
        <FileReport key={file.file} report={file} />
      ))}
    </div>
  );
}

function FileReport({ report }: { report: ReportedFile }) {
  const { t } = useTranslation('exchange');
  const { formats } = useInterfaceLocale();
  const { file, seconds, counts, skipped } = report;
  return (
    <section className={styles.file}>
      <h3>
        <bdi>{file}</bdi>
        <span className={styles.seconds} data-numeric>
          {formats.seconds(seconds)}
        </span>
      </h3>
      <dl className={styles.counts}>
        {[...counts, { what: 'skipped' as const, number: skipped.length }].map(({ what, number }) => (
          <div key={what}>
            <dt>{t(`report.${what}`)}</dt>
            <dd data-numeric>{formats.integer(number)}</dd>
          </div>
        ))}
      </dl>
      {skipped.length === 0 ? null : <Skipped skipped={skipped} />}
    </section>
  );
}

/** Height of a line of the list, px; the style sheet has the same. */
const LINE = 28;

/** There may be a hundred thousand of them: only those in view exist. */
function Skipped({ skipped }: { skipped: ReportedFile['skipped'] }) {
  const { t } = useTranslation('exchange');
  const { formats } = useInterfaceLocale();
  const scroller = useRef<HTMLElement>(null);
  const virtualizer = useVirtualizer({
    count: skipped.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    overscan: 10,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard (WCAG 2.1.1)
    <section className={styles.skipped} ref={scroller} aria-label={t('report.skipped')} tabIndex={0}>
      <ul style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const { line, reason } = skipped[index] ?? { line: 0, reason: '' };
          return (
            <li key={index} style={{ transform: `translateY(${start}px)` }}>
              <span className={styles.line} data-numeric>
                {line === 0 ? '' : t('report.line', { line: formats.integer(line) })}
              </span>
              <span>{t(`reasons.${reason as 'empty-segment'}`, { defaultValue: reason })}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
