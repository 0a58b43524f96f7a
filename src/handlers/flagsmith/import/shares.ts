/** What feature states say of options. */
import type { ImportedOption, ImportedShare, ImportedState } from './imported.js';

/** What tells options of a feature apart: their number, else what they are called, else their value. */
export function optionName({ id, key, value }: ImportedOption): string {
  return JSON.stringify(id ? { id } : { key: key ?? null, value });
}

/** In the order in which hashes are laid out over them: by number, else by UUID, which is read as a number, too. */
export function inHashOrder(shares: readonly ImportedShare[]): readonly ImportedShare[] {
  const placed = shares.map((share) => ({ share, place: placeOf(share) }));
  placed.sort((a, b) => (a.place < b.place ? -1 : Number(a.place > b.place)));
  return placed.map(({ share }) => share);
}

function placeOf({ id, mv_fs_value_uuid: uuid }: ImportedShare): bigint {
  if (typeof id === 'number') return BigInt(id);
  const digits = (uuid ?? '').replaceAll('-', '');
  return /^[0-9a-f]{1,32}$/i.test(digits) ? BigInt(`0x${digits}`) : 0n;
}

/** What the hashes of a feature state begin with; null: the document does not say. */
export function seedOf({ django_id: number, featurestate_uuid: uuid }: ImportedState): string | null {
  return number ? String(number) : (uuid ?? null);
}
