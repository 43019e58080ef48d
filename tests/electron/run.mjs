import { spawnSync } from 'node:child_process';

/** `npm run test:electron`: the end-to-end specification on the real Electron, where its binary is present. */
const { electronBinary } = await import('./real.ts');

if (electronBinary() === null) {
  process.stdout.write(
    'Skipped: the binary of Electron is not here. It is fetched at the first "npm start" with a display and a network.\n',
  );
  process.exit(0);
}
const run = spawnSync('npx', ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, BALAGH_E2E_HOSTS: 'electron' },
});
process.exit(run.status ?? 1);
