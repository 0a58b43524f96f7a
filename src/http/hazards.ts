import { invalid } from './errors.js';

/** What is wrong, and the names that lead to it, the innermost first. */
interface Hazard {
  readonly message: string;
  readonly trail: string[];
}

/**
 * Refuses what can be sent, and what nothing behind it can carry safely: `levels` of nested objects and lists at most.
 * Throws a 400 that names the spot.
 */
export function refuseHazards(value: unknown, path: string, levels: number): void {
  const found = hazardIn(value, levels);
  if (found) throw invalid(`${path}${found.path}`, found.message);
}

/** The same, told: where it is, as a pointer into the value, and what is wrong; undefined: nothing is. */
export function hazardIn(
  value: unknown,
  levels: number,
): { readonly path: string; readonly message: string } | undefined {
  const found = findHazard(value, levels, levels);
  return (
    found && {
      path: found.trail
        .reverse()
        .map((name) => `/${escapePointer(name)}`)
        .join(''),
      message: found.message,
    }
  );
}

/** Paths are put together only on the way back from a hazard: a body of 1 MiB has half a million spots. */
function findHazard(value: unknown, left: number, levels: number): Hazard | undefined {
  if (typeof value === 'string') return hazardOfText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : hazard('is too large for a number');
  if (typeof value !== 'object' || value === null) return undefined;
  if (left === 0) return hazard(`is nested deeper than ${levels} levels`);
  return Array.isArray(value) ? hazardInList(value, left, levels) : hazardInObject(value, left, levels);
}

function hazardInList(list: readonly unknown[], left: number, levels: number): Hazard | undefined {
  for (let index = 0; index < list.length; index += 1) {
    const found = findHazard(list[index], left - 1, levels);
    if (found) return below(found, String(index));
  }
  return undefined;
}

function hazardInObject(object: object, left: number, levels: number): Hazard | undefined {
  for (const [name, child] of Object.entries(object)) {
    const misspelt = hazardOfText(name);
    if (misspelt) return misspelt;
    if (name === '__proto__' || name === '') return below(hazard('is a name that cannot be used'), name);
    const found = findHazard(child, left - 1, levels);
    if (found) return below(found, name);
  }
  return undefined;
}

/** Half of a surrogate pair cannot be written as UTF-8: it would be stored as another character. */
function hazardOfText(text: string): Hazard | undefined {
  return text.isWellFormed() ? undefined : hazard('is not well-formed Unicode');
}

function hazard(message: string): Hazard {
  return { message, trail: [] };
}

function below(found: Hazard, name: string): Hazard {
  found.trail.push(name);
  return found;
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
