/** Traits with their values in the field of their kind, as people write them. */
import type { IdentityRecord } from '../../../domain/identities.js';
import { type Refusal, refusedAt } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';
import { toTime } from '../../times.js';
import type { Numbers } from '../numbers.js';

type IdentityTrait = Schemas<'flagsmith'>['IdentityTrait'];
type TypedFields = Pick<
  Schemas<'flagsmith'>['IdentityTraitPatch'],
  'value_type' | 'integer_value' | 'string_value' | 'boolean_value' | 'float_value'
>;

const FIELDS = {
  int: 'integer_value',
  unicode: 'string_value',
  bool: 'boolean_value',
  float: 'float_value',
} as const satisfies Record<IdentityTrait['value_type'], keyof TypedFields>;

export type TypedTraitValue = string | number | boolean;

/** Undefined: the request names no value. Without a kind, the field that is not null counts. */
export function fromTypedTrait(fields: TypedFields): TypedTraitValue | undefined | Refusal<'VALIDATION_FAILED'> {
  const { value_type: type, integer_value, boolean_value, float_value, string_value } = fields;
  const value =
    type === undefined ? (integer_value ?? boolean_value ?? float_value ?? string_value) : fields[FIELDS[type]];
  if (value !== undefined && value !== null) return value;
  const isNamed = type !== undefined || Object.values(FIELDS).some((field) => fields[field] !== undefined);
  return isNamed ? missing(FIELDS[type ?? 'unicode']) : undefined;
}

/** A trait that has no value is none. */
export function missing(field: keyof TypedFields): Refusal<'VALIDATION_FAILED'> {
  const message = `A trait has a value: give it in ${field}, or delete the trait.`;
  return refusedAt('VALIDATION_FAILED', message, `/body/${field}`, 'is required');
}

/** What names a trait. */
export function numberOfTrait(numbers: Numbers, { publicId }: IdentityRecord, key: string): number {
  return numbers.ofRef('trait', `${publicId}/${key}`);
}

export function toIdentityTrait(numbers: Numbers, identity: IdentityRecord, key: string): IdentityTrait {
  return {
    id: numberOfTrait(numbers, identity, key),
    trait_key: key,
    ...toTypedFields(identity.traits[key]),
    created_date: toTime(identity.createdAt),
  };
}

function toTypedFields(value: unknown): Required<TypedFields> {
  const empty = { integer_value: null, string_value: null, boolean_value: null, float_value: null };
  if (typeof value === 'boolean') return { ...empty, value_type: 'bool', boolean_value: value };
  if (Number.isSafeInteger(value)) return { ...empty, value_type: 'int', integer_value: Number(value) };
  if (typeof value === 'number') return { ...empty, value_type: 'float', float_value: value };
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { ...empty, value_type: 'unicode', string_value: value === null ? null : text };
}
