/** What keeps the work of a person's JSON Schema bounded: how much there is of it, and that it names itself nowhere. */
import { findCycle, foldDependencies } from './dependencies.js';
import type { JsonSchema } from './flags.js';
import { isObject } from './json.js';
import { pointerTo } from './json-pointer.js';
import type { Spot } from './refusal.js';

const MOST_CHARACTERS = 16_384;
/** Objects and lists of the schema, once every `$ref` is replaced by what it names. */
const MOST_PARTS = 10_000;
/** Parts of the schema times characters of the values: together with the bound on `uniqueItems`, some 100 ms. */
const MOST_WORK = 10_000_000;
/** `uniqueItems` holds each element against each. */
const MOST_UNIQUE_ITEMS = 100;

/** Keywords that make a schema depend on where else it is used; `$ref` to `$defs` says all that a flag needs. */
const REFUSED = ['$id', '$anchor', '$dynamicRef', '$dynamicAnchor', '$recursiveRef', '$recursiveAnchor', '$async'];
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
/** Keywords whose values are data. */
const DATA = new Set(['const', 'enum', 'default', 'examples']);
/** Keywords whose values are schemas by names of people's own. */
const NAMED = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);

const DEFINITION = /^#\/\$defs\/([^/~%]+)$/;

/** What of the schema, or of one of its definitions, has been seen. */
interface Part {
  parts: number;
  readonly named: string[];
}

/** `characters`: of the JSON of all values that are to be held against it. */
export function checkSchemaBounds(schema: JsonSchema, characters: number): Spot | undefined {
  if (JSON.stringify(schema).length > MOST_CHARACTERS) {
    return { path: '', message: `has more than ${MOST_CHARACTERS} characters of JSON` };
  }
  const reader = new SchemaReader();
  const { $defs, ...root } = schema;
  const complaint =
    reader.read(root, '', reader.part('')) ??
    Object.entries(isObject($defs) ? $defs : {})
      .map(([name, definition]) => reader.read(definition, pointerTo(['$defs', name]), reader.part(name)))
      .find((found) => found !== undefined);
  return complaint ?? reader.complaintOfWhole(characters);
}

class SchemaReader {
  private readonly all = new Map<string, Part>();

  part(name: string): Part {
    const part = this.all.get(name) ?? { parts: 0, named: [] };
    this.all.set(name, part);
    return part;
  }

  read(value: unknown, path: string, part: Part, isNamed = false): Spot | undefined {
    if (typeof value !== 'object' || value === null) return undefined;
    part.parts += 1;
    if (!isNamed && isUnboundedUnique(value)) {
      const message = `needs \`maxItems\` beside it, of ${MOST_UNIQUE_ITEMS} at most`;
      return { path: `${path}/uniqueItems`, message };
    }
    for (const [name, inner] of Object.entries(value)) {
      const found = isNamed
        ? this.read(inner, `${path}${pointerTo([name])}`, part)
        : this.readKeyword(name, inner, `${path}${pointerTo([name])}`, part);
      if (found) return found;
    }
    return undefined;
  }

  private readKeyword(name: string, value: unknown, path: string, part: Part): Spot | undefined {
    if (DATA.has(name)) return undefined;
    if (REFUSED.includes(name)) return { path, message: 'is a keyword that cannot be used here' };
    if (name === '$schema' && value !== DIALECT) return { path, message: `must be ${DIALECT}` };
    if (name === '$ref') {
      const [, definition] = DEFINITION.exec(String(value)) ?? [];
      if (definition === undefined) return { path, message: 'must name a definition of this schema, as #/$defs/name' };
      part.named.push(definition);
    }
    return this.read(value, path, part, NAMED.has(name));
  }

  complaintOfWhole(characters: number): Spot | undefined {
    const dependencies = new Map([...this.all].map(([name, { named }]) => [name, named]));
    for (const name of this.all.keys()) {
      if (findCycle(dependencies, name)) return { path: pointerTo(['$defs', name]), message: 'contains itself' };
    }
    const partsOf = foldDependencies<string>((name, partsOfNamed) => {
      const { parts, named } = this.part(name);
      return named.reduce((sum, definition) => sum + partsOfNamed(definition), parts);
    });
    const parts = partsOf('');
    const whole = 'once its definitions are put in their places';
    if (parts > MOST_PARTS) return { path: '', message: `has more than ${MOST_PARTS} parts, ${whole}` };
    if (parts * characters <= MOST_WORK) return undefined;
    const times = `${parts} parts, ${whole}, and the values ${characters} characters of JSON`;
    return {
      path: '',
      message: `is too large for these values: it has ${times}, which multiplied is above ${MOST_WORK}`,
    };
  }
}

function isUnboundedUnique(schema: object): boolean {
  if (!('uniqueItems' in schema) || schema.uniqueItems !== true) return false;
  return !('maxItems' in schema && typeof schema.maxItems === 'number' && schema.maxItems <= MOST_UNIQUE_ITEMS);
}
