import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONCEPT_KINDS, type ConceptKind } from '#core/model/glossary.ts';
import { directionOf } from '#core/model/language.ts';
import type { Glossary } from '#core/model/termbase.ts';
import { useGlossaryName } from '../../../i18n/glossary-name.ts';
import { useInterfaceLocale } from '../../../i18n/provider.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { Dialog } from '../../../ui/overlays/Dialog.tsx';
import { TABLE_LANGUAGES } from '../columns.ts';
import { DuplicateNote } from '../DuplicateNote.tsx';
import { type EditedTerm, newTerm } from '../terms.ts';
import type { ConceptActions } from '../use-concept-actions.ts';
import { useDuplicates } from '../use-duplicates.ts';
import styles from './dialogs.module.css';

/** A concept from its terms in the three languages; what is in the glossary already is shown while they are typed. */
export function NewConcept(props: {
  readonly glossaries: readonly Glossary[];
  readonly glossary: number | null;
  readonly actions: ConceptActions;
  onClose(): void;
}) {
  const { glossaries, actions, onClose } = props;
  const { t } = useTranslation('glossary');
  const { t: common } = useTranslation();
  const { formats } = useInterfaceLocale();
  const nameOf = useGlossaryName();
  const writable = glossaries.filter((one) => one.writable);
  const [glossary, setGlossary] = useState(
    writable.find(({ id }) => id === props.glossary)?.id ?? writable[0]?.id ?? null,
  );
  const [kind, setKind] = useState<ConceptKind>('term');
  const [domain, setDomain] = useState('');
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const duplicates = useDuplicates(
    Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, [text]])),
    undefined,
    true,
  );
  const filled = TABLE_LANGUAGES.flatMap((language) => {
    const text = (texts[language] ?? '').trim();
    return text === '' ? [] : [[language, [newTerm(text)]] as [string, EditedTerm[]]];
  });
  const save = async () => {
    if (filled.length === 0) return;
    const made = await actions.create(glossary, {
      kind,
      domain: domain.trim(),
      terms: Object.fromEntries(filled),
    });
    if (made !== null) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('newConcept.title')}
      footer={
        <>
          <Button onPress={onClose}>{common('actions.cancel')}</Button>
          <Button kind="primary" isDisabled={filled.length === 0} onPress={() => void save()}>
            {t('newConcept.save')}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {TABLE_LANGUAGES.map((language, at) => (
          <TextField
            key={language}
            label={formats.languageName(language)}
            autoFocus={at === 0}
            value={texts[language] ?? ''}
            reading={{ lang: language, dir: directionOf(language) }}
            onChange={(text) => setTexts({ ...texts, [language]: text })}
          />
        ))}
        {duplicates.length > 0 ? <DuplicateNote duplicates={duplicates} /> : null}
        <div className={styles.pair}>
          <Select<ConceptKind>
            label={t('fields.kind')}
            value={kind}
            options={CONCEPT_KINDS.map((id) => ({ id, label: t(`kinds.${id}`) }))}
            onChange={setKind}
          />
          <Select
            label={t('fields.glossary')}
            value={glossary === null ? null : String(glossary)}
            options={writable.map((one) => ({ id: String(one.id), label: nameOf(one) }))}
            onChange={(id) => setGlossary(Number(id))}
          />
        </div>
        <TextField label={t('fields.domain')} value={domain} onChange={setDomain} />
        {/* Enter in any field saves. */}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
