import { createSplitter, type SentenceRange } from '#core/segmentation/split.ts';
import { readBuiltInRules } from '#hosts/backend/sentence-rules.ts';
import { resourcesFolder } from '#hosts/paths.ts';

/** The splitter by the rules that the application ships. */
export const splitter = createSplitter(readBuiltInRules(resourcesFolder()));

export const splitSentences = (text: string, language: string): readonly SentenceRange[] =>
  splitter.split(text, language);
