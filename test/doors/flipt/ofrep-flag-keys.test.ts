/** Flag keys in OFREP's path: some providers encode them and some do not. */
import { expect } from 'chai';
import { onOneDatabase } from '../../support/app.js';
import { makeFlag } from '../../support/flags.js';

onOneDatabase("a flag's key in OFREP's path of the Flipt door", (app) => {
  const send = (written: string) =>
    app().flipt.send('post', `/flipt/ofrep/v1/evaluate/flags/${written}`, { key: app().sk(), body: {} });

  it('may be encoded or not, and a slash behind it says nothing', async () => {
    const { key } = await makeFlag(app(), { key: 'new-feature.v2_a' });
    for (const written of [key, 'new%2Dfeature%2ev2%5Fa', 'new-feature%2Ev2_a', `${key}/`]) {
      const { status, body } = await send(written);
      expect({ status, key: body.key }, written).to.deep.equal({ status: 200, key });
    }
  });

  const odd = [
    ['a/b%20c', 'a/b c'],
    ['a%2Fb%20c', 'a/b c'],
    ['a/b', 'a/b'],
    ['/a//b/', '/a//b'],
    ['100%', '100%'],
    ['100%25', '100%'],
    ['%ff', '%ff'],
    ['caf%C3%A9', 'café'],
    ['constructor', 'constructor'],
  ] as const;
  for (const [written, meant] of odd) {
    it(`is ${JSON.stringify(meant)} where ${written} is sent, and no flag has it`, async () => {
      const { status, body } = await send(written);
      expect(status).to.equal(404);
      expect(body).to.include({ key: meant, errorCode: 'FLAG_NOT_FOUND' });
    });
  }

  it('is told where the request is refused for another reason', async () => {
    const url = '/flipt/ofrep/v1/evaluate/flags/a/b';
    const { status, body } = await app().flipt.send('post', url, { body: {} });
    expect(status).to.equal(401);
    expect(body.key).to.equal('a/b');
  });
});
