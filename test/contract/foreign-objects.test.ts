/**
 * Every operation of every contract x everything that its request can name, in a place that is none of the caller's:
 * another organization, another project, another environment. It is answered as what does not exist, word for word, and
 * left as it was. The operations come from the contracts: a new one joins by itself, and fails where it names what
 * places.ts does not know.
 */
import { expect } from 'chai';
import { createPasswords } from '../../src/credentials/passwords.js';
import { API_KEY_SCOPES, scopesInProject } from '../../src/domain/scopes.js';
import { repositories } from '../../src/repositories/index.js';
import { logIn, onOneDatabase, type TestApp } from '../support/app.js';
import type { RequestOptions, TestAnswer } from '../support/contract-client.js';
import { makeProject, makeTenant } from '../support/places.js';
import { NOW, user } from '../support/records.js';
import { call, closedOperations, type Operation } from './operations.js';
import {
  isNaming,
  NOT_FOUND,
  namingParameters,
  type Objects,
  type Place,
  plantIn,
  singularOf,
  viewOf,
} from './places.js';
import { expectRefusal } from './refusals.js';

/** Names that nobody has to have made: whoever writes them makes them, each place its own. */
const FREE_NAMES = ['identifier', 'trait_key'];

/** Operations that make what they name where it is not, and those that take it away again. */
const UPSERTS: Readonly<Record<string, { readonly parameter: string; readonly undo: string }>> = {
  replaceFlag: { parameter: 'flag_key', undo: 'deleteFlag' },
  replaceSegment: { parameter: 'segment_key', undo: 'deleteSegment' },
};

/** What an `sk` may see of the other environments of its project. */
const OF_ALL_ENVIRONMENTS = ['getEnvironment'];

/** Whether to take away what is not there is no error: it is gone. */
const isNoError = ({ contract, row }: Operation, parameter: string) =>
  contract === 'flipt' && row.method === 'delete' && !['namespaceKey', 'tokenId'].includes(parameter);

const NEVER = 'never-there';
/** A name of the same form that nothing has. */
function neverLike(name: string): string {
  if (/^\d+$/.test(name)) return '2000000000';
  return name.startsWith('bt_') ? 'bt_neverThere' : NEVER;
}

const takes = ({ row }: Operation, scheme: string, scopes: ReadonlySet<string>) =>
  row.security.some((one) => one.scheme === scheme && one.scopes.every((scope) => scopes.has(scope)));

/** Someone of the app's organization who sees one project only. */
async function makeNarrowed({ database, native }: TestApp, projectId: string): Promise<string> {
  const password = 'narrow minded';
  const { users } = repositories(database);
  const { id, email } = await users.insert(user({ passwordHash: await createPasswords().hash(password) }));
  const project = await database('projects').where({ public_id: projectId }).first();
  await users.addMembership(id, project?.organization_id ?? 0, 'viewer', NOW);
  await database('memberships').where({ user_id: id }).update({ is_narrowed: true });
  const membership = await database('memberships').where({ user_id: id }).first('id');
  await database('membership_projects').insert({
    membership_id: membership?.id ?? 0,
    project_id: project?.id ?? 0,
    role: 'admin',
  });
  return logIn(native, { email, password, environments: [] });
}

/** The request of the example, about our own objects but for one of another name. */
function requestAbout(operation: Operation, ours: Objects, parameter: string, name: string): RequestOptions {
  const { path = {}, query = {}, body } = operation.request;
  // Rollouts lie in flags of another type than rules.
  const own = operation.row.tag === 'rollouts' ? { ...ours, flagKey: ours['toggleKey'] ?? '' } : ours;
  const named = { ...own, [parameter]: name };
  const isInPath = parameter in path;
  const inBody = Object.keys(Object(body)).filter((one) => isNaming(singularOf(one)) && singularOf(one) in named);
  const valueNamed = (property: string) => {
    const one = singularOf(property);
    return one === property ? named[one] : [named[one], own[one]];
  };
  const isInQuery = !isInPath && !inBody.map(singularOf).includes(parameter);
  return {
    ...(operation.contract === 'flipt' && { headers: { 'X-Flipt-Environment': ours['environment_id'] ?? '' } }),
    path: { ...path, ...named },
    query: { ...query, ...(isInQuery && { [parameter]: name }) },
    ...(body !== undefined && {
      body: { ...Object(body), ...Object.fromEntries(inBody.map((one) => [one, valueNamed(one)])) },
    }),
  };
}

