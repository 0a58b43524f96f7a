/** Webhooks of an environment: made, shown, changed and deleted. */
import { expect } from 'chai';
import { onEveryDatabase, onOneDatabase } from '../../support/app.js';
import { auditOf } from '../../support/audit.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { makeMember } from '../../support/people.js';
import { environmentOf, makeProject, makeTenant } from '../../support/places.js';
import { leavesNoTrace } from '../../support/unchanged.js';
import { callWebhook, deleteWebhooks, makeWebhook } from '../../support/webhooks.js';

const URL = 'https://example.org/hooks/t0ken';

onEveryDatabase('webhooks of the Flagsmith door', (app) => {
  afterEach(() => deleteWebhooks(app()));

  it('are made, and shown with their secret', async () => {
    const answer = await callWebhook(app(), 'createWebhook', { body: { url: URL, secret: 'correct horse' } });
    expect(answer.status).to.equal(201);
    const { id, created_at, updated_at, ...rest } = answer.body;
    expect(rest).to.deep.equal({ url: URL, enabled: true, secret: 'correct horse' });
    expect(created_at).to.equal(updated_at);
    const { client_key } = await environmentOf(app());
    expect(answer.headers['location']).to.equal(`/flagsmith/api/v1/environments/${client_key}/webhooks/${id}/`);
    expect((await callWebhook(app(), 'getWebhook', { id })).body).to.deep.equal(answer.body);
    expect((await callWebhook(app(), 'listWebhooks')).body).to.deep.equal([answer.body]);
    expect((await callWebhook(app(), 'listWebhooks', { environment: 'dev' })).body).to.deep.equal([]);
  });

  it('keep what a PUT or a PATCH does not name, and lose a secret that is empty', async () => {
    const { id } = await makeWebhook(app(), { url: URL, enabled: false, secret: 'one' });
    const shown = ({ body }: TestAnswer) => ({ url: body.url, enabled: body.enabled, secret: body.secret });
    const change = async (operation: string, body: object) => {
      const answer = await callWebhook(app(), operation, { id, body });
      expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
      return shown(answer);
    };
    const other = `${URL}/2`;
    expect(await change('replaceWebhook', { url: other })).to.deep.equal({ url: other, enabled: false, secret: 'one' });
    expect(await change('updateWebhook', { enabled: true })).to.deep.equal({
      url: other,
      enabled: true,
      secret: 'one',
    });
    expect(await change('updateWebhook', { secret: 'two' })).to.include({ secret: 'two' });
    expect(await change('updateWebhook', { secret: '' })).to.include({ secret: '' });
    expect(shown(await callWebhook(app(), 'getWebhook', { id }))).to.deep.equal({
      url: other,
      enabled: true,
      secret: '',
    });
  });

  it('are not written again as they are', async () => {
    const { id } = await makeWebhook(app(), { url: URL, secret: 'one' });
    await leavesNoTrace(app(), () =>
      callWebhook(app(), 'replaceWebhook', { id, body: { url: URL, enabled: true, secret: 'one' } }),
    );
  });

  it('are gone once they are deleted', async () => {
    const { id } = await makeWebhook(app(), { url: URL });
    expect((await callWebhook(app(), 'deleteWebhook', { id })).status).to.equal(204);
    for (const [operation, body] of [
      ['getWebhook', undefined],
      ['replaceWebhook', { url: URL }],
      ['updateWebhook', { enabled: true }],
      ['deleteWebhook', undefined],
    ] as const) {
      const answer = await callWebhook(app(), operation, { id, body });
      expect(answer.status).to.equal(404);
      expect(answer.body.detail).to.equal(`Webhook '${id}' does not exist in environment 'prod'.`);
    }
  });

  it('are those of their environment only', async () => {
    const { id } = await makeWebhook(app(), { url: URL });
    expect((await callWebhook(app(), 'getWebhook', { id, environment: 'dev' })).status).to.equal(404);
  });

  it('are in the audit log without their secret and the path of their URL', async () => {
    const answer = await callWebhook(app(), 'createWebhook', { body: { url: URL, secret: 'correct horse' } });
    const entries = await auditOf(app(), answer);
    expect(entries).to.have.length(1);
    expect(entries[0]).to.include({ resource: 'webhook', before: null });
    expect(entries[0]?.after).to.include({ origin: 'https://example.org', isSigned: true, enabled: true });
    expect(JSON.stringify(entries)).to.not.match(/correct horse|t0ken/);
  });

  it('have their secret sealed in the database', async () => {
    await makeWebhook(app(), { url: URL, secret: 'correct horse' });
    const [row] = await app().database('webhooks').select();
    expect(row?.secret).to.be.a('string');
    expect(JSON.stringify(row)).to.not.include('correct horse');
  });

  it('are twenty at most', async () => {
    for (let count = 0; count < 20; count += 1) await makeWebhook(app(), { url: URL });
    const answer = await leavesNoTrace(app(), () => callWebhook(app(), 'createWebhook', { body: { url: URL } }));
    expect(answer.status).to.equal(400);
    expect(answer.body.detail).to.include("Environment 'prod' has 20 webhooks");
  });

  it('go with their environment', async () => {
    const project = await makeProject(app());
    const query = { project_id: project.id };
    const { client_key, id } = (await app().native.call('listEnvironments', { token: app().token, query })).body
      .data[0];
    const path = { api_key: client_key };
    const made = await app().flagsmith.call('createWebhook', { token: app().token, path, body: { url: URL } });
    expect(made.status).to.equal(201);
    await app().native.call('deleteEnvironment', { token: app().token, path: { environment_id: id } });
    expect((await app().flagsmith.call('listWebhooks', { token: app().token, path })).status).to.equal(404);
    expect(await app().database('webhooks').where({ id: made.body.id })).to.deep.equal([]);
  });
});

