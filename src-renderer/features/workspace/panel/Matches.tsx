import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
import type { Match } from '#core/model/memory.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Shortcut } from '#renderer/ui/commands/Shortcut.tsx';
import { RestingText } from '../grid/RestingText.tsx';
import { useWorkspace } from '../session-context.ts';
import { MATCH_KEYS, matchShortcut } from '../shortcuts.ts';
import type { WorkspaceState } from '../state/model.ts';
import { activeRow, matchesFor } from '../state/selectors.ts';
import { bandOf } from './bands.ts';
import { Difference } from './Difference.tsx';
import { Facts } from './Facts.tsx';
import { PanelNote } from './PanelNote.tsx';
import styles from './panel.module.css';

const NO_ANNOTATIONS = [] as const;

/** What the memory knows of the segment at hand, best first; a press puts the text into the cell. */
export function Matches({ state }: { state: WorkspaceState }) {
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  const row = activeRow(state);
  const view = row && state.views.get(row.segment.id);
  if (!row || !state.target) return <PanelNote>{t('panel.noSegment')}</PanelNote>;
  const matches = matchesFor(view?.matches ?? [], state.target);
  const language = formats.languageInText(state.target);
  if (!view) return <PanelNote>{t('panel.loading')}</PanelNote>;
  if (matches.length === 0) return <PanelNote>{t('matches.none', { language })}</PanelNote>;
  return (
    <ol className={styles.list} aria-label={t('matches.label', { language })}>
      {matches.map((match, position) => (
        <li key={`${match.unit}-${match.kind}`}>
          <MatchCard match={match} position={position} from={row.segment.source} to={state.target ?? ''} />
        </li>
      ))}
    </ol>
  );
}

interface CardProps {
  readonly match: Match;
  readonly position: number;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
}

function MatchCard({ match, position, from, to }: CardProps) {
  const { session } = useWorkspace();
  const target = match.targets[to];
  const differs = match.difference.some((part) => part.kind !== 'equal');
  if (!target) return null;
  return (
    <Button className={styles.card ?? ''} onPress={() => session.insertMatch(match)}>
      <MatchHead match={match} position={position} />
      {differs ? (
        <Difference parts={match.difference} language={from} />
      ) : (
        <p className={styles.difference} data-reading lang={from} dir={directionOf(from)}>
          {match.source}
        </p>
      )}
      <div className={styles.target}>
        <RestingText
          content={target}
          language={to}
          direction={directionOf(to)}
          annotations={NO_ANNOTATIONS}
          lit={null}
        />
      </div>
      <MatchFoot match={match} />
    </Button>
  );
}

function MatchHead({ match, position }: Pick<CardProps, 'match' | 'position'>) {
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  const band = bandOf(match);
  // The two memories every library has are named in the interface's language; imported ones have their own names.
  const memoryName = (name: string): string =>
    name === 'house' || name === 'starter' ? t(`memories.${name}`) : name;
  return (
    <span className={styles.head}>
      <span className={styles.band} data-band={band}>
        <b data-numeric>{formats.percent(Math.round(match.score))}</b>
        {t(`bands.${band}`)}
      </span>
      <bdi className={styles.memory}>{memoryName(match.memory)}</bdi>
      {position < MATCH_KEYS ? <Shortcut keys={matchShortcut(position)} /> : null}
    </span>
  );
}

function MatchFoot({ match }: Pick<CardProps, 'match'>) {
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  const penalties = match.penalties.map((penalty) =>
    t('matches.penalty', {
      reason: t(`penalties.${penalty.kind}`),
      points: formats.integer(penalty.points),
    }),
  );
  const origin = match.author === '' ? [] : [match.author];
  const words = [...penalties, ...origin, ...(match.updatedAt > 0 ? [formats.date(match.updatedAt)] : [])];
  return <Facts items={words} />;
}
