export type LimitCategory = 'auth' | 'management' | 'evaluation' | 'ruleset' | 'none';

/** One row of generated/<contract>/operations.ts, as run time reads it. */
export interface OperationRow {
  readonly method: string;
  readonly path: string;
  /** The path of the mount: `/api/v1`, or `/`. */
  readonly base: string;
  readonly tag: string;
  readonly statuses: readonly number[];
  readonly rateLimit: LimitCategory;
  /** Pages of any origin may call it. */
  readonly cors: boolean;
  /** Applications call it all the time: what is as usual of it is answered in front of the pipeline. */
  readonly fastLane: boolean;
  /** Its query is for the page that it answers: the server looks at none of it. */
  readonly takesAnyQuery: boolean;
  /** The answer's `data` is a resource, which the pipeline gives an ETag. */
  readonly hasEtag: boolean;
  /** The operation that reads what this one changes, where a request can say what it expects of that. */
  readonly reader: string | null;
  /** Takes an `Idempotency-Key`. */
  readonly isRepeatable: boolean;
  /** Takes `dry_run`: keeps nothing where that is true. */
  readonly canBeDry: boolean;
  readonly hasBody: boolean;
  readonly bodyRequired: boolean;
  /** The media types that it reads. */
  readonly consumes: readonly string[];
  /** Bytes. */
  readonly bodyLimit: number;
  /** Levels of nested objects and lists. */
  readonly bodyDepth: number;
  readonly produces: string | null;
  /** Alternatives; none: the operation is public. */
  readonly security: readonly { readonly scheme: string; readonly scopes: readonly string[] }[];
}
