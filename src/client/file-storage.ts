/** `burgee/client/file-storage`: keeps the newest ruleset in a file. The one part of the client that needs Node. */
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RulesetStorage } from './options.js';

/** Its folder is made where there is none. Whoever reads the file sees a whole ruleset at any time: the new or the old. */
export function fileStorage(path: string): RulesetStorage {
  return {
    load: async () => {
      try {
        return await readFile(path, 'utf8');
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      }
    },
    save: async (text) => {
      await mkdir(dirname(path), { recursive: true });
      const temporary = `${path}.${crypto.randomUUID()}`;
      try {
        await write(temporary, text);
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
  };
}

/** On the disk before it gets its name: the ruleset tells what an application does, so only its user may read it. */
async function write(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
