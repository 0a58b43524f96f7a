/** Where a client makes something else of the same answer or document. One that was mended makes its test fail. */
import type { CASES } from './cases.js';
import type { Client } from './clients.js';
import type { SeenFlag } from './conversation.js';

/** What the application sees instead, of the features in question. */
export interface Deviation {
  readonly because: string;
  readonly flags: Readonly<Record<string, Partial<SeenFlag>>>;
}

type CaseName = keyof typeof CASES;

/** By how the client evaluates, and by the name of the case. */
export const DEVIATIONS: Readonly<
  Record<Client['language'], Readonly<Record<'remote' | 'local', Readonly<Record<CaseName, Deviation>>>>>
> = {
  Python: { remote: {}, local: {} },
  Java: { remote: {}, local: {} },
  Go: { remote: {}, local: {} },
};
