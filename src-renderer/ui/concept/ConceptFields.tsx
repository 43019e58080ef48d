import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
import { useInterfaceLocale } from '../../i18n/provider.tsx';
import { Select } from '../controls/Select.tsx';
import { TextField } from '../controls/TextField.tsx';
import styles from './concept.module.css';
import { CONCEPT_KIND_ORDER, type ConceptDraft } from './draft.ts';

/** The fields of a new concept: a term in each language, and its kind. `below` stands under a language's field. */
export function ConceptFields(props: {
  readonly draft: ConceptDraft;
  readonly languages: readonly LanguageTag[];
  /** The field that takes the focus when they appear. */
  readonly focusOn?: LanguageTag;
  onChange(draft: ConceptDraft): void;
  below?(language: LanguageTag): ReactNode;
}) {
  const { draft, languages, focusOn, onChange, below } = props;
  const { t } = useTranslation('terms');
  const { formats } = useInterfaceLocale();
  return (
    <div className={styles.fields}>
      {languages.map((language) => (
        <div key={language} className={styles.language}>
          <TextField
            label={formats.languageName(language)}
            reading={{ lang: language, dir: directionOf(language) }}
            value={draft.texts[language] ?? ''}
            maxLength={2000}
            autoFocus={language === focusOn}
            onChange={(text) => onChange({ ...draft, texts: { ...draft.texts, [language]: text } })}
          />
          {below?.(language)}
        </div>
      ))}
      <div className={styles.kind}>
        <Select
          label={t('kind')}
          value={draft.kind}
          options={CONCEPT_KIND_ORDER.map((id) => ({ id, label: t(`kinds.${id}`) }))}
          onChange={(kind) => onChange({ ...draft, kind })}
        />
      </div>
    </div>
  );
}
