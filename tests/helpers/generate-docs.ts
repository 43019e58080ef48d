import { writeFileSync } from 'node:fs';
import { documentChecks } from '#core/qa/documentation.ts';
import texts from '#resources/locales/en/issues.json' with { type: 'json' };

/** Writes the pages of docs/ that are generated from code. Run after a change of the checks or their texts. */
writeFileSync(new URL('../../docs/checks.md', import.meta.url), documentChecks(texts));
