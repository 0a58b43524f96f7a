/** Seed 001: the requests of Flagsmith's own page about its API, typed into a shell as they stand there; only the server is another. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import { call } from '../../support/flagsmith.js';
import { makeFlagsmithEnvironment } from '../../support/flagsmith-places.js';
import { listening } from '../../support/listen.js';
import { makePersonalToken } from '../../support/places.js';

const run = promisify(execFile);

const SERVER = 'https://api.flagsmith.com';
/** The key that stands in the page. */
const ENVIRONMENT_KEY = 'TijpMX6ajA7REC4bf5suYg';

const GET_FLAGS = `curl '${SERVER}/api/v1/flags/' -H 'X-Environment-Key: ${ENVIRONMENT_KEY}'`;

const GET_FLAGS_BY_HTTPIE = `http GET '${SERVER}/api/v1/flags/' 'X-Environment-Key':'${ENVIRONMENT_KEY}'`;

const CREATE_ENVIRONMENT = `curl '${SERVER}/api/v1/environments/' \\
    -H 'content-type: application/json' \\
    -H 'authorization: Token <TOKEN FROM PREVIOUS STEP>' \\
    --data-binary '{"name":"New Environment","project":"<Project ID>"}'`;

const IDENTIFY = `curl --request POST '${SERVER}/api/v1/identities/' \\
--header 'X-Environment-Key: <Your Env Key>' \\
--header 'Content-Type: application/json' \\
--data-raw '{
    "identifier":"identifier_5",
    "traits": [
        {
            "trait_key": "my_trait_key",
            "trait_value": 123.5
        },
        {
            "trait_key": "my_other_key",
            "trait_value": true
        }
    ]
}'`;

onEveryDatabase("seed 001, the requests of Flagsmith's own page", (app) => {
  const server = listening(app);
  let project: number;
  let flag: { readonly name: string };

  before(async () => {
    const environment = await makeFlagsmithEnvironment(app(), { api_key: ENVIRONMENT_KEY });
    ({ project } = environment);
    const body = { name: 'my_feature', initial_value: '10', default_enabled: true };
    flag = await call(app(), 'createFeature', { path: { project_pk: `${project}` }, body }, 201);
  });

  const here = (line: string) => line.replace(SERVER, `${server.url}/flagsmith`);

  /** What the shell prints; curl says nothing of a status, and so the body must do. */
  async function typed(context: Mocha.Context, line: string) {
    const isInstalled = await run('sh', ['-c', `command -v ${line.split(' ')[0]}`]).then(
      () => true,
      () => false,
    );
    if (!isInstalled) context.skip();
    return JSON.parse((await run('sh', ['-c', here(line)])).stdout);
  }

  it('read the flags with curl', async function () {
    const [found] = await typed(this, GET_FLAGS);
    expect(found).to.deep.include({ enabled: true, feature_state_value: 10 });
    expect(found.feature).to.include({ name: flag.name, type: 'STANDARD' });
  });

  it('read the flags with httpie', async () => {
    // What httpie makes of it: after the URL, a name and a value with a colon between them are a header.
    const [, method = '', url = '', header = ''] = here(GET_FLAGS_BY_HTTPIE).replaceAll("'", '').split(' ');
    const [name = '', value = ''] = header.split(':');
    const answer = await fetch(url, { method, headers: { [name]: value } });
    expect(answer.status).to.equal(200);
    const [found] = JSON.parse(await answer.text());
    expect(found.feature.name).to.equal(flag.name);
  });

  it('make an environment with the token of a person and the number of a project, as text', async function () {
    const scopes = ['environments:write'];
    const { token } = await makePersonalToken(app(), { scopes });
    const line = CREATE_ENVIRONMENT.replace('<TOKEN FROM PREVIOUS STEP>', token).replace('<Project ID>', `${project}`);
    const made = await typed(this, line);
    expect(made).to.include({ name: 'New Environment', project });
    const { results } = await call(app(), 'listEnvironments', { query: { project } });
    expect(results).to.deep.include(made);
  });

  it('make an identity, give it traits and read its flags in one go', async function () {
    const answer = await typed(this, IDENTIFY.replace('<Your Env Key>', ENVIRONMENT_KEY));
    expect(answer.identifier).to.equal('identifier_5');
    expect(answer.flags.map((one: { feature: { name: string } }) => one.feature.name)).to.deep.equal([flag.name]);
    const expected = [
      { trait_key: 'my_trait_key', trait_value: 123.5 },
      { trait_key: 'my_other_key', trait_value: true },
    ];
    for (const [index, trait] of expected.entries()) expect(answer.traits[index]).to.include(trait);
    const path = { api_key: ENVIRONMENT_KEY };
    expect(await call(app(), 'listTraitKeys', { path })).to.deep.equal({ keys: ['my_other_key', 'my_trait_key'] });
  });

  it('read the document of the API, as JSON and as YAML', async () => {
    const read = async (query: string) => (await fetch(here(`${SERVER}/api/v1/docs/${query}`))).text();
    expect(await read('')).to.match(/^<!doctype html>/i);
    expect(JSON.parse(await read('?format=.json')).openapi).to.equal('3.1.0');
    expect(await read('?format=.yaml')).to.match(/^openapi: 3.1.0$/m);
  });
});
