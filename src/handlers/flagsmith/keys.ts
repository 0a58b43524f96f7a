/** The keys that things have natively whose names are all that this door knows. */

/** Of any kind of key: as many characters as the shortest may have. */
const MOST_CHARACTERS = 50;
/** Left for the number behind it. */
const NUMBER_CHARACTERS = 6;

/** A key that says the name in small Latin letters, digits and `-`, and that nothing has yet. */
export function keyFor(name: string, fallback: string, taken: ReadonlySet<string>): string {
  const key = spelt(name) || fallback;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? key : `${key}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** What the name leaves: empty, where it has no such letter. */
export function spelt(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_CHARACTERS - NUMBER_CHARACTERS)
    .replace(/^-+|-+$/g, '');
}
