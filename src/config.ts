import { z } from 'zod';

/** A whole number in plain digits. */
const wholeNumber = (most: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .refine((value) => value <= most);
const port = wholeNumber(65_535);
const perMinute = wholeNumber(1_000_000_000);

/** As express takes them: names of ranges, addresses, subnets; of those not the one that is everybody. */
const proxies = z.array(
  z.union([
    z.enum(['loopback', 'linklocal', 'uniquelocal']),
    z.ipv4(),
    z.ipv6(),
    z.union([z.cidrv4(), z.cidrv6()]).refine((subnet) => !subnet.endsWith('/0')),
  ]),
);
/** Proxies in a row: more than anybody has. */
const hops = wholeNumber(32);

const REDIS_URL = /^rediss?:\/\/([^\s/?#@]*@)?(\[[\da-f:.]+\]|[^\s/?#@:[\]]+)(:\d{1,5})?(\/\d{0,5})?$/i;

/** Every setting: an environment variable, what it takes, and what it is when nobody sets it. */
const SETTINGS = z.object({
  PORT: port.default(8000).describe('The port to listen on, 0 to 65535 (0: any free one)'),
  HOST: z.string().min(1).default('127.0.0.1').describe('The address to listen on'),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:|postgres:\/\/|postgresql:\/\/)/)
    .default('sqlite:./data/burgee.db')
    .describe('sqlite:PATH, sqlite::memory:, or postgres://USER:PASSWORD@HOST:PORT/NAME'),
  BOOTSTRAP_EMAIL: z
    .string()
    .regex(/^[^\s@]+@[^\s@]+$/)
    .max(254)
    .default('admin@localhost')
    .describe("The first owner's email address"),
  BOOTSTRAP_PASSWORD: z
    .string()
    .min(8)
    .max(1024)
    .optional()
    .describe("The first owner's password, 8 to 1024 characters (absent: a random one, printed once)"),
  JWT_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe('What signs the bearer tokens, at least 32 characters (absent: made once and kept in the database)'),
  AUTH: z
    .enum(['required', 'disabled'])
    .default('required')
    .describe('required, or disabled: whoever sends no credential is the owner, which only a loopback HOST may allow'),
  TRUST_PROXY: z
    .union([z.literal('false').transform(() => false as const), hops, z.string().transform(listed).pipe(proxies)])
    .default(false as const)
    .describe(
      'whose X-Forwarded-For is believed: false (nobody), the number of proxies in front of the server, or their addresses and subnets with commas between them, loopback, linklocal and uniquelocal among them',
    ),
  REDIS_URL: z
    .string()
    .regex(REDIS_URL)
    .refine((url) => URL.canParse(url))
    .optional()
    .describe(
      'redis://USER:PASSWORD@HOST:PORT/DATABASE, rediss:// for TLS: where several servers count requests together (absent: each for itself)',
    ),
  WORKERS: z
    .union([
      z.literal('auto'),
      z
        .string()
        .regex(/^\d{1,3}$/)
        .transform(Number)
        .refine((count) => count >= 1 && count <= 128),
    ])
    .default(1)
    .describe('Processes that answer requests, a whole number from 1 to 128, or auto: as many as the machine can run'),
  REQUIRE_IF_MATCH: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true')
    .describe('true: nothing is changed, replaced or deleted without If-Match; or false'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('fatal, error, warn, info, debug, trace or silent'),
  RATE_LIMIT_AUTH: perMinute.default(10).describe('Logins a minute for each address, a whole number (0: no limit)'),
  RATE_LIMIT_MANAGEMENT: perMinute
    .default(1000)
    .describe('Management requests a minute for each organization, a whole number (0: no limit)'),
  RATE_LIMIT_EVALUATION: perMinute
    .default(10_000)
    .describe('Evaluations a minute for each environment, a whole number (0: no limit)'),
  RATE_LIMIT_RULESET: perMinute
    .default(100)
    .describe('Ruleset fetches a minute for each API key, a whole number (0: no limit)'),
  FAST_LANE: z
    .enum(['on', 'off'])
    .default('on')
    .transform((value) => value === 'on')
    .describe('on: usual evaluations take the short way in, and are answered the same; or off'),
  STREAM_LIMIT: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .default(20_000)
    .describe('Streams that may be open at the same time, a whole number from 1 to 1000000; each takes some 40 kB'),
  WEBHOOK_PRIVATE_ADDRESSES: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true')
    .describe(
      'true: webhooks may be at private and loopback addresses, whoever writes them can reach what this server can; or false',
    ),
});

function listed(text: string): string[] {
  return text.split(',').map((one) => one.trim());
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  readonly bootstrap: { readonly email: string; readonly password: string | undefined };
  readonly jwtSecret: string | undefined;
  readonly auth: 'required' | 'disabled';
  /** As express' `trust proxy` takes it. */
  readonly trustProxy: false | number | readonly string[];
  /** Whether nothing is changed without `If-Match`. */
  readonly requireIfMatch: boolean;
  readonly redisUrl: string | undefined;
  /** Processes that answer requests. */
  readonly workers: number | 'auto';
  /** Whether usual evaluations take the short way in. */
  readonly fastLane: boolean;
  /** Streams that may be open at the same time. */
  readonly streamLimit: number;
  /** Whether webhooks may be at addresses that are not public. */
  readonly webhookPrivateAddresses: boolean;
  readonly logLevel: string;
  /** Requests a minute; 0: no limit. */
  readonly limits: {
    readonly auth: number;
    readonly management: number;
    readonly evaluation: number;
    readonly ruleset: number;
  };
}

/** A setting that the server cannot start with. Its message names each such variable and says what it takes. */
export class ConfigInvalid extends Error {}

/** Reads the settings once. Empty variables count as absent. Throws ConfigInvalid. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { success, data, error } = SETTINGS.safeParse(present);
  if (!success) throw new ConfigInvalid(error.issues.map(({ path }) => complaint(String(path[0]))).join('\n'));
  if (data.AUTH === 'disabled' && !isLoopback(data.HOST)) throw new ConfigInvalid(EXPOSED);
  if (data.WORKERS !== 1 && data.DATABASE_URL === 'sqlite::memory:') throw new ConfigInvalid(APART);
  return Object.freeze({
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL,
    bootstrap: { email: data.BOOTSTRAP_EMAIL.toLowerCase(), password: data.BOOTSTRAP_PASSWORD },
    jwtSecret: data.JWT_SECRET,
    auth: data.AUTH,
    trustProxy: data.TRUST_PROXY,
    requireIfMatch: data.REQUIRE_IF_MATCH,
    redisUrl: data.REDIS_URL,
    workers: data.WORKERS,
    fastLane: data.FAST_LANE,
    streamLimit: data.STREAM_LIMIT,
    webhookPrivateAddresses: data.WEBHOOK_PRIVATE_ADDRESSES,
    logLevel: data.LOG_LEVEL,
    limits: {
      auth: data.RATE_LIMIT_AUTH,
      management: data.RATE_LIMIT_MANAGEMENT,
      evaluation: data.RATE_LIMIT_EVALUATION,
      ruleset: data.RATE_LIMIT_RULESET,
    },
  });
}

const EXPOSED =
  'AUTH cannot be disabled while HOST is no loopback address: whoever reaches the server would be its owner. Set HOST to 127.0.0.1, ::1 or localhost, or AUTH to required.';

const APART =
  'WORKERS cannot share sqlite::memory:, which is within one process. Set WORKERS to 1, or DATABASE_URL to a file.';

function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1') return true;
  return z.ipv4().safeParse(host).success && host.startsWith('127.');
}

/** Never the value itself: it may be a secret. */
function complaint(name: string): string {
  const setting = Object.entries(SETTINGS.shape).find(([key]) => key === name)?.[1];
  return `${name} cannot be used. It takes: ${setting?.description ?? 'another value'}.`;
}
