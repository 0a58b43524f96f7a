/** Who may do what, as tables of the documentation: written from the very sets that the server goes by. */
import { API_KEY_SCOPES, ROLE_SCOPES, ROLES, SCOPES, type Scope, scopesInProject } from '../../src/domain/scopes.js';

/** What a description in spec/ says where a table belongs. */
const TABLES: Readonly<Record<string, () => string>> = {
  '{{role x scope}}': roleTable,
  '{{key x scope}}': keyTable,
};

/** The bundle with its tables. Throws where it asks for one that is none. */
export function withAccessTables(json: string): string {
  const written = Object.entries(TABLES).reduce(
    (text, [place, table]) => text.replaceAll(place, () => JSON.stringify(table()).slice(1, -1)),
    json,
  );
  const unknown = /\{\{[^}"\n]*\}\}/.exec(written)?.[0];
  if (unknown) throw new Error(`spec/ asks for the table ${unknown}; there are ${Object.keys(TABLES).join(' and ')}.`);
  return written;
}

function roleTable(): string {
  const inProjects = scopesInProject('owner');
  return tableOf([
    ['Scope', ...ROLES, 'In single projects'],
    ...SCOPES.map((scope) => [
      `\`${scope}\``,
      ...ROLES.map((role) => mark(ROLE_SCOPES[role], scope)),
      mark(inProjects, scope),
    ]),
  ]);
}

function keyTable(): string {
  const scopes = SCOPES.filter((scope) => API_KEY_SCOPES.sk.has(scope) || API_KEY_SCOPES.pk.has(scope));
  return tableOf([
    ['Scope', '`sk`', '`pk`'],
    ...scopes.map((scope) => [`\`${scope}\``, mark(API_KEY_SCOPES.sk, scope), mark(API_KEY_SCOPES.pk, scope)]),
  ]);
}

function mark(scopes: ReadonlySet<Scope>, scope: Scope): string {
  return scopes.has(scope) ? 'yes' : '–';
}

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
