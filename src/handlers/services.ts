import type { MintApiKey } from '../domain/api-key-changes.js';
import type { Repositories } from '../domain/repositories.js';
import type { UsageCounter } from '../domain/usage-counter.js';
import type { Schemas } from '../http/contract.js';
import type { Snapshots } from '../snapshots/snapshots.js';
import type { StoredTraits } from '../snapshots/stored-traits.js';

/** One contract as it is published. */
export interface Publication {
  readonly reference: Schemas['ContractReference'];
  readonly version: string;
  /** The document, its bytes remembered by the writer of answers. */
  readonly json: { readonly document: Schemas['OpenApiDocument']; readonly etag: string };
  readonly yaml: { readonly text: string; readonly etag: string };
}

/** Everything that handlers use; app.ts constructs it. */
export interface Services {
  readonly repositories: Repositories;
  readonly snapshots: Snapshots;
  readonly storedTraits: StoredTraits;
  /** Counts evaluations. */
  readonly usage: UsageCounter;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly passwords: { matches(hash: string | undefined, password: string): Promise<boolean> };
  readonly tokens: { issue(userId: string): Promise<string>; readonly seconds: number };
  readonly mintApiKey: MintApiKey;
  /** The native contract first. */
  readonly publications: readonly [Publication, ...Publication[]];
  readonly docsPage: string;
  /** Rejects when the database does not answer. */
  readonly ping: () => Promise<void>;
}
