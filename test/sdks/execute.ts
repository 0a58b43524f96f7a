import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The folder of the programs, which all commands are run in. */
export const HERE = import.meta.dirname;

/** Runs a command to its end, with that on its standard input; answers its standard output. */
export async function execute([program = '', ...given]: readonly string[], input = ''): Promise<string> {
  const running = promisify(execFile)(program, given, { cwd: HERE });
  running.child.stdin?.end(input);
  return (await running).stdout;
}
