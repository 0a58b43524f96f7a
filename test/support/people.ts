/** People as tests want them: members of the first organization, and of organizations of their own. */
import { dataOf } from './answers.js';
import type { TestApp } from './app.js';
import type { TestAnswer } from './contract-client.js';
import { makeProject } from './places.js';

type Json = TestAnswer['body'];

/** A person who is logged in. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  /** A bearer token. */
  readonly token: string;
  readonly refreshToken: string;
}

export const PASSWORD = 'a password of eight';

let count = 0;

/** An address that nobody has. */
export function newEmail(): string {
  count += 1;
  return `person-${count}@example.org`;
}

/** Invites somebody as the owner would, unless another token is given; answers the invitation with its token. */
export async function invite(app: TestApp, given: object = {}, token = app.token): Promise<Json> {
  const body = { email: newEmail(), role: 'editor', ...given };
  return dataOf(await app.native.call('createInvitation', { token, body }), 201);
}

export function accept(app: TestApp, token: string, given: object = {}): Promise<TestAnswer> {
  return app.native.call('acceptInvitation', { body: { token, password: PASSWORD, ...given } });
}

/** Makes a new person with this membership. */
export async function makeMember(app: TestApp, given: object = {}, token = app.token): Promise<Person> {
  const invitation = await invite(app, given, token);
  const answer = await accept(app, invitation.token);
  return personOf(app, answer, invitation.email);
}

/** A new person who may write in the first of three new projects, read the second, and does not see the third. */
export async function makeNarrowed(app: TestApp) {
  const [edited, viewed, hidden] = [await makeProject(app), await makeProject(app), await makeProject(app)];
  const projects = [
    { project_id: edited.id, role: 'editor' },
    { project_id: viewed.id, role: 'viewer' },
  ];
  return { ...(await makeMember(app, { projects })), edited, viewed, hidden };
}

export async function personOf(app: TestApp, answer: TestAnswer, email: string): Promise<Person> {
  const { access_token: token, refresh_token: refreshToken } = dataOf(answer);
  const { id } = await meOf(app, token);
  return { id, email, password: PASSWORD, token, refreshToken };
}

export async function meOf(app: TestApp, token: string): Promise<Json> {
  return dataOf(await app.native.call('getMe', { token }));
}

/** Makes an organization of the person's own; answers it with a token of theirs in it. */
export async function makeOrganization(app: TestApp, person: Pick<Person, 'email' | 'password' | 'token'>) {
  const { email, password, token } = person;
  const body = { name: 'Their own' };
  const organization: Json = dataOf(await app.native.call('createOrganization', { token, body }), 201);
  const login = { email, password, organization_id: organization.id };
  const session = dataOf(await app.native.call('login', { body: login }));
  return { organization, token: session.access_token, refreshToken: session.refresh_token };
}
