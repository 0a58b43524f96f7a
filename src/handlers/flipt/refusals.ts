/** What Flipt says of namespaces, and of what lies in them, word for word. */
import type { ProjectRecord } from '../../domain/projects.js';
import { Refusal, type Use } from '../../domain/refusal.js';
import type { ErrorCode } from '../../http/contract.js';

type Namespace = Pick<ProjectRecord, 'key'>;
type Invalid = Refusal<'VALIDATION_FAILED'>;

export function inNamespace(kind: 'flag' | 'segment' | 'rule' | 'rollout', namespace: Namespace, name: string): string {
  return `${kind} "${namespace.key}/${name}"`;
}

export function invalid(message: string): Invalid {
  return new Refusal('VALIDATION_FAILED', message);
}

export function invalidField(field: string, complaint: string): Invalid {
  return invalid(`invalid field ${field}: ${complaint}`);
}

/** The refusal with another sentence, where it is this one. */
export function inWords<Code extends ErrorCode>(
  refusal: Refusal<Code>,
  sentences: Partial<Record<Code, string>>,
): Refusal<Code> {
  const sentence = sentences[refusal.code];
  return sentence === undefined ? refusal : new Refusal(refusal.code, sentence, refusal.details);
}

/** Where something is used, natively. */
export function useInWords({ flagKey, environmentKey, segmentKey, path }: Use): string {
  if (segmentKey !== null) return `${path} of segment '${segmentKey}'`;
  return `${path} of flag '${flagKey}' in environment '${environmentKey}'`;
}
