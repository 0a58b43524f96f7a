import { invalid } from './errors.js';

/** Levels of nested objects and lists; the contract's JsonValue names it. */
const DEPTH_LIMIT = 32;

/** Refuses what can be sent, and what nothing behind it can carry safely. Throws a 400 that names the spot. */
export function refuseHazards(value: unknown, path: string, depth = 1): void {
  if (typeof value === 'string') refuseMalformed(value, path);
  if (typeof value === 'number' && !Number.isFinite(value)) throw invalid(path, 'is too large for a number');
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEPTH_LIMIT) throw invalid(path, `is nested deeper than ${DEPTH_LIMIT} levels`);
  for (const [name, child] of Object.entries(value)) {
    refuseMalformed(name, path);
    const childPath = `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (name === '__proto__' || name === '') throw invalid(childPath, 'is a name that cannot be used');
    refuseHazards(child, childPath, depth + 1);
  }
}

/** Half of a surrogate pair cannot be written as UTF-8: it would be stored as another character. */
function refuseMalformed(text: string, path: string): void {
  if (!text.isWellFormed()) throw invalid(path, 'is not well-formed Unicode');
}
