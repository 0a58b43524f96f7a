import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs Redocly's command line without its telemetry; throws what it printed when it fails. */
export function redocly(root: string, ...args: readonly string[]): void {
  const cli = join(root, 'node_modules/@redocly/cli/bin/cli.js');
  const run = spawnSync(process.execPath, [cli, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}`);
}
