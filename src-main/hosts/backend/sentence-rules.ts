import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SrxDocument } from '#core/model/segmentation.ts';
import { readSrx } from '#formats/srx/read.ts';
import type { OwnRules, SentenceRulesPort } from '#services/ports/index.ts';

/** The rules shipped in resources/segmentation; read when the first sentence is cut. */
export function readBuiltInRules(resources: string): SrxDocument {
  const file = 'press.srx';
  return readSrx(readFileSync(join(resources, 'segmentation', file), 'utf8'), file);
}

export function sentenceRules(
  resources: string,
  own: { get(): OwnRules | null; set(rules: OwnRules | null): void },
): SentenceRulesPort {
  return {
    builtIn: () => readBuiltInRules(resources),
    own: () => own.get(),
    setOwn: (rules) => own.set(rules),
  };
}
