/** What evaluation reads: every environment compiled once per revision, in memory. */
import { setImmediate } from 'node:timers/promises';
import type { Repositories } from '../domain/repositories.js';
import { LoadQueue } from './load-queue.js';
import { type EnvironmentSnapshot, type Loaded, loadSnapshot } from './load-snapshot.js';
import { ProjectCache } from './project-cache.js';
import { Watchers } from './watchers.js';

export interface Snapshots {
  /** From memory; only an environment that is new to this process is loaded first. */
  get(environmentId: number): Promise<EnvironmentSnapshot | undefined>;
  /** Loads these environments anew, and forgets those that are gone. */
  refresh(environmentIds: readonly number[]): Promise<void>;
  /** Calls `listener` after each new revision of the environment, and when it is gone, until the answered function is called. */
  watch(environmentId: number, listener: () => void): () => void;
}

/** Those that were loaded from the database, and so may be behind it. */
export interface StoredSnapshots extends Snapshots {
  /** The revision of each environment that is in memory, by id. */
  revisions(): ReadonlyMap<number, number>;
}

/** Milliseconds between two tries to load an environment that could not be loaded. */
const RETRY_INTERVAL = 1000;

/** `onStale` is told when an environment could not be loaded anew: it is served as it was, and tried again. */
export function createSnapshots(repositories: Repositories, onStale: (error: unknown) => void): StoredSnapshots {
  const current = new Map<number, Loaded>();
  const projects = new ProjectCache(repositories);
  /** When the last try failed. */
  const failedAt = new Map<number, number>();
  const watchers = new Watchers();
  let turn: Promise<unknown> = Promise.resolve();
  const queue = new LoadQueue(async (environmentId) => {
    // SQLite answers without letting go of the event loop: others have their turn between a change and each load.
    turn = turn.then(() => setImmediate());
    await turn;
    const loaded = await loadSnapshot(repositories, projects, environmentId, current.get(environmentId));
    failedAt.delete(environmentId);
    if (loaded) current.set(environmentId, loaded);
    else current.delete(environmentId);
    watchers.notify(environmentId);
  });

  /** Never rejects: what it is called for is committed already. */
  const refresh = async (environmentId: number): Promise<void> => {
    try {
      await queue.loadAfterNow(environmentId);
    } catch (error) {
      failedAt.set(environmentId, performance.now());
      onStale(error);
    }
  };

  const retryIfStale = (environmentId: number): void => {
    const failed = failedAt.get(environmentId);
    if (failed === undefined || performance.now() - failed < RETRY_INTERVAL) return;
    failedAt.set(environmentId, performance.now());
    void refresh(environmentId); // meanwhile what is in memory answers
  };

  return {
    get: async (environmentId) => {
      if (current.has(environmentId)) retryIfStale(environmentId);
      else await queue.join(environmentId);
      return current.get(environmentId)?.snapshot;
    },
    refresh: async (environmentIds) => {
      await Promise.all(environmentIds.map(refresh));
    },
    revisions: () => new Map([...current].map(([id, { snapshot }]) => [id, snapshot.environment.revision])),
    watch: (environmentId, listener) => watchers.add(environmentId, listener),
  };
}
