/** Where a property of a Flagsmith condition is read from. */
import type { Reference } from '../evaluation/definition.js';

/** What Flagsmith hashes of an identity: the environment's client key, `_`, and the identifier. */
export const IDENTITY_KEY: Reference = {
  text: ['environment', 'client_key'],
  of: { text: '_', of: ['targetingKey'] },
};

/** The paths of Flagsmith's evaluation context that stand for something else than a trait. */
const PATHS: ReadonlyMap<string, Reference> = new Map<string, Reference>([
  ['$.identity.identifier', ['targetingKey']],
  ['$.identity.key', IDENTITY_KEY],
  ['$.environment.key', ['environment', 'client_key']],
  ['$.environment.name', ['environment', 'name']],
]);

const TRAIT_PATH = /^\$\.identity\.traits(?:\.([A-Za-z_][A-Za-z0-9_-]*)|\['([^'\\]*)'\]|\["([^"\\]*)"\])$/;

/**
 * A trait of that very name goes first, then, where it begins with `$.`, the path. Other paths than these are in no
 * context, and so they are names of traits, too.
 */
export function toPropertyReference(property: string): Reference {
  const trait: Reference = ['attributes', property];
  const path = PATHS.get(property) ?? traitAt(property);
  return path === undefined ? trait : { first: [trait, path] };
}

function traitAt(property: string): Reference | undefined {
  const [, plain, single, double] = TRAIT_PATH.exec(property) ?? [];
  const name = plain ?? single ?? double;
  return name === undefined ? undefined : ['attributes', name];
}
