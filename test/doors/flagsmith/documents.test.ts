/** The documentation that lies beside the Flagsmith door's API. */
import { expect } from 'chai';
import supertest from 'supertest';
import { onOneDatabase } from '../../support/app.js';

const DOCS = '/flagsmith/api/v1/docs/';

onOneDatabase("the Flagsmith door's documentation", (app) => {
  const get = (path: string) => supertest(app().http).get(path).buffer(true);

  it('is a page of this contract alone', async () => {
    const { status, text, type } = await get(DOCS);
    expect({ status, type }).to.deep.equal({ status: 200, type: 'text/html' });
    const [, script = ''] = /<script src="([^"]*start[^"]*)"/.exec(text) ?? [];
    const started = (await get(script)).text;
    expect(started).to.include('/contracts/flagsmith/openapi.json').and.not.include('/openapi.json"},{');
  });

  for (const format of ['.json', 'json', 'openapi', '.openapi']) {
    it(`is the document as JSON with ?format=${format}`, async () => {
      const { status, text, type } = await get(`${DOCS}?format=${format}`);
      expect({ status, type }).to.deep.equal({ status: 200, type: 'application/json' });
      expect(text).to.equal((await get('/contracts/flagsmith/openapi.json')).text);
    });
  }

  for (const format of ['.yaml', 'yaml']) {
    it(`is the document as YAML with ?format=${format}`, async () => {
      const { status, text, type } = await get(`${DOCS}?format=${format}`);
      expect({ status, type }).to.deep.equal({ status: 200, type: 'application/yaml' });
      expect(text).to.equal((await get('/contracts/flagsmith/openapi.yaml')).text);
    });
  }

  for (const query of ['format=xml', 'format=', 'format=.json&colour=blue', 'colour=blue']) {
    it(`is refused with ?${query}`, async () => {
      const { status, body } = await get(`${DOCS}?${query}`);
      expect(status).to.equal(400);
      expect(body.detail).to.match(/\/query\/(format|colour) Unknown query parameter/);
    });
  }
});
