/** Flipt's own REST clients of other languages, and how the program in the folder of each is made to run. */
import { JAVA, PYTHON, pinnedIn, prepareJava, preparePython, prepareRust, RUST, type Tools } from '../toolchains.js';

export interface Client {
  readonly language: 'Python' | 'Java' | 'Rust';
  readonly tools: Tools;
  /** As its package registry calls it. */
  readonly name: string;
  /** The version that the program is pinned to. */
  readonly version: string;
  /** Whether it has a call that lists flags. */
  readonly lists: boolean;
  /** Fetches what the program needs, into the folder where it is not the language's own cache; answers its command. */
  prepare(folder: string): Promise<readonly string[]>;
}

const REQUIREMENTS = 'flipt/python/requirements.txt';
const PROJECT = 'flipt/java/pom.xml';
const MANIFEST = 'flipt/rust/Cargo.toml';

export const CLIENTS: readonly Client[] = [
  {
    language: 'Python',
    tools: PYTHON,
    name: 'flipt',
    version: pinnedIn(REQUIREMENTS, /^flipt==(\S+)$/m),
    lists: true,
    prepare: (folder) => preparePython(folder, REQUIREMENTS, 'flipt/python/evaluate.py'),
  },
  {
    language: 'Java',
    tools: JAVA,
    name: 'io.flipt:flipt-java',
    version: pinnedIn(PROJECT, /<artifactId>flipt-java<\/artifactId>\s*<version>([^<]+)/),
    lists: false,
    prepare: (folder) => prepareJava(folder, PROJECT, 'flipt/java/Evaluate.java'),
  },
  {
    language: 'Rust',
    tools: RUST,
    name: 'flipt',
    version: pinnedIn(MANIFEST, /^flipt = "=([^"]+)"$/m),
    lists: true,
    prepare: (folder) => prepareRust(folder, MANIFEST),
  },
];
