import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import supertest from 'supertest';
import { parse } from 'yaml';
import { expectInvalid } from '../contract/refusals.js';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';

function generated(name: string): string {
  return readFileSync(new URL(`../../generated/${name}`, import.meta.url), 'utf8');
}

onEveryDatabase('documents', (app) => {
  it('are listed at the root, each where it is', async () => {
    const index = dataOf(await app().native.call('getIndex'));
    expect(index).to.include({ name: 'burgee', documentation: '/docs' });
    expect(index.contracts.map(({ name, bases }: { name: string; bases: string[] }) => [name, ...bases])).to.deep.equal(
      [
        ['native', '/api/v1', '/'],
        ['flagify', '/v1'],
        ['flagsmith', '/flagsmith/api/v1', '/flagsmith/api', '/flagsmith'],
        ['flipt', '/flipt'],
        ['openfeature', '/ofrep/v1', '/openfeature/v0'],
      ],
    );
    for (const { json, yaml } of index.contracts) {
      expect((await app().native.send('GET', json)).body.openapi).to.equal('3.1.0');
      expect(parse((await app().native.send('GET', yaml)).body).openapi).to.equal('3.1.0');
    }
  });

  it('are the very bytes that the server runs', async () => {
    const published = async (path: string) => (await supertest(app().http).get(path).buffer()).text;
    expect(await published('/openapi.json')).to.equal(generated('native/openapi.json'));
    expect(await published('/contracts/native/openapi.json')).to.equal(generated('native/openapi.json'));
    expect(await published('/contracts/flagify/openapi.json')).to.equal(generated('flagify/openapi.json'));
    const { body } = await app().native.call('getOpenapiYaml');
    expect(body).to.equal(generated('native/openapi.yaml'));
  });

  it('say the same in JSON and in YAML', async () => {
    const { native } = app();
    expect(parse((await native.call('getOpenapiYaml')).body)).to.deep.equal((await native.call('getOpenapiJson')).body);
    const path = { contract_name: 'flagify' };
    const [yaml, json] = [
      await native.call('getContractYaml', { path }),
      await native.call('getContractJson', { path }),
    ];
    expect(parse(yaml.body)).to.deep.equal(json.body);
  });

  it('may be read by pages of any origin, and bear a strong ETag that stays', async () => {
    const { native } = app();
    const [first, second] = [await native.call('getOpenapiJson'), await native.call('getOpenapiJson')];
    expect(first.headers['access-control-allow-origin']).to.equal('*');
    expect(first.headers['etag']).to.match(/^"[\w-]+"$/);
    expect(second.headers['etag']).to.equal(first.headers['etag']);
    expect((await native.call('getOpenapiYaml')).headers['etag']).not.to.equal(first.headers['etag']);
  });

  it('are not of a contract that nobody knows', async () => {
    const path = { contract_name: 'unleash' };
    expectRefusal(await app().native.call('getContractJson', { path }), 404, 'CONTRACT_NOT_FOUND');
    expectRefusal(await app().native.call('getContractYaml', { path }), 404, 'CONTRACT_NOT_FOUND');
  });

  it('can be browsed with any query, as their page writes it where one chooses a contract', async () => {
    const { native } = app();
    for (const query of ['urls.primaryName=Burgee%2C+the+Flipt+door', 'x=1&x=2', 'x', '']) {
      const answer = await native.send('get', `/docs?${query}`);
      expect(answer.status, query).to.equal(200);
      expect(answer.headers['content-type'], query).to.equal('text/html; charset=utf-8');
    }
    expectInvalid('native', await native.send('get', '/docs?x=%zz'), '/query');
  });

  it('can be browsed, with every file of the page from this server', async () => {
    const { body, headers } = await app().native.call('getDocs');
    expect(headers['content-type']).to.equal('text/html; charset=utf-8');
    const files = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file);
    expect(files).to.have.length.above(3);
    for (const file of files) {
      expect(file).to.match(/^\/docs\//);
      expect((await supertest(app().http).get(file)).status, file).to.equal(200);
    }
  });
});
