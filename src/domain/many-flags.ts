/** Requests about many flags: all or nothing. */
import { type ItemFault, Refusal } from './refusal.js';

/** Refuses all of them when one has a fault, and says of each, in this order, whether it was the reason. */
export function refuseMany(
  keys: readonly string[],
  faultOf: (key: string) => Refusal<ItemFault> | undefined,
): Refusal<'BULK_REFUSED'> | undefined {
  const items = keys.map((flagKey) => {
    const { code = null, message = null } = faultOf(flagKey) ?? {};
    return { flagKey, code, message };
  });
  const { length } = items.filter(({ code }) => code !== null);
  if (length === 0) return undefined;
  const refused = `${length} of ${items.length} flags ${length === 1 ? 'was' : 'were'} refused`;
  return new Refusal('BULK_REFUSED', `Nothing was changed: ${refused}. \`details.items\` says which and why.`, {
    items,
  });
}
