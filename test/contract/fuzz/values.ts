/** Values that a schema allows. */
import * as fc from 'fast-check';
import { isClosed, type Schema, type Schemas, typesOf } from './schemas.js';

/** What exists by the name of the property or parameter that names it: `flag_key: ['new-feature', …]`. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** Unions and lists go no deeper than this. */
const DEPTH = 4;
/** Of the contract's bounds on lists only the small ones are reached here; breaking.ts goes beyond them all. */
const MANY = 3;

/** What free JSON may hold: no property without a name, and none called __proto__ (the contract's JsonValue says so). */
/** What the contract refuses in words: see its JsonValue. */
const isReserved = (name: string) => name === '' || name === '__proto__';
const freeName = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter((name) => !isReserved(name));
const freeNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
const freeText = fc.string({ unit: 'binary', maxLength: 20 });
const freeLeaf = fc.oneof(freeText, freeNumber, fc.integer(), fc.boolean(), fc.constant(null));
const { free } = fc.letrec<{ free: unknown }>((tie) => ({
  free: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 4, arbitrary: freeLeaf },
    { weight: 1, arbitrary: fc.array(tie('free'), { maxLength: MANY }) },
    { weight: 1, arbitrary: fc.dictionary(freeName, tie('free'), { maxKeys: MANY, noNullPrototype: true }) },
  ),
}));

/** Makes arbitraries of schemas; `names` are what exists, and sometimes chosen. */
export class Values {
  readonly #made = new Map<string, fc.Arbitrary<unknown>>();
  readonly #ids = new Map<Schema, number>();

  constructor(
    private readonly schemas: Schemas,
    private readonly names: Names,
  ) {}

  /** Values of the schema, at the property or parameter of that name. */
  of(schema: Schema, name = '', depth = 0): fc.Arbitrary<unknown> {
    const plain = this.schemas.plain(schema);
    const id = this.#ids.get(plain) ?? this.#ids.size;
    this.#ids.set(plain, id);
    const key = `${id} ${name} ${depth}`;
    const made = this.#made.get(key) ?? this.#make(plain, name, depth);
    this.#made.set(key, made);
    return made;
  }

  #make(schema: Schema, name: string, depth: number): fc.Arbitrary<unknown> {
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const forms = schema.oneOf ?? schema.anyOf;
    if (forms) return this.#union(forms, name, depth);
    const types = typesOf(schema);
    if (types.length === 0) return schema.properties ? this.#object(schema, depth) : free;
    return fc.oneof(...types.map((type) => this.#typed(type, schema, name, depth)));
  }

  #union(forms: readonly Schema[], name: string, depth: number): fc.Arbitrary<unknown> {
    const shallow = forms.filter((form) => !this.#isNested(form));
    const chosen = depth >= DEPTH && shallow.length > 0 ? shallow : forms;
    return fc.oneof(...chosen.map((form) => this.of(form, name, depth + 1)));
  }

  /** Whether values of the form hold other values of a union, without end. */
  #isNested(form: Schema): boolean {
    const { properties = {} } = this.schemas.plain(form);
    return Object.values(properties).some((property) => {
      const { oneOf, items } = this.schemas.plain(property);
      return oneOf !== undefined || (items !== undefined && this.schemas.plain(items).oneOf !== undefined);
    });
  }

