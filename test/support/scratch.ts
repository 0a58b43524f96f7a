import { mkdtemp, statfs } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** What all databases of a test run may need together, in bytes. */
const ENOUGH = 2 ** 30;

/** A new empty folder: in memory where Linux has room for it there, since databases make disks wait, else in the temp folder. */
export async function scratchFolder(name: string): Promise<string> {
  const memory = await statfs('/dev/shm').catch(() => undefined);
  const hasRoom = memory !== undefined && memory.bavail * memory.bsize > ENOUGH;
  return mkdtemp(path.join(hasRoom ? '/dev/shm' : os.tmpdir(), `burgee-${name}-`));
}
