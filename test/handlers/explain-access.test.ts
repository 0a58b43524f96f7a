import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { evaluate, makeFlag, target } from '../support/flags.js';

onEveryDatabase('explaining', (app) => {
  const ask = (flag_key: string, credential: object = { key: app().sk() }) =>
    app().native.call('explainFlag', { ...credential, body: { flag_key } });

  it('is for secret keys and people: a publishable key must not see rules', async () => {
    const flag = await makeFlag(app());
    expectRefusal(await ask(flag.key, { key: app().pk() }), 403, 'INSUFFICIENT_PERMISSIONS');
    expectRefusal(await ask(flag.key, {}), 401, 'AUTHENTICATION_REQUIRED');
    dataOf(await ask(flag.key, { token: app().token }));
  });

  it('tells server-only flags too', async () => {
    const flag = await makeFlag(app(), { server_only: true });
    expect(dataOf(await ask(flag.key)).evaluation.flag_key).to.equal(flag.key);
  });

  it('finds no flag that is archived or was never made, and no environment that is not there', async () => {
    const { native, sk, token } = app();
    const flag = await makeFlag(app());
    dataOf(await native.call('archiveFlag', { key: sk(), path: { flag_key: flag.key } }));
    expectRefusal(await ask(flag.key), 404, 'FLAG_NOT_FOUND');
    expectRefusal(await ask('nobody-made-it'), 404, 'FLAG_NOT_FOUND');
    expectRefusal(await ask(flag.key, { token, query: { environment_id: 'nowhere' } }), 404, 'ENVIRONMENT_NOT_FOUND');
  });

  it('is about the environment that is named', async () => {
    const flag = await makeFlag(app());
    dataOf(await target(app(), flag.key, {}, 'staging'));
    const { evaluation, steps } = dataOf(
      await ask(flag.key, { token: app().token, query: { environment_id: 'staging' } }),
    );
    expect(evaluation.value).to.equal(true);
    expect(steps[0].sentence).to.equal("The flag is on in environment 'staging'.");
  });

  it('does not count as usage', async () => {
    const { native, sk, flushUsage } = app();
    const flag = await makeFlag(app());
    dataOf(await ask(flag.key));
    await flushUsage();
    const path = { flag_key: flag.key };
    expect(dataOf(await native.call('listFlagUsage', { key: sk(), path })).counts).to.deep.equal([]);
    expect(dataOf(await native.call('getFlag', { key: sk(), path })).last_evaluated_at).to.equal(null);
    await evaluate(app(), flag.key);
    await flushUsage();
    expect(dataOf(await native.call('listFlagUsage', { key: sk(), path })).counts).to.have.length(1);
  });
});
