import { isObject, type JsonObject } from './json.js';

/** JSON merge patch (RFC 7396) of one object onto another: null removes, objects merge, anything else replaces. */
export function mergePatch(target: JsonObject, patch: JsonObject): JsonObject {
  const merged = new Map(Object.entries(target));
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name);
    else merged.set(name, isObject(value) ? mergePatch(objectOr(merged.get(name)), value) : value);
  }
  return Object.fromEntries(merged);
}

/** What a property's value in a merge patch leaves of it: undefined the value that is there, null the initial one. */
export function patchedWith<Value>(
  patch: Value | null | undefined,
  { current, initial }: { readonly current: Value; readonly initial: Value },
): Value {
  if (patch === undefined) return current;
  return patch === null ? initial : patch;
}

function objectOr(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
