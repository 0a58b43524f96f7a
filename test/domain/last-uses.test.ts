import { expect } from 'chai';
import { LastUses } from '../../src/domain/last-uses.js';

const NOW = new Date('2026-11-21T05:30:00.000Z');
const ago = (milliseconds: number) => new Date(NOW.getTime() - milliseconds).toISOString();

describe('the last uses', () => {
  it('are noted once, until they are taken', () => {
    const uses = new LastUses();
    for (const id of [1, 2, 1]) uses.note('apiKeys', { id, lastUsedAt: null }, NOW);
    uses.note('personalTokens', { id: 1, lastUsedAt: null }, NOW);
    expect(uses.take()).to.deep.equal({ apiKeys: [1, 2], personalTokens: [1], at: NOW.toISOString() });
    expect(uses.take()).to.equal(undefined);
  });

  it('are noted again after an hour, and not before', () => {
    const uses = new LastUses();
    uses.note('apiKeys', { id: 1, lastUsedAt: ago(3_599_999) }, NOW);
    expect(uses.take()).to.equal(undefined);
    uses.note('apiKeys', { id: 1, lastUsedAt: ago(3_600_000) }, NOW);
    expect(uses.take()?.apiKeys).to.deep.equal([1]);
  });

  it('are a thousand of a kind at most', () => {
    const uses = new LastUses();
    for (let id = 1; id <= 2000; id += 1) uses.note('apiKeys', { id, lastUsedAt: null }, NOW);
    uses.note('personalTokens', { id: 1, lastUsedAt: null }, NOW);
    const { apiKeys, personalTokens } = uses.take() ?? {};
    expect([apiKeys?.length, personalTokens?.length]).to.deep.equal([1000, 1]);
  });
});
