import type { Schemas } from '../../http/contract.js';
import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { notYet } from './not-yet.js';

/** Milliseconds: as long as Flipt's own clients wait by themselves. */
const POLLING_INTERVAL = 120_000;

const CONFIGURATION: Schemas<'flipt'>['OfrepConfiguration'] = {
  name: 'flipt',
  capabilities: {
    cacheInvalidation: { polling: { enabled: true, minPollingIntervalMs: POLLING_INTERVAL } },
    flagEvaluation: { supportedTypes: ['string', 'boolean'] },
  },
};

export function ofrepHandlers(_services: Services): HandlersOf<'ofrep', 'flipt'> {
  return {
    getOfrepConfiguration: () => ({ status: 200, body: CONFIGURATION }),
    evaluateOfrepFlags: notYet,
    evaluateOfrepFlag: notYet,
  };
}
