/** Features files, as they come in: what the contract has let through. */
import { Refusal } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';
import { DEFAULT_NAMESPACE } from '../places.js';

type FliptSchemas = Schemas<'flipt'>;

export type Features = FliptSchemas['Features'];
export type FeaturesFlag = FliptSchemas['FeaturesFlag'];
export type FeaturesVariant = FliptSchemas['FeaturesVariant'];
export type FeaturesRule = FliptSchemas['FeaturesRule'];
export type FeaturesRollout = FliptSchemas['FeaturesRollout'];
export type FeaturesSegment = FliptSchemas['FeaturesSegment'];
export type FeaturesConstraint = FliptSchemas['FeaturesConstraint'];
export type FeaturesNamespace = FliptSchemas['FeaturesNamespace'];

/** One document of a stream, and where it is in the request. */
export interface File {
  readonly features: Features;
  readonly path: string;
}

/** A document by itself is a stream of one. */
export function filesIn(stream: FliptSchemas['FeaturesStream']): readonly File[] {
  if (!Array.isArray(stream)) return [{ features: stream, path: '/body' }];
  return stream.map((features, index) => ({ features, path: `/body/${index}` }));
}

export function namespaceOf({ namespace = DEFAULT_NAMESPACE }: Features): FeaturesNamespace {
  return typeof namespace === 'string' ? { key: namespace } : namespace;
}

export type Unimportable = Refusal<'DOCUMENT_INVALID'>;

/** `path`: into the request. */
export function refuseAt(path: string, message: string): Unimportable {
  const place = path.slice('/body'.length) || '/';
  return new Refusal('DOCUMENT_INVALID', `The file cannot be imported: ${place} ${message}.`, {
    errors: [{ path, message }],
  });
}
