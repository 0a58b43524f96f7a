/**
 * Compares two texts by code point: negative, zero or positive. JavaScript's own order is by UTF-16 unit, which puts
 * the surrogate pairs (U+10000 and up) below U+E000 to U+FFFF.
 */
export function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b) return rank(a) - rank(b);
  }
  return left.length - right.length;
}

/** A unit's place in code point order: surrogates (d800 to dfff) rank above every other unit. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x2800 : unit;
}
