/**
 * JSON as protobuf's reader takes it, https://protobuf.dev/programming-guides/json/, made what a schema says: names in
 * snake_case are names, null is nothing, numbers may be texts, members of an enumeration numbers, and what is not known
 * is passed over. What cannot be read, or is too much, stays as it is, for the contract to refuse.
 */
import { referenced, type Schema } from '../../http/contract-document.js';

type Schemas = Readonly<Record<string, Schema>>;

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/;

/** Where a schema has no bound. */
const ANY = Number.POSITIVE_INFINITY;

/** An object or a list. */
type Members = Readonly<Record<string, unknown>>;

/** A schema whose references are followed. */
interface Meant {
  readonly schema: Schema;
  /** Of a union, what may be meant by a value, by what that is. */
  readonly forms: ReadonlyMap<unknown, Schema>;
}

export class Values {
  /** What each schema means, as it is written: found out once, for a body has a million values. */
  readonly #meanings = new WeakMap<Schema, Meant>();
  /** The properties of a schema of objects by all names that they are known by. */
  readonly #properties = new WeakMap<Schema, ReadonlyMap<string, readonly [name: string, schema: Schema]>>();

  constructor(private readonly schemas: Schemas) {}

  read(written: Schema, sent: unknown): unknown {
    const schema = this.#meant(written, sent);
    if (typeof sent === 'number') return memberOf(schema, sent) ?? sent;
    if (typeof sent === 'string') return isNumeric(schema) && NUMBER.test(sent) ? Number(sent) : sent;
    if (!isObject(sent)) return sent;
    if (schema.items) return this.#readList(schema.items, sent, schema.maxItems ?? ANY);
    if (schema.properties) return this.#readObject(schema, sent);
    return this.#readMap(schema, sent);
  }

  /** What the schema is, once its references are followed; of a union, the form that takes such a value. */
  #meant(written: Schema, sent: unknown): Schema {
    const { schema, forms } = this.#meaningOf(written);
    return forms.get(kindOf(sent)) ?? schema;
  }

  #meaningOf(written: Schema): Meant {
    const known = this.#meanings.get(written) ?? this.#followed(written);
    this.#meanings.set(written, known);
    return known;
  }

  #followed(schema: Schema): Meant {
    const { $ref, oneOf = [] } = schema;
    if ($ref !== undefined) return this.#meaningOf(referenced(this.schemas, { $ref }) ?? {});
    const forms = oneOf.flatMap((form) => [...this.#formsOf(form)]);
    return { schema, forms: new Map(forms.reverse()) }; // of several, the first is meant
  }

  #formsOf(written: Schema): Iterable<readonly [kind: unknown, schema: Schema]> {
    const { schema, forms } = this.#meaningOf(written);
    return forms.size > 0 ? forms : [schema.type].flat().map((kind) => [kind, schema] as const);
  }

  #readList(items: Schema, sent: Members, most: number): unknown {
    const list = Array.isArray(sent) ? sent : listIn(sent, most);
    if (!Array.isArray(list) || list.length > most) return list;
    return list.map((item) => this.read(items, item));
  }

  #readObject(schema: Schema, sent: Members): unknown {
    if (Array.isArray(sent)) return sent;
    const read: Record<string, unknown> = {};
    for (const [name, [meant, property]] of this.#propertiesOf(schema)) {
      const value = Object.hasOwn(sent, name) ? sent[name] : null;
      if (value !== null) read[meant] = this.read(property, value);
    }
    return read;
  }

  #readMap({ additionalProperties, maxProperties = ANY }: Schema, sent: Members): unknown {
    if (typeof additionalProperties !== 'object' || Array.isArray(sent)) return sent;
    const entries = Object.entries(sent);
    if (entries.length > maxProperties) return sent;
    return Object.fromEntries(entries.map(([name, value]) => [name, this.#readInMap(additionalProperties, value)]));
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

/** An object whose names are 0, 1 and so on is a list, as PHP writes some; unless that would be longer than this. */
function listIn(sent: Members, most: number): unknown {
  const names = Object.keys(sent);
  const isCounted = names.length <= most && names.every((name, index) => name === String(index));
  return isCounted ? Object.values(sent) : sent;
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

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null;
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
