import { app } from 'electron';
import { start } from './main.ts';

// Electron 45 carries a recent Node; the check that other entry points make first would be idle here.
start().catch((error: unknown) => {
  process.stderr.write(
    `balagh: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  app.exit(1);
});
