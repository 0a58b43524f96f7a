/** As much of a bundled contract as run time reads. */

/** The methods that a contract may have. */
export const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** As much of an operation as tells who may call it. */
export interface Operation {
  readonly operationId: string;
  /** Alternatives: the scopes by the name of the scheme. */
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

export interface Reference {
  readonly $ref: string;
}

/** As much of a parameter as tells where it is sent and what it holds. */
export interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface SecurityScheme {
  readonly type: string;
  /** Of an `apiKey`. */
  readonly in?: string;
  readonly name?: string;
}

export type SecuritySchemes = Readonly<Record<string, SecurityScheme>>;

export type PathItem = Partial<Record<(typeof METHODS)[number], Operation>> & {
  readonly servers?: readonly { readonly url: string }[];
  readonly parameters?: readonly (Parameter | Reference)[];
};

/** As much of a schema as tells the forms of a union apart, and what else a value could be meant to be. */
export interface Schema {
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  /** Nobody sets it. */
  readonly 'x-observed'?: boolean;
}

/** As much of a bundled document as the pipeline needs to know of. */
export interface ContractDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly securitySchemes: SecuritySchemes;
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: object;
    readonly parameters?: Readonly<Record<string, Parameter>>;
  };
}

/** What the reference calls, of the document's components of its kind. */
export function referenced<Part>(parts: Readonly<Record<string, Part>>, { $ref }: Reference): Part | undefined {
  return parts[$ref.split('/').at(-1) ?? ''];
}

/** The path that an item of the document is mounted at. */
export function baseOf({ servers }: ContractDocument, item: PathItem): string {
  return (item.servers ?? servers)[0]?.url ?? '/';
}

/** The paths that the contract is mounted at, its own first. */
export function basesOf(document: ContractDocument): ReadonlySet<string> {
  return new Set([baseOf(document, {}), ...Object.values(document.paths).map((item) => baseOf(document, item))]);
}
