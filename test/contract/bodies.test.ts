import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { onOneDatabase } from '../support/app.js';
import { contracts, follow } from '../support/contract.js';
import type { RequestOptions } from '../support/contract-client.js';
import {
  call,
  clientOf,
  credential,
  isLenient,
  type Operation,
  operations,
  operationsWithBody,
  spareCredential,
  takesAnyQuery,
} from './operations.js';
import { expectInvalid, expectRefusal } from './refusals.js';

/** JSON that is valid in itself, and so many bytes. */
const textOf = (bytes: number) => `"${'x'.repeat(bytes - 2)}"`;

const isRequired = ({ contract, row }: Operation): boolean =>
  contracts[contract].document.paths[row.path][row.method].requestBody.required === true;

/** Whether what the contract does not know may be there. */
const isOpen = ({ contract, row }: Operation): boolean => {
  if (isLenient({ contract })) return true;
  const { document } = contracts[contract];
  const pointer = ['paths', row.path, row.method, 'requestBody', 'content', 'application/json', 'schema'];
  return typeof follow(document, pointer).value.additionalProperties === 'object';
};

/** Whether it is a list. */
const isList = ({ contract, row }: Operation): boolean => {
  const { document } = contracts[contract];
  const pointer = ['paths', row.path, row.method, 'requestBody', 'content', 'application/json', 'schema'];
  return follow(document, pointer).value.type === 'array';
};

/** What is made anew each time has names of its own, and what is added to another value. */
function withoutNames(body: unknown): string {
  const names = ['id', 'uuid', 'key', 'prefix', 'trait_value'];
  return JSON.stringify(body, (name, value) => (names.includes(name) ? undefined : value)) ?? '';
}

onOneDatabase('requests', (app) => {
  describe('a query parameter that no contract knows', () => {
    for (const operation of operations.filter(takesAnyQuery)) {
      it(`is passed over by ${operation.title}, but for one that is no UTF-8`, async () => {
        const { body } = operation.request;
        const given = { ...(await spareCredential(app(), operation)), ...(body !== undefined && { body }) };
        const { method } = operation.row;
        const answer = await clientOf(app(), operation).send(method, `${operation.url}?unheardOf=%ff`, given);
        expectInvalid(operation.contract, answer, '/query');
        const known = await clientOf(app(), operation).send(method, `${operation.url}?unheardOf=blue`, given);
        expect(JSON.stringify(known.body)).not.to.include('unheardOf');
      });
    }

    for (const operation of operations.filter((one) => !takesAnyQuery(one))) {
      it(`is refused by name by ${operation.title}`, async () => {
        const answer = await call(app(), operation, {
          ...(await credential(app(), operation)),
          query: { colour: 'blue' },
        });
        expectInvalid(operation.contract, answer, '/query/colour');
      });
    }
  });

  describe('a body', () => {
    for (const operation of operationsWithBody) {
      const { contract, title, request } = operation;
      const send = async (given: RequestOptions) => {
        const best = await credential(app(), operation);
        return call(app(), operation, { ...best, ...given, headers: { ...best.headers, ...given.headers } });
      };
      const json = JSON.stringify(request.body);

      it(`that is no JSON is refused by ${title}`, async () => {
        for (const body of ['{"key":', `${json},`, 'undefined', "{'key': 1}"]) {
          expectRefusal(contract, await send({ body }), 'BODY_MALFORMED');
        }
      });

      // What else is read as JSON, or as nothing, is in reading.test.ts of Flipt's door.
      if (isRequired(operation) && !isLenient(operation)) {
        it(`that is empty or missing is refused by ${title}`, async () => {
          const { body: _, ...bodyless } = request;
          const headers = { 'Content-Type': 'application/json' };
          const client = app()[contract];
          const plain = { ...bodyless, ...(await credential(app(), operation)) };
          expectInvalid(contract, await send({ body: '' }), '/body');
          expectInvalid(contract, await send({ body: '', chunked: true }), '/body');
          const typed = { ...plain, headers: { ...plain.headers, ...headers } };
          expectInvalid(contract, await client.call(operation.id, typed), '/body');
          expectInvalid(contract, await client.call(operation.id, plain), '/body');
        });
      }

      const otherTypes = ['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'application/jsonp'];
      it(`of another media type is ${isLenient(operation) ? 'read' : 'refused'} by ${title}`, async () => {
        for (const type of otherTypes) {
          if (isLenient(operation)) {
            expectInvalid(contract, await send({ body: '"text"', headers: { 'Content-Type': type } }), '/body');
            continue;
          }
          expectRefusal(contract, await send({ headers: { 'Content-Type': type } }), 'UNSUPPORTED_MEDIA_TYPE');
        }
      });

      it(`that is compressed is refused by ${title}`, async () => {
        const answer = await send({ body: gzipSync(json), headers: { 'Content-Encoding': 'gzip' } });
        expectRefusal(contract, answer, 'UNSUPPORTED_MEDIA_TYPE');
      });

      it(`over its limit is refused by ${title}, declared or not`, async () => {
        const body = textOf(operation.row.bodyLimit + 1);
        expectRefusal(contract, await send({ body }), 'BODY_TOO_LARGE');
        expectRefusal(contract, await send({ body, chunked: true }), 'BODY_TOO_LARGE');
      });

      it(`as long as its limit is read by ${title}`, async () => {
        const body = textOf(operation.row.bodyLimit);
        expectInvalid(contract, await send({ body }), '/body');
        expectInvalid(contract, await send({ body, chunked: true }), '/body');
      });

      if (isOpen(operation)) {
        it(`with a property that the contract does not know is read by ${title} without it`, async () => {
          const wordsOf = async (body: unknown) => {
            const answer = await send({ body });
            return [answer.status, withoutNames(answer.body)];
          };
          // What was made cannot be made again, and what counts goes on: only what is answered twice alike can be compared.
          const [first, again] = [await wordsOf(request.body), await wordsOf(request.body)];
          const more = await wordsOf({ ...Object(request.body), colour: 'blue' });
          expect(more[0]).to.equal(again[0]);
          if (first[1] === again[1]) expect(more).to.deep.equal(again);
        });
      } else if (!isList(operation)) {
        it(`with a property that the contract does not know is refused by name by ${title}`, async () => {
          const answer = await send({ body: { ...Object(request.body), colour: 'blue' } });
          expectInvalid(contract, answer, '/body/colour');
        });
      }

      it(`that is no ${isList(operation) ? 'list' : 'object'} is refused by ${title}`, async () => {
        const none = isLenient(operation) ? [] : ['null'];
        for (const body of [...none, isList(operation) ? '{}' : '[]', '"text"', '1', 'true'])
          expectInvalid(contract, await send({ body }), '/body');
      });
    }
  });
});
