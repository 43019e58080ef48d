import { BalaghError } from '#contract/errors.ts';
import type { Api, Shell } from './shell.ts';

/** Says on stderr which dictionaries could not be read: without that, no remark would look like good spelling. */
export async function tellUnreadDictionaries({ texts }: Shell, api: Api): Promise<void> {
  const { dictionaries, problem } = await api.call('spelling.state', {});
  for (const one of [problem, ...dictionaries.map((dictionary) => dictionary.problem)]) {
    if (one === null) continue;
    process.stderr.write(`balagh: ${texts.error(new BalaghError(one.code, one.parameters))}\n`);
  }
}
