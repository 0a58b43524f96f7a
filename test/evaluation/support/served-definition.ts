import { compile, type Definition, Table } from '../../../src/evaluation/index.js';
import { re2 } from '../../../src/evaluation/regex-re2.js';
import type { EnvironmentSnapshot } from '../../../src/snapshots/load-snapshot.js';
import type { Snapshots } from '../../../src/snapshots/snapshots.js';
import { flag } from '../../support/records.js';

/** A server's snapshots, but every environment serves the definition that was put in place of what it has stored. */
export class ServedDefinition {
  private definition: Definition = { format: 1, flags: {} };
  /** By environment: made once for each definition. */
  private readonly made = new Map<number, EnvironmentSnapshot>();
  private readonly listeners = new Set<() => void>();

  readonly inPlaceOf = (stored: Snapshots): Snapshots => ({
    get: async (environmentId) => {
      const known = this.made.get(environmentId);
      if (known) return known;
      const snapshot = await stored.get(environmentId);
      if (!snapshot) return snapshot;
      const served = this.served(snapshot);
      this.made.set(environmentId, served);
      return served;
    },
    refresh: stored.refresh,
    watch: (_environmentId, listener) => {
      this.listeners.add(listener);
      return () => this.listeners.delete(listener);
    },
  });

  /** As a change that is committed: whoever follows is told. */
  put(definition: Definition): void {
    this.definition = definition;
    this.made.clear();
    for (const listener of this.listeners) listener();
  }

  private served({ environment }: EnvironmentSnapshot): EnvironmentSnapshot {
    const { segments = {}, flags, revision = 0 } = this.definition;
    const records = Object.keys(flags).map((key, id) => ({ ...flag({ id: environment.projectId }, { key }), id }));
    return {
      environment: { ...environment, revision },
      definition: {
        ...this.definition,
        segments: tableOf(Object.entries(segments)),
        flags: tableOf(Object.entries(flags)),
      },
      compiled: compile(this.definition, { regex: re2 }),
      flags: tableOf(records.map((record) => [record.key, record])),
      states: Table.EMPTY,
      segments: Table.EMPTY,
    };
  }
}

function tableOf<Value>(entries: readonly (readonly [string, Value])[]): Table<Value> {
  const none: Table<Value> = Table.EMPTY;
  return none.changed(new Map(entries));
}
