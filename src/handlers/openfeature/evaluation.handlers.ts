import type { Principal } from '../../domain/principals.js';
import { Refusal } from '../../domain/refusal.js';
import type { Schemas } from '../../http/contract.js';
import { matchedTag, withQuotes } from '../../http/entity-tags.js';
import { Prepared } from '../../http/respond.js';
import { flagSetMetadata } from '../../openfeature/resolution.js';
import { evaluateFlagIn, findSnapshot } from '../evaluate.js';
import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { answerText, batchText } from './answer-texts.js';
import { toContext, toEvaluation, toEvaluations, toFlagSet } from './answers.js';
import { bulkEtag } from './bulk-etag.js';
import { refused } from './errors.js';
import { EVENTS, OFREP } from './locations.js';

type Evaluation = Schemas<'openfeature'>['Evaluation'];
type Batch = Schemas<'openfeature'>['EvaluationBatch'];

export function evaluationHandlers(services: Services): HandlersOf<'evaluation', 'openfeature'> {
  return {
    evaluateFlag: async ({ path: { key }, body }, { principal }) => {
      const snapshot = await findSnapshot(services, principal, {});
      if (snapshot instanceof Refusal) return refused(snapshot, key);
      const outcome = evaluateFlagIn(snapshot, principal, key, toContext(services, body.context));
      if (outcome instanceof Refusal) return refused(outcome, key);
      services.usage.count(snapshot, outcome);
      const text = answerText(toEvaluation(outcome, snapshot), snapshot);
      return { status: 200, body: new Prepared<Evaluation>(text) };
    },

    evaluateFlags: async ({ body, headers }, { principal }) => {
      const snapshot = await findSnapshot(services, principal, {});
      if (snapshot instanceof Refusal) return refused(snapshot);
      const { tag } = await services.answerTags.of(snapshot);
      const eventStreams = eventStreamsFor(services, principal, tag);
      const ETag = bulkEtag({ tag, principal, eventStreams, context: body.context });
      const isKnown = matchedTag(withQuotes(headers['if-none-match']), [ETag]) !== undefined;
      if (isKnown) return { status: 304, headers: { ETag } };
      const flags = toEvaluations(services, snapshot, principal, toContext(services, body.context));
      const metadata = flagSetMetadata(toFlagSet(snapshot));
      const text = batchText({ flags, metadata, ...(eventStreams && { eventStreams }) }, snapshot);
      return { status: 200, headers: { ETag }, body: new Prepared<Batch>(text) };
    },
  };
}

/** Seconds; the protocol's own default. */
const INACTIVITY_DELAY = 120;

/** Nothing for people: their sessions are too short for a stream. `tag`: of the answers that it is given with. */
function eventStreamsFor(
  { streamTokens }: Services,
  principal: Principal,
  tag: string,
): Schemas<'openfeature'>['EventStream'][] | undefined {
  if (principal.kind === 'user') return undefined;
  const query = new URLSearchParams({
    ...(principal.kind === 'api_key' && { token: streamTokens.issue(principal) }),
    since: tag,
  });
  const endpoint = { requestUri: `${OFREP}${EVENTS}?${query}` };
  return [{ type: 'sse', endpoint, inactivityDelaySec: INACTIVITY_DELAY }];
}
