import type { PlaceRefused } from '../../domain/parents.js';
import type { Principal } from '../../domain/principals.js';
import { Refusal, refusedAt } from '../../domain/refusal.js';
import { Slices } from '../../domain/slices.js';
import type { Schemas } from '../../http/contract.js';
import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { complaintOfAnswers } from './attachments.js';
import { refused } from './errors.js';
import { type Envelope, envelopes, ofType, toBoolean, toVariant } from './evaluation-answers.js';
import type { EvaluatedPlace, Evaluation, Evaluations } from './evaluations.js';
import { type Asked, askedIn } from './places.js';
import { flagTypeOf } from './shown-flags.js';

type Request = Schemas<'flipt'>['EvaluationRequest'];
type Response = Schemas<'flipt'>['EvaluationResponse'];
type NotFound = Refusal<'PROJECT_NOT_FOUND'>;

/** Of a batch: each that is new to this process is loaded by some queries. */
const MOST_NAMESPACES = 100;

interface Evaluated {
  readonly place: EvaluatedPlace;
  readonly evaluation: Evaluation;
}

export function evaluationHandlers(
  { clock }: Pick<Services, 'clock'>,
  evaluations: Evaluations,
): HandlersOf<'evaluation', 'flipt'> {
  const evaluateOne = async (type: Schemas<'flipt'>['FlagType'], principal: Principal, asked: Asked, body: Request) => {
    const place = await evaluations.find(principal, asked);
    if (place instanceof Refusal) return place;
    const evaluation = ofType(type, evaluations.evaluate(place, body));
    if (!(evaluation instanceof Refusal)) evaluations.count(place, evaluation);
    return evaluation;
  };

  /** Undefined: there is no such flag. */
  const evaluateIn = (place: EvaluatedPlace | NotFound | undefined, request: Request): Evaluated | undefined => {
    if (place === undefined || place instanceof Refusal) return undefined;
    const evaluation = evaluations.evaluate(place, request);
    return evaluation instanceof Refusal ? undefined : { place, evaluation };
  };

  const respond = (evaluated: Evaluated | undefined, request: Request, envelope: Envelope): Response => {
    if (!evaluated) return notFound(request);
    const { evaluation } = evaluated;
    return flagTypeOf(evaluation.flag) === 'BOOLEAN_FLAG_TYPE'
      ? { type: 'BOOLEAN_EVALUATION_RESPONSE_TYPE', booleanResponse: toBoolean(evaluation, envelope) }
      : { type: 'VARIANT_EVALUATION_RESPONSE_TYPE', variantResponse: toVariant(evaluations, evaluation, envelope) };
  };

  return {
    evaluateBoolean: async ({ headers, body }, { principal }) => {
      const envelope = envelopes(clock);
      const asked = askedIn(body.namespaceKey, { headers });
      const evaluation = await evaluateOne('BOOLEAN_FLAG_TYPE', principal, asked, body);
      if (evaluation instanceof Refusal) return refused(evaluation);
      return { status: 200, body: toBoolean(evaluation, envelope(body.requestId || crypto.randomUUID())) };
    },

    evaluateVariant: async ({ headers, body }, { principal }) => {
      const envelope = envelopes(clock);
      const asked = askedIn(body.namespaceKey, { headers });
      const evaluation = await evaluateOne('VARIANT_FLAG_TYPE', principal, asked, body);
      if (evaluation instanceof Refusal) return refused(evaluation);
      return { status: 200, body: toVariant(evaluations, evaluation, envelope(body.requestId || crypto.randomUUID())) };
    },

    evaluateBatch: async ({ headers, body: { requestId, requests = [] } }, { principal }) => {
      const envelope = envelopes(clock);
      const places = await findPlaces(evaluations, principal, { headers }, requests);
      if (places instanceof Refusal) return refused(places);
      const responses: Response[] = [];
      const evaluated: Evaluated[] = [];
      const slices = new Slices();
      for (const request of requests) {
        if (slices.isOver) await slices.rest();
        const one = evaluateIn(places.get(request.namespaceKey ?? ''), request);
        if (one) evaluated.push(one);
        responses.push(respond(one, request, envelope(request.requestId ?? '')));
      }
      const complaint = complaintOfAnswers(
        responses.map(({ variantResponse }) => variantResponse?.variantAttachment ?? ''),
      );
      if (complaint) return refused(new Refusal('VALIDATION_FAILED', complaint));
      for (const { place, evaluation } of evaluated) evaluations.count(place, evaluation);
      const { timestamp: _, ...told } = envelope(requestId || crypto.randomUUID());
      return { status: 200, body: { ...told, responses } };
    },
  };
}

/**
 * Where the requests of a batch evaluate, by the namespaces as they name them. One that does not exist has no flags, and
 * spoils no other; whatever else is wrong with one spoils them all.
 */
async function findPlaces(
  evaluations: Evaluations,
  principal: Principal,
  asked: Pick<Asked, 'headers'>,
  requests: readonly Request[],
): Promise<ReadonlyMap<string, EvaluatedPlace | NotFound> | PlaceRefused | Refusal<'VALIDATION_FAILED'>> {
  const named = [...new Set(requests.map(({ namespaceKey = '' }) => namespaceKey))];
  if (named.length > MOST_NAMESPACES) {
    const message = `A batch is of ${MOST_NAMESPACES} namespaces at most, and this one of ${named.length}: send several.`;
    return refusedAt(
      'VALIDATION_FAILED',
      message,
      '/body/requests',
      `must be of ${MOST_NAMESPACES} namespaces at most`,
    );
  }
  const found = await evaluations.findAll(
    principal,
    named.map((key) => askedIn(key, asked)),
  );
  const places = new Map<string, EvaluatedPlace | NotFound>();
  for (const [index, place] of found.entries()) {
    if (place instanceof Refusal && !isNoNamespace(place)) return place;
    places.set(named[index] ?? '', place);
  }
  return places;
}

function isNoNamespace(refusal: PlaceRefused): refusal is NotFound {
  return refusal.code === 'PROJECT_NOT_FOUND';
}

function notFound({ flagKey = '', namespaceKey = '' }: Request): Response {
  const reason = 'NOT_FOUND_ERROR_EVALUATION_REASON';
  const { path } = askedIn(namespaceKey, { headers: {} });
  return { type: 'ERROR_EVALUATION_RESPONSE_TYPE', errorResponse: { flagKey, ...path, reason } };
}
