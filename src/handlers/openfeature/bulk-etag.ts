/** The ETag of all answers to a context, known before anything is evaluated. */
import type { Principal } from '../../domain/principals.js';
import type { Schemas } from '../../http/contract.js';
import { EntityTag } from '../../http/entity-tags.js';

interface Answered {
  /** Of the environment's answers, whatever the context. */
  readonly tag: string;
  readonly principal: Principal;
  /** A stream's token changes from time to time: who has an old one gets a new answer, with another. */
  readonly eventStreams: Schemas<'openfeature'>['EventStream'][] | undefined;
  readonly context: Schemas<'openfeature'>['EvaluationContext'] | undefined;
}

/** A strong tag. The order of the context's properties makes no difference. */
export function bulkEtag({ tag, principal, eventStreams, context }: Answered): string {
  const visible = principal.kind === 'api_key' ? principal.type : 'sk';
  const covered = JSON.stringify([tag, visible, eventStreams, sorted(context ?? {})]);
  return EntityTag.ofDocument(Buffer.from(covered)).value;
}

/** The same JSON with the properties of every object in one order. The request is bounded in its depth. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, item]) => [name, sorted(item)]));
}
