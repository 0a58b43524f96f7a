/**
 * JSON text that no other value has; null for a value that has none, or that shares it with another: JSON writes what
 * it cannot tell apart (1e999 and null, -0 and 0) alike.
 */
export function exactJson(value: unknown): string | null {
  try {
    return isExact(value) ? JSON.stringify(value) : null;
  } catch {
    // Of absurd depth.
    return null;
  }
}

function isExact(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object':
      return value === null || Object.values(value).every(isExact);
    default:
      return false;
  }
}
