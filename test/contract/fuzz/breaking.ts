/** Every way to break one keyword at one place of a value that a schema allows. */
import { isClosed, type Schema, type Schemas, typesOf } from './schemas.js';

export interface Breakage {
  /** From the root of the value. */
  readonly steps: readonly string[];
  readonly keyword: string;
  /** The whole value, broken. */
  readonly value: unknown;
}

/** What stands at a place instead; `undefined` takes the property away. */
interface Swap {
  readonly steps: readonly string[];
  readonly keyword: string;
  readonly replacement: unknown;
}

type Json = Readonly<Record<string, unknown>>;

const OF_TYPE: Readonly<Record<string, unknown>> = {
  null: null,
  boolean: true,
  number: 1.5,
  string: 'Text',
  array: [],
  object: {},
};
const ODD_TEXTS = ['', ' ', 'odd key', '/', '..', '\u0000', 'ключ', '😀', '-', '%00', "' or 1=1", 'Text\n', '\u0000x'];
const NO_MOMENTS = [
  'yesterday',
  '2025-01-15',
  '2025-02-30T10:30:00Z',
  '2025-01-15T10:30:00',
  '2025-01-15T25:00:00Z',
  '2025-13-15T10:30:00Z',
  '15.1.2025 10:30',
  '1736937000',
  '',
];

/** All of them, but for those that the schema allows after all (such as one form of a union turned into another). */
export function breakagesOf(schemas: Schemas, schema: Schema, value: unknown): readonly Breakage[] {
  return swapsOf(schemas, schema, value, [])
    .map(({ steps, keyword, replacement }) => ({ steps, keyword, value: swapped(value, steps, replacement) }))
    .filter((broken) => broken.value !== undefined && !schemas.allows(schema, broken.value));
}

/** Lists and objects are looked into as far as these: one broken place of each kind is enough. */
const LOOKED_AT = 3;

function swapsOf(schemas: Schemas, given: Schema, value: unknown, steps: readonly string[]): readonly Swap[] {
  const schema = schemas.plain(given);
  const forms = schema.oneOf ?? schema.anyOf;
  if (forms) {
    const form = forms.find((one) => schemas.allows(one, value));
    const none = { steps, keyword: schema.oneOf ? 'oneOf' : 'anyOf', replacement: { colour: 'blue' } };
    return [none, ...(form ? swapsOf(schemas, form, value, steps) : [])];
  }
  const here = ownSwaps(schemas, schema, value).map(([keyword, replacement]) => ({ steps, keyword, replacement }));
  return [
    ...here,
    ...partsOf(schema, value).flatMap(([name, part, inner]) => swapsOf(schemas, inner, part, [...steps, name])),
  ];
}

function partsOf(schema: Schema, value: unknown): readonly (readonly [name: string, part: unknown, schema: Schema])[] {
  if (Array.isArray(value)) {
    const { items } = schema;
    return items ? value.slice(0, LOOKED_AT).map((item, index) => [String(index), item, items] as const) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const inner = schema.properties?.[name];
    return inner ? [[name, part, inner] as const] : [];
  });
}

type Own = readonly (readonly [keyword: string, replacement: unknown])[];

