/** What the SDKs' calls cost the database, however many identities it holds. */
import { expect } from 'chai';
import { onEveryDatabase, type TestApp } from '../../support/app.js';
import { newKey } from '../../support/flags.js';
import { ask, bodyOf, makeJsonFlag } from '../../support/flagsmith.js';
import { statementsBesideKeys } from '../../support/statements.js';

const isWrite = (sql: string) => /^(insert|update|delete)/i.test(sql);

/** Makes so many identities by the database itself. */
async function plantIdentities({ database }: TestApp, from: number, to: number): Promise<void> {
  const environment = await database('environments').where({ key: 'prod' }).first('id');
  const id = environment?.id ?? 0;
  await database.raw(
    `insert into identities (public_id, environment_id, identifier, traits, version, created_at, updated_at)
     with recursive numbers(n) as (select ${from} union all select n + 1 from numbers where n + 1 < ${to})
     select 'idn_planted' || n, ${id}, 'planted-' || n, '{"plan":"pro"}', 1, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'
     from numbers`,
  );
}

onEveryDatabase("the Flagsmith door's calls", (app) => {
  const trait = (trait_value: unknown) => [{ trait_key: 'plan', trait_value }];
  const post = async (body: object) => bodyOf(await ask(app(), 'evaluateIdentity', { body }));
  const costOf = (work: () => Promise<unknown>) => statementsBesideKeys(app(), work);
  const get = async (identifier: string) => bodyOf(await ask(app(), 'getIdentityFlags', { query: { identifier } }));

  before(async () => {
    for (let count = 0; count < 10; count += 1) await makeJsonFlag(app(), ['blue', 'red']);
    bodyOf(await ask(app(), 'listFlags'));
  });

  /** Of each kind of call, for identities that are stored already. */
  async function costs(round: number) {
    const user = (kind: number) => `planted-${10 * round + kind}`;
    await get(user(0));
    await post({ identifier: user(4), traits: trait('pro') });
    return {
      'flags of nobody': await costOf(async () => bodyOf(await ask(app(), 'listFlags'))),
      'an identity that was read a moment ago': await costOf(() => get(user(0))),
      'an identity that was not': await costOf(() => get(user(1))),
      'traits that are stored already': await costOf(() => post({ identifier: user(2), traits: trait('pro') })),
      'traits that are new': await costOf(() => post({ identifier: user(3), traits: trait('free') })),
      'a transient identity': await costOf(() => post({ identifier: newKey('user'), transient: true })),
      'somebody without a name': await costOf(() => post({ traits: trait('pro') })),
    };
  }

  it('send the same statements over 100 identities and over 100,000', async () => {
    await plantIdentities(app(), 0, 100);
    const few = await costs(0);
    await plantIdentities(app(), 100, 100_000);
    expect(await costs(1)).to.deep.equal(few);
    const counts = Object.entries(few).map(([kind, statements]) => [
      kind,
      statements.length,
      statements.filter(isWrite).length,
    ]);
    // Those that write read the key and the identity once more.
    expect(counts).to.deep.equal([
      ['flags of nobody', 0, 0],
      ['an identity that was read a moment ago', 0, 0],
      ['an identity that was not', 1, 0],
      ['traits that are stored already', 1, 0],
      ['traits that are new', 4, 1],
      ['a transient identity', 1, 0],
      ['somebody without a name', 0, 0],
    ]);
  });

  it('read settings and numbers once after a change, and not for each request', async () => {
    await makeJsonFlag(app(), ['blue']);
    const first = await costOf(async () => bodyOf(await ask(app(), 'listFlags')));
    const second = await costOf(async () => bodyOf(await ask(app(), 'listFlags')));
    expect(first.filter((sql) => /kept_ids/.test(sql))).to.have.lengthOf(1);
    expect(second).to.deep.equal([]);
  });

  it('write nothing where many requests send what is stored already', async () => {
    const identifier = newKey('user');
    await post({ identifier, traits: trait('pro') });
    const statements = await costOf(() =>
      Promise.all(Array.from({ length: 20 }, () => post({ identifier, traits: trait('pro') }))),
    );
    expect(statements.filter(isWrite)).to.deep.equal([]);
  });
});
