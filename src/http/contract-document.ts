/** As much of a bundled contract as run time reads. */

/** The methods that a contract may have. */
export const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

export type PathItem = Partial<Record<(typeof METHODS)[number], { readonly operationId: string }>> & {
  readonly servers?: readonly { readonly url: string }[];
};

/** As much of a schema as tells the forms of a union apart. */
export interface Schema {
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
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
    readonly securitySchemes: Readonly<Record<string, { readonly type: string }>>;
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: object;
  };
}
