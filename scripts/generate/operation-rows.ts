import type { LimitCategory, OperationRow } from '../../src/http/operation-row.js';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

interface Parameter {
  readonly $ref?: string;
}

interface Response {
  readonly content?: Readonly<Record<string, unknown>>;
}

interface Reference {
  readonly $ref: string;
}

/** 1 MiB: more than most requests need. */
const BODY_LIMIT = 1_048_576;
/** Levels of nested objects and lists; the contract's JsonValue names it. */
const BODY_DEPTH = 32;

interface Operation {
  readonly operationId: string;
  readonly tags: readonly [string];
  readonly responses: Readonly<Record<string, Response | Reference>>;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, unknown>> };
  readonly 'x-rate-limit': LimitCategory;
  readonly 'x-cors'?: boolean;
  readonly 'x-etag'?: boolean;
  readonly 'x-fast-lane'?: boolean;
  readonly 'x-any-query'?: boolean;
  readonly parameters?: readonly Parameter[];
  readonly 'x-body-limit'?: number;
  readonly 'x-body-depth'?: number;
}

type PathItem = Partial<Record<(typeof METHODS)[number], Operation>> & {
  readonly servers?: readonly { readonly url: string }[];
};

/** As much of a bundled OpenAPI document as the operation table is made from; lint has checked the rest. */
export interface OpenApiDocument {
  readonly servers: readonly [{ readonly url: string }];
  readonly paths: Readonly<Record<string, PathItem>>;
  /** By kind, then by name. */
  readonly components: Readonly<Record<string, object>> & { readonly responses: Readonly<Record<string, Response>> };
}

export function operationRows(document: OpenApiDocument): Record<string, OperationRow> {
  const rows: Record<string, OperationRow> = {};
  for (const [path, item] of Object.entries(document.paths)) {
    const base = item.servers?.[0]?.url ?? document.servers[0].url;
    for (const method of METHODS) {
      const operation = item[method];
      if (operation)
        rows[operation.operationId] = toRow(document, operation, method, path, base, item.get?.operationId);
    }
  }
  return rows;
}

function toRow(
  document: OpenApiDocument,
  operation: Operation,
  method: string,
  path: string,
  base: string,
  reader: string | undefined,
): OperationRow {
  return {
    method,
    path,
    base,
    tag: operation.tags[0],
    statuses: Object.keys(operation.responses).map(Number),
    rateLimit: operation['x-rate-limit'],
    cors: operation['x-cors'] ?? false,
    fastLane: operation['x-fast-lane'] ?? false,
    takesAnyQuery: operation['x-any-query'] ?? false,
    hasEtag: operation['x-etag'] ?? false,
    reader: takes(operation, 'IfMatch') ? (reader ?? null) : null,
    isRepeatable: takes(operation, 'IdempotencyKey'),
    canBeDry: takes(operation, 'DryRun'),
    hasBody: operation.requestBody !== undefined,
    bodyRequired: operation.requestBody?.required ?? false,
    consumes: Object.keys(operation.requestBody?.content ?? {}),
    bodyLimit: operation['x-body-limit'] ?? BODY_LIMIT,
    bodyDepth: operation['x-body-depth'] ?? BODY_DEPTH,
    produces: mediaTypeOfSuccess(document, operation),
    security: operation.security.flatMap((requirement) =>
      Object.entries(requirement).map(([scheme, scopes]) => ({ scheme, scopes })),
    ),
  };
}

function takes({ parameters = [] }: Operation, name: string): boolean {
  return parameters.some(({ $ref }) => $ref === `#/components/parameters/${name}`);
}

function mediaTypeOfSuccess({ components }: OpenApiDocument, operation: Operation): string | null {
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1] ?? {};
  const response = '$ref' in success ? components.responses[success.$ref.split('/').at(-1) ?? ''] : success;
  return Object.keys(response?.content ?? {})[0] ?? null;
}
