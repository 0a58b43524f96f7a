/** Where a client makes something else of the environment document. One that was mended makes its test fail. */
import type { Client } from './clients.js';
import type { Difference } from './differences.js';
import type { RandomEnvironment } from './random-environment.js';

export interface Deviation {
  /** Whether the questions of cases.ts show it; a random environment shows all. */
  readonly isCommon: boolean;
  /** What differs, and why. */
  readonly because: string;
  explains(difference: Difference, environment: Pick<RandomEnvironment, 'nested'>): boolean;
}

const otherOptions: Deviation = {
  isCommon: true,
  because: 'the options of multivariate features are given to other people: it hashes the identifier alone',
  explains: ({ served }) => served?.variant !== null,
};

const otherNesting: Deviation = {
  isCommon: false,
  because: 'rules in a rule of the type ANY or NONE all have to hold: it looks at the type of conditions only',
  explains: ({ feature }, { nested }) => nested.has(feature),
};

const noVariant: Deviation = {
  isCommon: false,
  because: 'of an override without options it tells no variant, where the server tells `control`',
  explains: ({ seen, served }) =>
    seen?.variant === null &&
    served?.variant === 'control' &&
    seen.enabled === served.enabled &&
    seen.value === served.value,
};

/** Of clients that evaluate locally. */
export const LOCAL_DEVIATIONS: Readonly<Record<Client['language'], readonly Deviation[]>> = {
  Python: [noVariant],
  Java: [otherNesting],
  Go: [otherNesting, otherOptions],
};
