import type { Request } from 'express';
import { Passport, Strategy } from 'passport';
import { Strategy as BearerStrategy } from 'passport-http-bearer';
import { anyOf } from './any-of.js';
import type { ErrorCode } from './contract.js';
import { Fault } from './errors.js';
import type { OperationRow } from './operation-row.js';

/** Whoever was recognised; what else is known of them is the domain's business. */
export interface Principal {
  readonly scopes: ReadonlySet<string>;
}

export type Verdict<P extends Principal> =
  | {
      readonly principal: P /** Of the credential itself, where that has come in the header of another. */;
      readonly scheme?: string;
    }
  | { readonly refused: { readonly code: ErrorCode; readonly message: string } };

/** Recognises a credential, or says why not. Rejects only when it cannot tell, such as when the database is away. */
export type Verify<P extends Principal> = (credential: string) => Promise<Verdict<P>>;

/** Who sent the request, by the security scheme that recognised them; or the refusal of a bad credential. */
export interface Authentication<P extends Principal> {
  readonly principals: ReadonlyMap<string, P>;
  readonly refusal?: Fault;
}

/**
 * Looks at every credential that was sent in a header, and at one in the query where the operation's `security` takes it.
 * Those of other schemes than these are good for nothing.
 */
export type Authenticate<P extends Principal> = (
  req: Request,
  schemes: readonly string[],
  security: OperationRow['security'],
) => Promise<Authentication<P>>;

type Done = (error: unknown, verdict?: object) => void;

/** Passport's strategy for a credential that a header or the query holds. */
class CredentialStrategy extends Strategy {
  constructor(
    override readonly name: string,
    private readonly read: (req: Request) => string,
    private readonly check: (credential: string, done: Done) => void,
  ) {
    super();
  }

  override authenticate(req: Request): void {
    this.check(this.read(req), (error, verdict) => {
      if (error) this.error(error);
      else this.success(verdict ?? {});
    });
  }
}

type Scheme =
  | 'BearerAuth'
  | 'TokenAuth'
  | 'MasterKeyAuth'
  | 'JwtAuth'
  | 'ApiKeyAuth'
  | 'EnvironmentKeyAuth'
  | 'StreamTokenAuth';

/** The one credential that stands in a URL, because a browser's EventSource sends no headers. */
const IN_QUERY = { scheme: 'StreamTokenAuth', name: 'token' } as const;

/** The word that each scheme of the `Authorization` header begins with. */
const WORD_OF = { BearerAuth: 'Bearer', TokenAuth: 'Token', MasterKeyAuth: 'Api-Key', JwtAuth: 'JWT' } as const;
const IN_AUTHORIZATION = [
  'BearerAuth',
  'TokenAuth',
  'MasterKeyAuth',
  'JwtAuth',
] as const satisfies readonly (keyof typeof WORD_OF)[];

/** The headers that carry credentials, and the scheme of what such a header says; undefined: it is malformed. */
const SCHEME_IN: Readonly<Record<string, (value: string) => Scheme | undefined>> = {
  authorization: (value) => {
    const word = /^(\S+) \S+$/.exec(value)?.[1]?.toLowerCase();
    return IN_AUTHORIZATION.find((scheme) => WORD_OF[scheme].toLowerCase() === word);
  },
  'x-api-key': () => 'ApiKeyAuth',
  'x-environment-key': () => 'EnvironmentKeyAuth',
};

/** Who comes without any credential; undefined: nobody who is let in. */
export type WithoutCredential<P extends Principal> = (req: Request) => Promise<P | undefined>;

/**
 * Recognises every credential that the request carries. One that is presented and bad is refused even where
 * another is good: who sends it should learn of it. Who sends none is whoever `withoutCredential` says, by any scheme.
 */
export function authenticator<P extends Principal>(
  verifiers: Readonly<Record<Scheme, Verify<P>>>,
  withoutCredential: WithoutCredential<P> = async () => undefined,
): Authenticate<P> {
  const passport = new Passport();
  const verdicts = new WeakMap<object, Verdict<P>>();
  const checking = (verify: Verify<P>) => (credential: string, done: Done) => {
    verify(credential).then((verdict) => {
      verdicts.set(verdict, verdict);
      done(null, verdict);
    }, done);
  };
  const use = (scheme: Scheme, read: (req: Request) => string) =>
    passport.use(new CredentialStrategy(scheme, read, checking(verifiers[scheme])));
  passport.use('BearerAuth', new BearerStrategy(checking(verifiers.BearerAuth)));
  for (const scheme of ['TokenAuth', 'MasterKeyAuth', 'JwtAuth'] as const) {
    use(scheme, (req) => req.get('authorization')?.slice(`${WORD_OF[scheme]} `.length) ?? '');
  }
  use('ApiKeyAuth', (req) => req.get('x-api-key') ?? '');
  use('EnvironmentKeyAuth', (req) => req.get('x-environment-key') ?? '');
  use(IN_QUERY.scheme, (req) => String(req.query[IN_QUERY.name]));

  const run = (req: Request, scheme: Scheme): Promise<Verdict<P> | undefined> =>
    new Promise((resolve, reject) => {
      const finish = (error: unknown, verdict?: object | false | null) => {
        if (error) reject(error);
        else resolve(verdict ? verdicts.get(verdict) : undefined);
      };
      passport.authenticate(scheme, { session: false }, finish)(req, req.res, reject);
    });

  return async (req, schemes, security) => {
    const principals = new Map<string, P>();
    const sent = schemesOf(req, security);
    if (sent.length === 0) {
      const principal = await withoutCredential(req);
      if (principal) for (const scheme of schemes) principals.set(scheme, principal);
      return { principals };
    }
    for (const scheme of sent) {
      // Passport's bearer strategy would go on to look for a token in the query: only the header may carry one.
      if (!scheme) return { principals, refusal: malformed(schemes) };
      const verdict = await run(req, scheme);
      if (!verdict) return { principals, refusal: twice() };
      if ('refused' in verdict) {
        return { principals, refusal: new Fault(verdict.refused.code, verdict.refused.message) };
      }
      // A key is let in where keys are, also as a bearer token; but not at a door that knows none of those.
      const own = verdict.scheme ?? scheme;
      if (schemes.includes(scheme) && schemes.includes(own)) principals.set(own, verdict.principal);
    }
    return { principals };
  };
}

/** The scheme of each credential that was sent; undefined: the Authorization header is malformed. */
function schemesOf(req: Request, security: OperationRow['security']): readonly (Scheme | undefined)[] {
  const inHeaders = Object.entries(SCHEME_IN).flatMap(([name, schemeOf]) => {
    const value = req.get(name);
    return value === undefined ? [] : [schemeOf(value)];
  });
  const isInQuery = security.some(({ scheme }) => scheme === IN_QUERY.scheme) && IN_QUERY.name in req.query;
  return isInQuery ? [...inHeaders, IN_QUERY.scheme] : inHeaders;
}

/** `schemes`: those of the contract. */
function malformed(schemes: readonly string[]): Fault {
  const own = IN_AUTHORIZATION.filter((scheme) => schemes.includes(scheme));
  const words = own.map((scheme) => `\`${WORD_OF[scheme]}\``);
  const advice = words.length > 0 ? `send ${anyOf(words)}, a space and one token` : 'send none here';
  return new Fault('TOKEN_INVALID', `The Authorization header is malformed: ${advice}.`);
}

/** Passport's bearer strategy finds a token in the query beside that of the header. */
function twice(): Fault {
  return new Fault('TOKEN_INVALID', 'The request has two bearer tokens: send one, in the Authorization header.');
}
