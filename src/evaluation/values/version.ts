import { compareCodePoints } from './code-points.js';

/** A version without its build metadata, which has no part in precedence. */
export interface Version {
  /** Major, minor, patch and so on: digits without leading zeros, of any length. Absent ones are 0. */
  readonly core: readonly string[];
  /** The identifiers after the hyphen; empty for a release. */
  readonly prerelease: readonly string[];
}

/** Characters. What is longer is no version: a pattern that repeats a group throws on a text of millions. */
const MAX_LENGTH = 1000;

// https://semver.org/#backusnaur-form-grammar-for-valid-semver-versions
const NUMBER = '(?:0|[1-9]\\d*)';
const IDENTIFIER = `(?:${NUMBER}|\\d*[a-zA-Z-][0-9a-zA-Z-]*)`;
const PRERELEASE = `(?:-(?<prerelease>${IDENTIFIER}(?:\\.${IDENTIFIER})*))?`;
const BUILD = '(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?';
const STRICT = new RegExp(`^(?<core>${NUMBER}\\.${NUMBER}\\.${NUMBER})${PRERELEASE}${BUILD}$`);
const LENIENT = new RegExp(`^[vV]?(?<core>\\d+(?:\\.\\d+){0,3})${PRERELEASE}${BUILD}$`);

/** Semver 2.0 text, nothing more lenient. */
export function strictVersionOf(text: string): Version | undefined {
  return versionOf(STRICT, text);
}

/**
 * Semver 2.0 text, and what users call a version besides: with a leading `v`, of one to four numbers (`17`, `1.2`,
 * `120.0.6099.109`), and with leading zeros (`22.04`, `2024.01.15`).
 */
export function lenientVersionOf(value: unknown): Version | undefined {
  return typeof value === 'string' ? versionOf(LENIENT, value) : undefined;
}

function versionOf(pattern: RegExp, text: string): Version | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const { core, prerelease } = pattern.exec(text)?.groups ?? {};
  if (core === undefined) return undefined;
  return { core: core.split('.').map(withoutLeadingZeros), prerelease: prerelease?.split('.') ?? [] };
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/** Precedence as in section 11 of the specification: a release is above its prereleases. */
export function compareVersions(left: Version, right: Version): number {
  const byCore = compareCores(left.core, right.core);
  if (byCore !== 0) return byCore;
  if (left.prerelease.length === 0 || right.prerelease.length === 0) {
    return right.prerelease.length - left.prerelease.length;
  }
  return compareIdentifierLists(left.prerelease, right.prerelease);
}

function compareCores(left: readonly string[], right: readonly string[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const sign = compareDigits(left[index] ?? '0', right[index] ?? '0');
    if (sign !== 0) return sign;
  }
  return 0;
}

/** Where one list begins with all of the other, the longer one is above. */
function compareIdentifierLists(left: readonly string[], right: readonly string[]): number {
  for (const [index, identifier] of left.entries()) {
    const other = right[index];
    if (other === undefined) break;
    const sign = compareIdentifiers(identifier, other);
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
