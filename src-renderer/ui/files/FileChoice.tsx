import { FileUp } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useInterfaceLocale } from '../../i18n/provider.tsx';
import { Button } from '../controls/Button.tsx';
import styles from './files.module.css';

/** Files to be read: chosen here or dropped anywhere on the window, with their names and sizes. */
export function FileChoice(props: {
  readonly files: readonly File[];
  readonly endings: readonly string[];
  /** What can be read, in words. */
  readonly hint: string;
  readonly multiple?: boolean;
  onChange(files: readonly File[]): void;
}) {
  const { files, endings, hint, multiple = false, onChange } = props;
  const { t } = useTranslation('exchange');
  const { formats } = useInterfaceLocale();
  return (
    <div className={styles.choice}>
      <div className={styles.line}>
        <FileTrigger
          acceptedFileTypes={[...endings]}
          allowsMultiple={multiple}
          onSelect={(chosen) => {
            if (chosen !== null && chosen.length > 0) onChange([...chosen]);
          }}
        >
          <Button icon={<FileUp aria-hidden />} autoFocus={files.length === 0}>
            {files.length === 0
              ? t(multiple ? 'files.chooseSeveral' : 'files.choose')
              : t('files.chooseOther')}
          </Button>
        </FileTrigger>
        <span className={styles.hint}>{hint}</span>
      </div>
      {files.length === 0 ? null : (
        <ul className={styles.chosen} aria-label={t('files.chosen')}>
          {files.map((file) => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`}>
              <bdi>{file.name}</bdi>
              <span className={styles.size} data-numeric>
                {formats.bytes(file.size)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
