import type { Command } from 'commander';
import { type CommonOptions, command, EXIT, print, type Shell, withBackend } from '../shell.ts';

/** `balagh doctor`: versions, paths, integrity, and what is missing. */
export function doctorCommand(shell: Shell): Command {
  return command(shell, 'doctor', 'doctor').action((options: CommonOptions) =>
    withBackend(options, async (api) => {
      const report = await api.call('app.doctor', {});
      print(options, report, () =>
        report.checks.map((check) => `${check.ok ? '✓' : '✗'} ${check.name}\t${check.detail}`),
      );
      if (!report.ok) shell.exitCode = EXIT.failed;
    }),
  );
}
