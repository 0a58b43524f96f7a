import type { Entry, JsonObject } from '../conditions/entry.js';
import { quote } from '../problem.js';
import { Table } from '../table.js';

/** The parts of a definition, as they were written. */
export interface Parts {
  readonly environment: JsonObject;
  readonly segments: Table<unknown>;
  readonly flags: Table<unknown>;
}

export function partsOf(root: Entry, earlier: Parts | undefined): Parts {
  return {
    environment: environmentOf(root),
    segments: Table.of(root.entry('segments')?.raw ?? {}, earlier?.segments),
    flags: Table.of(root.entry('flags')?.raw ?? {}, earlier?.flags),
  };
}

function environmentOf(root: Entry): JsonObject {
  const environment = root.entry('environment');
  for (const [name, value] of Object.entries(environment?.raw ?? {})) {
    if (typeof value === 'object' && value !== null) {
      environment?.report(name, `${quote(value)} is not a text, a number, true, false or null.`);
    }
  }
  return environment?.raw ?? {};
}

/** The keys of what is not the same in both: other values, and what only one of them has. */
export function changedKeys(present: Table<unknown>, earlier: Table<unknown>): string[] {
  const changed = keysThatDiffer(present, earlier);
  return present.isAlike(earlier) ? changed : changed.concat(earlier.names.filter((key) => !present.has(key)));
}

function keysThatDiffer(present: Table<unknown>, earlier: Table<unknown>): string[] {
  return present.names.filter(
    (_key, position) => present.values[position] !== earlier.values[present.positionIn(earlier, position)],
  );
}
