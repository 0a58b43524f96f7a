/** Values in the field of their kind, as Flagsmith has them in feature states and options. */
import { type Refusal, refusedAt } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';
import type { FeatureValue } from '../values.js';

type TypedValue = Schemas<'flagsmith'>['TypedValue'];

/** A value as it is asked for. */
export interface TypedInput {
  readonly type?: TypedValue['type'];
  readonly string_value?: string | null;
  readonly integer_value?: number | null;
  readonly boolean_value?: boolean | null;
}

export function toTypedValue(value: FeatureValue): TypedValue {
  const empty = { string_value: null, integer_value: null, boolean_value: null };
  if (typeof value === 'number') return { ...empty, type: 'int', integer_value: value };
  if (typeof value === 'boolean') return { ...empty, type: 'bool', boolean_value: value };
  return { ...empty, type: 'unicode', string_value: value };
}

/** Without a kind, the field that has a value; text may be no value at all. `path`: of the fields. */
export function fromTypedValue(
  { type, string_value: text = null, integer_value: integer = null, boolean_value: boolean = null }: TypedInput,
  path: string,
): FeatureValue | Refusal<'VALIDATION_FAILED'> {
  if (type === undefined) return integer ?? boolean ?? text;
  if (type === 'int') return integer ?? missing(type, `${path}/integer_value`);
  if (type === 'bool') return boolean ?? missing(type, `${path}/boolean_value`);
  return text;
}

/** Whether a value is given at all. */
export function isTyped(input: TypedInput): boolean {
  return (['type', 'string_value', 'integer_value', 'boolean_value'] as const).some(
    (name) => input[name] !== undefined,
  );
}

function missing(type: string, path: string): Refusal<'VALIDATION_FAILED'> {
  return refusedAt('VALIDATION_FAILED', `A value of type ${type} is missing at ${path}.`, path, 'is required');
}
