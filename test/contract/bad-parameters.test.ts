/** Paths and queries that their contract does not allow. */
import { expect } from 'chai';
import { onEveryDatabase } from '../support/app.js';
import { plantFlag, unchanging } from '../support/unchanged.js';
import { expectInvalid, expectRefusal } from './refusals.js';

/** As they stand in the path. */
const badKeys = {
  'odd%20key': 'a space',
  '%2F': 'a slash',
  '..%2f': 'a way up',
  '%2e%2e': 'two dots',
  'a%2Fb': 'a slash inside',
  'new-feature%2F': 'a slash at its end',
  'new-feature%0A': 'a line break at its end',
  '%F0%9F%98%80': 'an emoji',
  'a%00b': 'a NUL character',
  'caf%C3%A9': 'an accent',
  '%27%20or%201=1': 'a quote',
  [`${'x'.repeat(151)}`]: 'too many characters',
};

const unreadable = {
  '%zz': 'no hex digits',
  '%': 'nothing after its percent sign',
  '%ff': 'no UTF-8',
  '%c3%28': 'broken UTF-8',
};

const badQueries: readonly (readonly [query: string, path: string])[] = [
  ['page=abc', '/query/page'],
  ['page=0', '/query/page'],
  ['page=-1', '/query/page'],
  ['page=1.5', '/query/page'],
  ['page=', '/query/page'],
  ['page', '/query/page'],
  ['page=1000001', '/query/page'],
  ['page=99999999999999999999', '/query/page'],
  ['page=1e400', '/query/page'],
  ['page=Infinity', '/query/page'],
  ['page=NaN', '/query/page'],
  ['page=0x10', '/query/page'],
  ['page=1e1', '/query/page'],
  ['page=%201', '/query/page'],
  ['page=1%2C2', '/query/page'],
  ['page=true', '/query/page'],
  ['page=null', '/query/page'],
  ['page=1&page=2', '/query/page'],
  ['page=1&page=1', '/query/page'],
  ['per_page=0', '/query/per_page'],
  ['per_page=201', '/query/per_page'],
  ['order=ASC', '/query/order'],
  ['sort=id', '/query/sort/0'],
  ['sort=', '/query/sort'],
  ['sort=key,', '/query/sort/1'],
  ['sort=key,id', '/query/sort/1'],
  ['sort=--key', '/query/sort/0'],
  ['sort=%2Bkey', '/query/sort/0'],
  ['sort=key,key', '/query/sort'],
  ['sort=key,name,created_at,updated_at', '/query/sort'],
  ['sort=key&sort=name', '/query/sort'],
  ['sort[]=key', '/query/sort[]'],
  ['cursor=', '/query/cursor'],
  ['cursor=**', '/query/cursor'],
  ['cursor=%2B', '/query/cursor'],
  ['cursor=abc', '/query/cursor'],
  ['cursor=*&page=1', '/query/page'],
  ['q=', '/query/q'],
  ['q=%00', '/query/q'],
  ['tag=a&tag=b', '/query/tag'],
  ['type=text', '/query/type'],
  ['enabled=yes', '/query/enabled'],
  ['server_only=1', '/query/server_only'],
  ['status=', '/query/status'],
  ['status=deleted', '/query/status'],
  ['stale=', '/query/stale'],
  ['stale=yes', '/query/stale'],
  ['stale=1', '/query/stale'],
  ['project_id=', '/query/project_id'],
  ['project_id=a&project_id=b', '/query/project_id'],
  ['project_id=%00', '/query/project_id'],
  ['project_id=%zz', '/query/project_id'],
  ['project_id=%F0%9F%98%80', '/query/project_id'],
  ['project_id=..', '/query/project_id'],
  ['environment_id=odd%20key', '/query/environment_id'],
  ['Page=1', '/query/Page'],
  ['access_token=x', '/query/access_token'],
  ['__proto__=1', '/query/__proto__'],
  ['constructor=1', '/query/constructor'],
  ['toString=1', '/query/toString'],
  ['hasOwnProperty=1', '/query/hasOwnProperty'],
];

