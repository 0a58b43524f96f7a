import type { RegexLibrary } from '../regex.js';
import type { ReferenceScope } from './reference.js';

/** What every compiling function needs beside what it compiles. */
export interface Scope extends ReferenceScope {
  readonly regex: RegexLibrary | null;
}
