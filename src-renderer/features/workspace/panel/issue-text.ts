import { useTranslation } from 'react-i18next';
import type { CheckId, Issue } from '#core/model/issue.ts';

/** Words an issue in the interface's language. Keys come from the checks, so they are not known to the compiler. */
export function useIssueText(): (issue: Issue) => string {
  const { t } = useTranslation('issues');
  const word: (key: string, values: Issue['parameters']) => string = t as never;
  return (issue) => word(issue.message, issue.parameters);
}

/** The name of a check, as the documentation has it. */
export function useCheckName(): (check: CheckId) => string {
  const { t } = useTranslation('issues');
  return (check) => t(`check.${check}.name`);
}
