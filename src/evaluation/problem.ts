/** Something in the definition that cannot work as written. The engine goes on without it. */
export interface Problem {
  /** Path from the root of the definition to the offending spot, as it was written. */
  readonly at: readonly (string | number)[];
  /** A sentence for whoever wrote it: what is wrong and what is accepted. */
  readonly what: string;
}

/** A spot in the definition. Linked to its parent, so that a path is only spelled out when there is a problem. */
export interface Place {
  readonly parent: Place | null;
  readonly step: string | number;
}

export function placeIn(parent: Place | null, ...steps: readonly [string | number, ...(string | number)[]]): Place {
  const [first, ...rest] = steps;
  let place: Place = { parent, step: first };
  for (const step of rest) place = { parent: place, step };
  return place;
}

export function pathOf(place: Place | null): (string | number)[] {
  const path: (string | number)[] = [];
  for (let spot = place; spot !== null; spot = spot.parent) path.push(spot.step);
  return path.reverse();
}

const NONE: readonly Problem[] = [];

export class Problems {
  readonly found: Problem[] = [];

  /** For keeping: almost always the same empty list. */
  get all(): readonly Problem[] {
    return this.found.length === 0 ? NONE : this.found;
  }

  report(place: Place | null, what: string): void {
    this.found.push(Object.freeze({ at: Object.freeze(pathOf(place)), what }));
  }

  /** How many so far: a reader that sees this grow knows that what it just read is not sound. */
  get count(): number {
    return this.found.length;
  }
}

/** The offending value as a user would recognise it, cut to a length that fits in a sentence. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = safeJson(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** JSON text, bigints as `1n`; undefined for what has none (cycles, absurd depth). */
export function safeJson(value: unknown): string | undefined {
  try {
    // A replacer costs more than all else here, and almost no value needs one.
    return JSON.stringify(value);
  } catch {
    return jsonWithBigints(value);
  }
}

function jsonWithBigints(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? `${item}n` : item));
  } catch {
    return undefined;
  }
}
