import { isObject, isSame } from './json.js';
import { pointerTo } from './json-pointer.js';

/** One place at which two JSON values differ. */
export interface JsonChange {
  /** A JSON pointer. */
  readonly path: string;
  /** Null where a list gains an item. */
  readonly before: unknown;
  /** Null where a list loses an item. */
  readonly after: unknown;
}

type Steps = readonly (string | number)[];

/** Where two values differ, in their order, as deep down as they are alike: at most `most` places, the first. */
export function changesBetween(before: unknown, after: unknown, most: number): readonly JsonChange[] {
  const changes: JsonChange[] = [];
  for (const change of differences(before, after, [])) {
    if (changes.length === most) break;
    changes.push(change);
  }
  return changes;
}

function* differences(before: unknown, after: unknown, at: Steps): Generator<JsonChange> {
  if (isSame(before, after)) return;
  if (Array.isArray(before) && Array.isArray(after)) yield* listDifferences(before, after, at);
  else if (isObject(before) && isObject(after) && haveSameKeys(before, after)) {
    for (const [name, value] of Object.entries(before)) yield* differences(value, after[name], [...at, name]);
  } else yield { path: pointerTo(at), before, after };
}

/** What both lists begin and end with stays out of it, so that one item more moves no other. */
function* listDifferences(before: readonly unknown[], after: readonly unknown[], at: Steps): Generator<JsonChange> {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const [gone, come] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  for (let index = 0; index < Math.max(gone.length, come.length); index += 1) {
    const place = [...at, start + index];
    if (index < gone.length && index < come.length) yield* differences(gone[index], come[index], place);
    else yield { path: pointerTo(place), before: gone[index] ?? null, after: come[index] ?? null };
  }
}

function haveSameKeys(one: object, other: object): boolean {
  return isSame(Object.keys(one), Object.keys(other));
}
