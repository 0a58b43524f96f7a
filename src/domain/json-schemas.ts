/** JSON Schemas that people write for their json flags: whether they can be used, and whether the values satisfy them. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { re2 } from '../evaluation/regex-re2.js';
import type { FlagRecord, JsonSchema } from './flags.js';
import { checkSchemaBounds } from './json-schema-bounds.js';
import { LARGEST_PATTERNS, patternSize } from './pattern-size.js';
import { Refusal, type Spot } from './refusal.js';

type Shape = Pick<FlagRecord, 'type' | 'variations' | 'jsonSchema'>;
type SchemaInvalid = Refusal<'JSON_SCHEMA_INVALID'>;

/** Characters of JSON of one value: with the bounds on schemas, what keeps a check in the range of milliseconds. */
const MOST_VALUE_CHARACTERS = 65_536;

/**
 * Patterns run in linear time and are bounded in size: whoever may write a schema could stop the server with one
 * otherwise. `toString` is what ajv tells them apart by.
 */
function boundedPatterns() {
  let size = 0;
  const compile = (pattern: string) => {
    size += patternSize(pattern);
    if (size > LARGEST_PATTERNS) throw new Error(`has patterns of more than ${LARGEST_PATTERNS} instructions`);
    return { test: re2.compile(pattern), toString: () => pattern };
  };
  return Object.assign(compile, { code: 'RE2' });
}

export function checkJsonSchema({
  type,
  variations,
  jsonSchema,
}: Shape): Refusal<'JSON_SCHEMA_INVALID' | 'VARIATION_VALUE_INVALID'> | undefined {
  if (jsonSchema === null) return undefined;
  if (type !== 'json') return schemaInvalid('', `belongs to json flags, and this is a ${type} flag`);
  const lengths = variations.map(({ value }) => JSON.stringify(value).length);
  const characters = lengths.reduce((sum, length) => sum + length, 0);
  const validate = compileSchema(jsonSchema, characters);
  if (validate instanceof Refusal) return validate;
  for (const [index, { key, value }] of variations.entries()) {
    const spot = complaintOf(validate, value, lengths[index] ?? 0);
    if (spot === undefined) continue;
    const path = `/body/variations/${index}/value${spot.path}`;
    return new Refusal(
      'VARIATION_VALUE_INVALID',
      `Variation '${key}' is not as the flag's JSON Schema says: ${spot.message}.`,
      {
        errors: [{ path, message: spot.message }],
      },
    );
  }
  return undefined;
}

function complaintOf(validate: ValidateFunction, value: unknown, length: number): Spot | undefined {
  if (length > MOST_VALUE_CHARACTERS) {
    return {
      path: '',
      message: `has more than ${MOST_VALUE_CHARACTERS} characters, too many to be held against a schema`,
    };
  }
  if (validate(value)) return undefined;
  const [error] = validate.errors ?? [];
  return { path: error?.instancePath ?? '', message: sentence(error) };
}

function compileSchema(schema: JsonSchema, characters: number): ValidateFunction | SchemaInvalid {
  const unbounded = checkSchemaBounds(schema, characters);
  if (unbounded) return schemaInvalid(unbounded.path, unbounded.message);
  const ajv = new Ajv2020({
    code: { regExp: boundedPatterns() },
    validateFormats: false,
    strictTypes: false,
    strictTuples: false,
    logger: false,
    addUsedSchema: false,
  });
  if (!ajv.validateSchema(schema)) {
    const [error] = ajv.errors ?? [];
    return schemaInvalid(error?.instancePath ?? '', sentence(error));
  }
  try {
    return ajv.compile(schema);
  } catch (error) {
    return schemaInvalid('', error instanceof Error ? error.message : 'cannot be compiled');
  }
}

function sentence(error: ErrorObject | undefined): string {
  const allowed: unknown = error?.params['allowedValues'];
  const list = Array.isArray(allowed) ? `: ${allowed.join(', ')}` : '';
  return `${error?.message ?? 'is not valid'}${list}`;
}

function schemaInvalid(path: string, message: string): SchemaInvalid {
  return new Refusal('JSON_SCHEMA_INVALID', `The flag's JSON Schema cannot be used: ${path || 'it'} ${message}.`, {
    errors: [{ path: `/body/json_schema${path}`, message }],
  });
}
