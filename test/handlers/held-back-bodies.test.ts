import { once } from 'node:events';
import { request } from 'node:http';
import { expect } from 'chai';
import { onEveryDatabase } from '../support/app.js';
import { makeApiKey } from '../support/places.js';

onEveryDatabase('a request whose body comes late', (app) => {
  it('changes nothing when its key was revoked meanwhile', async () => {
    const { http, native, token } = app();
    const { key, id } = await makeApiKey(app());
    const server = http.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const headers = {
      'X-API-Key': key,
      'Content-Type': 'application/json',
      'Content-Length': 2,
      Expect: '100-continue',
    };
    const late = request({
      port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/v1/environments/prod/api-keys/rotate',
      headers,
    });
    late.flushHeaders();
    await once(late, 'continue');
    const path = { environment_id: 'prod', key_id: id };
    expect((await native.call('revokeApiKey', { token, path })).status).to.equal(204);
    late.end('{}');
    const [response] = await once(late, 'response');
    response.resume();
    server.close();
    expect(response.statusCode).to.equal(401);
  });
});
