import { stateIn } from '../../domain/flag-environments.js';
import { Refusal } from '../../domain/refusal.js';
import { mapInSlices, Slices } from '../../domain/slices.js';
import type { Schemas } from '../../http/contract.js';
import { isPublishable } from '../evaluate.js';
import type { HandlersOf } from '../handler.js';
import { refusedByOfrep } from './errors.js';
import { reasonOf } from './evaluation-answers.js';
import type { EvaluatedPlace, Evaluation, Evaluations, Question } from './evaluations.js';
import { askedIn } from './places.js';

type OfrepContext = Schemas<'flipt'>['OfrepContext'];
type OfrepEvaluation = Schemas<'flipt'>['OfrepEvaluation'];

/** Milliseconds: as long as Flipt's own clients wait by themselves. */
const POLLING_INTERVAL = 120_000;

const CONFIGURATION: Schemas<'flipt'>['OfrepConfiguration'] = {
  name: 'flipt',
  capabilities: {
    cacheInvalidation: { polling: { enabled: true, minPollingIntervalMs: POLLING_INTERVAL } },
    flagEvaluation: { supportedTypes: ['string', 'boolean'] },
  },
};

export function ofrepHandlers(evaluations: Evaluations): HandlersOf<'ofrep', 'flipt'> {
  return {
    getOfrepConfiguration: () => ({ status: 200, body: CONFIGURATION }),

    evaluateOfrepFlags: async ({ headers, body: { context = {} } }, { principal }) => {
      const place = await evaluations.find(principal, askedIn(headers['x-flipt-namespace'], { headers }));
      if (place instanceof Refusal) return refusedByOfrep(place);
      const asker = toAsker(context);
      const slices = new Slices();
      const evaluated: Evaluation[] = [];
      const named = namedIn(context);
      for (const flagKey of named ?? place.snapshot.flags.keys()) {
        if (slices.isOver) await slices.rest();
        if (!named && !isTold(place, flagKey)) continue;
        const evaluation = evaluations.evaluate(place, { ...asker, flagKey });
        if (evaluation instanceof Refusal) return refusedByOfrep(evaluation, flagKey);
        evaluated.push(evaluation);
      }
      const flags = await mapInSlices(evaluated, (evaluation) => {
        evaluations.count(place, evaluation);
        return toAnswer(evaluations, evaluation);
      });
      return { status: 200, body: { flags: [...flags] } };
    },

    evaluateOfrepFlag: async ({ path: { flagKey }, headers, body: { context = {} } }, { principal }) => {
      const place = await evaluations.find(principal, askedIn(headers['x-flipt-namespace'], { headers }));
      if (place instanceof Refusal) return refusedByOfrep(place, flagKey);
      const evaluation = evaluations.evaluate(place, { ...toAsker(context), flagKey });
      if (evaluation instanceof Refusal) return refusedByOfrep(evaluation, flagKey);
      evaluations.count(place, evaluation);
      return { status: 200, body: toAnswer(evaluations, evaluation) };
    },
  };
}

/** Providers send numbers and lists, and Flipt reads texts. The targeting key is a property as well. */
function toAsker(context: OfrepContext): Question {
  const texts = Object.entries(context).map(([name, value]) => [name, toText(value)] as const);
  const { targetingKey } = context;
  return { entityId: targetingKey ? toText(targetingKey) : crypto.randomUUID(), context: Object.fromEntries(texts) };
}

function toText(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The flags that the context asks for, each once; undefined: all. */
function namedIn({ flags }: OfrepContext): readonly string[] | undefined {
  if (typeof flags !== 'string' || flags === '') return undefined;
  return [...new Set(flags.split(',').map((key) => key.trim()))];
}

/** Whether whoever asks for all flags is told of this one. */
function isTold({ snapshot, principal }: EvaluatedPlace, flagKey: string): boolean {
  const { flags, states, environment } = snapshot;
  const flag = flags.get(flagKey);
  if (!flag || (flag.serverOnly && isPublishable(principal))) return false;
  const canBeOff = flag.type !== 'boolean' && flag.toggle === 'switch';
  return !canBeOff || stateIn(states, flag, environment.id).enabled;
}

const REASONS = {
  UNKNOWN_EVALUATION_REASON: 'UNKNOWN',
  FLAG_DISABLED_EVALUATION_REASON: 'DISABLED',
  MATCH_EVALUATION_REASON: 'TARGETING_MATCH',
  DEFAULT_EVALUATION_REASON: 'DEFAULT',
} as const;

function toAnswer(evaluations: Evaluations, evaluation: Evaluation): OfrepEvaluation {
  const { flag, outcome, segmentKeys } = evaluation;
  if (flag.type === 'boolean') {
    const value = outcome.value === true;
    const reason = outcome.matched ? 'TARGETING_MATCH' : 'DEFAULT';
    return { key: flag.key, reason, variant: String(value), metadata: {}, value };
  }
  const variant = outcome.variation ?? '';
  const attachment = evaluations.attachmentOf(evaluation);
  const metadata = {
    ...(segmentKeys.length > 0 && { segments: segmentKeys.join(',') }),
    ...(attachment !== '' && { attachment }),
  };
  return { key: flag.key, reason: REASONS[reasonOf(outcome)], variant, metadata, value: variant };
}
