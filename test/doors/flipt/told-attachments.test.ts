/** Attachments in one answer have a bound. */
import { expect } from 'chai';
import { onOneDatabase } from '../../support/app.js';
import { plant } from '../../support/flipt-plants.js';

/** As JSON a million characters: sixteen of them are told, and seventeen are too many. */
const MILLION = JSON.stringify('x'.repeat(999_998));
const KEYS = Array.from({ length: 17 }, (_, index) => `large-${index}`);

onOneDatabase('attachments that the Flipt door tells at once', (app) => {
  before(() => {
    const variants = { only: MILLION };
    return plant(app(), { variantFlags: KEYS.map((key) => ({ key, variants, defaultVariant: 'only' })) });
  });

  it('are no more than one answer to OFREP can be, which may ask for fewer flags', async () => {
    const ask = (context: object) => app().flipt.call('evaluateOfrepFlags', { key: app().pk(), body: { context } });
    const { status, body } = await ask({});
    expect({ status, ...body }).to.deep.equal({
      status: 400,
      errorCode: 'INVALID_CONTEXT',
      errorDetails:
        'The attachments of the answers have 17000000 characters, and at most 16777216 are sent at once: name fewer flags in the property flags of the context.',
    });
    expect((await ask({ flags: KEYS.slice(1).join(',') })).status).to.equal(200);
  });

  it('are no more than one list of flags can be, which may have a limit', async () => {
    const ask = (query: Record<string, number>) =>
      app().flipt.call('listFlags', { key: app().sk(), path: { namespaceKey: 'default' }, query });
    // A flag tells the attachment of its default variant once more.
    const { status, body } = await ask({});
    expect({ status, ...body }).to.deep.equal({
      status: 400,
      code: 3,
      message:
        'The attachments of the flags have 34000000 characters, and at most 16777216 are sent at once: ask for fewer flags, by a limit.',
      details: [],
    });
    expect((await ask({ limit: 8 })).body.flags).to.have.lengthOf(8);
    expect((await ask({ limit: 9 })).status).to.equal(400);
  });
});
