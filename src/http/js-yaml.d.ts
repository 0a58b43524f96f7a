/** As much of js-yaml, which has no types of its own, as is used here. */
declare module 'js-yaml' {
  export class Type {
    constructor(
      tag: string,
      options: {
        readonly kind: 'scalar';
        readonly resolve: (text: string | null) => boolean;
        readonly construct: (text: string) => unknown;
      },
    );
  }

  export class Schema {
    extend(types: { readonly implicit: readonly Type[] }): Schema;
  }

  export const FAILSAFE_SCHEMA: Schema;
  export const DEFAULT_SCHEMA: Schema;

  export class YAMLException extends Error {
    readonly reason: string;
    /** Both count from 0. */
    readonly mark?: { readonly line: number; readonly column: number };
  }

  /** The reader, where it stands. */
  interface State {
    /** Of the node; nothing before the first. */
    readonly anchor?: string | null;
    readonly line: number;
    readonly position: number;
    readonly lineStart: number;
  }

  interface LoadOptions {
    readonly schema: Schema;
    readonly maxDepth: number;
    /** Asked before and after each node. */
    readonly listener: (event: 'open' | 'close', state: State) => void;
  }

  export function load(text: string, options: LoadOptions): unknown;

  export function loadAll(text: string, iterator: null, options: LoadOptions): unknown[];

  export function dump(
    value: unknown,
    options: {
      readonly schema: Schema;
      readonly lineWidth: number;
      readonly noRefs: boolean;
      readonly noArrayIndent: boolean;
    },
  ): string;
}
