import { ArrowUp, ChevronDown, ChevronUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TERM_STATUSES } from '#core/model/glossary.ts';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
import type { DetailedConcept } from '#core/model/termbase.ts';
import { useInterfaceLocale } from '../../../i18n/provider.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { IconButton } from '../../../ui/controls/IconButton.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { TextLine } from '../../../ui/controls/TextLine.tsx';
import { DuplicateNote } from '../DuplicateNote.tsx';
import { type EditedTerm, newTerm } from '../terms.ts';
import { useDuplicates } from '../use-duplicates.ts';
import { Grammar } from './Grammar.tsx';
import styles from './panel.module.css';

/** The terms of a concept in one language: text, status and order, and what else is known of each on demand. */
export function Terms(props: {
  readonly concept: DetailedConcept;
  readonly language: LanguageTag;
  readonly isDisabled: boolean;
  onChange(terms: readonly EditedTerm[]): void;
}) {
  const { concept, language, isDisabled, onChange } = props;
  const terms = concept.terms[language] ?? [];
  const replace = (at: number, term: EditedTerm | null) =>
    onChange(terms.flatMap((known, place) => (place === at ? (term ?? []) : known)));
  return (
    <>
      <ul className={styles.terms}>
        {terms.map((term, at) => (
          <TermLine
            key={term.id}
            term={term}
            language={language}
            first={at === 0}
            isDisabled={isDisabled}
            onChange={(changed) => replace(at, changed)}
            onRemove={() => replace(at, null)}
            onFirst={() => onChange([term, ...terms.filter((_, place) => place !== at)])}
          />
        ))}
      </ul>
      {isDisabled ? null : (
        <NewTerm
          key={terms.length}
          concept={concept.id}
          language={language}
          onAdd={(text) =>
            onChange([...terms, { ...newTerm(text), status: terms.length > 0 ? 'admitted' : 'preferred' }])
          }
        />
      )}
    </>
  );
}

function TermLine(props: {
  readonly term: DetailedConcept['terms'][string][number];
  readonly language: LanguageTag;
  readonly first: boolean;
  readonly isDisabled: boolean;
  onChange(term: EditedTerm): void;
  onRemove(): void;
  onFirst(): void;
}) {
  const { term, language, first, isDisabled, onChange, onRemove, onFirst } = props;
  const { t } = useTranslation('glossary');
  const { formats } = useInterfaceLocale();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.term}>
      <div className={styles.termLine}>
        <TextLine
          label={t('panel.termIn', { language: formats.languageInText(language) })}
          labelHidden
          value={term.text}
          isDisabled={isDisabled}
          reading={{ lang: language, dir: directionOf(language) }}
          onChange={(text) => (text === '' ? onRemove() : onChange({ ...term, text }))}
        />
        <IconButton
          label={open ? t('panel.less') : t('panel.more')}
          aria-expanded={open}
          onPress={() => setOpen(!open)}
        >
          {open ? <ChevronUp /> : <ChevronDown />}
        </IconButton>
      </div>
      <div className={styles.termLine}>
        <Select
          label={t('fields.status')}
          labelHidden
          value={term.status}
          isDisabled={isDisabled}
          options={TERM_STATUSES.map((id) => ({ id, label: t(`statuses.${id}`) }))}
          onChange={(status) => onChange({ ...term, status })}
        />
        {isDisabled ? null : (
          <>
            <IconButton label={t('panel.first')} isDisabled={first} onPress={onFirst}>
              <ArrowUp />
            </IconButton>
            <IconButton label={t('panel.removeTerm', { term: term.text })} onPress={onRemove}>
              <Trash2 />
            </IconButton>
          </>
        )}
      </div>
      {open ? <Grammar term={term} language={language} isDisabled={isDisabled} onChange={onChange} /> : null}
    </li>
  );
}

function NewTerm(props: {
  readonly concept: number;
  readonly language: LanguageTag;
  onAdd(text: string): void;
}) {
  const { concept, language, onAdd } = props;
  const { t } = useTranslation('glossary');
  const { formats } = useInterfaceLocale();
  const [text, setText] = useState<string | null>(null);
  const duplicates = useDuplicates({ [language]: [text ?? ''] }, concept, text !== null);
  if (text === null) {
    return (
      <Button small kind="quiet" icon={<Plus aria-hidden />} onPress={() => setText('')}>
        {t('panel.addTerm')}
      </Button>
    );
  }
  return (
    <>
      <input
        // biome-ignore lint/a11y/noAutofocus: the user asked for a field to type into
        autoFocus
        value={text}
        aria-label={t('panel.newTermIn', { language: formats.languageInText(language) })}
        data-reading
        lang={language}
        dir={directionOf(language)}
        className={styles.newTerm}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && text.trim() !== '') onAdd(text.trim());
          if (event.key === 'Escape') {
            setText(null);
            event.stopPropagation();
          }
        }}
        onBlur={() => (text.trim() === '' ? setText(null) : onAdd(text.trim()))}
      />
      {duplicates.length > 0 ? <DuplicateNote duplicates={duplicates} /> : null}
    </>
  );
}
