/** Constraints as requests write them: which questions there are, and the one way in which each is spelt. */
import { Refusal } from '../../domain/refusal.js';
import { goInstant } from '../../evaluation/values/go.js';
import type { Schemas } from '../../http/contract.js';
import { ENTITY_ID, type Question } from './constraint-conditions.js';
import { invalid, invalidField } from './refusals.js';

type Invalid = Refusal<'VALIDATION_FAILED'>;
type ComparisonType = Question['type'];

const ORDERINGS = ['eq', 'neq', 'lt', 'lte', 'gt', 'gte'];
const MEMBERSHIPS = ['isoneof', 'isnotoneof'];
const PRESENCE = ['present', 'notpresent'];
const TEXTS = ['eq', 'neq', 'contains', 'notcontains', ...MEMBERSHIPS];

/** What each type is called in messages, and its operators. */
const TYPES: Readonly<Record<ComparisonType, readonly [name: string, operators: readonly string[]]>> = {
  STRING_COMPARISON_TYPE: ['string', [...TEXTS, 'prefix', 'suffix', 'empty', 'notempty']],
  ENTITY_ID_COMPARISON_TYPE: ['entityId', TEXTS],
  NUMBER_COMPARISON_TYPE: ['number', [...ORDERINGS, ...MEMBERSHIPS, ...PRESENCE]],
  BOOLEAN_COMPARISON_TYPE: ['boolean', ['true', 'false', ...PRESENCE]],
  DATETIME_COMPARISON_TYPE: ['datetime', [...ORDERINGS, ...PRESENCE]],
};

/** Those that need no value. */
const BARE: ReadonlySet<string> = new Set(['true', 'false', 'empty', 'notempty', ...PRESENCE]);

/** Flipt's bound. */
const MOST_MEMBERS = 100;

/** The question that a request writes. */
export function toQuestionOf(body: Schemas<'flipt'>['ConstraintWriting']): Question | Invalid {
  const { type, property } = body;
  if (type === 'UNKNOWN_COMPARISON_TYPE') return invalid(`invalid constraint type: "${type}"`);
  const [name, operators] = TYPES[type];
  const operator = body.operator.toLowerCase();
  if (!operators.includes(operator)) {
    return invalid(`constraint operator "${body.operator}" is not valid for type ${name}`);
  }
  if (type === 'ENTITY_ID_COMPARISON_TYPE' && property !== ENTITY_ID) {
    return invalidField('property', `must be ${ENTITY_ID} for type ${name}`);
  }
  const value = BARE.has(operator) ? '' : toValue({ type, property, operator }, body.value ?? '');
  return value instanceof Refusal ? value : { type, property, operator, value };
}

function toValue({ type, property, operator }: Omit<Question, 'value'>, value: string): string | Invalid {
  if (value === '') return invalidField('value', 'must not be empty');
  if (MEMBERSHIPS.includes(operator)) return checkMembers(type, property, value) ?? value;
  return type === 'DATETIME_COMPARISON_TYPE' ? toMoment(value) : value;
}

function checkMembers(type: ComparisonType, property: string, value: string): Invalid | undefined {
  const [name] = TYPES[type];
  const members = listIn(value);
  const wanted = type === 'NUMBER_COMPARISON_TYPE' ? 'number' : 'string';
  if (!members?.every((member) => typeof member === wanted)) {
    return invalid(
      `invalid value provided for property "${property}" of type ${name}: it must be a JSON list of ${wanted}s`,
    );
  }
  if (members.length <= MOST_MEMBERS) return undefined;
  return invalid(`too many values provided for property "${property}" of type ${name} (maximum ${MOST_MEMBERS})`);
}

/** The list of `isoneof` and `isnotoneof`; undefined: the text is none, and nobody is in it, whoever reads it. */
export function listIn(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** In UTC, to the second; a date stays one. */
function toMoment(value: string): string | Invalid {
  const instant = goInstant(value);
  if (!instant) return invalidField('value', 'must be an RFC 3339 date-time or a date, such as 2025-01-31');
  if (!value.includes('T')) return value;
  const text = new Date(instant.milliseconds).toISOString();
  return `${text.slice(0, text.lastIndexOf('.'))}Z`;
}