  /** Whether the items have lists of their own kind. */
  #nestsItself(items: Schema): boolean {
    const plain = this.schemas.plain(items);
    return Object.values(plain.properties ?? {}).some((property) => {
      const { items: inner } = this.schemas.plain(property);
      return inner !== undefined && this.schemas.plain(inner) === plain;
    });
  }

  #typed(type: string, schema: Schema, name: string, depth: number): fc.Arbitrary<unknown> {
    if (type === 'null') return fc.constant(null);
    if (type === 'boolean') return fc.boolean();
    if (type === 'integer' || type === 'number') return numberOf(type, schema);
    if (type === 'string') return this.#text(schema, name);
    if (type === 'array') return this.#list(schema, name, depth);
    return this.#object(schema, depth);
  }

  #list(schema: Schema, name: string, depth: number): fc.Arbitrary<unknown> {
    const { items = {}, minItems = 0, maxItems = MANY, uniqueItems = false } = schema;
    const nests = this.#nestsItself(items);
    if (nests && depth >= DEPTH && minItems === 0) return fc.constant([]);
    const one = this.of(items, name, nests ? depth + 1 : depth);
    const bounds = { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, depth > DEPTH ? 1 : MANY)) };
    return uniqueItems
      ? fc.uniqueArray(one, { ...bounds, selector: (item) => JSON.stringify(item) })
      : fc.array(one, bounds);
  }

  #object(schema: Schema, depth: number): fc.Arbitrary<unknown> {
    const { properties = {}, required = [], additionalProperties, maxProperties = MANY } = schema;
    const named = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, this.of(property, name, depth)]),
    );
    const known = fc.record(named, { requiredKeys: [...required], noNullPrototype: true });
    if (isClosed(schema)) return known;
    const value = typeof additionalProperties === 'object' ? this.of(additionalProperties, '', depth) : free;
    const keys = schema.propertyNames ? fc.oneof(freeName, this.of(schema.propertyNames, '', depth)) : freeName;
    const isAllowed = (name: unknown): name is string =>
      typeof name === 'string' &&
      !isReserved(name) &&
      (!schema.propertyNames || this.schemas.allows(schema.propertyNames, name));
    const more = fc.dictionary(keys.filter(isAllowed), value, {
      maxKeys: Math.min(MANY, maxProperties),
      noNullPrototype: true,
    });
    return fc.tuple(more, known).map(([rest, given]) => ({ ...rest, ...given }));
  }

  #text(schema: Schema, name: string): fc.Arbitrary<string> {
    const known = (this.names[name] ?? []).filter((one) => this.schemas.allows({ ...schema, type: 'string' }, one));
    const any = schema.format === 'date-time' ? moments : textOf(schema);
    if (known.length === 0) return any;
    return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: any });
  }
}

/** Of the years that times can have at every offset. */
const moments = fc
  .tuple(
    fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2150-01-01T00:00:00Z'), noInvalidDate: true }),
    fc.constantFrom('Z', 'z', '+00:00', '-12:00', '+14:00', '+05:45'),
    fc.constantFrom('', '.5', '.123456789'),
  )
  .map(([date, zone, fraction]) => `${date.toISOString().slice(0, 19)}${fraction}${zone}`);

function numberOf(type: string, schema: Schema): fc.Arbitrary<number> {
  const { multipleOf } = schema;
  const least = schema.minimum ?? (schema.exclusiveMinimum === undefined ? -1000 : schema.exclusiveMinimum + 1);
  const most = schema.maximum ?? (schema.exclusiveMaximum === undefined ? 1000 : schema.exclusiveMaximum - 1);
  const bounds = fc.constantFrom(least, most);
  if (multipleOf !== undefined) {
    return fc
      .integer({ min: Math.ceil(least / multipleOf), max: Math.floor(most / multipleOf) })
      .map((n) => n * multipleOf);
  }
  if (type === 'integer') return fc.oneof(bounds, fc.integer({ min: least, max: most }));
  return fc.oneof(bounds, fc.double({ min: least, max: most, noNaN: true }));
}

/** What fast-check cannot make texts for: they are made without it, and those that it forbids are left out. */
const LOOKAHEAD = /\(\?![^)]*\)/;

/** Any text that the schema allows, and the longest. */
function textOf({ pattern, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  const expression = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  const isAllowed = (text: string) => {
    const { length } = [...text];
    return length >= minLength && length <= maxLength && text.isWellFormed() && (expression?.test(text) ?? true);
  };
  const bounds = { minLength, maxLength: Math.max(minLength, Math.min(maxLength, 40)) };
  const matching = pattern && new RegExp(pattern.replace(LOOKAHEAD, ''), 'u');
  const short = (matching ? fc.stringMatching(matching) : fc.string({ unit: 'binary', ...bounds }))
    // A short text that the pattern allows is made long enough by its last character.
    .map((text) => (text === '' ? text : text + (text.at(-1) ?? '').repeat(Math.max(0, minLength - [...text].length))))
    .filter(isAllowed);
  const longest = short.map((text) => {
    const last = [...text].at(-1) ?? 'x';
    const full = text + last.repeat(maxLength - [...text].length);
    return isAllowed(full) ? full : text;
  });
  const plain = pattern?.startsWith('^[^')
    ? [{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', ...bounds }).filter(isAllowed) }]
    : [];
  return fc.oneof({ weight: 8, arbitrary: short }, ...plain, { weight: 1, arbitrary: longest });
}
