/** What every client is asked, remote and local, about the shop of test/support/flagsmith-shop.ts. Nothing of it is stored. */
import type { Question } from './conversation.js';

export const CASES: Readonly<Record<string, Question>> = {
  'flags of nobody': {},
  'an identity without traits': { identifier: 'bea' },
  'an identity in a segment': { identifier: 'carla', traits: { country: 'CH' } },
  'an identity in two segments': { identifier: 'dora', traits: { country: 'CH', age: 40 } },
  'a fraction on the bound of a segment': { identifier: 'eva', traits: { age: 18.0 } },
  'a fraction below the bound of a segment': { identifier: 'fay', traits: { age: 17.9 } },
  'traits that no segment knows': { identifier: 'gia', traits: { plan: 'pro', staff: true, score: 0.5, team: 'ü' } },
  'an overridden identity': { identifier: 'ada' },
  'an overridden identity in a segment': { identifier: 'ada', traits: { country: 'CH' } },
  'an identity in the share of an option': { identifier: 'person-1' },
  'an identity in the share of another option': { identifier: 'person-2' },
  'an identifier of many sorts of characters': { identifier: `ü'"\\/?#& 娘`, traits: { country: 'CH' } },
};
