/** `If-Match` and `If-None-Match` of whatever an operation makes that is not there. */
import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase, type TestApp } from '../support/app.js';
import type { RequestOptions } from '../support/contract-client.js';
import { inSwitzerland, makeFlag, newKey } from '../support/flags.js';
import { leavesNoTrace } from '../support/unchanged.js';

const TEN = Array.from({ length: 10 }, (_, index) => index);

interface Upsert {
  readonly id: string;
  /** Names something that is not there. */
  readonly request: (app: TestApp) => Promise<RequestOptions>;
}

/** Every operation that makes what is not there, and changes what is. */
const UPSERTS: Readonly<Record<string, Upsert>> = {
  'a flag': {
    id: 'replaceFlag',
    request: async () => ({ path: { flag_key: newKey() }, body: { type: 'boolean' } }),
  },
  'a segment': {
    id: 'replaceSegment',
    request: async () => ({ path: { segment_key: newKey('segment') }, body: { when: inSwitzerland } }),
  },
  'an identity': {
    id: 'replaceIdentity',
    request: async () => ({ path: { identifier: newKey('user') }, body: { traits: { plan: 'pro' } } }),
  },
  'an identity, patched,': {
    id: 'updateIdentity',
    request: async () => ({ path: { identifier: newKey('user') }, body: { traits: { plan: 'pro' } } }),
  },
  'an override': {
    id: 'replaceIdentityOverride',
    request: async (app) => {
      const { key: flag_key } = await makeFlag(app);
      return { path: { identifier: newKey('user'), flag_key }, body: { variation: 'on' } };
    },
  },
};

onEveryDatabase('what is not there', (app) => {
  const send = (id: string, request: RequestOptions, headers: RequestOptions['headers'] = {}) =>
    app().native.call(id, { key: app().sk(), ...request, headers });

  for (const [what, { id, request }] of Object.entries(UPSERTS)) {
    it(`${what} is not made by whoever says that they have seen it`, async () => {
      const asked = await request(app());
      for (const seen of ['*', '"1.something"', '"one", "two"', 'W/"weak"']) {
        const answer = await leavesNoTrace(app(), () => send(id, asked, { 'If-Match': seen }));
        expectRefusal(answer, 412, 'PRECONDITION_FAILED');
        expect(answer.body.error.details, seen).to.not.have.property('current');
      }
    });

    it(`${what} that is there is changed by whoever says that it is`, async () => {
      const asked = await request(app());
      expect((await send(id, asked)).status).to.equal(201);
      dataOf(await send(id, asked, { 'If-Match': '*' }));
    });
  }

  for (const [what, { id, request }] of Object.entries(UPSERTS).filter(([, one]) => one.id.startsWith('replace'))) {
    it(`${what} is made once by whoever wants to make it, and not replaced`, async () => {
      const asked = await request(app());
      const made = await send(id, asked, { 'If-None-Match': '*' });
      expect(made.status, JSON.stringify(made.body)).to.equal(201);
      const answer = await leavesNoTrace(app(), () => send(id, asked, { 'If-None-Match': '*' }));
      expectRefusal(answer, 412, 'PRECONDITION_FAILED');
      const seen = { 'If-Match': answer.body.error.details.current.etag };
      expect(dataOf(await send(id, asked, seen)), 'the ETag of what is there').to.deep.equal(dataOf(made, 201));
    });

    it(`${what} is made by one of ten who want to make it at once`, async () => {
      const asked = await request(app());
      const answers = await Promise.all(TEN.map(() => send(id, asked, { 'If-None-Match': '*' })));
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([201, ...Array(9).fill(412)]);
    });
  }
});
