import { FileInput, FileOutput, Settings } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { SearchBox } from '../controls/SearchBox.tsx';
import { BrandMark } from './BrandMark.tsx';
import { SectionNav } from './SectionNav.tsx';
import { TopBar } from './TopBar.tsx';

/** The head of the screens of memory and glossary: what to look for, files in and out, and what else there is to do. */
export function SectionBar(props: {
  readonly section: 'memory' | 'glossary';
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  onText(text: string): void;
  onImport(): void;
  onExport(): void;
  onSettings(): void;
  readonly children?: ReactNode;
}) {
  const { section, field, text, onText, onImport, onExport, onSettings } = props;
  const { t } = useTranslation(['app', section, 'exchange']);
  return (
    <TopBar
      start={<BrandMark />}
      title={<SectionNav current={section} />}
      actions={
        <>
          <SearchBox label={t(`${section}:filters.text`)} value={text} field={field} onChange={onText} />
          <Button icon={<FileInput aria-hidden />} onPress={onImport}>
            {t(`exchange:${section}.import.open`)}
          </Button>
          <Button icon={<FileOutput aria-hidden />} onPress={onExport}>
            {t(`exchange:${section}.export.open`)}
          </Button>
          {props.children}
          <IconButton label={t('settings.title')} shortcut="$mod+Comma" onPress={onSettings}>
            <Settings />
          </IconButton>
        </>
      }
    />
  );
}
