/**
 * `OPTIONS_INVALID`: with this `url` or `apiKey` nobody can be asked, so nobody is. `REFUSED`: the server does not take
 * the key, or the key may not read the ruleset. `UNREACHABLE`: nobody answers. `FAILED`: an answer that is no ruleset.
 * `RULESET_INVALID`: a ruleset that this engine cannot read. `STORAGE_FAILED`: the storage did not load or save.
 * `CALLBACK_FAILED`: `onChange` or `onRecovery` has thrown. `CLOSED`: too late.
 */
export type ClientErrorCode =
  | 'OPTIONS_INVALID'
  | 'REFUSED'
  | 'UNREACHABLE'
  | 'FAILED'
  | 'RULESET_INVALID'
  | 'STORAGE_FAILED'
  | 'CALLBACK_FAILED'
  | 'CLOSED';

/** What went wrong around evaluation. The client goes on with the ruleset that it has. */
export class ClientError extends Error {
  override readonly name = 'ClientError';

  constructor(
    readonly code: ClientErrorCode,
    message: string,
    /** What was thrown, where something was. */
    override readonly cause?: unknown,
  ) {
    super(message);
  }
}

/** Whether whoever waits for something to evaluate waits in vain. */
export function isFatal({ code }: ClientError): boolean {
  return code === 'REFUSED' || code === 'OPTIONS_INVALID';
}
