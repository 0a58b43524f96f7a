/** Requirements 1.1, 1.2 and 1.6: providers, clients and hooks are set up. */
import { expect } from 'chai';
import { makeFlag, target } from '../../support/flags.js';
import { colours } from '../../support/openfeature-flags.js';
import { until } from '../support/events.js';
import { type AnyProvider, quiet } from '../support/sdks.js';
import { type Application, describeWays } from '../support/ways.js';

/** That another provider learns of changes, and this one does not. */
async function expectEnded({ app, open }: Application, ended: AnyProvider): Promise<void> {
  const { key } = await makeFlag(app, { type: 'string', variations: colours });
  const follower = await open();
  for (const variation of ['red', 'green']) {
    const told = until(follower, 'PROVIDER_CONFIGURATION_CHANGED', async () => {
      return (await follower.value(key, 'none')) === `#${variation}`;
    });
    await target(app, key, { default_serve: { variation } });
    await told;
  }
  const { value } = await ended.resolveStringEvaluation(key, 'none', {}, quiet);
  expect(value).to.equal('none');
}

describeWays('an application that sets OpenFeature up', ({ scenario }) => {
  scenario('1.1.2.1: a provider is set for whoever asks without a domain', async ({ sdk, provider }) => {
    await sdk.setProvider(provider());
    expect(await sdk.getClient().value('switched', false)).to.equal(true);
  });

  scenario('1.1.2.2: no flag is resolved before the provider is initialized', async ({ sdk, provider, newDomain }) => {
    const domain = newDomain();
    const given = provider();
    const ready = sdk.setProvider(given, domain);
    const early = await sdk.getClient(domain).details('switched', false);
    if (given.initialize) expect(early.errorCode).to.equal('PROVIDER_NOT_READY');
    await ready;
    expect(await sdk.getClient(domain).value('switched', false)).to.equal(true);
  });

  scenario('1.1.2.3: a provider that is replaced follows no changes any more', async (application) => {
    const { sdk, provider, newDomain } = application;
    const domain = newDomain();
    const replaced = provider();
    await sdk.setProvider(replaced, domain);
    await sdk.setProvider(provider(), domain);
    await expectEnded(application, replaced);
  });

  scenario('1.1.3: domains have providers of their own', async ({ sdk, provider, place, newDomain }) => {
    const [first, second] = [newDomain(), newDomain()];
    await sdk.setProvider(provider(place('prod')), first);
    await sdk.setProvider(provider(place('dev')), second);
    expect(await sdk.getClient(first).value('switched', false)).to.equal(true);
    expect(await sdk.getClient(second).value('switched', true)).to.equal(false);
    await sdk.setProvider(provider(place('dev')), first);
    expect(await sdk.getClient(first).value('switched', true)).to.equal(false);
  });

  scenario('1.1.4: hooks of the API are added to those before', async ({ sdk, open }) => {
    const ran: string[] = [];
    sdk.addHooks({ after: () => void ran.push('first') });
    sdk.addHooks({ after: () => void ran.push('second') }, { after: () => void ran.push('third') });
    await (await open()).value('switched', false);
    expect(ran).to.have.members(['first', 'second', 'third']);
  });

  scenario('1.1.5: the name of a provider is found by its domain', async ({ sdk, provider, open }) => {
    const given = provider();
    const { metadata } = await open(given);
    expect(sdk.getProviderMetadata(metadata.domain).name).to.equal(given.metadata.name);
  });

  scenario('1.1.6: a client is of the domain that it was made for', async ({ sdk, provider, newDomain }) => {
    const domain = newDomain();
    const client = sdk.getClient(domain);
    await sdk.setProvider(provider(), domain);
    expect(await client.value('switched', false)).to.equal(true);
    expect(await sdk.getClient().value('switched', false)).to.equal(false);
  });

  scenario(
    '1.1.7: there is a client even of a provider that cannot start',
    async ({ sdk, provider, place, newDomain }) => {
      const domain = newDomain();
      const failing = sdk.setProvider(provider({ ...place(), sk: 'sk_wrong', pk: 'pk_wrong' }), domain).catch(() => {});
      expect(() => sdk.getClient(domain)).not.to.throw();
      await failing;
      expect(() => sdk.getClient(domain)).not.to.throw();
    },
  );

  scenario('1.1.8.1: a provider that is of one domain is bound to no second', async ({ sdk, provider, newDomain }) => {
    const given = provider();
    const [first, second] = [newDomain(), newDomain()];
    await sdk.setProvider(given, first);
    const outcome = await new Promise((resolve) => resolve(sdk.setProvider(given, second))).then(
      () => 'bound',
      () => 'refused',
    );
    expect(outcome).to.equal(given.domainScoped ? 'refused' : 'bound');
    expect(await sdk.getClient(first).value('switched', false)).to.equal(true);
  });

  scenario('1.2.1: hooks of a client are added to those before', async ({ open }) => {
    const ran: string[] = [];
    const client = await open();
    client.addHooks({ after: () => void ran.push('first') });
    client.addHooks({ after: () => void ran.push('second') });
    await client.value('switched', false);
    expect(ran).to.have.members(['first', 'second']);
  });

  scenario('1.2.2: a client knows its domain', async ({ sdk, newDomain }) => {
    const domain = newDomain();
    expect(sdk.getClient(domain).metadata.domain).to.equal(domain);
  });

  scenario('1.6.1: no provider follows changes any more when the API is closed', async (application) => {
    const { sdk, provider, open } = application;
    const closed = provider();
    await open(closed);
    await sdk.close();
    await expectEnded(application, closed);
  });
});
