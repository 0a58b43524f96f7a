/** Flag keys in OFREP's path: some providers encode them and some do not. */
import { expect } from 'chai';
import { onOneDatabase } from '../../support/app.js';
import { makeFlag } from '../../support/flags.js';

onOneDatabase("a flag's key in OFREP's path", (app) => {
  let key: string;
  before(async () => {
    key = (await makeFlag(app(), { key: 'new-feature.v2_a' })).key;
  });

  const send = (written: string) =>
    app().openfeature.send('post', `/ofrep/v1/evaluate/flags/${written}`, { key: app().sk(), body: {} });

  it('may be encoded or not', async () => {
    for (const written of [key, 'new%2Dfeature%2ev2%5Fa', 'new-feature%2Ev2_a']) {
      const { status, body } = await send(written);
      expect({ status, key: body.key }, written).to.deep.equal({ status: 200, key });
    }
  });

  const odd = [
    ['a/b%20c', 'a/b c'],
    ['a%2Fb%20c', 'a/b c'],
    ['a%2Fb', 'a/b'],
    ['a/b', 'a/b'],
    ['/a//b/', '/a//b/'],
    ['100%', '100%'],
    ['100%25', '100%'],
    ['%zz', '%zz'],
    ['%ff', '%ff'],
    ['caf%C3%A9', 'café'],
    ['%F0%9F%98%80', '😀'],
    ['a%00b', 'a\u0000b'],
    ['..%2F..', '../..'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['new-feature.v2_a/', 'new-feature.v2_a/'],
  ] as const;
  for (const [written, meant] of odd) {
    it(`is ${JSON.stringify(meant)} where ${written} is sent, and no flag has it`, async () => {
      const { status, body } = await send(written);
      expect(status).to.equal(404);
      expect(body).to.include({ key: meant, errorCode: 'FLAG_NOT_FOUND' });
    });
  }

  it('may be as long as a request line: what is answered stays within its bounds', async () => {
    expect((await send('x'.repeat(2000))).body).to.include({ errorCode: 'FLAG_NOT_FOUND', key: 'x'.repeat(2000) });
    const long = await send('x'.repeat(8000));
    expect(long.status).to.equal(400);
    expect(long.body).to.include({ errorCode: 'GENERAL', key: 'x'.repeat(2000) });
  });

  it('with a secret in it is answered without that', async () => {
    const { status, body } = await send(app().sk());
    expect(status).to.equal(404);
    expect(JSON.stringify(body)).to.not.include(app().sk().slice(-36));
  });
});
