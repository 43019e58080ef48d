import { GitCompareArrows } from 'lucide-react';
import { Fragment } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf, type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { Assembly, Match } from '#core/model/memory.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Shortcut } from '#renderer/ui/commands/Shortcut.tsx';
import { RestingText } from '../grid/RestingText.tsx';
import { useWorkspace } from '../session-context.ts';
import { MATCH_KEYS, matchShortcut } from '../shortcuts.ts';
import { bandOf } from './bands.ts';
import { Difference } from './Difference.tsx';
import { Facts } from './Facts.tsx';
import { MatchValues } from './MatchValues.tsx';
import { otherTranslations, partKinds, proposalMarks } from './match-view.ts';
import own from './matches.module.css';
import styles from './panel.module.css';
import { UnitLink } from './UnitLink.tsx';
import { useProvenance } from './use-provenance.ts';

interface CardProps {
  readonly match: Match;
  readonly position: number;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  /** All that are listed: they may translate the sentence differently. */
  readonly among: readonly Match[];
}

/** One match: a press puts its text into the cell. */
export function MatchCard({ match, position, from, to, among }: CardProps) {
  const { session } = useWorkspace();
  const target = match.targets[to];
  if (!target) return null;
  return (
    <>
      <Button className={styles.card ?? ''} onPress={() => session.insertMatch(match)}>
        <MatchHead match={match} position={position} />
        {match.assembly ? (
          <AssemblySource match={match} assembly={match.assembly} />
        ) : (
          <MatchSource match={match} />
        )}
        <div className={styles.target}>
          <RestingText
            content={target}
            language={to}
            direction={directionOf(to)}
            annotations={proposalMarks(match, to)}
            lit={null}
          />
        </div>
        <MatchFoot match={match} from={from} to={to} among={among} />
      </Button>
      <MatchValues match={match} language={to} />
      <OtherTargets match={match} to={to} />
      {match.assembly ? null : <UnitLink unit={match.unit} />}
    </>
  );
}

function MatchSource({ match }: Pick<CardProps, 'match'>) {
  const language = match.sourceLanguage;
  if (match.difference.some((part) => part.kind !== 'equal'))
    return <Difference parts={match.difference} language={language} />;
  return (
    <p className={styles.difference} data-reading lang={language} dir={directionOf(language)}>
      {match.source}
    </p>
  );
}

/** The segment with the stretches that the draft was put together from, each named for those who do not see them. */
function AssemblySource({ match, assembly }: Pick<CardProps, 'match'> & { assembly: Assembly }) {
  const { t } = useTranslation('workspace');
  const language = match.sourceLanguage;
  return (
    <p className={own.assembled} data-reading lang={language} dir={directionOf(language)}>
      {assembly.parts.map(({ kind, start, end }, at) => {
        const before = match.source.slice(assembly.parts[at - 1]?.end ?? 0, start);
        const text = match.source.slice(start, end);
        return (
          <Fragment key={start}>
            {before}
            {kind === 'mark' ? (
              text
            ) : (
              <span data-part={kind} title={t(`parts.${kind}`)}>
                {text}
              </span>
            )}
          </Fragment>
        );
      })}
    </p>
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

function MatchFoot({ match, from, to, among }: Omit<CardProps, 'position'>) {
  const { t } = useTranslation('workspace');
  const provenance = useProvenance();
  const { formats } = useInterfaceLocale();
  const counted = (count: number) => ({ count, formatted: formats.integer(count) });
  const others = otherTranslations(match, among, to);
  const isOtherVersion = primaryLanguage(match.sourceLanguage) !== primaryLanguage(from);
  const words = [
    ...(match.assembly
      ? [
          t('matches.coverage', { percent: formats.percent(match.assembly.coverage) }),
          formats.list(partKinds(match.assembly).map((kind) => t(`parts.${kind}`))),
        ]
      : []),
    ...match.agreement.map(({ language, score }) =>
      t('matches.agrees', { language: formats.languageName(language), percent: formats.percent(score) }),
    ),
    ...(isOtherVersion && match.kind !== 'assembled'
      ? [t('matches.foundBy', { language: formats.languageInText(match.sourceLanguage) })]
      : []),
    ...(match.copies > 1 ? [t('matches.copies', counted(match.copies))] : []),
    ...match.penalties.map(({ kind, points }) =>
      t('matches.penalty', { reason: t(`penalties.${kind}`), points: formats.integer(points) }),
    ),
    ...provenance(match),
  ];
  return (
    <>
      {others > 0 ? (
        <span className={own.conflict}>
          <GitCompareArrows aria-hidden />
          {t('matches.conflict', counted(others))}
        </span>
      ) : null}
      <Facts items={words} />
    </>
  );
}

/** What the match has in the other languages of the release. */
function OtherTargets({ match, to }: Pick<CardProps, 'match' | 'to'>) {
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  const others = Object.entries(match.targets).filter(([language]) => language !== to);
  if (others.length === 0) return null;
  return (
    <dl className={own.otherTargets} aria-label={t('matches.others')}>
      {others.map(([language, { text }]) => (
        <div key={language}>
          <dt title={formats.languageName(language)}>{language.toUpperCase()}</dt>
          <dd data-reading lang={language} dir={directionOf(language)}>
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
