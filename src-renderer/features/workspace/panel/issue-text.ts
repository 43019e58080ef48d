import { useTranslation } from 'react-i18next';
import type { Issue } from '#core/model/issue.ts';

/** Words an issue in the interface's language. Keys come from the checks, so they are not known to the compiler. */
export function useIssueText(): (issue: Issue) => string {
  const { t } = useTranslation('issues');
  const word: (key: string, values: Issue['parameters']) => string = t as never;
  return (issue) => word(issue.message, issue.parameters);
}
