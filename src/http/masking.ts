/**
 * The secret part of every credential that src/credentials makes, found by its form: `sk_prod_AbC12xYz_…` and
 * `bt_AbC12xYz_…`, `rt_…` and `inv_…`, `est_….…`, and JWTs. A new kind of credential is a line here and in the canary test.
 */
const SECRETS = [
  /(?<=\b(?:[sp]k_[a-z0-9-]+|bt)_[A-Za-z0-9]{8}_)[A-Za-z0-9]{36}\b/g,
  /(?<=\b(?:rt|inv)_)[A-Za-z0-9]{43}\b/g,
  /(?<=\best_[\w-]{1,1000}\.)[\w-]{43}/g,
  /(?<=\beyJ)[\w-]+\.[\w-]+\.[\w-]+/g,
];

/** What a caller sent, to be repeated in an answer: without the credential that somebody may have put into a path. */
export function masked(text: string): string {
  return SECRETS.reduce((safe, secret) => safe.replace(secret, '***'), text);
}
