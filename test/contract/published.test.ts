import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import supertest from 'supertest';
import { onOneDatabase } from '../support/app.js';

const published = {
  '/openapi.json': 'native/openapi.json',
  '/openapi.yaml': 'native/openapi.yaml',
  '/contracts/native/openapi.json': 'native/openapi.json',
  '/contracts/native/openapi.yaml': 'native/openapi.yaml',
  '/contracts/flagify/openapi.json': 'flagify/openapi.json',
  '/contracts/flagify/openapi.yaml': 'flagify/openapi.yaml',
  '/contracts/flagsmith/openapi.json': 'flagsmith/openapi.json',
  '/contracts/flagsmith/openapi.yaml': 'flagsmith/openapi.yaml',
  '/flagsmith/api/v1/swagger.json': 'flagsmith/openapi.json',
  '/flagsmith/api/v1/swagger.yaml': 'flagsmith/openapi.yaml',
  '/contracts/flipt/openapi.json': 'flipt/openapi.json',
  '/contracts/flipt/openapi.yaml': 'flipt/openapi.yaml',
  '/contracts/openfeature/openapi.json': 'openfeature/openapi.json',
  '/contracts/openfeature/openapi.yaml': 'openfeature/openapi.yaml',
};

const generated = (file: string) => readFileSync(new URL(`../../generated/${file}`, import.meta.url));

onOneDatabase('the published documents', (app) => {
  async function get(path: string) {
    const { status, headers, body } = await supertest(app().http)
      .get(path)
      .buffer()
      .parse((res, done) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('end', () => done(null, Buffer.concat(chunks)));
      });
    return { status, headers, bytes: body as Buffer };
  }

  for (const [path, file] of Object.entries(published)) {
    it(`${path} is generated/${file}, byte for byte`, async () => {
      const { status, headers, bytes } = await get(path);
      expect(status).to.equal(200);
      expect(bytes.equals(generated(file)), 'the bytes are the same').to.equal(true);
      expect(headers['etag']).to.match(/^"[A-Za-z0-9_-]{20,}"$/);
      expect(headers['access-control-allow-origin']).to.equal('*');
    });

    it(`${path} has an answer that the contract documents`, async () => {
      const contract = path.startsWith('/flagsmith/') ? app().flagsmith : app().native;
      expect((await contract.send('get', path)).status).to.equal(200);
    });
  }

  it('have the same ETag where they are the same bytes, and only there', async () => {
    const tags = new Map<string, Set<string>>();
    for (const [path, file] of Object.entries(published)) {
      const { headers } = await get(path);
      tags.set(file, (tags.get(file) ?? new Set()).add(String(headers['etag'])));
    }
    const all = [...tags.values()];
    expect(all.map(({ size }) => size)).to.deep.equal(all.map(() => 1));
    expect(new Set(all.flatMap((set) => [...set])).size).to.equal(new Set(Object.values(published)).size);
  });

  it('are listed by the index, each where it can be read', async () => {
    const { body } = await app().native.call('getIndex');
    for (const { json, yaml, bases } of body.data.contracts) {
      const document = JSON.parse((await get(json)).bytes.toString());
      const items: { servers?: { url: string }[] }[] = Object.values(document.paths);
      const mounts = items.map(({ servers = document.servers }) => servers[0].url);
      expect(bases[0]).to.equal(document.servers[0].url);
      expect(bases).to.have.members([...new Set(mounts)]);
      expect((await get(yaml)).bytes.toString()).to.include(`openapi: 3.1`);
    }
  });
});
