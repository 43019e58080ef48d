import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CONCEPT_KINDS } from '#core/model/glossary.ts';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
import type { DetailedConcept, Glossary } from '#core/model/termbase.ts';
import { useGlossaryName } from '../../../i18n/glossary-name.ts';
import { useInterfaceLocale } from '../../../i18n/provider.tsx';
import { IconButton } from '../../../ui/controls/IconButton.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { Tabs } from '../../../ui/controls/Tabs.tsx';
import { TextLine } from '../../../ui/controls/TextLine.tsx';
import { TABLE_LANGUAGES } from '../columns.ts';
import { nameOf } from '../terms.ts';
import type { ConceptActions } from '../use-concept-actions.ts';
import { History } from './History.tsx';
import styles from './panel.module.css';
import { Terms } from './Terms.tsx';
import { Usage } from './Usage.tsx';

export type PanelTab = 'details' | 'history' | 'usage';

/** Everything about one concept; what is changed is stored when its field is left. */
export function ConceptPanel(props: {
  readonly concept: DetailedConcept;
  readonly glossaries: readonly Glossary[];
  readonly actions: ConceptActions;
  readonly tab: PanelTab;
  onTab(tab: PanelTab): void;
  onClose(): void;
}) {
  const { concept, glossaries, actions, tab, onTab, onClose } = props;
  const { t } = useTranslation('glossary');
  const { t: common } = useTranslation();
  const name = nameOf(concept, TABLE_LANGUAGES);
  const glossary = glossaries.find(({ id }) => id === concept.glossary);
  return (
    <aside className={styles.panel} aria-label={t('panel.label')}>
      <header className={styles.head}>
        <h2 data-reading lang={name.language} dir={directionOf(name.language)} className={styles.name}>
          {name.text}
        </h2>
        <IconButton label={common('actions.close')} shortcut="Escape" onPress={onClose}>
          <X />
        </IconButton>
      </header>
      <Tabs
        className={styles.tabs ?? ''}
        label={t('panel.label')}
        selected={tab}
        onSelect={onTab}
        items={[
          {
            id: 'details',
            label: t('panel.details'),
            content: <Details concept={concept} glossary={glossary} actions={actions} />,
          },
          {
            id: 'history',
            label: t('panel.history'),
            content: <History concept={concept} actions={actions} />,
          },
          { id: 'usage', label: t('panel.usage'), content: <Usage concept={concept} /> },
        ]}
      />
    </aside>
  );
}

function Details(props: {
  readonly concept: DetailedConcept;
  readonly glossary: Glossary | undefined;
  readonly actions: ConceptActions;
}) {
  const { concept, glossary, actions } = props;
  const { t } = useTranslation('glossary');
  const isDisabled = glossary?.writable === false;
  const languages = [
    ...TABLE_LANGUAGES,
    ...Object.keys(concept.terms).filter((language) => !TABLE_LANGUAGES.includes(language)),
  ];
  const text = (field: 'domain' | 'definition' | 'note' | 'source', lines: number) => (
    <TextLine
      label={t(`fields.${field}`)}
      value={concept[field]}
      lines={lines}
      isDisabled={isDisabled}
      onChange={(value) => void actions.update(concept, { [field]: value })}
    />
  );
  return (
    <div className={styles.details}>
      {isDisabled ? <p className={styles.hint}>{t('panel.readOnly')}</p> : null}
      {languages.map((language) => (
        <LanguageTerms
          key={language}
          concept={concept}
          language={language}
          actions={actions}
          isDisabled={isDisabled}
        />
      ))}
      <Select
        label={t('fields.kind')}
        value={concept.kind}
        isDisabled={isDisabled}
        options={CONCEPT_KINDS.map((id) => ({ id, label: t(`kinds.${id}`) }))}
        onChange={(kind) => void actions.update(concept, { kind })}
      />
      {text('domain', 1)}
      {text('definition', 3)}
      {text('note', 2)}
      {text('source', 1)}
      <Facts concept={concept} glossary={glossary} />
    </div>
  );
}

function LanguageTerms(props: {
  readonly concept: DetailedConcept;
  readonly language: LanguageTag;
  readonly actions: ConceptActions;
  readonly isDisabled: boolean;
}) {
  const { concept, language, actions, isDisabled } = props;
  const { formats } = useInterfaceLocale();
  return (
    <section className={styles.language} aria-label={formats.languageName(language)}>
      <h3>{formats.languageName(language)}</h3>
      <Terms
        concept={concept}
        language={language}
        isDisabled={isDisabled}
        onChange={(terms) => void actions.update(concept, { terms: { [language]: [...terms] } })}
      />
    </section>
  );
}

function Facts({ concept, glossary }: { concept: DetailedConcept; glossary: Glossary | undefined }) {
  const { t } = useTranslation('glossary');
  const { formats } = useInterfaceLocale();
  const nameOf = useGlossaryName();
  const by = (at: number, author: string) =>
    [...(at > 0 ? [formats.dateTime(at)] : []), ...(author === '' ? [] : [author])].join(' · ');
  return (
    <dl className={styles.facts}>
      <dt>{t('fields.glossary')}</dt>
      <dd>{glossary === undefined ? '' : nameOf(glossary)}</dd>
      <dt>{t('fields.created')}</dt>
      <dd>{by(concept.createdAt, concept.createdBy)}</dd>
      <dt>{t('fields.changed')}</dt>
      <dd>{by(concept.updatedAt, concept.updatedBy)}</dd>
    </dl>
  );
}
