import { MAX_RULES_BYTES } from '#contract/choices.ts';
import { BalaghError } from '#contract/errors.ts';
import type { Handlers, Parsed } from '#contract/index.ts';
import type { RulesInUse } from '#contract/segmentation.ts';
import type { SrxDocument } from '#core/model/segmentation.ts';
import { createSplitter, type SentenceSplitter } from '#core/segmentation/split.ts';
import { problemsOf } from '#core/segmentation/srx/compile.ts';
import type { Context } from './context.ts';
import type { OwnRules, Ports } from './ports/index.ts';

/** The splitter of a library: by its own rules where it has some, by the built-in ones for what they leave out. */
export function createSentences({ sentenceRules }: Pick<Ports, 'sentenceRules'>): SentenceSplitter {
  const lazy: { builtIn?: SentenceSplitter; own?: { rules: OwnRules; splitter: SentenceSplitter } } = {};
  return {
    split(text, language) {
      lazy.builtIn ??= createSplitter(sentenceRules.builtIn());
      const rules = sentenceRules.own();
      if (rules === null) return lazy.builtIn.split(text, language);
      if (lazy.own?.rules !== rules) {
        lazy.own = { rules, splitter: createSplitter(rules.document, lazy.builtIn) };
      }
      return lazy.own.splitter.split(text, language);
    },
  };
}

type RulesFile = Parsed<'segmentation.check'>['file'];
type Names = 'segmentation.rules' | 'segmentation.check' | 'segmentation.use';

export function createSegmentationHandlers(context: Context): Handlers<Names> {
  const { sentenceRules } = context;
  return {
    'segmentation.rules': () => inUse(sentenceRules.own()),
    'segmentation.check': async ({ file }) =>
      inUse({ name: file.name, document: await readRules(context, file) }),
    'segmentation.use': async ({ file }) => {
      const rules = file === null ? null : { name: file.name, document: await readRules(context, file) };
      sentenceRules.setOwn(rules);
      context.announce('settings');
      return inUse(rules);
    },
  };
}

const inUse = (rules: OwnRules | null): RulesInUse =>
  rules === null ? { name: null, problems: [] } : { name: rules.name, problems: problemsOf(rules.document) };

/** Errors: `oversized-file`, `empty-file`, `unsupported-format`, `damaged-at-line`. */
async function readRules(
  { bytes, documents }: Pick<Ports, 'bytes' | 'documents'>,
  file: RulesFile,
): Promise<SrxDocument> {
  const content = bytes.fromBase64(file.base64);
  if (content.length > MAX_RULES_BYTES) {
    throw new BalaghError('oversized-file', { file: file.name, limit: MAX_RULES_BYTES / 1024 / 1024 });
  }
  if (content.length === 0) throw new BalaghError('empty-file', { file: file.name });
  return documents.readRules({ name: file.name, bytes: content });
}

/** Splitters for files that are handed in with a text; the last is kept, as texts come one by one. */
export function createLooseSplitters(context: Context): (file: RulesFile) => Promise<SentenceSplitter> {
  let last: { readonly file: RulesFile; readonly splitter: SentenceSplitter } | undefined;
  return async (file) => {
    if (last?.file.base64 !== file.base64) {
      last = { file, splitter: createSplitter(await readRules(context, file), context.sentences) };
    }
    return last.splitter;
  };
}
