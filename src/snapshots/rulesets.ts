/** What applications that evaluate by themselves are given: a definition as bytes, made once however many ask. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { EnvironmentDefinition } from '../domain/definition.js';
import { type JsonBytes, JsonWriter } from './json-writer.js';
import type { EnvironmentSnapshot } from './load-snapshot.js';

export type RulesetCoding = 'br' | 'gzip' | 'identity';

/** One environment's ruleset at one revision. */
export interface Ruleset {
  readonly revision: number;
  /** Of the content. A restored backup may count the same revisions again, with other flags. */
  readonly hash: string;
  /** The JSON that is published, compressed so. */
  bytes(coding: RulesetCoding): Promise<Buffer>;
}

export interface Rulesets {
  of(snapshot: EnvironmentSnapshot): Promise<Ruleset>;
}

/** Node compresses on threads of its own. Brotli's best takes a hundred times as long as this, for a tenth less. */
const COMPRESS: Readonly<Record<Exclude<RulesetCoding, 'identity'>, (bytes: Buffer) => Promise<Buffer>>> = {
  gzip: promisify<Buffer, Buffer>(gzip),
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
};
const brotli = promisify(brotliCompress);

export function createRulesets(): Rulesets {
  const writer = new JsonWriter();
  const made = new WeakMap<EnvironmentDefinition, Promise<Ruleset>>();
  return {
    of: ({ definition, environment: { revision } }) => {
      const known = made.get(definition);
      if (known) return known;
      const ruleset = writer.write(definition).then((json) => toRuleset(revision, json));
      made.set(definition, ruleset);
      ruleset.catch(() => made.delete(definition));
      return ruleset;
    },
  };
}

function toRuleset(revision: number, { bytes, hash }: JsonBytes): Ruleset {
  const compressed = new Map<RulesetCoding, Promise<Buffer>>();
  return {
    revision,
    hash,
    bytes: async (coding) => {
      if (coding === 'identity') return bytes;
      const known = compressed.get(coding);
      if (known) return known;
      const made = COMPRESS[coding](bytes);
      compressed.set(coding, made);
      made.catch(() => compressed.delete(coding)); // whoever asks next may have more luck
      return made;
    },
  };
}
