import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * better-sqlite3 13 crashes the whole process below Node 22.14 (Node-API 10), so every entry point asks first.
 * Plain JavaScript that any Node reads: it runs before the version is known.
 */
const OLDEST = [22, 14];

/** Whether this process may load the database. */
export function nodeIsRecent(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** The Node that `npm ci` brought along (devDependency `node`), or null. */
function bundledNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = fileURLToPath(new URL(`../../../node_modules/node/bin/${name}`, import.meta.url));
  return existsSync(path) ? path : null;
}

/**
 * Resolves where Node is recent enough; otherwise runs the same script again on the bundled Node and exits with
 * its code, or says in one line what to do.
 */
export async function requireRecentNode(script) {
  if (nodeIsRecent()) return;
  const node = bundledNode();
  if (node === null) {
    process.stderr.write(
      `balagh: Node ${process.versions.node} is too old (22.14 or newer is needed): run "npm ci" in the project's folder, which brings the right one.\n`,
    );
    process.exit(1);
  }
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  await new Promise(() => child.on('close', (code) => process.exit(code ?? 1)));
}