onEveryDatabase('bad parameters', (app) => {
  before(() => plantFlag(app()));

  describe('a path with a key that has', () => {
    const unchanged = unchanging(app);

    for (const [key, title] of Object.entries(badKeys)) {
      unchanged(`${title} is refused by name`, async () => {
        const request = { key: app().sk() };
        const { native, flagify } = app();
        for (const method of ['get', 'patch', 'delete']) {
          const body = method === 'patch' ? { body: { enabled: false } } : {};
          const answer = await native.send(method, `/api/v1/flags/${key}`, { ...request, ...body });
          expectInvalid('native', answer, '/params/flag_key');
          const door = await flagify.send(method, `/v1/flags/${key}`, { ...request, ...body });
          expectInvalid('flagify', door, '/params/key');
        }
        const state = await native.send('get', `/api/v1/flags/new-feature/environments/${key}`, request);
        expectInvalid('native', state, '/params/environment_id');
      });
    }

    for (const [key, title] of Object.entries(unreadable)) {
      unchanged(`${title} is refused by name`, async () => {
        const request = { key: app().sk() };
        expectInvalid('native', await app().native.send('get', `/api/v1/flags/${key}`, request), '/params/flag_key');
        expectInvalid('flagify', await app().flagify.send('delete', `/v1/flags/${key}`, request), '/params/key');
      });
    }

    unchanged('no UTF-8 is no path where there is no key', async () => {
      expectRefusal('native', await app().native.send('get', '/api/v1/%zz', { key: app().sk() }), 'NOT_FOUND');
      expectRefusal('native', await app().native.send('get', '/%zz'), 'NOT_FOUND');
    });

    for (const key of ['__proto__', 'constructor', 'toString', '_', '0', 'x'.repeat(150)]) {
      unchanged(`only the characters of ${key.slice(0, 20)} is a key like others`, async () => {
        const path = { flag_key: key };
        expectRefusal('native', await app().native.call('getFlag', { key: app().sk(), path }), 'FLAG_NOT_FOUND');
        const answer = await app().native.call('evaluateFlag', { key: app().pk(), body: path });
        expectRefusal('native', answer, 'FLAG_NOT_FOUND');
      });
    }
  });

  describe('the query', () => {
    const unchanged = unchanging(app);

    for (const [query, path] of badQueries) {
      unchanged(`${query} is refused by name`, async () => {
        const answer = await app().native.send('get', `/api/v1/flags?${query}`, { key: app().sk() });
        expectInvalid('native', answer, path);
      });
    }

    for (const id of ['createFlag', 'evaluateFlag', 'updateFlagEnvironment']) {
      unchanged(`of ${id} is refused where it is unknown, doubled or empty`, async () => {
        const url = {
          createFlag: ['post', '/api/v1/flags', { key: 'another', type: 'boolean' }],
          evaluateFlag: ['post', '/api/v1/evaluate', { flag_key: 'new-feature' }],
          updateFlagEnvironment: ['patch', '/api/v1/flags/new-feature/environments/prod', { enabled: false }],
        }[id] as [string, string, object];
        for (const [query, path] of [
          ['colour=blue', '/query/colour'],
          ['project_id=default&project_id=default', '/query/project_id'],
          ['project_id=', '/query/project_id'],
        ] as const) {
          const answer = await app().native.send(url[0], `${url[1]}?${query}`, { key: app().sk(), body: url[2] });
          expectInvalid('native', answer, path);
        }
      });
    }

    unchanged('with a name as long as a request line gets an answer within its bounds', async () => {
      const answer = await app().native.send('get', `/api/v1/flags?${'x'.repeat(8000)}=1`, { key: app().sk() });
      expect(answer.status).to.equal(400);
    });
  });
});
