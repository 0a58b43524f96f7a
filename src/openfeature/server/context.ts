import type { EvaluationContext } from '@openfeature/server-sdk';
import type { EvaluationContext as ClientContext } from '../../client/client.js';

/** Why a context can be evaluated by nobody. */
interface InvalidContext {
  readonly mistake: string;
}

/** The context of OpenFeature as the server would read it: what is sent is JSON, and has dates as texts. */
export function toClientContext(context: EvaluationContext): ClientContext | InvalidContext {
  const sent = asSent(context);
  if (!sent) return { mistake: 'The context cannot be written as JSON.' };
  const { targetingKey, ...attributes } = sent;
  if (typeof (targetingKey ?? '') === 'string') return { targetingKey, attributes };
  return { mistake: '`targetingKey` must be a text.' };
}

/** Undefined: it cannot be sent. */
function asSent(context: EvaluationContext): EvaluationContext | undefined {
  try {
    return Object.values(context).every(isSentAsItIs) ? context : JSON.parse(JSON.stringify(context));
  } catch {
    return undefined;
  }
}

/** Of what has parts it is not worth to know. */
function isSentAsItIs(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
