import type { Command } from 'commander';
import type { MemoryStatistics } from '#core/model/memory.ts';
import { type CommonOptions, command, EXIT, parseNumber, print, type Shell, withBackend } from '../shell.ts';
import { existingMemory } from './memory-files.ts';

/** `balagh memory stats`, `remove` and `check`. */

export function statsCommand(shell: Shell): Command {
  return command(shell, 'stats', 'memory-stats').action((options: CommonOptions) =>
    withBackend(options, async (api) => {
      const stats = await api.call('memory.stats', {});
      print(options, stats, () => statsLines(shell, stats));
    }),
  );
}

function statsLines(
  { texts }: Shell,
  { units, bytes, variants, memories }: MemoryStatistics,
): readonly string[] {
  return [
    texts.cli('memory.stats', { units, bytes }),
    ...Object.entries(variants).map(([language, count]) => `${language}\t${count}`),
    ...memories.map(({ name, units: own }) => texts.cli('memory.memoryLine', { name, units: own })),
  ];
}

export function removeCommand(shell: Shell): Command {
  const { texts } = shell;
  interface Options extends CommonOptions {
    readonly unit: readonly number[];
  }
  const collect = (value: string, before: readonly number[]) => [...before, parseNumber(1)(value)];
  return command(shell, 'remove', 'memory-remove')
    .argument('[name]', texts.cli('argument.memoryName'))
    .option('--unit <id>', texts.cli('option.unit'), collect, [])
    .action((name: string | undefined, options: Options, self: Command) => {
      if ((name === undefined) === (options.unit.length === 0))
        self.error(`balagh: ${texts.cli('argument.memoryName')} / --unit`, { exitCode: EXIT.usage });
      return withBackend(options, async (api) => {
        const removed =
          name === undefined
            ? (await api.call('memory.delete', { units: [...options.unit] })).units
            : (await api.call('memory.remove', { memory: await existingMemory(api, name) })).units;
        const stats = await api.call('memory.stats', {});
        print(options, { removed, ...stats }, () => [
          texts.cli('memory.removed', { count: removed }),
          ...statsLines(shell, stats),
        ]);
      });
    });
}

/** Exit code 1 where something is damaged and could not be mended. */
export function checkCommand(shell: Shell): Command {
  const { texts } = shell;
  interface Options extends CommonOptions {
    readonly repair: boolean;
  }
  return command(shell, 'check', 'memory-check')
    .option('--no-repair', texts.cli('option.noRepair'))
    .action((options: Options) =>
      withBackend(options, async (api) => {
        const report = await api.run('memory.check', { repair: options.repair });
        const stats = await api.call('memory.stats', {});
        print(options, { ...report, ...stats }, () =>
          report.checks.map(
            ({ name, ok, detail }) => `${texts.cli(ok ? 'memory.ok' : 'memory.bad')}\t${name}\t${detail}`,
          ),
        );
        if (!report.ok) shell.exitCode = EXIT.failed;
      }),
    );
}
