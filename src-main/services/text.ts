import type { Handlers } from '#contract/index.ts';
import { cutSegments } from '#core/segmentation/cut.ts';
import type { Context } from './context.ts';
import { createLooseSplitters } from './segmentation.ts';

type Names = 'text.segment';

/** Operations on texts that belong to no release. */
export function createTextHandlers(context: Context): Handlers<Names> {
  const looseSplitter = createLooseSplitters(context);
  return {
    'text.segment': async ({ language, text, rules }) => {
      const splitter = rules === undefined ? context.sentences : await looseSplitter(rules);
      return {
        segments: text
          .split(/\r\n|[\n\r\u2029]/)
          .flatMap((paragraph) => cutSegments({ text: paragraph, marks: [] }, language, splitter))
          .map(({ content }) => content.text),
      };
    },
  };
}
