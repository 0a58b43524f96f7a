/** The items; undefined where one is missing, as of parts of what can only be said as a whole. */
export function allOrNone<Item>(items: readonly (Item | undefined)[]): readonly Item[] | undefined {
  const there = items.filter((item) => item !== undefined);
  return there.length === items.length ? there : undefined;
}
