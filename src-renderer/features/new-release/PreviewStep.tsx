import { useTranslation } from 'react-i18next';
import type { Preview } from '#contract/release.ts';
import { directionOf } from '#core/model/language.ts';
import { useCounted } from '../../i18n/use-counted.ts';
import { Checkbox } from '../../ui/controls/Choice.tsx';
import styles from './NewRelease.module.css';
import { ReleaseChoices } from './ReleaseChoices.tsx';
import type { NewReleaseFlow } from './use-new-release.ts';

/** What was read beside what is to be settled: nothing is stored yet. */
export function PreviewStep({ preview, flow }: { preview: Preview; flow: NewReleaseFlow }) {
  return (
    <div className={styles.preview}>
      <Blocks preview={preview} flow={flow} />
      <div className={styles.side}>
        <ReleaseChoices flow={flow} />
        <Doubtful preview={preview} flow={flow} />
        <Removed preview={preview} flow={flow} />
      </div>
    </div>
  );
}

function Blocks({ preview, flow }: { preview: Preview; flow: NewReleaseFlow }) {
  const { t } = useTranslation();
  const counted = useCounted();
  const from = flow.state.choices.from;
  const segments = preview.blocks.reduce((sum, block) => sum + block.segments, 0);
  const text = from === null ? { dir: 'auto' as const } : { lang: from, dir: directionOf(from) };
  return (
    <section className={styles.blocks} aria-labelledby="preview-blocks">
      <div className={styles.sectionHead}>
        <h3 id="preview-blocks">{t('newRelease.blocks')}</h3>
        <span className={styles.muted} data-numeric>
          {t('newRelease.summary', {
            blocks: counted('newRelease.blocks', preview.blocks.length),
            segments: counted('newRelease.segments', segments),
          })}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <ol className={styles.list} tabIndex={0} aria-labelledby="preview-blocks">
        {preview.blocks.map((block, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a preview's blocks never move
          <li key={position} className={styles.block}>
            <span className={styles.kind}>{t(`kind.${block.kind}`)}</span>
            <p data-reading data-kind={block.kind} className={styles.text} {...text}>
              {block.text}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Lines that may be page furniture: kept unless the user says otherwise. */
function Doubtful({ preview, flow }: { preview: Preview; flow: NewReleaseFlow }) {
  const { t } = useTranslation();
  if (preview.doubtful.length === 0) return null;
  const { dropped } = flow.state.choices;
  const keep = (line: number, kept: boolean) =>
    flow.choose({ dropped: kept ? dropped.filter((one) => one !== line) : [...dropped, line] });
  return (
    <section className={styles.removed} aria-labelledby="preview-doubtful">
      <div className={styles.sectionHead}>
        <h3 id="preview-doubtful">{t('newRelease.doubtful')}</h3>
      </div>
      <p className={styles.muted}>{t('newRelease.doubtfulHint')}</p>
      <ul className={styles.removedList}>
        {preview.doubtful.map((line, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a preview never move
          <li key={number}>
            <Checkbox isSelected={!dropped.includes(number)} onChange={(kept) => keep(number, kept)}>
              <bdi>{line.text}</bdi>
            </Checkbox>
            <span className={styles.reason}>
              {t('newRelease.perhaps', { reason: t(`removal.${line.reason}`) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Removed({ preview, flow }: { preview: Preview; flow: NewReleaseFlow }) {
  const { t } = useTranslation();
  const counted = useCounted();
  const { keepNoise } = flow.state.choices;
  const count = preview.removed.length;
  return (
    <section className={styles.removed} aria-labelledby="preview-removed">
      <div className={styles.sectionHead}>
        <h3 id="preview-removed">{t('newRelease.removed')}</h3>
      </div>
      {count > 0 || keepNoise ? (
        <Checkbox isSelected={keepNoise} onChange={(selected) => flow.choose({ keepNoise: selected })}>
          {t('newRelease.keepAll')}
        </Checkbox>
      ) : null}
      {count === 0 ? (
        <p className={styles.muted}>{t('newRelease.removedNone')}</p>
      ) : (
        <>
          <p className={styles.muted}>
            {counted('newRelease.removedCount', count)}. {t('newRelease.keepAllHint')}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <ul className={styles.removedList} tabIndex={0} aria-labelledby="preview-removed">
            {preview.removed.map((line, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a preview never move
              <li key={position}>
                <span dir="auto" className={styles.removedText}>
                  {line.text}
                </span>
                <span className={styles.reason}>{t(`removal.${line.reason}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
