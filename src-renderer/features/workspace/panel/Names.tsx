import { BookPlus, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
import type { NamedEntity, NameSpelling } from '#core/model/name.ts';
import { useClient } from '#renderer/client/context.tsx';
import { useQuery } from '#renderer/client/use-operation.ts';
import { useErrorText } from '#renderer/i18n/error-text.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { useToasts } from '#renderer/ui/status/toasts.tsx';
import { useWorkspace } from '../session-context.ts';
import type { WorkspaceState } from '../state/model.ts';
import { conceptTerms, fullSpellings, spellingChoices } from './name-choices.ts';
import styles from './names.module.css';
import { PanelNote } from './PanelNote.tsx';
import panel from './panel.module.css';

/** The people and institutions of the release; one decision writes a name everywhere. */
export function Names({ state }: { state: WorkspaceState }) {
  const { t } = useTranslation('names');
  const id = state.release?.id;
  return id === undefined ? <PanelNote>{t('none')}</PanelNote> : <NamesOf release={id} state={state} />;
}

function NamesOf({ release, state }: { release: number; state: WorkspaceState }) {
  const { t } = useTranslation(['names', 'workspace']);
  const errorText = useErrorText();
  const { data, error } = useQuery('names.collect', { release }, ['release', 'glossary']);
  if (error) return <PanelNote>{errorText(error)}</PanelNote>;
  if (data === null) return <PanelNote>{t('workspace:panel.loading')}</PanelNote>;
  if (data.entities.length === 0) return <PanelNote>{t('none')}</PanelNote>;
  return (
    <div className={panel.tab}>
      <p className={styles.hint}>{t('hint')}</p>
      <ul className={panel.list} aria-label={t('label')}>
        {data.entities.map((entity) => (
          <NameCard key={JSON.stringify(entity.spellings)} entity={entity} columns={state.columns} />
        ))}
      </ul>
    </div>
  );
}

function NameCard({ entity, columns }: { entity: NamedEntity; columns: readonly LanguageTag[] }) {
  const { t } = useTranslation(['names', 'workspace']);
  const { session } = useWorkspace();
  const [chosen, setChosen] = useState<Readonly<Record<LanguageTag, string>>>({});
  const languages = columns.filter((language) => entity.spellings[language] !== undefined);
  const decisions = spellingChoices(entity, chosen);
  return (
    <li className={panel.term}>
      <div className={panel.termHead}>
        <span className={panel.foot}>{t(`workspace:concepts.${entity.kind}`)}</span>
        {entity.concept === undefined ? null : <span className={panel.foot}>{t('inGlossary')}</span>}
        {entity.inconsistent.length === 0 ? null : (
          <span className={styles.several}>
            <TriangleAlert aria-hidden />
            {t('several')}
          </span>
        )}
      </div>
      {languages.map((language) => (
        <Spellings
          key={language}
          language={language}
          spellings={entity.spellings[language] ?? []}
          value={chosen[language]}
          onChoose={(text) => setChosen({ ...chosen, [language]: text })}
        />
      ))}
      <div className={styles.actions}>
        {decisions.length === 0 ? null : (
          <Button small onPress={() => void session.writeNames(decisions)}>
            {t('write')}
          </Button>
        )}
        {entity.kind === 'person' && entity.concept === undefined ? (
          <AddToGlossary entity={entity} chosen={chosen} />
        ) : null}
      </div>
    </li>
  );
}

function Spellings(props: {
  readonly language: LanguageTag;
  readonly spellings: readonly NameSpelling[];
  readonly value: string | undefined;
  onChoose(text: string): void;
}) {
  const { language, spellings, value, onChoose } = props;
  const { t } = useTranslation('names');
  const { formats } = useInterfaceLocale();
  const full = fullSpellings(spellings);
  const others = spellings.filter((one) => !full.includes(one));
  const text = { lang: language, dir: directionOf(language) };
  const name = (one: NameSpelling) => (
    <span data-reading {...text}>
      {one.text}
    </span>
  );
  return (
    <div className={styles.language}>
      <RadioGroup value={value ?? full[0]?.text ?? ''} onChange={onChoose} className={styles.group ?? ''}>
        <Label className={styles.code ?? ''}>
          <span aria-hidden>{language.toUpperCase()}</span>
          <span className={styles.hidden}>{t('choose', { language: formats.languageName(language) })}</span>
        </Label>
        <div className={styles.options}>
          {full.map((one) => (
            <Radio key={one.text} value={one.text} className={styles.option ?? ''}>
              <span className={styles.dot} aria-hidden hidden={full.length === 1} />
              {name(one)}
              <span className={panel.foot} data-numeric>
                {formats.integer(one.count)}
              </span>
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {others.length === 0 ? null : (
        <p className={styles.also}>
          {t('also')}{' '}
          {others.map((one) => (
            <bdi key={one.text} {...text}>
              {one.text}
            </bdi>
          ))}
        </p>
      )}
    </div>
  );
}

function AddToGlossary({
  entity,
  chosen,
}: {
  entity: NamedEntity;
  chosen: Readonly<Record<LanguageTag, string>>;
}) {
  const { t } = useTranslation('names');
  const client = useClient();
  const { fail, announce } = useToasts();
  const add = () => {
    const terms = conceptTerms(entity, chosen);
    const [first] = Object.values(terms).flat();
    client
      .invoke('concept.create', { concept: { kind: 'person', terms } })
      .then(() => announce(t('added', { name: first?.text ?? '' })))
      .catch(fail);
  };
  return (
    <Button small kind="quiet" icon={<BookPlus aria-hidden />} onPress={add}>
      {t('add')}
    </Button>
  );
}
