import { Refusal, refusedAt } from '../../domain/refusal.js';
import { mapInSlices, Slices } from '../../domain/slices.js';
import type { Schemas } from '../../http/contract.js';
import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { complaintOfAnswers } from './attachments.js';
import { refused } from './errors.js';
import { type Envelope, envelopes, isMatch, ofType, reasonOf } from './evaluation-answers.js';
import type { EvaluatedPlace, Evaluation, Evaluations } from './evaluations.js';

type Request = Schemas<'flipt'>['EvaluationRequest'];
type Answer = Schemas<'flipt'>['LegacyEvaluation'];
type BatchRequest = Schemas<'flipt'>['LegacyBatchRequest'];

export function legacyEvaluationHandlers(
  { clock }: Pick<Services, 'clock'>,
  evaluations: Evaluations,
): HandlersOf<'legacy-evaluation', 'flipt'> {
  return {
    evaluateLegacy: async ({ path, headers, body }, { principal }) => {
      const envelope = envelopes(clock);
      const place = await evaluations.find(principal, { path, headers });
      if (place instanceof Refusal) return refused(place);
      const evaluation = ofType('VARIANT_FLAG_TYPE', evaluations.evaluate(place, body));
      if (evaluation instanceof Refusal) return refused(evaluation);
      evaluations.count(place, evaluation);
      const told = envelope(body.requestId || crypto.randomUUID());
      return { status: 200, body: toAnswer(evaluations, place, body, evaluation, told) };
    },

    evaluateLegacyBatch: async ({ path, headers, body }, { principal }) => {
      const envelope = envelopes(clock);
      const foreign = checkNamespaces(path.namespaceKey, body);
      if (foreign) return refused(foreign);
      const place = await evaluations.find(principal, { path, headers });
      if (place instanceof Refusal) return refused(place);
      const evaluated = await evaluateAll(evaluations, place, body);
      if (evaluated instanceof Refusal) return refused(evaluated);
      const complaint = complaintOfAnswers(
        await mapInSlices(evaluated, ({ evaluation }) => evaluations.attachmentOf(evaluation)),
      );
      if (complaint) return refused(new Refusal('VALIDATION_FAILED', complaint));
      const { timestamp, ...told } = envelope(body.requestId || crypto.randomUUID());
      const inner = { timestamp, requestId: '', requestDurationMillis: 0 };
      const responses = await mapInSlices(evaluated, ({ request, evaluation }) => {
        evaluations.count(place, evaluation);
        return toAnswer(evaluations, place, request, evaluation, inner);
      });
      return { status: 200, body: { ...told, responses: [...responses] } };
    },
  };
}

/** Those of one batch are all of its namespace, or name none. */
function checkNamespaces(namespaceKey: string, { requests = [] }: BatchRequest) {
  const foreign = requests.findIndex((request) => request.namespaceKey && request.namespaceKey !== namespaceKey);
  if (foreign < 0) return undefined;
  const path = `/body/requests/${foreign}/namespaceKey`;
  const sentence = 'invalid field namespace_key: must be the same for all requests if specified';
  const message = `${sentence}: ${path} is not "${namespaceKey}"`;
  return refusedAt('VALIDATION_FAILED', message, path, `must be ${namespaceKey}`);
}

interface Evaluated {
  readonly request: Request;
  readonly evaluation: Evaluation;
}

/** All of them, but for those that are not found where that is wanted. */
async function evaluateAll(
  evaluations: Evaluations,
  place: EvaluatedPlace,
  { requests = [], excludeNotFound = false }: BatchRequest,
): Promise<readonly Evaluated[] | Refusal<'FLAG_NOT_FOUND' | 'VALIDATION_FAILED'>> {
  const slices = new Slices();
  const evaluated: Evaluated[] = [];
  for (const request of requests) {
    if (slices.isOver) await slices.rest();
    const evaluation = ofType('VARIANT_FLAG_TYPE', evaluations.evaluate(place, request));
    if (!(evaluation instanceof Refusal)) evaluated.push({ request, evaluation });
    else if (evaluation.code !== 'FLAG_NOT_FOUND' || !excludeNotFound) return evaluation;
  }
  return evaluated;
}

function toAnswer(
  evaluations: Evaluations,
  { namespaceKey }: EvaluatedPlace,
  { entityId = '', context = {} }: Request,
  evaluation: Evaluation,
  envelope: Envelope,
): Answer {
  const { flag, outcome, segmentKeys } = evaluation;
  return {
    ...envelope,
    entityId,
    requestContext: context,
    match: isMatch(outcome),
    flagKey: flag.key,
    segmentKey: segmentKeys[0] ?? '',
    value: outcome.variation ?? '',
    attachment: evaluations.attachmentOf(evaluation),
    reason: reasonOf(outcome),
    namespaceKey,
    segmentKeys,
  };
}
