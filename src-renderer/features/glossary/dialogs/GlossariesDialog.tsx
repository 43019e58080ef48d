import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GLOSSARY_KINDS, type Glossary, type GlossaryKind } from '#core/model/termbase.ts';
import { useGlossaryName } from '../../../i18n/glossary-name.ts';
import { useInterfaceLocale } from '../../../i18n/provider.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Checkbox } from '../../../ui/controls/Choice.tsx';
import { IconButton } from '../../../ui/controls/IconButton.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { TextLine } from '../../../ui/controls/TextLine.tsx';
import { Dialog } from '../../../ui/overlays/Dialog.tsx';
import type { GlossariesAccess } from '../use-glossaries.ts';
import styles from './dialogs.module.css';

/** The glossaries in their order of precedence: renamed, switched, put in order, made and removed. */
export function GlossariesDialog({ access, onClose }: { access: GlossariesAccess; onClose: () => void }) {
  const { t } = useTranslation('glossary');
  const { t: common } = useTranslation();
  const { glossaries } = access;
  const move = (at: number, by: number) => {
    const ids = glossaries.map(({ id }) => id);
    const [moved] = ids.splice(at, 1);
    if (moved !== undefined) ids.splice(at + by, 0, moved);
    void access.reorder(ids);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('glossaries.title')}
      footer={<Button onPress={onClose}>{common('actions.close')}</Button>}
    >
      <p className={styles.hint}>{t('glossaries.hint')}</p>
      <ol className={styles.glossaries}>
        {glossaries.map((glossary, at) => (
          <Row
            key={glossary.id}
            glossary={glossary}
            access={access}
            onUp={at > 0 ? () => move(at, -1) : null}
            onDown={at < glossaries.length - 1 ? () => move(at, 1) : null}
          />
        ))}
      </ol>
      <NewGlossary onCreate={access.create} />
    </Dialog>
  );
}

function Row(props: {
  readonly glossary: Glossary;
  readonly access: GlossariesAccess;
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
}) {
  const { glossary, access, onUp, onDown } = props;
  const { t } = useTranslation('glossary');
  const { formats } = useInterfaceLocale();
  const { id } = glossary;
  const name = useGlossaryName()(glossary);
  return (
    <li className={styles.glossary}>
      <div className={styles.glossaryHead}>
        <TextLine
          label={t('glossaries.name')}
          labelHidden
          value={name}
          onChange={(text) => text !== '' && void access.rename(id, text)}
        />
        <span className={styles.hint}>{t(`glossaryKinds.${glossary.kind}`)}</span>
        <span className={styles.hint} data-numeric>
          {t('concepts', { count: glossary.concepts, formatted: formats.integer(glossary.concepts) })}
        </span>
      </div>
      <div className={styles.glossaryHead}>
        <Checkbox isSelected={glossary.enabled} onChange={(enabled) => void access.enable(id, enabled)}>
          {t('glossaries.enabled')}
        </Checkbox>
        <Checkbox
          isSelected={glossary.writable}
          onChange={(writable) => void access.setWritable(id, writable)}
        >
          {t('glossaries.writable')}
        </Checkbox>
        <span className={styles.end}>
          <IconButton
            label={t('glossaries.up', { name })}
            isDisabled={onUp === null}
            onPress={() => onUp?.()}
          >
            <ArrowUp />
          </IconButton>
          <IconButton
            label={t('glossaries.down', { name })}
            isDisabled={onDown === null}
            onPress={() => onDown?.()}
          >
            <ArrowDown />
          </IconButton>
          <IconButton label={t('glossaries.remove', { name })} onPress={() => void access.remove(glossary)}>
            <Trash2 />
          </IconButton>
        </span>
      </div>
    </li>
  );
}

function NewGlossary({ onCreate }: { onCreate: (name: string, kind: GlossaryKind) => Promise<boolean> }) {
  const { t } = useTranslation('glossary');
  const [name, setName] = useState('');
  const [kind, setKind] = useState<GlossaryKind>('client');
  const create = async () => {
    if (name.trim() !== '' && (await onCreate(name.trim(), kind))) setName('');
  };
  return (
    <form
      className={styles.newGlossary}
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <TextField label={t('glossaries.newName')} value={name} onChange={setName} />
      <Select<GlossaryKind>
        label={t('glossaries.kind')}
        value={kind}
        options={GLOSSARY_KINDS.filter((id) => id !== 'starter').map((id) => ({
          id,
          label: t(`glossaryKinds.${id}`),
        }))}
        onChange={setKind}
      />
      <Button type="submit" icon={<Plus aria-hidden />} isDisabled={name.trim() === ''}>
        {t('glossaries.create')}
      </Button>
    </form>
  );
}
