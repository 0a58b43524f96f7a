/** JSON as a whole: what it is, and whether two are the same. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** An object by its names: no list, and not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether objects and lists stand in each other more than so many times. */
export function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

/** Whether they are the same as text, in which the order of properties counts: whoever sorts what is free JSON has changed it. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
