import { BellOff, BookPlus, CircleAlert, Ellipsis, Info, TriangleAlert, WandSparkles } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Issue } from '#core/model/issue.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Shortcut } from '#renderer/ui/commands/Shortcut.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { IconButton } from '#renderer/ui/controls/IconButton.tsx';
import { Menu, type MenuEntry } from '#renderer/ui/overlays/Menu.tsx';
import { useWorkspace } from '../session-context.ts';
import { SHORTCUTS } from '../shortcuts.ts';
import type { ListedIssue } from '../state/selectors.ts';
import { useCheckName, useIssueText } from './issue-text.ts';
import styles from './issues.module.css';

export const SEVERITY_ICONS = { info: Info, warning: TriangleAlert, error: CircleAlert } as const;

/** One issue: a press goes to the place; its fix, and what else may be said about it. */
export function IssueItem(props: {
  readonly listed: ListedIssue;
  readonly showsRow: boolean;
  /** Whether the key for fixes applies to this one. */
  readonly hasKey: boolean;
}) {
  const { listed, showsRow, hasKey } = props;
  const { row, issue } = listed;
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  const { session } = useWorkspace();
  const word = useIssueText();
  const Icon = SEVERITY_ICONS[issue.severity];
  const segment = row.segment.id;
  const place = [
    ...(showsRow ? [t('grid.segment', { number: formats.integer(row.number) })] : []),
    formats.languageName(issue.language),
  ];
  return (
    <li className={styles.issue} data-severity={issue.severity}>
      <div className={styles.issueRow}>
        <AriaButton
          className={styles.issueText ?? ''}
          onPress={() => session.jump({ segment, language: issue.language }, issue.start, issue.end)}
        >
          <Icon aria-hidden />
          <span>
            <span className={styles.issueHead}>
              <b>{t(`severity.${issue.severity}`)}</b> {place.join(' · ')}
            </span>
            <span>{word(issue)}</span>
          </span>
        </AriaButton>
        <IssueMenu issue={{ ...issue, segment }} />
      </div>
      {issue.fix ? <FixButton issue={issue} segment={segment} hasKey={hasKey} /> : null}
      {issue.check === 'spelling' ? <Suggestions issue={{ ...issue, segment }} /> : null}
    </li>
  );
}

function IssueMenu({ issue }: { issue: Issue }) {
  const { t } = useTranslation('workspace');
  const { session } = useWorkspace();
  const name = useCheckName()(issue.check);
  const words: readonly (MenuEntry | '-')[] =
    issue.check === 'spelling'
      ? [
          {
            id: 'learn',
            label: t('issues.learnRelease'),
            icon: <BookPlus />,
            run: () => void session.learn(issue, false),
          },
          {
            id: 'learn-always',
            label: t('issues.learnAlways'),
            icon: <BookPlus />,
            run: () => void session.learn(issue, true),
          },
          '-',
        ]
      : [];
  return (
    <Menu
      label={t('issues.more')}
      trigger={
        <IconButton label={t('issues.more')}>
          <Ellipsis />
        </IconButton>
      }
      entries={[
        ...words,
        {
          id: 'once',
          label: t('issues.silenceOnce'),
          icon: <BellOff />,
          run: () => void session.silence(issue, 'once'),
        },
        {
          id: 'release',
          label: t('issues.silenceRelease', { check: name }),
          icon: <BellOff />,
          run: () => void session.silence(issue, 'release'),
        },
        {
          id: 'always',
          label: t('issues.silenceAlways', { check: name }),
          icon: <BellOff />,
          run: () => void session.silence(issue, 'always'),
        },
      ]}
    />
  );
}

function FixButton({ issue, segment, hasKey }: { issue: Issue; segment: number; hasKey: boolean }) {
  const { session } = useWorkspace();
  const label = useFixLabel()(issue);
  return (
    <div className={styles.fix}>
      <Button small icon={<WandSparkles />} onPress={() => void session.applyFix({ ...issue, segment })}>
        {label}
      </Button>
      {hasKey ? <Shortcut keys={SHORTCUTS.applyFix} /> : null}
    </div>
  );
}

/** What the fix will do, spaces by their names: nobody sees them. */
function useFixLabel(): (issue: Issue) => string {
  const { t } = useTranslation('workspace');
  return ({ fix }) => {
    const text = fix?.text ?? '';
    if (text === '') return t('issues.fixRemove');
    if (/[\u00a0\u202f]/.test(text) && /^[\s\p{P}]*$/u.test(text)) return t('issues.fixNoBreakSpace');
    if (text === ' ') return t('issues.fixSpace');
    return t('issues.fixReplace', { text: text.length > 60 ? `${text.slice(0, 59)}…` : text.trim() });
  };
}

/** What a word may have been meant to be; looked up when asked for, since that takes a moment. */
function Suggestions({ issue }: { issue: Issue }) {
  const { t } = useTranslation('workspace');
  const { session } = useWorkspace();
  const [found, setFound] = useState<readonly string[] | null>(null);
  if (found === null) {
    const ask = async () => setFound(await session.suggest(issue.language, String(issue.parameters.word)));
    return (
      <div className={styles.fix}>
        <Button small kind="quiet" onPress={() => void ask()}>
          {t('issues.suggestions')}
        </Button>
      </div>
    );
  }
  if (found.length === 0) return <p className={styles.fix}>{t('issues.noSuggestion')}</p>;
  return (
    <div className={styles.fix} lang={issue.language} dir="auto">
      {found.slice(0, 6).map((text) => (
        <Button key={text} small onPress={() => void session.replaceAt(issue, text)}>
          {text}
        </Button>
      ))}
    </div>
  );
}
