/** One object of every kind that the Flipt door knows, by the parameters that name them there. */
import { expect } from 'chai';
import type { TestApp } from '../support/app.js';
import type { TestAnswer } from '../support/contract-client.js';
import { newKey } from '../support/flags.js';

type Named = Readonly<Record<string, string>>;

interface Where {
  readonly token: string;
  /** By its id: its key, another organization has as well. */
  readonly namespaceKey: string;
  readonly environment: string;
}

export async function fliptIn(
  { flipt }: Pick<TestApp, 'flipt'>,
  { token, namespaceKey, environment }: Where,
): Promise<Named> {
  const make = async (id: string, path: Named, body: object) => {
    const headers = { 'X-Flipt-Environment': environment };
    const answer = await flipt.call(id, { token, headers, path: { namespaceKey, ...path }, body });
    expect(answer.status, `${id}: ${JSON.stringify(answer.body)}`).to.equal(200);
    return answer.body;
  };
  const segmentKey = newKey('segment');
  await make('createSegment', {}, { key: segmentKey, name: 'n' });
  const question = { type: 'STRING_COMPARISON_TYPE', property: 'plan', operator: 'eq', value: 'pro' };
  const constraint = await make('createConstraint', { segmentKey }, question);
  const flagKey = newKey();
  await make('createFlag', {}, { key: flagKey, name: 'n' });
  const variant = await make('createVariant', { flagKey }, { key: 'blue' });
  const rule = await make('createRule', { flagKey }, { rank: 1, segmentKey });
  const share = { variantId: variant.id, rollout: 50 };
  const distribution = await make('createDistribution', { flagKey, ruleId: rule.id }, share);
  const toggleKey = newKey();
  await make('createFlag', {}, { key: toggleKey, name: 'n', type: 'BOOLEAN_FLAG_TYPE' });
  const rollout = await make('createRollout', { flagKey: toggleKey }, { rank: 1, threshold: { percentage: 50 } });
  const { authentication } = await make('createToken', {}, { name: 'n' });
  return {
    namespaceKey,
    flagKey,
    toggleKey,
    segmentKey,
    constraintId: constraint.id,
    variantId: variant.id,
    ruleId: rule.id,
    distributionId: distribution.id,
    rolloutId: rollout.id,
    tokenId: authentication.id,
  };
}

/** The objects as Flipt's API shows them. */
export async function fliptViewOf(
  { flipt }: Pick<TestApp, 'flipt'>,
  { token, environment }: Pick<Where, 'token' | 'environment'>,
  objects: Named,
): Promise<readonly TestAnswer['body'][]> {
  const views = [];
  for (const id of ['getNamespace', 'getFlag', 'getRule', 'getRollout', 'getSegment', 'getToken']) {
    const path = { ...objects, ...(id === 'getRollout' && { flagKey: objects['toggleKey'] ?? '' }) };
    const answer = await flipt.call(id, { token, path, headers: { 'X-Flipt-Environment': environment } });
    expect(answer.status, `${id}: ${JSON.stringify(answer.body)}`).to.equal(200);
    views.push(answer.body);
  }
  return views;
}
