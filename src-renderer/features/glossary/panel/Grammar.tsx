import { useTranslation } from 'react-i18next';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
import { TERM_FORMS, type TermForm } from '#core/model/termbase.ts';
import { Select } from '../../../ui/controls/Select.tsx';
import { TextLine } from '../../../ui/controls/TextLine.tsx';
import type { EditedTerm } from '../terms.ts';
import styles from './panel.module.css';

const PARTS_OF_SPEECH = ['noun', 'properNoun', 'verb', 'adjective', 'adverb', 'other'] as const;
const GENDERS = ['masculine', 'feminine', 'neuter'] as const;
const NUMBERS = ['singular', 'dual', 'plural'] as const;

/** What is known of a term beside its text: grammar, region, full form, an example. */
export function Grammar(props: {
  readonly term: EditedTerm;
  readonly language: LanguageTag;
  readonly isDisabled: boolean;
  onChange(term: EditedTerm): void;
}) {
  const { term, language, isDisabled, onChange } = props;
  const { t } = useTranslation('glossary');
  const reading = { lang: language, dir: directionOf(language) };
  /** The usual values and, where a file brought another one, that as well. */
  const choice = (
    field: 'partOfSpeech' | 'gender' | 'number',
    usual: readonly { readonly id: string; readonly label: string }[],
  ) => {
    const value = term[field];
    const own = value === '' || usual.some(({ id }) => id === value) ? [] : [{ id: value, label: value }];
    return (
      <Select
        label={t(`fields.${field}`)}
        value={value === '' ? UNKNOWN : value}
        isDisabled={isDisabled}
        options={[{ id: UNKNOWN, label: t('panel.unknown') }, ...usual, ...own]}
        onChange={(chosen) => onChange({ ...term, [field]: chosen === UNKNOWN ? '' : chosen })}
      />
    );
  };
  const text = (field: 'region' | 'fullForm' | 'example' | 'source' | 'note') => (
    <TextLine
      label={t(`fields.${field}`)}
      value={term[field]}
      isDisabled={isDisabled}
      {...(field === 'fullForm' || field === 'example' ? { reading } : {})}
      onChange={(value) => onChange({ ...term, [field]: value })}
    />
  );
  return (
    <div className={styles.grammar}>
      {choice(
        'partOfSpeech',
        PARTS_OF_SPEECH.map((id) => ({ id, label: t(`partsOfSpeech.${id}`) })),
      )}
      {choice(
        'gender',
        GENDERS.map((id) => ({ id, label: t(`genders.${id}`) })),
      )}
      {choice(
        'number',
        NUMBERS.map((id) => ({ id, label: t(`numbers.${id}`) })),
      )}
      <Select<Exclude<TermForm, ''> | typeof UNKNOWN>
        label={t('fields.form')}
        value={term.form === '' ? UNKNOWN : term.form}
        isDisabled={isDisabled}
        options={TERM_FORMS.map((id) =>
          id === '' ? { id: UNKNOWN, label: t('panel.unknown') } : { id, label: t(`forms.${id}`) },
        )}
        onChange={(form) => onChange({ ...term, form: form === UNKNOWN ? '' : form })}
      />
      {text('region')}
      {text('fullForm')}
      {text('example')}
      {text('source')}
      {text('note')}
    </div>
  );
}

/** Stands for the empty value, which a list of choices cannot have. */
const UNKNOWN = 'unknown';
