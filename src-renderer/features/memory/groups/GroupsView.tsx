import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemoryUnit, MemoryView, UnitGroup } from '#contract/memories.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { useClient } from '#renderer/client/context.tsx';
import { useErrorText } from '#renderer/i18n/error-text.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Select } from '#renderer/ui/controls/Select.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import { TABLE_LANGUAGES } from '../columns.ts';
import styles from '../memory.module.css';
import { usePages } from '../use-pages.ts';
import type { UnitActions } from '../use-unit-actions.ts';
import { Groups } from './Groups.tsx';

const PAGE = 50;

/** Duplicates, or conflicts of one language with another, and what mends them. */
export function GroupsView(props: {
  readonly kind: 'duplicates' | 'conflicts';
  readonly memory: number | null;
  readonly memories: readonly MemoryView[];
  readonly actions: UnitActions;
  onOpen(unit: MemoryUnit): void;
  onRemove(unit: MemoryUnit): void;
}) {
  const { kind, memory, memories, actions, onOpen, onRemove } = props;
  const { t } = useTranslation('memory');
  const client = useClient();
  const errorText = useErrorText();
  const { formats } = useInterfaceLocale();
  const [language, setLanguage] = useState<LanguageTag>('en');
  const chosen = memory === null ? {} : { memories: [memory] };
  const pages = usePages<UnitGroup>(JSON.stringify([kind, memory, language]), async (after) => {
    const page = { ...chosen, limit: PAGE, ...(after === undefined ? {} : { after }) };
    const { groups, next } = await (kind === 'duplicates'
      ? client.invoke('memory.duplicates', page)
      : client.invoke('memory.conflicts', { ...page, language }));
    return { items: groups, next };
  });
  return (
    <div className={styles.groups}>
      <div className={styles.groupsBar}>
        {kind === 'conflicts' ? (
          <Select
            label={t('groups.language')}
            labelHidden
            value={language}
            options={TABLE_LANGUAGES.map((id) => ({
              id,
              label: t('groups.textsIn', { language: formats.languageInText(id) }),
            }))}
            onChange={setLanguage}
          />
        ) : null}
        {kind === 'duplicates' && (pages.items?.length ?? 0) > 0 ? (
          <Button small onPress={() => void actions.mergeDuplicates(memory === null ? [] : [memory])}>
            {t('groups.mergeAll')}
          </Button>
        ) : null}
      </div>
      {pages.error ? <Alert severity="error">{errorText(pages.error)}</Alert> : null}
      <Groups
        kind={kind}
        pages={pages}
        memories={memories}
        onOpen={onOpen}
        onMerge={({ units }) => {
          const ids = units.map(({ id }) => id);
          void actions.merge(ids, Math.min(...ids));
        }}
        onRemove={onRemove}
      />
    </div>
  );
}
