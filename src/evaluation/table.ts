/**
 * Values by key, in order. The position of a key is found in a map that all tables with the same keys share, so that the
 * next revision of thousands of flags costs a copy of one list, and not a map of its own.
 */
export class Table<Value> {
  private constructor(
    readonly names: readonly string[],
    private readonly positions: ReadonlyMap<string, number>,
    /** By position; undefined: there is nothing. */
    readonly values: readonly (Value | undefined)[],
  ) {}

  static readonly EMPTY: Table<never> = new Table<never>([], new Map(), []);

  /** The members of what is written as a map: an object, a `Map` or a table. Shares the keys of `earlier` if they are the same. */
  static of(written: object, earlier: Table<unknown> | undefined): Table<unknown> {
    if (written instanceof Table) return written;
    const names: string[] = [];
    const values: unknown[] = [];
    const add = (value: unknown, name: unknown): void => {
      if (typeof name !== 'string') return;
      names.push(name);
      values.push(value);
    };
    if (written instanceof Map) written.forEach(add);
    else for (const name of Object.keys(written)) add(Reflect.get(written, name), name);
    if (earlier && areEqual(names, earlier.names)) return earlier.with(values);
    return Table.ofLists(names, values);
  }

  private static ofLists<Value>(names: readonly string[], values: readonly (Value | undefined)[]): Table<Value> {
    return new Table(names, new Map(names.map((name, position) => [name, position])), values);
  }

  /** The same keys with other values. */
  with<Other>(values: readonly (Other | undefined)[]): Table<Other> {
    return new Table(this.names, this.positions, values);
  }

  /**
   * The same with some values changed or, where they are undefined, taken away; the keys are in the order of their
   * characters' codes. As long as no key comes or goes this copies one list of values.
   */
  changed(changes: ReadonlyMap<string, Value | undefined>): Table<Value> {
    const isSameKeys = [...changes].every(([key, value]) => value !== undefined && this.has(key));
    if (!isSameKeys) return this.rearranged(changes);
    const values = this.values.slice();
    for (const [key, value] of changes) values[this.positions.get(key) ?? 0] = value;
    return this.with(values);
  }

  private rearranged(changes: ReadonlyMap<string, Value | undefined>): Table<Value> {
    const all = new Map<string, Value | undefined>(this.entries());
    for (const [key, value] of changes) all.set(key, value);
    const entries = [...all].filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
    return Table.ofLists(
      entries.map(([key]) => key),
      entries.map(([, value]) => value),
    );
  }

  /** How many keys have a value. */
  get size(): number {
    return this.keys().length;
  }

  *entries(): Generator<[string, Value]> {
    for (const [position, value] of this.values.entries()) {
      if (value !== undefined) yield [this.names[position] ?? '', value];
    }
  }

  has(key: string): boolean {
    return this.positions.has(key);
  }

  get(key: string): Value | undefined {
    const position = this.positions.get(key);
    return position === undefined ? undefined : this.values[position];
  }

  /** The keys that have a value. */
  keys(): string[] {
    return this.names.filter((_name, position) => this.values[position] !== undefined);
  }

  forEach(see: (value: Value, key: string) => void): void {
    for (const [position, value] of this.values.entries()) {
      if (value !== undefined) see(value, this.names[position] ?? '');
    }
  }

  /** Whether the same keys are at the same positions. */
  isAlike(other: Table<unknown>): boolean {
    return this.positions === other.positions;
  }

  /** Where the other table has the key that this one has at `position`; -1: nowhere. */
  positionIn(other: Table<unknown>, position: number): number {
    return this.isAlike(other) ? position : (other.positions.get(this.names[position] ?? '') ?? -1);
  }
}

function areEqual(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, position) => name === right[position]);
}
