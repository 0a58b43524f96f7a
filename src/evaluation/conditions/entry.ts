import type { Place, Problems } from '../problem.js';
import { placeIn, quote } from '../problem.js';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/**
 * One JSON object of the definition while it is read. Each reader takes an absent field's default, and reports a field
 * of the wrong type at its exact place and then takes the default too.
 */
export class Entry {
  constructor(
    readonly raw: JsonObject,
    readonly at: Place | null,
    readonly problems: Problems,
  ) {}

  place(field: string): Place {
    return placeIn(this.at, field);
  }

  has(field: string): boolean {
    return this.get(field) !== undefined;
  }

  get(field: string): unknown {
    const value = this.raw[field];
    return value !== undefined && Object.hasOwn(this.raw, field) ? value : undefined;
  }

  report(field: string, what: string): void {
    this.problems.report(this.place(field), what);
  }

  boolean<Default extends boolean | null>(field: string, byDefault: Default): boolean | Default {
    const value = this.get(field);
    if (value === undefined || typeof value === 'boolean') return value ?? byDefault;
    this.report(field, `${quote(value)} is not true or false.`);
    return byDefault;
  }

  /** Text; null counts as absent. */
  text(field: string): string | null {
    const value = this.get(field);
    if (value === undefined || value === null || typeof value === 'string') return value ?? null;
    this.report(field, `${quote(value)} is not text.`);
    return null;
  }

  /** A finite number; null counts as absent. */
  number(field: string): number | null {
    const value = this.get(field);
    if (value === undefined || value === null) return null;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.report(field, `${quote(value)} is not a number.`);
    return null;
  }

  list(field: string): readonly unknown[] {
    const value = this.get(field);
    if (value === undefined || isList(value)) return value ?? [];
    this.report(field, `${quote(value)} is not a list.`);
    return [];
  }

  /** The object in a field as an entry of its own; null when absent. */
  entry(field: string): Entry | null {
    const value = this.get(field);
    return value === undefined ? null : entryOf(value, this.place(field), this.problems);
  }

  /** The objects of a list; what is not an object is reported and left out. */
  *entries(field: string): Generator<Entry> {
    const list = this.list(field);
    const place = this.place(field);
    for (let index = 0; index < list.length; index++) {
      const entry = entryOf(list[index], placeIn(place, index), this.problems);
      if (entry !== null) yield entry;
    }
  }
}

/** The value as an entry; null, and a problem, when it is not an object. */
export function entryOf(value: unknown, at: Place | null, problems: Problems): Entry | null {
  if (isObject(value)) return new Entry(value, at, problems);
  problems.report(at, `${quote(value)} is not an object.`);
  return null;
}
