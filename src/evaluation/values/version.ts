import { compareCodePoints } from './code-points.js';

/** A semantic version without its build metadata, which has no part in precedence. */
export interface Version {
  /** Major, minor, patch: digits without leading zeros, of any length. */
  readonly core: readonly string[];
  /** The identifiers after the hyphen; empty for a release. */
  readonly prerelease: readonly string[];
}

// https://semver.org/#backusnaur-form-grammar-for-valid-semver-versions
const NUMBER = '(?:0|[1-9]\\d*)';
const IDENTIFIER = `(?:${NUMBER}|\\d*[a-zA-Z-][0-9a-zA-Z-]*)`;
const PRERELEASE = `(?:-(${IDENTIFIER}(?:\\.${IDENTIFIER})*))?`;
const BUILD = '(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?';
const STRICT = new RegExp(`^(${NUMBER})\\.(${NUMBER})\\.(${NUMBER})${PRERELEASE}${BUILD}$`);
const LENIENT = new RegExp(`^[vV]?(${NUMBER})(?:\\.(${NUMBER}))?(?:\\.(${NUMBER}))?${PRERELEASE}${BUILD}$`);

/** Semver 2.0 text, nothing more lenient. */
export function strictVersionOf(text: string): Version | undefined {
  return versionOf(STRICT.exec(text));
}

/** Semver 2.0 text; a leading `v` and absent minor or patch numbers (read as 0) are accepted. */
export function lenientVersionOf(value: unknown): Version | undefined {
  return typeof value === 'string' ? versionOf(LENIENT.exec(value)) : undefined;
}

function versionOf(match: RegExpExecArray | null): Version | undefined {
  if (match === null) return undefined;
  const [, major = '0', minor = '0', patch = '0', prerelease] = match;
  return { core: [major, minor, patch], prerelease: prerelease?.split('.') ?? [] };
}

/** Precedence as in section 11 of the specification: a release is above its prereleases. */
export function compareVersions(left: Version, right: Version): number {
  const byCore = compareLists(left.core, right.core, compareDigits);
  if (byCore !== 0) return byCore;
  if (left.prerelease.length === 0 || right.prerelease.length === 0) {
    return right.prerelease.length - left.prerelease.length;
  }
  return compareLists(left.prerelease, right.prerelease, compareIdentifiers);
}

function compareLists(
  left: readonly string[],
  right: readonly string[],
  compare: (left: string, right: string) => number,
): number {
  for (const [index, item] of left.entries()) {
    const other = right[index];
    if (other === undefined) break;
    const sign = compare(item, other);
    if (sign !== 0) return sign;
  }
  return left.length - right.length;
}

const DIGITS = /^\d+$/;

/** Numbers rank below words. */
function compareIdentifiers(left: string, right: string): number {
  const leftIsNumber = DIGITS.test(left);
  if (leftIsNumber !== DIGITS.test(right)) return leftIsNumber ? -1 : 1;
  return leftIsNumber ? compareDigits(left, right) : compareCodePoints(left, right);
}

/** Without leading zeros the longer number is the larger. */
function compareDigits(left: string, right: string): number {
  return left.length - right.length || compareCodePoints(left, right);
}
