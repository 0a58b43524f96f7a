import type { JsonObject } from './entry.js';

/**
 * The members of a written map. Looked up in the map itself: copying one of thousands of flags would be most of the
 * work of compiling a definition in which one flag changed.
 */
export class Members {
  readonly keys: readonly string[];

  constructor(private readonly raw: JsonObject) {
    this.keys = Object.keys(raw);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.raw, key);
  }

  get(key: string): unknown {
    const value = this.raw[key];
    return value !== undefined && this.has(key) ? value : undefined;
  }
}
