import { FileInput, FileOutput, Settings } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { IconButton } from '#renderer/ui/controls/IconButton.tsx';
import { SearchBox } from '#renderer/ui/controls/SearchBox.tsx';
import { BrandMark } from '#renderer/ui/shell/BrandMark.tsx';
import { SectionNav } from '#renderer/ui/shell/SectionNav.tsx';
import { TopBar } from '#renderer/ui/shell/TopBar.tsx';
import type { ShownExchange } from './exchange/Exchange.tsx';

/** The head of the memory's screen: what to look for, and files in and out. */
export function Bar(props: {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  onText(text: string): void;
  onExchange(shown: ShownExchange): void;
  onSettings(): void;
}) {
  const { field, text, onText, onExchange, onSettings } = props;
  const { t } = useTranslation(['memory', 'exchange']);
  const { t: common } = useTranslation();
  return (
    <TopBar
      start={<BrandMark />}
      title={<SectionNav current="memory" />}
      actions={
        <>
          <SearchBox label={t('filters.text')} value={text} field={field} onChange={onText} />
          <Button icon={<FileInput aria-hidden />} onPress={() => onExchange({ kind: 'import', files: [] })}>
            {t('exchange:memory.import.open')}
          </Button>
          <Button icon={<FileOutput aria-hidden />} onPress={() => onExchange({ kind: 'export' })}>
            {t('exchange:memory.export.open')}
          </Button>
          <IconButton label={common('settings.title')} shortcut="$mod+Comma" onPress={onSettings}>
            <Settings />
          </IconButton>
        </>
      }
    />
  );
}
