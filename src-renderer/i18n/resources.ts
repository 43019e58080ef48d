import arApp from '#resources/locales/ar/app.json' with { type: 'json' };
import arChecks from '#resources/locales/ar/checks.json' with { type: 'json' };
import arErrors from '#resources/locales/ar/errors.json' with { type: 'json' };
import arExchange from '#resources/locales/ar/exchange.json' with { type: 'json' };
import arGlossary from '#resources/locales/ar/glossary.json' with { type: 'json' };
import arIssues from '#resources/locales/ar/issues.json' with { type: 'json' };
import arMemory from '#resources/locales/ar/memory.json' with { type: 'json' };
import arNames from '#resources/locales/ar/names.json' with { type: 'json' };
import arReasons from '#resources/locales/ar/reasons.json' with { type: 'json' };
import arSentences from '#resources/locales/ar/sentences.json' with { type: 'json' };
import arTerms from '#resources/locales/ar/terms.json' with { type: 'json' };
import arWorkspace from '#resources/locales/ar/workspace.json' with { type: 'json' };
import enApp from '#resources/locales/en/app.json' with { type: 'json' };
import enChecks from '#resources/locales/en/checks.json' with { type: 'json' };
import enErrors from '#resources/locales/en/errors.json' with { type: 'json' };
import enExchange from '#resources/locales/en/exchange.json' with { type: 'json' };
import enGlossary from '#resources/locales/en/glossary.json' with { type: 'json' };
import enIssues from '#resources/locales/en/issues.json' with { type: 'json' };
import enMemory from '#resources/locales/en/memory.json' with { type: 'json' };
import enNames from '#resources/locales/en/names.json' with { type: 'json' };
import enReasons from '#resources/locales/en/reasons.json' with { type: 'json' };
import enSentences from '#resources/locales/en/sentences.json' with { type: 'json' };
import enTerms from '#resources/locales/en/terms.json' with { type: 'json' };
import enWorkspace from '#resources/locales/en/workspace.json' with { type: 'json' };
import frApp from '#resources/locales/fr/app.json' with { type: 'json' };
import frChecks from '#resources/locales/fr/checks.json' with { type: 'json' };
import frErrors from '#resources/locales/fr/errors.json' with { type: 'json' };
import frExchange from '#resources/locales/fr/exchange.json' with { type: 'json' };
import frGlossary from '#resources/locales/fr/glossary.json' with { type: 'json' };
import frIssues from '#resources/locales/fr/issues.json' with { type: 'json' };
import frMemory from '#resources/locales/fr/memory.json' with { type: 'json' };
import frNames from '#resources/locales/fr/names.json' with { type: 'json' };
import frReasons from '#resources/locales/fr/reasons.json' with { type: 'json' };
import frSentences from '#resources/locales/fr/sentences.json' with { type: 'json' };
import frTerms from '#resources/locales/fr/terms.json' with { type: 'json' };
import frWorkspace from '#resources/locales/fr/workspace.json' with { type: 'json' };

/** The interface's texts. All three languages are loaded at once, so that a switch needs no waiting. */
export const resources = {
  en: {
    app: enApp,
    workspace: enWorkspace,
    errors: enErrors,
    issues: enIssues,
    checks: enChecks,
    exchange: enExchange,
    glossary: enGlossary,
    memory: enMemory,
    terms: enTerms,
    sentences: enSentences,
    names: enNames,
    reasons: enReasons,
  },
  fr: {
    app: frApp,
    workspace: frWorkspace,
    errors: frErrors,
    issues: frIssues,
    checks: frChecks,
    exchange: frExchange,
    glossary: frGlossary,
    memory: frMemory,
    terms: frTerms,
    sentences: frSentences,
    names: frNames,
    reasons: frReasons,
  },
  ar: {
    app: arApp,
    workspace: arWorkspace,
    errors: arErrors,
    issues: arIssues,
    checks: arChecks,
    exchange: arExchange,
    glossary: arGlossary,
    memory: arMemory,
    terms: arTerms,
    sentences: arSentences,
    names: arNames,
    reasons: arReasons,
  },
} as const;

export const NAMESPACES = [
  'app',
  'workspace',
  'errors',
  'issues',
  'checks',
  'exchange',
  'glossary',
  'memory',
  'terms',
  'names',
  'reasons',
  'sentences',
] as const;
