import type { Check, Example } from './check.ts';
import { type Conventions, PROFILES } from './profiles.ts';
import { CHECKS, CHECKS_BY_SUBJECT, SUBJECTS, type Subject } from './registry.ts';

/** The texts of issues.json in one language, as far as the documentation uses them. */
export interface CheckTexts {
  readonly check: Readonly<Record<string, { readonly name: string; readonly summary: string }>>;
  readonly subject: Readonly<Record<Subject, string>>;
  readonly [check: string]: Readonly<Record<string, unknown>>;
}

const SCOPES: Readonly<Record<Check['scope'], string>> = {
  language: 'each version alone',
  pair: 'the source and each translation',
  all: 'all versions together',
  release: 'all segments of the release together',
};

/** docs/checks.md in Markdown, from the registry and the texts; a test fails when the file differs. */
export function documentChecks(texts: CheckTexts): string {
  return [
    '# Quality checks',
    '',
    'Generated from `src-main/core/qa/registry.ts` by `node tests/helpers/generate-docs.ts`; do not edit.',
    '',
    'An **error** should not be published, a **warning** needs a look, an **info** is a remark. Issues name the version',
    'to be mended: the translation, or, where three versions are compared, the one that differs from the other two.',
    'A warning about what a document does throughout becomes a remark: its style is not a slip (marked *habit* below).',
    '',
    `${CHECKS.length} checks. Each can be silenced for one issue, for a release, or for good.`,
    '',
    ...profiles(),
    ...SUBJECTS.flatMap((subject) => [
      `# ${texts.subject[subject]}`,
      '',
      ...CHECKS_BY_SUBJECT[subject].flatMap((check) => section(check, texts)),
    ]),
  ].join('\n');
}

/** What the houses differ in. */
function profiles(): readonly string[] {
  const names = Object.keys(PROFILES.morocco.conventions) as (keyof Conventions)[];
  return [
    '# Profiles',
    '',
    'A release is checked by the usage of one house: its own choice, else the region of its languages (`ar-EG`,',
    '`fr-CA`), else the usual profile of the settings.',
    '',
    `| profile | ${names.join(' | ')} | severities |`,
    `|---|${names.map(() => '---|').join('')}---|`,
    ...Object.values(PROFILES).map(({ id, conventions, settings }) => {
      const said = Object.entries(settings).map(([check, setting]) => `\`${check}\`: ${setting}`);
      return `| ${id} | ${names.map((name) => conventions[name]).join(' | ')} | ${said.join(', ') || '-'} |`;
    }),
    '',
  ];
}

function section(check: Check, texts: CheckTexts): readonly string[] {
  const { name, summary } = texts.check[check.id] ?? { name: check.id, summary: '' };
  return [
    `## ${name} (\`${check.id}\`)`,
    '',
    summary,
    '',
    `Looks at: ${SCOPES[check.scope]}. Usual severity: ${check.severity}${check.kept ? ' (*habit*)' : ''}.`,
    '',
    '| message | text |',
    '|---|---|',
    ...check.messages.map(
      (message) => `| \`${message}\` | ${cell(String(texts[check.id]?.[message] ?? ''))} |`,
    ),
    '',
    '| example | found |',
    '|---|---|',
    ...check.examples.map((example) => `| ${exampleText(example)} | ${found(example)} |`),
    '',
  ];
}

function exampleText({ texts, more = [] }: Example): string {
  return [texts, ...more]
    .flatMap((segment) => Object.entries(segment))
    .map(([language, text]) => `${language}: ${text === '' ? '(empty)' : cell(text)}`)
    .join('<br>');
}

function found({ messages }: Example): string {
  return messages.length === 0 ? 'nothing' : messages.map((message) => `\`${message}\``).join(', ');
}

/** Without the isolates of the interface, which a text file shows as boxes, and with bars that end no cell. */
function cell(text: string): string {
  return text
    .replace(/[\u2066\u2068\u2069]/g, '')
    .replace(/[\p{Cc}\p{Cf}\ufffd]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('|', '\\|');
}
