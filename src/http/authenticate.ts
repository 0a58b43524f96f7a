import type { Request } from 'express';
import { Passport, Strategy } from 'passport';
import { Strategy as BearerStrategy } from 'passport-http-bearer';
import type { ErrorCode } from './contract.js';
import { Fault } from './errors.js';

/** Whoever was recognised; what else is known of them is the domain's business. */
export interface Principal {
  readonly scopes: ReadonlySet<string>;
}

export type Verdict<P extends Principal> =
  | { readonly principal: P }
  | { readonly refused: { readonly code: ErrorCode; readonly message: string } };

/** Recognises a credential, or says why not. Rejects only when it cannot tell, such as when the database is away. */
export type Verify<P extends Principal> = (credential: string) => Promise<Verdict<P>>;

/** Who sent the request, by the security scheme that recognised them; or the refusal of a bad credential. */
export interface Authentication<P extends Principal> {
  readonly principals: ReadonlyMap<string, P>;
  readonly refusal?: Fault;
}

/** Looks at every credential that was sent; those of other schemes than these are good for nothing. */
export type Authenticate<P extends Principal> = (
  req: Request,
  schemes: readonly string[],
) => Promise<Authentication<P>>;

type Done = (error: unknown, verdict?: object) => void;

/** Passport's strategy for a key in `X-API-Key`. */
class ApiKeyStrategy extends Strategy {
  override name = 'ApiKeyAuth';

  constructor(private readonly check: (key: string, done: Done) => void) {
    super();
  }

  override authenticate(req: Request): void {
    this.check(req.get('x-api-key') ?? '', (error, verdict) => {
      if (error) this.error(error);
      else this.success(verdict ?? {});
    });
  }
}

/** The security schemes of the contracts, and the header in which each is sent. */
const HEADER_OF = { BearerAuth: 'authorization', ApiKeyAuth: 'x-api-key' } as const;

/**
 * Recognises every credential that the request carries. One that is presented and bad is refused even where
 * another is good: who sends it should learn of it.
 */
export function authenticator<P extends Principal>(verifiers: {
  readonly BearerAuth: Verify<P>;
  readonly ApiKeyAuth: Verify<P>;
}): Authenticate<P> {
  const passport = new Passport();
  const verdicts = new WeakMap<object, Verdict<P>>();
  const checking = (verify: Verify<P>) => (credential: string, done: Done) => {
    verify(credential).then((verdict) => {
      verdicts.set(verdict, verdict);
      done(null, verdict);
    }, done);
  };
  passport.use('BearerAuth', new BearerStrategy(checking(verifiers.BearerAuth)));
  passport.use('ApiKeyAuth', new ApiKeyStrategy(checking(verifiers.ApiKeyAuth)));

  /** Passport's answer for one scheme; undefined: its strategy could not read the header. */
  const run = (req: Request, scheme: string): Promise<Verdict<P> | undefined> =>
    new Promise((resolve, reject) => {
      const finish = (error: unknown, verdict?: object | false | null) => {
        if (error) reject(error);
        else resolve(verdict ? verdicts.get(verdict) : undefined);
      };
      passport.authenticate(scheme, { session: false }, finish)(req, req.res, reject);
    });

  return async (req, schemes) => {
    const principals = new Map<string, P>();
    for (const [scheme, header] of Object.entries(HEADER_OF)) {
      const value = req.get(header);
      if (value === undefined) continue;
      // The strategy would go on to look for a token in the query: only this header may carry one.
      const isReadable = scheme !== 'BearerAuth' || /^Bearer \S+$/i.test(value);
      const verdict = isReadable ? await run(req, scheme) : undefined;
      if (!verdict) return { principals, refusal: malformed() };
      if ('refused' in verdict) {
        return { principals, refusal: new Fault(verdict.refused.code, verdict.refused.message) };
      }
      if (schemes.includes(scheme)) principals.set(scheme, verdict.principal);
    }
    return { principals };
  };
}

function malformed(): Fault {
  return new Fault('TOKEN_INVALID', 'The Authorization header is malformed: send `Bearer`, a space and one token.');
}
