/** The contract's schemas as the generators read them: references followed, `allOf` put together. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type ContractName, contracts, follow } from '../../support/contract.js';

/** As much of JSON Schema as the contracts use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly unevaluatedProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

/** Everything that a request to an operation may hold. */
export interface Shape {
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
  readonly isBodyRequired: boolean;
  readonly mediaTypes: readonly string[];
}

const UNDERSTOOD = new Set(
  (
    '$ref type enum const properties required additionalProperties unevaluatedProperties propertyNames minProperties ' +
    'maxProperties items minItems maxItems uniqueItems minLength maxLength pattern format minimum maximum ' +
    'exclusiveMinimum exclusiveMaximum multipleOf allOf oneOf anyOf title description default example examples ' +
    'deprecated discriminator readOnly writeOnly'
  ).split(' '),
);

/** One contract's schemas. */
export class Schemas {
  readonly #ajv = new Ajv2020({ strict: false });
  readonly #known = new Map<Schema, Schema>();
  readonly #validators = new Map<Schema, ValidateFunction>();

  constructor(private readonly contract: ContractName) {
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(contracts[contract].document, 'contract');
  }

  /** The schema itself: without `$ref` and `allOf`. Throws where it says what the generators do not know. */
  plain(schema: Schema): Schema {
    const known = this.#known.get(schema);
    if (known) return known;
    for (const keyword of Object.keys(schema)) {
      if (!UNDERSTOOD.has(keyword) && !keyword.startsWith('x-'))
        throw new Error(`The generators do not know the keyword ${keyword}.`);
    }
    const { $ref, allOf = [], ...own } = schema;
    const target = $ref === undefined ? [] : [this.plain(this.#at($ref))];
    const made = [...target, ...allOf.map((part) => this.plain(part))].reduce(together, own);
    this.#known.set(schema, made);
    return made;
  }

  /** Whether the value is as the schema says, as the contract's own reader sees it. */
  allows(schema: Schema, value: unknown): boolean {
    let validate = this.#validators.get(schema);
    if (!validate) {
      validate = this.#ajv.compile(withWholeReferences(schema));
      this.#validators.set(schema, validate);
    }
    return validate(value);
  }

  shapeOf(path: string, method: string): Shape {
    const { document } = contracts[this.contract];
    const item = document.paths[path];
    const operation = item[method];
    const listed: Parameter[] = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) =>
      one.$ref ? this.#at(one.$ref) : one,
    );
    const content = operation.requestBody?.content ?? {};
    const schemes = Object.values<{ in?: string; name?: string }>(document.components.securitySchemes);
    return {
      // A credential is no value like others: where it is bad, it is a 401.
      parameters: listed.filter((one) => !schemes.some((other) => other.in === one.in && other.name === one.name)),
      body: Object.values<{ schema: Schema }>(content)[0]?.schema,
      isBodyRequired: operation.requestBody?.required === true,
      mediaTypes: Object.keys(content),
    };
  }

  // biome-ignore lint/suspicious/noExplicitAny: any place of a JSON document
  #at($ref: string): any {
    return follow({ $ref, ...contracts[this.contract].document }, []).value;
  }
}

/** Two schemas that hold at once, as far as the contracts combine them. */
function together(one: Schema, other: Schema): Schema {
  return {
    ...other,
    ...one,
    ...((one.properties || other.properties) && { properties: { ...other.properties, ...one.properties } }),
    ...((one.required || other.required) && { required: [...(other.required ?? []), ...(one.required ?? [])] }),
  };
}

function withWholeReferences(schema: Schema): object {
  const text = JSON.stringify(schema, (name, value) =>
    name === '$ref' && typeof value === 'string' && value.startsWith('#') ? `contract${value}` : value,
  );
  return JSON.parse(text);
}

/** The types that a plain schema allows; every type, where it names none. */
export function typesOf({ type }: Schema): readonly string[] {
  if (type === undefined) return [];
  return typeof type === 'string' ? [type] : type;
}

/** Whether objects of this schema may have no properties but the named ones. */
export function isClosed({ additionalProperties, unevaluatedProperties }: Schema): boolean {
  return additionalProperties === false || unevaluatedProperties === false;
}
