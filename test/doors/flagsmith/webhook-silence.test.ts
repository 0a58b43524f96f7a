/** What webhooks of the Flagsmith door are not told, although it is done. */
import { expect } from 'chai';
import { dataOf, expectRefusal } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { inSwitzerland, makeColours, makeFlag, ruleWhen, target } from '../../support/flags.js';
import { storeTraits } from '../../support/identities.js';
import { makeEnvironment } from '../../support/places.js';
import { telling } from '../../support/told-events.js';
import { changeWebhook, deleteWebhooks, makeWebhook, PRIVATE } from '../../support/webhooks.js';

onEveryDatabase(
  'a webhook of the Flagsmith door is not told',
  (app) => {
    const { receiver, told } = telling(app);
    const native = (id: string, options: object) => app().native.call(id, { token: app().token, ...options });
    const patchState = (flag_key: string, body: object, query: Record<string, string> = {}) =>
      native('updateFlagEnvironment', { path: { flag_key, environment_id: 'prod' }, query, body });

    it('of refusals, dry runs, names, other rules, other environments, and what is so already', async () => {
      const { key } = await makeColours(app());
      const events = await told(async () => {
        dataOf(await patchState(key, { enabled: true }, { dry_run: 'true' }));
        expectRefusal(await patchState(key, { default_serve: { variation: 'purple' } }), 422, 'VARIATION_NOT_FOUND');
        dataOf(await patchState(key, { rules: [ruleWhen(inSwitzerland, { variation: 'red' })] }));
        dataOf(await native('updateFlag', { path: { flag_key: key }, body: { description: 'Another' } }));
        dataOf(await target(app(), key, { default_serve: { variation: 'red' } }, 'dev'));
        dataOf(await patchState(key, { enabled: false }));
        dataOf(await storeTraits(app(), 'ada', { country: 'CH' }), 201);
      });
      expect(events).to.deep.equal([]);
    });

    it('anything while it is disabled, nor what it has not been told until then', async () => {
      const { key } = await makeFlag(app());
      const { id } = await makeWebhook(app(), { url: receiver().url });
      dataOf(await patchState(key, { enabled: true }));
      await changeWebhook(app(), id, { enabled: false });
      dataOf(await patchState(key, { enabled: false }));
      await changeWebhook(app(), id, { enabled: true });
      await app().deliverWebhooks();
      await deleteWebhooks(app());
      expect(receiver().received).to.deep.equal([]);
    });

    it('anything where its environment is gone', async () => {
      const { id } = await makeEnvironment(app(), { key: 'gone' });
      const { key } = await makeFlag(app());
      await makeWebhook(app(), { url: receiver().url }, 'gone');
      dataOf(await target(app(), key, { enabled: true }, 'gone'));
      expect((await native('deleteEnvironment', { path: { environment_id: id } })).status).to.equal(204);
      await app().deliverWebhooks();
      expect(receiver().received).to.deep.equal([]);
      expect(await app().database('webhook_deliveries')).to.deep.equal([]);
    });
  },
  { env: PRIVATE },
);
