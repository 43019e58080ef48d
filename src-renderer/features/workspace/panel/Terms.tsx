import { Ban, ListPlus } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { TermHit } from '#core/model/glossary.ts';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Shortcut, useCommandRegistry } from '#renderer/ui/commands/index.ts';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { useWorkspace } from '../session-context.ts';
import { TERM_KEYS, termShortcut } from '../shortcuts.ts';
import type { WorkspaceState } from '../state/model.ts';
import { activeRow } from '../state/selectors.ts';
import { insertionsOf, insertTerm } from '../terms/insertion.ts';
import { valuesAtHand } from '../values/insertion.ts';
import { Values } from '../values/Values.tsx';
import { PanelNote } from './PanelNote.tsx';
import styles from './panel.module.css';

const keyOf = ({ concept, targets }: TermHit): string =>
  `${concept} ${Object.values(targets)
    .map(([first]) => first)
    .join(' ')}`;

/** A concept is listed once, however often its term occurs; a formula once for each content of its slots. */
function byConcept(hits: readonly TermHit[]): readonly TermHit[] {
  return [...new Map(hits.map((hit) => [keyOf(hit), hit])).values()];
}

/** The way to the terms of the release that no glossary has. */
function ExtractButton() {
  const { t } = useTranslation('terms');
  const registry = useCommandRegistry();
  return (
    <Button
      kind="quiet"
      small
      icon={<ListPlus aria-hidden />}
      onPress={() => registry.run('app.extractRelease')}
    >
      {t('extraction.open')}
    </Button>
  );
}

/**
 * The values and terms of the source: values as the target writes them, and what the glossary says for each target; a
 * press puts one in at the caret.
 */
export function Terms({ state, lit }: { state: WorkspaceState; lit: number | null }) {
  const { t } = useTranslation('workspace');
  const row = activeRow(state);
  const hits = row && state.terms.get(row.segment.id);
  if (!row) return <PanelNote>{t('panel.noSegment')}</PanelNote>;
  const values = valuesAtHand(state);
  const listed =
    state.target === null || values.length === 0 ? null : (
      <Values values={values} source={row.segment.source} target={state.target} />
    );
  if (!hits || hits.length === 0)
    return (
      <>
        {listed}
        <PanelNote>{t('terms.none')}</PanelNote>
        <ExtractButton />
      </>
    );
  const targets = state.columns.filter((language) => language !== row.segment.source);
  const numbered = insertionsOf(hits, state.target);
  return (
    <>
      {listed}
      <ul className={styles.list} aria-label={t('terms.label')}>
        {byConcept(hits).map((hit) => (
          <TermCard
            key={keyOf(hit)}
            hit={hit}
            source={row.segment.source}
            targets={targets}
            isLit={hit.concept === lit}
            keyOf={(text) => numbered.findIndex((one) => one.concept === hit.concept && one.text === text)}
            target={state.target}
          />
        ))}
      </ul>
      <ExtractButton />
    </>
  );
}

function TermCard(props: {
  readonly hit: TermHit;
  readonly source: LanguageTag;
  readonly targets: readonly LanguageTag[];
  readonly target: LanguageTag | null;
  readonly isLit: boolean;
  /** Which of the numbered insertions a text is; -1 for none. */
  keyOf(text: string): number;
}) {
  const { hit, source, targets, target, isLit, keyOf } = props;
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  const { light } = useWorkspace();
  return (
    <li
      className={styles.term}
      data-lit={isLit || undefined}
      onMouseEnter={() => light(hit.concept)}
      onMouseLeave={() => light(null)}
    >
      <div className={styles.termHead}>
        <b data-reading lang={source} dir={directionOf(source)}>
          {hit.text}
        </b>
        <span className={styles.foot}>{t(`concepts.${hit.kind}`)}</span>
        {hit.status === 'preferred' || hit.status === 'admitted' ? null : (
          <span className={styles.forbidden}>
            <Ban aria-hidden />
            {t(`termStatus.${hit.status}`)}
          </span>
        )}
      </div>
      <dl className={styles.termTargets}>
        {targets.map((language) => (
          <div key={language}>
            <dt title={formats.languageName(language)}>{language.toUpperCase()}</dt>
            <dd>
              {(hit.targets[language] ?? []).map((text) => (
                <TermText
                  key={text}
                  text={text}
                  language={language}
                  position={language === target ? keyOf(text) : -1}
                />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {hit.note === '' ? null : (
        <p className={styles.termNote}>
          <bdi>{hit.note}</bdi>
        </p>
      )}
    </li>
  );
}

function TermText({ text, language, position }: { text: string; language: LanguageTag; position: number }) {
  const { t } = useTranslation('workspace');
  const parts = useWorkspace();
  return (
    <span className={styles.termLine}>
      <AriaButton
        className={styles.termText ?? ''}
        aria-label={t('terms.insert', { term: text })}
        onPress={() => insertTerm(parts, language, text)}
      >
        <span data-reading lang={language} dir={directionOf(language)}>
          {text}
        </span>
      </AriaButton>
      {position >= 0 && position < TERM_KEYS ? <Shortcut keys={termShortcut(position)} /> : null}
    </span>
  );
}
