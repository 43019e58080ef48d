import type { Handlers, OperationName } from '#contract/index.ts';
import { fold } from '#core/text/fold.ts';
import type { Context } from '../context.ts';
import { createBulkHandlers } from './bulk.ts';
import { createConceptHandlers } from './concepts.ts';
import { createEditing } from './editing.ts';
import { createGlossariesHandlers } from './glossaries.ts';
import { createInterchangeHandlers } from './interchange.ts';
import { createListHandlers } from './list.ts';

type Names = Extract<OperationName, `${'glossary' | 'concept'}.${string}`>;

export function createGlossaryHandlers(context: Context): Handlers<Names> {
  const { knowledge, glossary } = context;
  const editing = createEditing(context);
  return {
    ...createGlossariesHandlers(context, editing),
    ...createConceptHandlers(context, editing),
    ...createBulkHandlers(context, editing),
    ...createListHandlers(context, editing),
    ...createInterchangeHandlers(context, editing),
    'glossary.recognise': ({ text, from, to, release }) => ({
      terms: knowledge.recognise(text, from, to, release),
    }),
    'glossary.search': ({ text, limit }) => glossary.search(fold(text).trim(), limit),
  };
}
