import type { FirstCredentials } from './domain/bootstrap.js';

/** What a start prints: where the server is, and, the first time, everything that is needed to use it. */
export function welcome(url: string, auth: 'required' | 'disabled', first: FirstCredentials | undefined): string {
  const where = `Burgee listens on ${url}\n  API            ${url}/api/v1\n  Documentation  ${url}/docs\n`;
  const warning = auth === 'disabled' ? OPEN : '';
  return first ? `${where}${warning}\n${credentials(url, first)}` : `${where}${warning}`;
}

const OPEN = '  AUTH=disabled  Who sends no credential may do what the owner may.\n';

function credentials(url: string, { email, password, environments }: FirstCredentials): string {
  const keys = environments.flatMap(({ key, sk, pk }) => [
    `  ${key.padEnd(8)} secret       ${sk}`,
    `  ${key.padEnd(8)} publishable  ${pk}`,
  ]);
  return `This is the first start. What follows is shown this once:

  email     ${email}
  password  ${password}

${keys.join('\n')}

Create a flag:

curl ${url}/api/v1/flags -H 'X-API-Key: ${environments[0]?.sk}' -H 'Content-Type: application/json' -d '{"key":"new-feature","type":"boolean","description":"Enable the new feature"}'
`;
}
