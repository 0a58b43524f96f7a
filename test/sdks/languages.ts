/** The official OFREP providers of other languages, and how the program in the folder of each is made to run. */
import { GO, JAVA, PYTHON, pinnedIn, prepareGo, prepareJava, preparePython, type Tools } from './toolchains.js';

export interface Language {
  readonly name: 'Python' | 'Go' | 'Java';
  readonly tools: Tools;
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
    tools: PYTHON,
    provider: 'openfeature-provider-ofrep',
    pinned: pinned('python/requirements.txt', /^openfeature-provider-ofrep==(\S+)$/m, /^openfeature-sdk==(\S+)$/m),
    prepare: (folder) => preparePython(folder, 'python/requirements.txt', 'python/evaluate.py'),
    limited: /^Rate limited, retry after: [1-9]\d?$/,
    waiting: /^OFREP evaluation paused due to TooManyRequests until /,
  },
  {
    name: 'Go',
    tools: GO,
    provider: 'github.com/open-feature/go-sdk-contrib/providers/ofrep',
    pinned: pinned('go/go.mod', /go-sdk-contrib\/providers\/ofrep v(\S+)$/m, /open-feature\/go-sdk v(\S+)$/m),
    prepare: (folder) => prepareGo(folder, 'go'),
    limited: /rate limit exceeded, try again after [1-9]\d?\.0+ seconds$/,
    waiting: undefined,
  },
  {
    name: 'Java',
    tools: JAVA,
    provider: 'dev.openfeature.contrib.providers:ofrep',
    pinned: pinned(
      'java/pom.xml',
      /<artifactId>ofrep<\/artifactId>\s*<version>([^<]+)/,
      /<artifactId>sdk<\/artifactId>\s*<version>([^<]+)/,
    ),
    prepare: (folder) => prepareJava(folder, 'java/pom.xml', 'java/Evaluate.java'),
    limited: /^Rate limit exceeded for flag: \S+, retry after: \d{4}-\d\d-\d\dT\S+Z$/,
    waiting: /Please wait before making another request\.$/,
  },
];

function pinned(file: string, provider: RegExp, sdk: RegExp): Language['pinned'] {
  return { provider: pinnedIn(file, provider), sdk: pinnedIn(file, sdk) };
}
