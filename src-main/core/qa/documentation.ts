import type { Check, Example } from './check.ts';
import { CHECKS } from './registry.ts';

/** The texts of issues.json in one language, as far as the documentation uses them. */
export interface CheckTexts {
  readonly check: Readonly<Record<string, { readonly name: string; readonly summary: string }>>;
  readonly [check: string]: Readonly<Record<string, unknown>>;
}

const SCOPES: Readonly<Record<Check['scope'], string>> = {
  language: 'each version alone',
  pair: 'the source and each translation',
  all: 'all versions together',
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
    '',
    ...CHECKS.flatMap((check) => section(check, texts)),
  ].join('\n');
}

function section(check: Check, texts: CheckTexts): readonly string[] {
  const { name, summary } = texts.check[check.id] ?? { name: check.id, summary: '' };
  return [
    `## ${name} (\`${check.id}\`)`,
    '',
    summary,
    '',
    `Looks at: ${SCOPES[check.scope]}. Usual severity: ${check.severity}.`,
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

function exampleText({ texts }: Example): string {
  return Object.entries(texts)
    .map(([language, text]) => `${language}: ${text === '' ? '(empty)' : cell(text)}`)
    .join('<br>');
}

function found({ messages }: Example): string {
  return messages.length === 0 ? 'nothing' : messages.map((message) => `\`${message}\``).join(', ');
}

/** Without the isolates of the interface, which a text file shows as boxes, and with bars that end no cell. */
function cell(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '').replaceAll('|', '\\|');
}
