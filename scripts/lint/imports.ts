/** Who may import whom, as rules of dependency-cruiser; checked by test/architecture/imports.test.ts. */
import type { IForbiddenRuleType } from 'dependency-cruiser';

/**
 * Everything that a folder or file of src/ may import beside itself: other parts of src/, `generated`, packages,
 * and Node's own modules by name (`node:*`: all of them). `types …`: only types.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  evaluation: [],
  domain: ['evaluation', 'ajv', 'node:crypto', 'node:timers/promises'],
  database: ['knex', 'better-sqlite3', 'pg', 'node:*'],
  repositories: ['types domain', 'database', 'types knex', 'node:timers/promises'],
  snapshots: ['domain', 'evaluation', 'node:crypto', 'node:timers/promises', 'node:util', 'node:zlib'],
  workers: ['domain'],
  delivery: ['types domain', 'ipaddr.js', 'node:crypto', 'node:dns', 'node:http', 'node:https', 'node:net'],
  http: [
    'types generated',
    'ajv',
    'express',
    'express-openapi-validator',
    'js-yaml',
    'openapi-backend',
    'passport',
    'passport-http-bearer',
    'node:*',
  ],
  limits: ['domain', 'types http', 'rate-limiter-flexible'],
  handlers: ['http', 'domain', 'evaluation', 'types snapshots'],
  credentials: ['domain', '@node-rs/argon2', 'jose', 'node:crypto', 'node:zlib'],
  client: ['evaluation'],
  'openfeature/provider-error.ts': ['client'],
  'openfeature/resolution.ts': ['types evaluation'],
  'openfeature/server': [
    'client',
    'openfeature/provider-error.ts',
    'openfeature/resolution.ts',
    '@openfeature/server-sdk',
  ],
  'openfeature/web': ['client', 'openfeature/provider-error.ts', '@openfeature/web-sdk'],
  docs: ['types handlers'],
  'contracts.ts': ['types handlers', 'http', 'node:*'],
  'config.ts': ['zod'],
  'welcome.ts': ['types domain'],
  'server.ts': [
    'generated',
    'types config.ts',
    'contracts.ts',
    'docs',
    'handlers',
    'http',
    'types domain',
    'express',
    'swagger-ui-dist',
  ],
  'administration.ts': ['types config.ts', 'domain', 'credentials'],
  'background-work.ts': ['types domain', 'database', 'workers', 'types pino'],
  'other-servers.ts': [
    'types domain',
    'types credentials',
    'database',
    'http',
    'repositories',
    'snapshots',
    'types knex',
    'types pino',
  ],
  'webhook-work.ts': ['types config.ts', 'domain', 'credentials', 'delivery', 'handlers', 'workers', 'types pino'],
  requests: ['types config.ts', 'domain', 'credentials', 'database', 'http', 'handlers', 'node:timers/promises'],
  importers: ['generated', 'domain', 'handlers', 'http'],
  cli: ['app.ts', 'config.ts', 'database', 'importers', 'pino', 'node:fs/promises', 'node:util'],
  'drain.ts': ['node:http', 'node:timers/promises'],
  'primary.ts': ['limits', 'types pino', 'node:cluster'],
  'main.ts': ['app.ts', 'config.ts', 'drain.ts', 'primary.ts', 'welcome.ts', 'database', 'pino', 'node:*'],
  // app.ts puts everything together: it may import everything but main.ts.
};

/** The files that may import what nothing else of their folder may: packages, modules of Node's, or other parts. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  'src/evaluation/regex-re2.ts': ['re2js'],
  'src/limits/redis-limiter.ts': ['ioredis'],
  'src/client/file-storage.ts': ['node:fs/promises', 'node:path'],
  'src/handlers/flipt/token-scopes.ts': ['generated'],
  'src/handlers/openfeature/answer-texts.ts': ['openfeature/resolution.ts'],
  'src/handlers/openfeature/evaluation.handlers.ts': ['openfeature/resolution.ts'],
};

const PARTS = [...Object.keys(MAY_IMPORT), 'app.ts'];

function pattern(name: string): string {
  if (name === 'generated') return '^generated/';
  if (name.endsWith('.ts')) return `^src/${name}$`;
  return PARTS.includes(name) ? `^src/${name}/` : `^node_modules/(@types/)?${name}/`;
}

function rulesOf(part: string, allowed: readonly string[]): IForbiddenRuleType[] {
  const typesOnly = allowed.flatMap((name) => (name.startsWith('types ') ? [name.slice('types '.length)] : []));
  const excepted = Object.keys(EXCEPTIONS).filter((file) => new RegExp(pattern(part)).test(file));
  const from = { path: pattern(part) };
  return [
    ...importsOnly(part, { ...from, ...(excepted.length > 0 ? { pathNot: excepted } : {}) }, part, allowed),
    ...excepted.flatMap((file) => {
      return importsOnly(file, { path: file }, part, [...allowed, ...(EXCEPTIONS[file] ?? [])]);
    }),
    ...typesOnly.map(
      (name): IForbiddenRuleType => ({
        name: `${part} imports only types of ${name}`,
        severity: 'error',
        from,
        to: { path: pattern(name), dependencyTypesNot: ['type-only'] },
      }),
    ),
  ];
}

/** What imports from there may lead to: the part itself, and what is allowed; of Node's modules only those that are named. */
function importsOnly(
  name: string,
  from: IForbiddenRuleType['from'],
  part: string,
  allowed: readonly string[],
): IForbiddenRuleType[] {
  const named = allowed.filter((one) => !one.startsWith('node:')).map((one) => one.replace(/^types /, ''));
  const node = allowed.flatMap((one) => (one.startsWith('node:') ? [one.slice('node:'.length)] : []));
  return [
    {
      name: `${name} imports only: ${allowed.join(', ') || 'nothing'}`,
      severity: 'error',
      from,
      to: { pathNot: [part, ...named].map(pattern), dependencyTypesNot: ['core'] },
    },
    {
      name: `${name} imports of Node's modules only: ${node.join(', ') || 'none'}`,
      severity: 'error',
      from,
      to: { dependencyTypes: ['core'], ...(node.length > 0 ? { pathNot: node.map(nodeModule) } : {}) },
    },
  ];
}

function nodeModule(name: string): string {
  return name === '*' ? '.' : `^(node:)?${name}$`;
}

export const RULES: readonly IForbiddenRuleType[] = [
  ...Object.entries(MAY_IMPORT).flatMap(([part, allowed]) => rulesOf(part, allowed)),
  {
    name: 'every folder and file of src/ is in the table',
    severity: 'error',
    from: {},
    to: { path: '^src/', pathNot: PARTS.map(pattern) },
  },
  {
    name: 'only main.ts starts the server',
    severity: 'error',
    from: {},
    to: { path: '^src/main\\.ts$' },
  },
  {
    name: 'src/ runs without what only development has',
    severity: 'error',
    // The providers' SDKs are the application's: the package has them as peers.
    from: { path: '^src/', pathNot: '^src/openfeature/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'every import leads somewhere',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no cycles, not even of types',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
];
