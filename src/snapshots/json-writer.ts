import { createHash } from 'node:crypto';
import type { EnvironmentDefinition } from '../domain/definition.js';
import { Slices } from '../domain/slices.js';
import type { Table } from '../evaluation/index.js';

/** JSON in UTF-8, and the hash of its bytes. */
export interface JsonBytes {
  readonly bytes: Buffer;
  /** SHA-256 in base64url. */
  readonly hash: string;
}

/** Characters that are turned into bytes at a time. */
const CHUNK = 65_536;

/**
 * The text of flags and segments, by identity: those that are the very same objects from one revision to the next are
 * not written again.
 */
export class JsonWriter {
  private readonly texts = new WeakMap<object, string>();

  /** `{"data": …}` of the definition, without holding the event loop up. */
  async write(definition: EnvironmentDefinition): Promise<JsonBytes> {
    const slices = new Slices();
    const hash = createHash('sha256');
    const chunks: Buffer[] = [];
    let text = '';
    const flush = () => {
      const chunk = Buffer.from(text);
      hash.update(chunk);
      chunks.push(chunk);
      text = '';
    };
    for (const piece of this.pieces(definition)) {
      text += piece;
      if (text.length >= CHUNK) flush();
      if (slices.isOver) await slices.rest();
    }
    flush();
    return { bytes: Buffer.concat(chunks), hash: hash.digest('base64url') };
  }

  private *pieces({ segments, flags, ...head }: EnvironmentDefinition): Generator<string> {
    yield `{"data":${JSON.stringify(head).slice(0, -1)}`;
    yield* this.members('segments', segments);
    yield* this.members('flags', flags);
    yield '}}';
  }

  private *members(name: string, parts: Table<object>): Generator<string> {
    yield `,"${name}":{`;
    let comma = '';
    for (const [key, part] of parts.entries()) {
      yield `${comma}${JSON.stringify(key)}:${this.textOf(part)}`;
      comma = ',';
    }
    yield '}';
  }

  private textOf(part: object): string {
    const known = this.texts.get(part);
    if (known !== undefined) return known;
    const text = JSON.stringify(part);
    this.texts.set(part, text);
    return text;
  }
}
