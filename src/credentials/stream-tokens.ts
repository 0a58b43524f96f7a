/** Tokens that open a stream of events and nothing else: browsers send no header with it, and so they stand in its URL. */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { ApiKeyPrincipal } from '../domain/principals.js';

/** Milliseconds: a token is the same for so long, and good until the end of the period after its own. */
const PERIOD = 3_600_000;

const PREFIX = 'est_';
/** Bytes, of HMAC-SHA256. */
const KEY_LENGTH = 32;

/** Whose a token is: the rest is looked up again. */
export type StreamHolder = Pick<ApiKeyPrincipal, 'credential' | 'credentialId'>;

/** What is signed. */
interface Signed extends StreamHolder {
  readonly period: number;
}

export interface StreamTokens {
  /** The same text for the same key within a period, so that whoever asks again need not open the stream anew. */
  issue(holder: StreamHolder): string;
  read(token: string): StreamHolder | 'expired' | 'invalid';
}

/** Signed, and readable: a token names its key by the id that the API shows. `clock`: epoch milliseconds. */
export function createStreamTokens(secret: string, clock: () => number): StreamTokens {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'burgee event stream', KEY_LENGTH));
  const signed = (payload: string) =>
    `${PREFIX}${payload}.${createHmac('sha256', key).update(payload).digest('base64url')}`;
  const periodNow = () => Math.floor(clock() / PERIOD);
  /** The last one of each holder: pages ask for theirs with every evaluation. */
  const issued = new WeakMap<StreamHolder, { readonly period: number; readonly token: string }>();
  return {
    issue: (holder) => {
      const period = periodNow();
      const last = issued.get(holder);
      if (last?.period === period) return last.token;
      const { credential, credentialId } = holder;
      const said: Signed = { period, credential, credentialId };
      const token = signed(Buffer.from(JSON.stringify(said)).toString('base64url'));
      issued.set(holder, { period, token });
      return token;
    },

    read(token) {
      const [payload = ''] = token.slice(PREFIX.length).split('.');
      if (!isSame(token, signed(payload))) return 'invalid';
      const { period, ...holder }: Signed = JSON.parse(Buffer.from(payload, 'base64url').toString());
      return periodNow() - period <= 1 ? holder : 'expired';
    },
  };
}

/** In a time that does not tell how much of it is right. */
function isSame(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
