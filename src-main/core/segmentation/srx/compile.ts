import type { LanguageTag } from '#core/model/language.ts';
import type { SrxDocument, SrxMap, SrxProblem, SrxRule } from '#core/model/segmentation.ts';
import { compile, type Program } from '../pattern/compile.ts';
import { PatternError } from '../pattern/error.ts';
import { parsePattern } from '../pattern/parse.ts';
import { Matcher } from '../pattern/run.ts';
import type { ClassCache } from '../pattern/sets.ts';

/** A rule ready to run: `before` backward from a position, `after` forward. */
export interface CompiledRule {
  readonly breaks: boolean;
  readonly before: Program;
  readonly after: Program;
}

/** The rules of one language, in the order in which they are asked. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  /** Whether the file says anything of the language. */
  readonly mapped: boolean;
  readonly problems: readonly SrxProblem[];
}

/**
 * The rules for a language: those of every map whose pattern is the whole tag, or of the first such map where the file
 * does not cascade (SRX 2.0, 2.3.2). A rule that cannot be used is left out and told of in `problems`.
 */
export function rulesForLanguage(document: SrxDocument, language: LanguageTag): CompiledRules {
  const problems: SrxProblem[] = [];
  const classes: ClassCache = new Map();
  const fitting = document.maps.filter((map) => fits(map, language, problems, classes));
  const chosen = document.cascade ? fitting : fitting.slice(0, 1);
  const rules = chosen.flatMap((map) => rulesCalled(document, map.rules));
  return {
    mapped: chosen.length > 0,
    rules: rules.flatMap((rule) => attempt(rule.line, problems, () => compileRule(rule, classes)) ?? []),
    problems,
  };
}

/** Everything in a document that cannot be used, in any language. */
export function problemsOf(document: SrxDocument): readonly SrxProblem[] {
  const problems: SrxProblem[] = [...document.problems];
  const classes: ClassCache = new Map();
  for (const map of document.maps) fits(map, '', problems, classes);
  for (const { rules } of document.languageRules) {
    for (const rule of rules) attempt(rule.line, problems, () => compileRule(rule, classes));
  }
  return problems.sort((a, b) => a.line - b.line);
}

const rulesCalled = (document: SrxDocument, name: string): readonly SrxRule[] =>
  document.languageRules.find((one) => one.name === name)?.rules ?? [];

function compileRule({ breaks, before, after }: SrxRule, classes: ClassCache): CompiledRule {
  return {
    breaks,
    before: compile(parsePattern(before, classes), false),
    after: compile(parsePattern(after, classes), true),
  };
}

function fits(map: SrxMap, language: LanguageTag, problems: SrxProblem[], classes: ClassCache): boolean {
  const program = attempt(map.line, problems, () => {
    const pattern = parsePattern(map.pattern, classes);
    const whole = { kind: 'sequence', parts: [pattern, { kind: 'assertion', at: 'end' }] } as const;
    return compile(whole, true);
  });
  if (program === undefined) return false;
  // Files write EN-US, en_US or en: patterns are tried on the tag and on its usual other spellings.
  const spellings = [language, language.toUpperCase(), language.replaceAll('-', '_')];
  const matcher = new Matcher();
  return spellings.some((spelling) => matcher.matches(program, spelling, 0));
}

function attempt<Result>(line: number, problems: SrxProblem[], work: () => Result): Result | undefined {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof PatternError)) throw thrown;
    problems.push({ line, reason: thrown.fault, detail: thrown.part });
    return undefined;
  }
}
