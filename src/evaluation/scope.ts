import type { JsonObject } from './entry.js';
import type { Problems } from './problem.js';
import type { RegexLibrary } from './regex.js';

/** What every compiling function needs beside what it compiles. */
export interface Scope {
  readonly environment: JsonObject;
  readonly regex: RegexLibrary | null;
  readonly problems: Problems;
}
