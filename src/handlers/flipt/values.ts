/**
 * JSON as protobuf's reader takes it, https://protobuf.dev/programming-guides/json/, made what a schema says: names in
 * snake_case are names, null is nothing, numbers may be texts, members of an enumeration numbers, and what is not known
 * is passed over. What cannot be read stays as it is, for the contract to refuse.
 */
import type { Schema } from '../../http/contract-document.js';

type Schemas = Readonly<Record<string, Schema>>;

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/;

export class Values {
  /** The properties of a schema of objects by all names that they are known by. */
  readonly #properties = new WeakMap<Schema, ReadonlyMap<string, readonly [name: string, schema: Schema]>>();

  constructor(private readonly schemas: Schemas) {}

  read(written: Schema, sent: unknown): unknown {
    const schema = this.#meant(written, sent);
    if (typeof sent === 'number') return memberOf(schema, sent) ?? sent;
    if (typeof sent === 'string') return isNumeric(schema) && NUMBER.test(sent) ? Number(sent) : sent;
    if (typeof sent !== 'object' || sent === null) return sent;
    if (schema.items) return this.#readList(schema.items, sent);
    if (schema.properties) return this.#readObject(schema, sent);
    return this.#readMap(schema, sent);
  }

  /** What the schema is, once its references are followed; of a union, the form that takes such a value. */
  #meant(written: Schema, sent: unknown): Schema {
    const schema = written.$ref === undefined ? written : this.schemas[written.$ref.split('/').at(-1) ?? ''];
    if (!schema) return {};
    if (schema.$ref !== undefined) return this.#meant(schema, sent);
    const forms = schema.oneOf?.map((form) => this.#meant(form, sent));
    return forms?.find((form) => [form.type].flat().includes(kindOf(sent))) ?? schema;
  }

  /** An object whose names are 0, 1 and so on is a list, as PHP writes some. */
  #readList(items: Schema, sent: object): unknown {
    const isCounted = Object.keys(sent).every((name, index) => name === String(index));
    return isCounted ? Object.values(sent).map((item) => this.read(items, item)) : sent;
  }

  #readObject(schema: Schema, sent: object): unknown {
    if (Array.isArray(sent)) return sent;
    const known = this.#propertiesOf(schema);
    const read = Object.entries(sent).flatMap(([name, value]) => {
      const property = value === null ? undefined : known.get(name);
      return property ? [[property[0], this.read(property[1], value)] as const] : [];
    });
    return Object.fromEntries(read);
  }

  #readMap({ additionalProperties }: Schema, sent: object): unknown {
    if (typeof additionalProperties !== 'object' || Array.isArray(sent)) return sent;
    const read = Object.entries(sent).map(([name, value]) => [name, this.#readInMap(additionalProperties, value)]);
    return Object.fromEntries(read);
  }

  #readInMap(written: Schema, value: unknown): unknown {
    const isText = this.#meant(written, '').type === 'string';
    return isText && value === null ? '' : this.read(written, value);
  }

  #propertiesOf(schema: Schema): ReadonlyMap<string, readonly [string, Schema]> {
    const known = this.#properties.get(schema) ?? new Map(Object.entries(schema.properties ?? {}).flatMap(namings));
    this.#properties.set(schema, known);
    return known;
  }
}

/** A property, by each of its names. */
export function namings<Value>([name, value]: readonly [string, Value]): (readonly [
  string,
  readonly [string, Value],
])[] {
  const property = [name, value] as const;
  return [...new Set([name, inCamelCase(name), inSnakeCase(name)])].map((one) => [one, property] as const);
}

/** The member of an enumeration that has this number. */
export function memberOf({ enum: members }: Schema, number: number): unknown {
  return members?.[number];
}

function isNumeric({ type }: Schema): boolean {
  const types = [type].flat();
  return (types.includes('number') || types.includes('integer')) && !types.includes('string');
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function inCamelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function inSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
