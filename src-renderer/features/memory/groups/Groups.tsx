import { useTranslation } from 'react-i18next';
import type { MemoryUnit, MemoryView, UnitGroup } from '#contract/memories.ts';
import { directionOf } from '#core/model/language.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { EmptyState } from '#renderer/ui/status/EmptyState.tsx';
import { TABLE_LANGUAGES } from '../columns.ts';
import { useMemoryName } from '../memory-name.ts';
import { UnitText } from '../units/UnitTexts.tsx';
import type { Pages } from '../use-pages.ts';
import styles from './groups.module.css';

/** Units that say the same, or that translate one text differently; each group is mended where it stands. */
export function Groups(props: {
  readonly kind: 'duplicates' | 'conflicts';
  readonly pages: Pages<UnitGroup>;
  readonly memories: readonly MemoryView[];
  onOpen(unit: MemoryUnit): void;
  onMerge(group: UnitGroup): void;
  onRemove(unit: MemoryUnit): void;
}) {
  const { kind, pages, memories, onOpen, onMerge, onRemove } = props;
  const { t } = useTranslation('memory');
  if (pages.items?.length === 0) return <EmptyState title={t(`groups.${kind}None`)} />;
  return (
    <div className={styles.scroller}>
      <ul className={styles.groups} aria-label={t(`views.${kind}`)}>
        {(pages.items ?? []).map((group) => (
          <li key={`${group.language} ${group.units[0]?.id ?? ''}`} className={styles.group}>
            <div className={styles.head}>
              <h3 data-reading lang={group.language} dir={directionOf(group.language)}>
                {group.text}
              </h3>
              {kind === 'duplicates' ? (
                <Button small onPress={() => onMerge(group)}>
                  {t('bulk.merge')}
                </Button>
              ) : null}
            </div>
            <ul>
              {group.units.map((unit) => (
                <GroupUnit
                  key={unit.id}
                  unit={unit}
                  memories={memories}
                  onOpen={onOpen}
                  onRemove={onRemove}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {pages.more ? (
        <Button isDisabled={pages.loading} onPress={pages.fetchMore}>
          {t('groups.more')}
        </Button>
      ) : null}
    </div>
  );
}

function GroupUnit(props: {
  readonly unit: MemoryUnit;
  readonly memories: readonly MemoryView[];
  onOpen(unit: MemoryUnit): void;
  onRemove(unit: MemoryUnit): void;
}) {
  const { unit, memories, onOpen, onRemove } = props;
  const { t } = useTranslation('memory');
  const { t: common } = useTranslation();
  const { formats } = useInterfaceLocale();
  const nameOf = useMemoryName();
  const memory = memories.find(({ id }) => id === unit.memory);
  return (
    <li className={styles.unit}>
      {TABLE_LANGUAGES.map((language) => (
        <UnitText key={language} unit={unit} language={language} words="" />
      ))}
      <div className={styles.facts}>
        <bdi>{memory === undefined ? '' : nameOf(memory)}</bdi>
        {unit.updatedAt > 0 ? <span data-numeric>{formats.date(unit.updatedAt)}</span> : null}
        <span className={styles.actions}>
          <Button small kind="quiet" onPress={() => onOpen(unit)}>
            {common('actions.open')}
          </Button>
          <Button small kind="quiet" onPress={() => onRemove(unit)}>
            {t('bulk.delete')}
          </Button>
        </span>
      </div>
    </li>
  );
}
