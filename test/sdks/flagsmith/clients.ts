/** Flagsmith's own clients of other languages, and how the program in the folder of each is made to run. */
import { GO, JAVA, PYTHON, pinnedIn, prepareGo, prepareJava, preparePython, type Tools } from '../toolchains.js';

export interface Client {
  readonly language: 'Python' | 'Java' | 'Go';
  readonly tools: Tools;
  /** As its package registry calls it. */
  readonly name: string;
  /** The version that the program is pinned to. */
  readonly version: string;
  /** Whether it hears of changes, where it evaluates locally. */
  readonly hasRealtime: boolean;
  /** Fetches what the program needs, into the folder where it is not the language's own cache; answers its command. */
  prepare(folder: string): Promise<readonly string[]>;
}

const REQUIREMENTS = 'flagsmith/python/requirements.txt';
const PROJECT = 'flagsmith/java/pom.xml';
const MODULE = 'flagsmith/go';

export const CLIENTS: readonly Client[] = [
  {
    language: 'Python',
    tools: PYTHON,
    name: 'flagsmith',
    version: pinnedIn(REQUIREMENTS, /^flagsmith==(\S+)$/m),
    hasRealtime: true,
    prepare: (folder) => preparePython(folder, REQUIREMENTS, 'flagsmith/python/evaluate.py'),
  },
  {
    language: 'Java',
    tools: JAVA,
    name: 'com.flagsmith:flagsmith-java-client',
    version: pinnedIn(PROJECT, /<artifactId>flagsmith-java-client<\/artifactId>\s*<version>([^<]+)/),
    hasRealtime: false,
    prepare: (folder) => prepareJava(folder, PROJECT, 'flagsmith/java/Evaluate.java'),
  },
  {
    language: 'Go',
    tools: GO,
    name: 'github.com/Flagsmith/flagsmith-go-client/v4',
    version: pinnedIn(`${MODULE}/go.mod`, /flagsmith-go-client\/v4 v(\S+)$/m),
    hasRealtime: true,
    prepare: (folder) => prepareGo(folder, MODULE),
  },
];