function ownSwaps(schemas: Schemas, schema: Schema, value: unknown): Own {
  return [
    ...wrongTypes(schema),
    ...wrongChoices(schema, value),
    ...(typeof value === 'string' ? wrongTexts(schema, value) : []),
    ...(typeof value === 'number' ? wrongNumbers(schema, value) : []),
    ...(Array.isArray(value) ? wrongLists(schemas, schema, value) : []),
    ...(isObject(value) ? wrongObjects(schema, value) : []),
  ];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrongTypes(schema: Schema): Own {
  const types = typesOf(schema);
  if (types.length === 0) return [];
  return Object.entries(OF_TYPE)
    .filter(([type]) => !types.includes(type))
    .map(([, replacement]) => ['type', replacement] as const);
}

function wrongChoices(schema: Schema, value: unknown): Own {
  const keyword = schema.enum ? 'enum' : 'const';
  if (!schema.enum && schema.const === undefined) return [];
  if (typeof value !== 'string') return [[keyword, 'unheard-of']];
  return ['unheard-of', `${value} `, value.toUpperCase(), `${value}\u0000`].map((text) => [keyword, text] as const);
}

function wrongTexts({ minLength = 0, maxLength, pattern, format }: Schema, value: string): Own {
  const characters = [...value];
  const last = characters.at(-1) ?? 'x';
  const odd = pattern === undefined ? [] : ODD_TEXTS.filter((text) => !new RegExp(pattern, 'u').test(text));
  return [
    ...(minLength > 0 ? [['minLength', characters.slice(0, minLength - 1).join('')] as const] : []),
    ...(maxLength !== undefined && format === undefined
      ? [['maxLength', value + last.repeat(maxLength + 1 - characters.length)] as const]
      : []),
    ...odd.map((text) => ['pattern', text] as const),
    ...(format === 'date-time' ? NO_MOMENTS.map((text) => ['format', text] as const) : []),
  ];
}

function wrongNumbers(schema: Schema, value: number): Own {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const below = (least: number) => [least - 1, -1e301, Number.MIN_SAFE_INTEGER].filter((n) => n < least);
  const above = (most: number) => [most + 1, 1e301, Number.MAX_SAFE_INTEGER + 1].filter((n) => n > most);
  return [
    ...(minimum === undefined ? [] : below(minimum).map((n) => ['minimum', n] as const)),
    ...(maximum === undefined ? [] : above(maximum).map((n) => ['maximum', n] as const)),
    ...(exclusiveMinimum === undefined ? [] : [['exclusiveMinimum', exclusiveMinimum] as const]),
    ...(exclusiveMaximum === undefined ? [] : [['exclusiveMaximum', exclusiveMaximum] as const]),
    ...(multipleOf === undefined ? [] : [['multipleOf', value + multipleOf / 2] as const]),
  ];
}

function wrongLists(schemas: Schemas, schema: Schema, value: readonly unknown[]): Own {
  const { minItems = 0, maxItems, uniqueItems = false, items = {} } = schema;
  const tooMany = maxItems === undefined ? undefined : lengthened(schemas, items, value, maxItems + 1, uniqueItems);
  return [
    ...(minItems > 0 ? [['minItems', value.slice(0, minItems - 1)] as const] : []),
    ...(tooMany ? [['maxItems', tooMany] as const] : []),
    ...(uniqueItems && value.length > 0 ? [['uniqueItems', [...value, value[0]]] as const] : []),
  ];
}

/** Undefined: there are not as many different items, or no item to repeat. */
function lengthened(
  schemas: Schemas,
  items: Schema,
  value: readonly unknown[],
  length: number,
  isUnique: boolean,
): readonly unknown[] | undefined {
  if (!isUnique)
    return value.length > 0 ? Array.from({ length }, (_, index) => value[index % value.length]) : undefined;
  return schemas.allows(items, '0') ? Array.from({ length }, (_, index) => String(index)) : undefined;
}

function wrongObjects(schema: Schema, value: Json): Own {
  const { required = [], propertyNames, minProperties = 0, maxProperties } = schema;
  const more = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, index]));
  const longest = propertyNames?.maxLength;
  return [
    ...required.map((name) => ['required', without(value, name)] as const),
    ...(isClosed(schema)
      ? ['colour', 'constructor', 'Key', 'id '].map(
          (name) => ['additionalProperties', { ...value, [name]: true }] as const,
        )
      : []),
    ...(longest === undefined ? [] : [['propertyNames', { ...value, ['x'.repeat(longest + 1)]: 1 }] as const]),
    ...(maxProperties === undefined ? [] : [['maxProperties', more(maxProperties + 1)] as const]),
    ...(minProperties > 0 ? [['minProperties', {}] as const] : []),
  ];
}

function without(value: Json, name: string): Json {
  return Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
}

function swapped(whole: unknown, steps: readonly string[], replacement: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return replacement;
  if (Array.isArray(whole))
    return whole.map((item, index) => (String(index) === step ? swapped(item, rest, replacement) : item));
  if (!isObject(whole)) return whole;
  return Object.fromEntries(
    Object.entries(whole).map(([name, part]) => [name, name === step ? swapped(part, rest, replacement) : part]),
  );
}