/** A number may also be a part of something else. */
const wordsOf = ({ status, body }: TestAnswer, name: string) => ({
  status,
  body: JSON.stringify(body ?? null).replaceAll(/^\d+$/.test(name) ? new RegExp(`\\b${name}\\b`, 'g') : name, NEVER),
});

onOneDatabase('what lies elsewhere is answered as what does not exist', (app) => {
  const ours = {} as Record<string, string>;
  const elsewhere: Record<'organization' | 'project' | 'environment', Objects> = {
    organization: {},
    project: {},
    environment: {},
  };
  let narrowed: string;
  let views: () => Promise<unknown>;
  let first: unknown;

  before(async () => {
    const { token } = app();
    const place = (project_id: string, environment_id: string): Place => ({
      token,
      query: { project_id, environment_id },
    });
    Object.assign(ours, await plantIn(app(), place('default', 'prod')));
    const tenant = await makeTenant(app());
    const project = await makeProject(app());
    elsewhere.organization = await plantIn(app(), { ...place('default', 'prod'), token: tenant.token });
    elsewhere.project = await plantIn(app(), place(project.id, 'prod'));
    elsewhere.environment = await plantIn(app(), place('default', 'dev'));
    narrowed = await makeNarrowed(app(), project.id);
    views = async () => [
      await viewOf(app(), tenant.token, elsewhere.organization),
      await viewOf(app(), token, elsewhere.project),
      await viewOf(app(), token, elsewhere.environment),
    ];
    first = await views();
  });

  for (const operation of closedOperations) {
    for (const parameter of namingParameters(operation)) {
      it(`${operation.title}: ${parameter}`, async () => {
        expect(NOT_FOUND, 'places.ts knows what the parameter names').to.have.property(parameter);
        const code = NOT_FOUND[parameter] ?? 'NOT_FOUND';
        const { token, sk } = app();
        const callers: [credential: RequestOptions, place: keyof typeof elsewhere][] = [];
        if (takes(operation, 'BearerAuth', new Set(operation.row.security.flatMap(({ scopes }) => scopes)))) {
          callers.push([{ token }, 'organization']);
        }
        // Their organization is the same everywhere.
        if (takes(operation, 'BearerAuth', scopesInProject('admin')) && parameter !== 'organisation_pk')
          callers.push([{ token: narrowed }, 'environment']);
        if (takes(operation, 'ApiKeyAuth', API_KEY_SCOPES.sk)) {
          callers.push([{ key: sk() }, 'organization'], [{ key: sk() }, 'project']);
          const isSibling =
            /^(environment_id|id|ruleId|distributionId|rolloutId)$/.test(parameter) &&
            !OF_ALL_ENVIRONMENTS.includes(operation.id);
          if (isSibling) callers.push([{ key: sk() }, 'environment']);
        }
        if (takes(operation, 'EnvironmentKeyAuth', API_KEY_SCOPES.sk)) {
          const asServer = { headers: { 'X-Environment-Key': `ser.${sk()}` } };
          callers.push([asServer, 'organization'], [asServer, 'project']);
        }
        for (const [credential, place] of callers) {
          const name = elsewhere[place][parameter] ?? '';
          const ask = (what: string) =>
            call(app(), operation, { ...credential, ...requestAbout(operation, ours, parameter, what) });
          const answer = await ask(name);
          const upsert = UPSERTS[operation.id];
          if (upsert?.parameter === parameter && credential.token !== narrowed) {
            expect(answer.status, place).to.equal(201);
            const { native } = app();
            expect((await native.call(upsert.undo, { token, path: { ...ours, [parameter]: name } })).status).to.equal(
              204,
            );
            continue;
          }
          if (FREE_NAMES.includes(parameter)) {
            expect(answer.status, place).to.be.oneOf([200, 201, 204, 400, 404]);
            continue;
          }
          const never = neverLike(name);
          expect(wordsOf(answer, name), place).to.deep.equal(wordsOf(await ask(never), never));
          if (isNoError(operation, parameter) && answer.status === 200) {
            expect(answer.body).to.deep.equal({});
            continue;
          }
          expect(answer.status, `${place}: ${JSON.stringify(answer.body)}`).to.equal(404);
          // For whom the project itself does not exist, nothing in it is asked for.
          if (credential.token !== narrowed) expectRefusal(operation.contract, answer, code);
        }
        expect(callers, 'somebody to ask').to.not.deep.equal([]);
      });
    }
  }

  it('and is left as it was', async () => {
    expect(await views()).to.deep.equal(first);
  });
});
