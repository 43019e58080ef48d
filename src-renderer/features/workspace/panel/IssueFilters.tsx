import { useTranslation } from 'react-i18next';
import { type CheckId, SEVERITIES, type Severity } from '#core/model/issue.ts';
import { PROFILE_IDS, type ProfileId } from '#core/model/profile.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Select } from '#renderer/ui/controls/Select.tsx';
import { useWorkspace } from '../session-context.ts';
import type { WorkspaceState } from '../state/model.ts';
import type { ListedIssue } from '../state/selectors.ts';
import type { IssueFilter } from './issue-groups.ts';
import { useCheckName } from './issue-text.ts';
import styles from './issues.module.css';

const ALL = 'all';

/** Which issues are shown, and by which house's usage the release is checked. */
export function IssueFilters(props: {
  readonly state: WorkspaceState;
  readonly listed: readonly ListedIssue[];
  readonly filter: IssueFilter;
  onChange(filter: IssueFilter): void;
}) {
  const { state, listed, filter, onChange } = props;
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  const nameOf = useCheckName();
  const checks = [...new Set(listed.map(({ issue }) => issue.check))];
  return (
    <div className={styles.filters}>
      <Select<Severity>
        label={t('issues.filterSeverity')}
        labelHidden
        value={filter.least}
        options={SEVERITIES.map((id) => ({ id, label: t(`issues.least.${id}`) }))}
        onChange={(least) => onChange({ ...filter, least })}
      />
      <Select
        label={t('issues.filterLanguage')}
        labelHidden
        value={filter.language ?? ALL}
        options={[
          { id: ALL, label: t('issues.allLanguages') },
          ...state.columns.map((id) => ({ id, label: formats.languageName(id) })),
        ]}
        onChange={(id) => onChange({ ...filter, language: id === ALL ? null : id })}
      />
      <Select
        label={t('issues.filterCheck')}
        labelHidden
        value={filter.check ?? ALL}
        options={[
          { id: ALL, label: t('issues.allChecks') },
          ...checks.map((id) => ({ id, label: nameOf(id) })),
        ]}
        onChange={(id) => onChange({ ...filter, check: id === ALL ? null : (id as CheckId) })}
      />
      <ProfileSelect state={state} />
    </div>
  );
}

function ProfileSelect({ state }: { state: WorkspaceState }) {
  const { t } = useTranslation('workspace');
  const { session } = useWorkspace();
  const { checking } = state;
  if (!checking) return null;
  const own = checking.profileChosen ? checking.profile : ALL;
  const usual = t('issues.profileUsual', { profile: t(`issues.profiles.${checking.profile}`) });
  return (
    <Select
      label={t('issues.profile')}
      labelHidden
      value={own}
      options={[
        { id: ALL, label: own === ALL ? usual : t('issues.profileByLanguages') },
        ...PROFILE_IDS.map((id) => ({ id, label: t(`issues.profiles.${id}`) })),
      ]}
      onChange={(id) => void session.setProfile(id === ALL ? null : (id as ProfileId))}
    />
  );
}