/** The addresses that a URL may name, written as people write them. */
const REFUSED = {
  'no URL at all': 'example',
  'another scheme': 'ftp://example.org/',
  'a user': 'https://ada@example.org/',
  'a password': 'https://ada:secret@example.org/',
  localhost: 'http://localhost:8000/',
  'a name below localhost': 'http://api.localhost/',
  loopback: 'http://127.0.0.1/',
  'loopback as one number': 'http://2130706433/',
  'loopback in hexadecimal': 'http://0x7f.1/',
  'loopback in octal': 'http://0177.0.0.1/',
  'loopback of IPv6': 'http://[::1]/',
  'loopback as IPv6': 'http://[::ffff:127.0.0.1]/',
  'loopback as an old form of IPv6': 'http://[::127.0.0.1]/',
  'no address': 'http://0.0.0.0/',
  'a private network': 'http://10.1.2.3/',
  'another private network': 'http://192.168.1.1/',
  'a third private network': 'http://172.16.0.1/',
  'a private network of IPv6': 'http://[fd00::1]/',
  'a link, where clouds keep credentials': 'http://169.254.169.254/latest/meta-data/',
  'a link of IPv6': 'http://[fe80::1]/',
  'the network of a carrier': 'http://100.64.0.1/',
  multicast: 'http://224.0.0.1/',
  'what is reserved': 'http://240.0.0.1/',
  'what is translated to IPv4': 'http://[64:ff9b::7f00:1]/',
  'what is tunnelled to IPv4': 'http://[2002:7f00:1::]/',
};

onOneDatabase('a webhook', (app) => {
  for (const [title, url] of Object.entries(REFUSED)) {
    it(`is refused at ${title}, when it is made and when it is changed`, async () => {
      const { id } = await makeWebhook(app(), { url: URL });
      const answers = await leavesNoTrace(app(), async () => [
        await callWebhook(app(), 'createWebhook', { body: { url } }),
        await callWebhook(app(), 'replaceWebhook', { id, body: { url } }),
        await callWebhook(app(), 'updateWebhook', { id, body: { url } }),
      ]);
      await deleteWebhooks(app());
      for (const { status, body } of answers) {
        expect(status).to.equal(400);
        expect(body.url).to.have.length(1);
        expect(body.detail).to.include('/body/url');
      }
    });
  }

  it('may be at a public address', async () => {
    await makeWebhook(app(), { url: 'http://[2606:4700::1111]:8080/' });
    await makeWebhook(app(), { url: 'http://8.8.8.8/' });
    await deleteWebhooks(app());
  });

  it('is refused without a URL', async () => {
    const { status, body } = await callWebhook(app(), 'createWebhook', { body: { enabled: true } });
    expect(status).to.equal(400);
    expect(body.url).to.deep.equal(['is required']);
  });

  it('cannot be seen or made by who may not write environments', async () => {
    const member = await makeMember(app(), { role: 'editor' });
    const { client_key } = await environmentOf(app());
    const path = { api_key: client_key, webhook_pk: '1' };
    for (const operation of [
      'listWebhooks',
      'getWebhook',
      'deleteWebhook',
      'createWebhook',
      'replaceWebhook',
      'updateWebhook',
    ]) {
      const body = /list|get|delete/.test(operation) ? undefined : { url: URL };
      const { status } = await app().flagsmith.call(operation, { token: member.token, path, body });
      expect(status, operation).to.equal(403);
    }
  });

  it('does not exist for another organization, and neither does its environment', async () => {
    const tenant = await makeTenant(app());
    const { id } = await makeWebhook(app(), { url: URL });
    const { client_key } = await environmentOf(app());
    const path = { api_key: client_key, webhook_pk: String(id) };
    for (const operation of ['listWebhooks', 'getWebhook', 'deleteWebhook']) {
      const answer = await app().flagsmith.call(operation, { token: tenant.token, path });
      expect(answer.status).to.equal(404);
      expect(answer.body.detail).to.equal(`Environment '${client_key}' does not exist.`);
    }
    await deleteWebhooks(app());
  });

  it('is forbidden where the membership is narrowed to less, and does not exist where it is narrowed to others', async () => {
    const mine = await makeProject(app());
    const { project_id, client_key } = await environmentOf(app());
    const path = { api_key: client_key, webhook_pk: '1' };
    const admin = { project_id: mine.id, role: 'admin' };
    const outsider = await makeMember(app(), { projects: [admin] });
    const viewer = await makeMember(app(), { projects: [admin, { project_id, role: 'viewer' }] });
    for (const operation of ['listWebhooks', 'getWebhook', 'deleteWebhook']) {
      expect((await app().flagsmith.call(operation, { token: outsider.token, path })).status).to.equal(404);
      expect((await app().flagsmith.call(operation, { token: viewer.token, path })).status).to.equal(403);
    }
  });
});
