import type { Address } from '../values/ip-address.js';
import { addressOf, blockOf, isInBlock } from '../values/ip-address.js';
import type { Operator } from './family.js';
import { parseValues, scalarFamily } from './family.js';

const isIn: Operator<Address> = (question) => {
  const blocks = parseValues(question, blockOf, 'an IPv4 or IPv6 address or a CIDR block such as "10.0.0.0/8"');
  return blocks && ((address) => blocks.some((block) => isInBlock(address, block)));
};

export const ipFamily = scalarFamily<Address>({
  cost: 6,
  coerce: addressOf,
  operators: new Map([['in', isIn]]),
});
