import { createHash } from 'node:crypto';

/**
 * The UUID of what natively has a public id: Flagsmith's resources have one beside their number. Made from the id,
 * so that it is the same for ever and nobody has to store it, and marked as one of version 4: older clients of Flagsmith's
 * refuse any other.
 */
export function uuidOf(publicId: string): string {
  const bytes = createHash('sha256').update(publicId).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
