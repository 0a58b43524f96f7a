/** Preconditions of an identity, whose traits are no configuration and whose overrides are. */
import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { makeFlag, newKey } from '../support/flags.js';
import { getIdentity, override, storeTraits } from '../support/identities.js';
import { leavesNoTrace } from '../support/unchanged.js';

const WRITERS = Array.from({ length: 8 }, (_, index) => index);

onEveryDatabase('an identity', (app) => {
  const overrideIn = async (flag: string, identifier: string) =>
    dataOf(await override(app(), identifier, flag, 'on'), 201);
  const forget = (identifier: string, tag: string) =>
    app().native.call('deleteIdentity', { key: app().sk(), path: { identifier }, headers: { 'If-Match': tag } });
  const tagOf = async (identifier: string) => (await getIdentity(app(), identifier)).headers['etag'] ?? '';

  it('of which only an override is left is not forgotten by whoever has seen its traits', async () => {
    const identifier = newKey('user');
    await storeTraits(app(), identifier, { plan: 'pro' });
    const tag = await tagOf(identifier);
    expect((await forget(identifier, tag)).status).to.equal(204);
    await overrideIn((await makeFlag(app())).key, identifier);
    expectRefusal(await leavesNoTrace(app(), () => forget(identifier, tag)), 412, 'PRECONDITION_FAILED');
  });

  it('with an override is forgotten only by whoever has seen its traits as they are', async () => {
    const identifier = newKey('user');
    await storeTraits(app(), identifier, { plan: 'free' });
    await overrideIn((await makeFlag(app())).key, identifier);
    const tag = await tagOf(identifier);
    dataOf(await storeTraits(app(), identifier, { plan: 'pro' }));
    expectRefusal(await leavesNoTrace(app(), () => forget(identifier, tag)), 412, 'PRECONDITION_FAILED');
    expect((await forget(identifier, await tagOf(identifier))).status).to.equal(204);
  });

  it('may be patched with care while hundreds are written at once: nobody is sent away', async () => {
    const { native, sk } = app();
    const all = Array.from({ length: 100 }, () => newKey('user'));
    const bulk = (names: readonly string[], writer: number) =>
      native.call('replaceIdentities', {
        key: sk(),
        body: { identities: names.map((identifier) => ({ identifier, traits: { writer } })) },
      });
    dataOf(await bulk(all.slice(0, 50), -1));
    const careful = async (identifier: string, writer: number) => {
      const headers = { 'If-Match': await tagOf(identifier) };
      const path = { identifier };
      return native.call('updateIdentity', { key: sk(), path, body: { traits: { [`w${writer}`]: 1 } }, headers });
    };
    const answers = await Promise.all(
      WRITERS.flatMap((writer) => [
        bulk(all, writer),
        careful(all[writer] ?? '', writer),
        careful(all[writer + 8] ?? '', writer),
      ]),
    );
    for (const { status } of answers) expect(status).to.be.oneOf([200, 412]);
  });
});
