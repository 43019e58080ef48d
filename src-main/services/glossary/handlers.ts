import type { Handlers } from '#contract/index.ts';
import { fold } from '#core/text/fold.ts';
import type { Context } from '../context.ts';

type Names = 'glossary.recognise' | 'glossary.search';

export function createGlossaryHandlers({ knowledge, glossary }: Context): Handlers<Names> {
  return {
    'glossary.recognise': ({ text, from, to }) => ({ terms: knowledge.recognise(text, from, to) }),
    'glossary.search': ({ text, limit }) => glossary.search(fold(text).trim(), limit),
  };
}
