/** The fast lane answers what the pipeline answers, byte for byte; whatever is not as usual, the pipeline answers itself. */
import { expect } from 'chai';
import { Requests } from '../../contract/fuzz/requests.js';
import { type Operation, operations } from '../../contract/operations.js';
import { databases } from '../../support/databases.js';
import { type SentRequest, TwoLanes } from './two-lanes.js';

const SEED = 20_261_201;
/** Of generated requests: one that is valid, one that is not, and one of which nobody knows. */
const ROUNDS = 25;
const fastOperations = operations.filter(({ row }) => row.fastLane);

for (const kind of databases()) {
  describe(`the fast lane on ${kind.name}`, () => {
    let lanes: TwoLanes;
    before(async () => {
      lanes = await TwoLanes.open(kind);
    });
    after(() => lanes?.close());

    for (const operation of fastOperations) {
      describe(`${operation.title}`, () => {
        it('answers the contract’s example itself, and as the pipeline does', async () => {
          const request = exampleOf(operation);
          for (const headers of credentialsOf(lanes, operation)) {
            await lanes.ask({ ...request, headers: { ...request.headers, ...headers } }); // reads the key
            const { on, off, isFast } = await lanes.ask({ ...request, headers: { ...request.headers, ...headers } });
            expect(on).to.deep.equal(off);
            expect(isFast, JSON.stringify([headers, on])).to.equal(true);
          }
        });

        it('answers whatever the contract allows, and whatever it does not, as the pipeline does', async () => {
          const generated = new Requests(operation);
          const [credential = {}] = credentialsOf(lanes, operation);
          const { names } = lanes.ground;
          const requests = Array.from({ length: ROUNDS }, (_, round) => {
            const seed = SEED + round;
            return [generated.valid(names, seed, 1), generated.invalid(names, seed, 1), generated.raw(names, seed, 1)];
          }).flat(2);
          for (const request of requests) {
            if (operation.contract === 'flagsmith') await lanes.later();
            const { on, off } = await lanes.ask({ ...request, headers: { ...credential, ...request.headers } });
            if (on.body.includes('"identifier":"*"')) continue; // somebody without a name is somebody else each time
            expect(on, JSON.stringify(request).slice(0, 2000)).to.deep.equal(off);
          }
        });

        it('leaves to the pipeline what comes without a credential, or with one that is not as usual', async () => {
          const request = exampleOf(operation);
          const { app } = lanes.ground;
          for (const odd of [
            {},
            { 'X-API-Key': 'sk_prod_AbC12xYz_000000000000000000000000000000000000' },
            { 'X-API-Key': app.sk(), Authorization: `Bearer ${app.sk()}` },
            { Authorization: `Bearer ${app.token}` },
            { Authorization: `Bearer  ${app.sk()}` },
            { Authorization: 'Basic YTpi' },
          ]) {
            const { on, off, isFast } = await lanes.ask({ ...request, headers: { ...request.headers, ...odd } });
            expect(on).to.deep.equal(off);
            expect(isFast).to.equal(false);
          }
        });
      });
    }
  });
}

function exampleOf({ row, url, request }: Operation): SentRequest {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query ?? {})) query.set(name, String(value));
  const headers = { ...request.headers, ...(row.hasBody && { 'Content-Type': 'application/json' }) };
  return {
    method: row.method.toUpperCase(),
    url: query.size > 0 ? `${url}?${query}` : url,
    headers,
    ...(row.hasBody && { body: JSON.stringify(request.body ?? {}) }),
  };
}

/** Every way in which an application may say who it is here. */
function credentialsOf({ ground: { app } }: TwoLanes, { row, contract }: Operation): Record<string, string>[] {
  const schemes = row.security.map(({ scheme }) => scheme);
  return [
    ...(schemes.includes('ApiKeyAuth') ? [{ 'X-API-Key': app.sk() }] : []),
    ...(schemes.includes('ApiKeyAuth') && contract !== 'flagify' ? [{ Authorization: `Bearer ${app.sk()}` }] : []),
    ...(schemes.includes('EnvironmentKeyAuth') ? [{ 'X-Environment-Key': `ser.${app.sk()}` }] : []),
  ];
}
