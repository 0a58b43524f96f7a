/** Every operation that takes an `Idempotency-Key`: sent again it does nothing, and gets the same answer. */
import { expect } from 'chai';
import { onEveryDatabase, onOneDatabase, type TestApp } from '../support/app.js';
import { testClock } from '../support/clock.js';
import type { RequestOptions, TestAnswer } from '../support/contract-client.js';
import { newKey } from '../support/flags.js';
import { newEmail } from '../support/people.js';
import { makeTenant } from '../support/places.js';
import { dump, leavesNoTrace } from '../support/unchanged.js';
import { call, type Operation, operations } from './operations.js';
import { expectRefusal } from './refusals.js';

const repeatable = operations.filter(({ row }) => row.isRepeatable);

/** A body that the operation has not seen yet. A new operation needs a line here, unless its example is one. */
const NEW_BODIES: Readonly<Record<string, () => object>> = {
  createProject: () => ({ key: newKey('project') }),
  createEnvironment: () => ({ key: newKey('environment') }),
  createFlag: () => ({ key: newKey(), type: 'boolean' }),
  createSegment: () => ({ key: newKey('segment'), when: { all: [] } }),
  createInvitation: () => ({ email: newEmail(), role: 'viewer' }),
  createOrganization: () => ({ name: newKey('organization') }),
  createPersonalToken: () => ({ name: newKey('token'), scopes: ['flags:read'] }),
  createApiKey: () => ({ type: 'sk', name: newKey('key') }),
  rotateApiKeys: () => ({ grace_period: 3600 }),
};

const OTHER_BODIES: Readonly<Record<string, object>> = { rotateApiKeys: { grace_period: 1800 } };

function requestOf(app: TestApp, { id, request }: Operation, key: string): RequestOptions {
  const body = NEW_BODIES[id]?.() ?? request.body;
  const path = { ...request.path, environment_id: 'dev' };
  return { token: app.token, path, body, headers: { 'Idempotency-Key': key } };
}

const said = ({ status, body, headers }: TestAnswer) => ({ status, body, location: headers['location'] });

onEveryDatabase('a request that is sent again with its key', (app) => {
  for (const operation of repeatable) {
    it(`${operation.title} does nothing, and gets the same answer`, async () => {
      const request = requestOf(app(), operation, newKey('again'));
      const first = await call(app(), operation, request);
      expect(first.status, JSON.stringify(first.body)).to.be.oneOf([200, 201]);
      expect(first.headers).to.not.have.property('idempotent-replayed');
      const again = await leavesNoTrace(app(), () => call(app(), operation, request));
      expect(said(again)).to.deep.equal(said(first));
      expect(again.headers['idempotent-replayed']).to.equal('true');
      expect(again.headers['etag']).to.equal(first.headers['etag']);
    });

    it(`${operation.title} is refused when it is another request`, async () => {
      const request = requestOf(app(), operation, newKey('other'));
      await call(app(), operation, request);
      const body = OTHER_BODIES[operation.id] ?? NEW_BODIES[operation.id]?.() ?? {};
      const answer = await leavesNoTrace(app(), () => call(app(), operation, { ...request, body }));
      expectRefusal('native', answer, 'IDEMPOTENCY_KEY_REUSED');
    });
  }

  it('is known with and without quotes around its key', async () => {
    const body = { key: newKey(), type: 'boolean' };
    const send = (sent: string) =>
      app().native.call('createFlag', { key: app().sk(), body, headers: { 'Idempotency-Key': sent } });
    expect((await send('"quoted"')).status).to.equal(201);
    expect((await send('quoted')).headers['idempotent-replayed']).to.equal('true');
  });

  it('is not kept where it was refused: whoever mends it may use its key', async () => {
    const headers = { 'Idempotency-Key': newKey('mended') };
    const send = (body: object) => app().native.call('createFlag', { key: app().sk(), body, headers });
    const key = newKey();
    expect((await send({ key, type: 'string' })).status).to.equal(422);
    expect((await send({ key, type: 'boolean' })).status).to.equal(201);
  });

  it('does not get the answer of somebody else who has chosen the same key', async () => {
    const headers = { 'Idempotency-Key': newKey('common') };
    const { token } = await makeTenant(app());
    const callers = [{ token: app().token }, { token }, { key: app().sk() }, { key: app().sk('dev') }];
    for (const caller of callers) {
      const body = { key: newKey(), type: 'boolean' };
      const answer = await app().native.call('createFlag', { ...caller, body, headers });
      expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    }
  });

  it('leaves no secret in the database', async () => {
    const headers = { 'Idempotency-Key': newKey('secret') };
    const body = { type: 'sk', name: 'n' };
    const path = { environment_id: 'prod' };
    const answer = await app().native.call('createApiKey', { token: app().token, path, body, headers });
    const text = await dump(app().database);
    expect(text).to.not.include(answer.body.data.key.split('_')[3]).and.not.include(headers['Idempotency-Key']);
  });
});

const clock = testClock();

onOneDatabase(
  'after 24 hours',
  (app) => {
    it('the same request is another one', async () => {
      const headers = { 'Idempotency-Key': 'a-day' };
      const send = (body: object) => app().native.call('createFlag', { key: app().sk(), body, headers });
      const body = { key: newKey(), type: 'boolean' };
      await send(body);
      clock.advance(24 * 3600 - 1);
      expect((await send(body)).headers['idempotent-replayed']).to.equal('true');
      clock.advance(1);
      expectRefusal('native', await send(body), 'FLAG_KEY_CONFLICT');
      expect((await send({ ...body, key: newKey() })).status).to.equal(201);
    });
  },
  { parts: { now: clock.now } },
);

/** Holds what comes first until it is let go. */
let hold: { reached: () => void; go: Promise<void> } | undefined;
const held = <Handlers extends object>(handlers: Handlers) =>
  Object.fromEntries(
    Object.entries(handlers).map(([id, handler]) => [
      id,
      async (...given: never[]) => {
        const mine = hold;
        hold = undefined;
        mine?.reached();
        await mine?.go;
        return handler(...given);
      },
    ]),
  ) as Handlers;

onOneDatabase(
  'while a request is under way',
  (app) => {
    for (const operation of repeatable) {
      it(`${operation.title} with the same key is refused, and served with another`, async () => {
        const request = requestOf(app(), operation, newKey('under way'.replace(' ', '-')));
        let letGo = () => {};
        const go = new Promise<void>((resolve) => {
          letGo = resolve;
        });
        let first: Promise<TestAnswer> | undefined;
        await new Promise<void>((reached) => {
          hold = { reached, go };
          first = call(app(), operation, request);
          void first.then(() => {});
        });
        expectRefusal('native', await call(app(), operation, request), 'IDEMPOTENCY_KEY_IN_USE');
        expect((await call(app(), operation, requestOf(app(), operation, newKey('free')))).status).to.be.below(300);
        letGo();
        expect((await first)?.status).to.be.below(300);
        expect((await call(app(), operation, request)).headers['idempotent-replayed']).to.equal('true');
      });
    }
  },
  { parts: { native: held } },
);
