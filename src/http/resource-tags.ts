/** The ETags of resources: made from what an operation answers, so that no handler has to think of them. */
import type { Request } from 'express';
import type { ContractDocument } from './contract-document.js';
import { EntityTag } from './entity-tags.js';
import type { OperationRow } from './operation-row.js';
import { type AnyOutcome, Prepared } from './respond.js';

/** The tag of the resource in this answer; undefined: there is none in it. */
export function tagOf({ status, body }: AnyOutcome, observed: ReadonlySet<string>): EntityTag | undefined {
  if (status >= 300) return undefined;
  if (body instanceof Prepared) return EntityTag.ofDocument(body.content);
  const data = typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined;
  return typeof data === 'object' && data !== null ? EntityTag.ofResource(data, observed) : undefined;
}

/** The answer with its ETag, where the contract gives it one; 304 to whoever has it already. */
export function withTag(
  { hasEtag, method }: OperationRow,
  req: Request,
  outcome: AnyOutcome,
  observed: ReadonlySet<string>,
): AnyOutcome {
  const tag = hasEtag ? tagOf(outcome, observed) : undefined;
  if (!tag) return outcome;
  if (method !== 'get') return { ...outcome, headers: { ...outcome.headers, ETag: tag.value } };
  const headers = { ...outcome.headers, ETag: tag.value, 'Cache-Control': 'private, no-cache' };
  return tag.isHadBy(req.get('if-none-match')) ? { status: 304, headers } : { ...outcome, headers };
}

/** The properties that nobody sets, as the contract's schemas say. */
export function observedOf(schemas: ContractDocument['components']['schemas']): ReadonlySet<string> {
  const properties = Object.values(schemas).flatMap((schema) => Object.entries(schema.properties ?? {}));
  const isObserved = ($ref = '') => schemas[$ref.replace('#/components/schemas/', '')]?.['x-observed'] ?? false;
  return new Set(properties.filter(([, { $ref }]) => isObserved($ref)).map(([name]) => name));
}
