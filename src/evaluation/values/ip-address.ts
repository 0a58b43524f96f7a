/**
 * An address as its 16-bit groups: two for IPv4, eight for IPv6. An IPv4 address mapped into IPv6 (::ffff:a.b.c.d) is
 * the IPv4 address: dual-stack servers report it either way.
 */
export type Address = readonly number[];

/** The addresses that share their first `bits` bits with `address`. */
export interface Block {
  readonly address: Address;
  readonly bits: number;
}

const OCTET = /^(?:0|[1-9]\d{0,2})$/;
const GROUP = /^[0-9a-fA-F]{1,4}$/;
const BITS = /^(?:0|[1-9]\d{0,2})$/;
/** The bits of ::ffff: in front of a mapped IPv4 address. */
const MAPPED_BITS = 96;

export function addressOf(value: unknown): Address | undefined {
  if (typeof value !== 'string') return undefined;
  const groups = rawAddressOf(value);
  return groups && (isMapped(groups) ? groups.slice(6) : groups);
}

/** An address (a block of one) or `address/bits`. */
export function blockOf(value: unknown): Block | undefined {
  if (typeof value !== 'string') return undefined;
  const slash = value.indexOf('/');
  const groups = rawAddressOf(slash < 0 ? value : value.slice(0, slash));
  if (groups === undefined) return undefined;
  const all = groups.length * 16;
  const bits = slash < 0 ? all : bitsOf(value.slice(slash + 1), all);
  if (bits === undefined) return undefined;
  if (isMapped(groups) && bits >= MAPPED_BITS) return { address: groups.slice(6), bits: bits - MAPPED_BITS };
  return { address: groups, bits };
}

export function isInBlock(address: Address, block: Block): boolean {
  if (address.length !== block.address.length) return false;
  let bits = block.bits;
  for (const [index, group] of block.address.entries()) {
    if (bits <= 0) return true;
    const ignored = Math.max(0, 16 - bits);
    if (((address[index] ?? 0) ^ group) >>> ignored !== 0) return false;
    bits -= 16;
  }
  return true;
}

function bitsOf(text: string, max: number): number | undefined {
  return BITS.test(text) && Number(text) <= max ? Number(text) : undefined;
}

function isMapped(groups: Address): boolean {
  return groups.length === 8 && groups[5] === 0xffff && groups.slice(0, 5).every((group) => group === 0);
}

function rawAddressOf(text: string): Address | undefined {
  return text.includes(':') ? version6Of(text) : version4Of(text);
}

function version4Of(text: string): Address | undefined {
  const octets = text.split('.');
  if (octets.length !== 4) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = octets.map((octet) => (OCTET.test(octet) ? Number(octet) : 256));
  if (Math.max(a, b, c, d) > 255) return undefined;
  return [a * 256 + b, c * 256 + d];
}

/** RFC 4291: groups with at most one `::`, and the last two groups possibly written as IPv4. */
function version6Of(text: string): Address | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [headText = '', tailText] = halves;
  const head = groupsOf(headText, tailText === undefined);
  const tail = groupsOf(tailText ?? '', true);
  if (head === undefined || tail === undefined) return undefined;
  const zeros = 8 - head.length - tail.length;
  if (tailText === undefined ? zeros !== 0 : zeros < 1) return undefined;
  return [...head, ...Array.from({ length: zeros }, () => 0), ...tail];
}

function groupsOf(text: string, isEnd: boolean): number[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  const groups: number[] = [];
  for (const [index, part] of parts.entries()) {
    const embedded = isEnd && index === parts.length - 1 && part.includes('.') ? version4Of(part) : undefined;
    if (embedded !== undefined) groups.push(...embedded);
    else if (GROUP.test(part)) groups.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return groups;
}
