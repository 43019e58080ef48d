import { useTranslation } from 'react-i18next';
import type { CheckId, Issue } from '#core/model/issue.ts';
import { isolated } from '#renderer/i18n/isolate.ts';

/** Words an issue in the interface's language. Keys come from the checks, so they are not known to the compiler. */
export function useIssueText(): (issue: Issue) => string {
  const { t } = useTranslation('issues');
  const word: (key: string, values: Issue['parameters']) => string = t as never;
  return (issue) => word(issue.message, isolatedWords(issue.parameters));
}

/** What an issue quotes is of another language than its sentence: « n° 2.24.110 » in Arabic. Numbers are the sentence's own. */
export function isolatedWords(parameters: Issue['parameters']): Issue['parameters'] {
  const entries = Object.entries(parameters).map(
    ([name, value]) => [name, typeof value === 'string' ? isolated(value) : value] as const,
  );
  return Object.fromEntries(entries);
}

/** The name of a check, as the documentation has it. */
export function useCheckName(): (check: CheckId) => string {
  const { t } = useTranslation('issues');
  return (check) => t(`check.${check}.name`);
}
