/** The official OFREP providers of other languages, and how the program in the folder of each is made to run. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execute, HERE } from './execute.js';

export interface Language {
  readonly name: 'Python' | 'Go' | 'Java';
  /** Each tells its version. */
  readonly tools: readonly (readonly string[])[];
  /** As its package registry calls it. */
  readonly provider: string;
  /** Which versions of provider and SDK the program is pinned to. */
  readonly pinned: { readonly provider: string; readonly sdk: string };
  /** Fetches what the program needs, into the folder where it is not the language's own cache; answers its command. */
  prepare(folder: string): Promise<readonly string[]>;
  /** How the provider tells of a 429, with the wait that it read from Retry-After. */
  readonly limited: RegExp;
  /** What it tells before that, without asking the server; undefined: it asks again. */
  readonly waiting: RegExp | undefined;
}

export const LANGUAGES: readonly Language[] = [
  {
    name: 'Python',
    tools: [
      ['python3', '--version'],
      // A virtual environment needs it, and Debian has it in a package of its own.
      ['python3', '-m', 'ensurepip', '--version'],
    ],
    provider: 'openfeature-provider-ofrep',
    pinned: pinned('python/requirements.txt', /^openfeature-provider-ofrep==(\S+)$/m, /^openfeature-sdk==(\S+)$/m),
    async prepare(folder) {
      const python = join(folder, 'bin/python');
      await execute(['python3', '-m', 'venv', folder]);
      await execute([python, '-m', 'pip', 'install', '--quiet', '--requirement', 'python/requirements.txt']);
      return [python, 'python/evaluate.py'];
    },
    limited: /^Rate limited, retry after: [1-9]\d?$/,
    waiting: /^OFREP evaluation paused due to TooManyRequests until /,
  },
  {
    name: 'Go',
    tools: [['go', 'version']],
    provider: 'github.com/open-feature/go-sdk-contrib/providers/ofrep',
    pinned: pinned('go/go.mod', /go-sdk-contrib\/providers\/ofrep v(\S+)$/m, /open-feature\/go-sdk v(\S+)$/m),
    async prepare(folder) {
      const program = join(folder, 'evaluate');
      await execute(['go', 'build', '-C', 'go', '-o', program, '.']);
      return [program];
    },
    limited: /rate limit exceeded, try again after [1-9]\d?\.0+ seconds$/,
    waiting: undefined,
  },
  {
    name: 'Java',
    tools: [
      ['java', '--version'],
      ['mvn', '--batch-mode', '--version'],
    ],
    provider: 'dev.openfeature.contrib.providers:ofrep',
    pinned: pinned(
      'java/pom.xml',
      /<artifactId>ofrep<\/artifactId>\s*<version>([^<]+)/,
      /<artifactId>sdk<\/artifactId>\s*<version>([^<]+)/,
    ),
    async prepare(folder) {
      const file = join(folder, 'classpath');
      const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${file}`];
      await execute(['mvn', '--quiet', '--batch-mode', '--file', 'java/pom.xml', ...goal]);
      // Compiled in memory.
      return ['java', '--class-path', await readFile(file, 'utf8'), 'java/Evaluate.java'];
    },
    limited: /^Rate limit exceeded for flag: \S+, retry after: \d{4}-\d\d-\d\dT\S+Z$/,
    waiting: /Please wait before making another request\.$/,
  },
];

function pinned(file: string, provider: RegExp, sdk: RegExp): Language['pinned'] {
  const text = readFileSync(join(HERE, file), 'utf8');
  const find = (pattern: RegExp): string => {
    const version = pattern.exec(text)?.[1];
    if (version === undefined) throw new Error(`${file} pins no ${pattern}`);
    return version;
  };
  return { provider: find(provider), sdk: find(sdk) };
}
