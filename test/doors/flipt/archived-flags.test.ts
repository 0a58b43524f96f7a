/** Flags that are archived natively, which the door does not show. */
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { newKey } from '../../support/flags.js';
import { expectRefused, manage } from '../../support/flipt-management.js';

onEveryDatabase('an archived flag of the Flipt door', (app) => {
  it('keeps its key and its namespace, and says so', async () => {
    const { key } = await manage(app()).post('namespaces', { key: newKey('archived'), name: 'Archived' });
    const path = `namespaces/${key}/flags`;
    await manage(app()).post(path, { key: 'x', name: 'X' });
    const native = { token: app().token, query: { project_id: key }, path: { flag_key: 'x' } };
    dataOf(await app().native.call('archiveFlag', native));

    await expectRefused(app(), ['get', `${path}/x`], 404, `flag "${key}/x" not found`);
    const advice = 'restore it, or delete it, where archived flags are shown: in the native API or its pages';
    const taken = { body: { key: 'x', name: 'X' } };
    await expectRefused(app(), ['post', path, taken], 400, `flag "${key}/x" is not unique: one is archived: ${advice}`);
    await expectRefused(app(), ['delete', `${path}/x`], 400, `flag "${key}/x" is archived: ${advice}`);
    const left = `namespace "${key}" cannot be deleted; flags must be deleted first: those that are left are archived: give force, or delete them in the native API or its pages`;
    await expectRefused(app(), ['delete', `namespaces/${key}`], 400, left);

    dataOf(await app().native.call('restoreFlag', native));
    const sentence = `namespace "${key}" cannot be deleted; flags must be deleted first`;
    await expectRefused(app(), ['delete', `namespaces/${key}`], 400, sentence);
    await manage(app()).delete(`${path}/x`);
    await manage(app()).delete(`namespaces/${key}`);
  });
});
