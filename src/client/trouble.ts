/** What keeps something newer from coming, whatever was asked for. */
import { ClientError } from './client-error.js';

export interface Trouble {
  readonly kind: 'trouble';
  readonly error: ClientError;
  /** Milliseconds, where the server says how long to wait. */
  readonly retryAfter?: number;
}

export function unreachable(address: string, cause: unknown): Trouble {
  const message = `${address} does not answer, or only with a redirect, which is not followed.`;
  return { kind: 'trouble', error: new ClientError('UNREACHABLE', message, cause) };
}

/** An answer that is not what was asked for. `advice`: what to do about it; where there is one, the key is refused. */
export function answeredOtherwise({ status, headers }: Response, text: string, advice?: string): Trouble {
  const message = [`The server answered ${status}.`, sentenceIn(text), advice ?? ''].filter((part) => part !== '');
  const error = new ClientError(advice === undefined ? 'FAILED' : 'REFUSED', message.join(' '));
  const seconds = Number(headers.get('Retry-After'));
  return { kind: 'trouble', error, ...(seconds > 0 && { retryAfter: seconds * 1000 }) };
}

/** The server's own, in the words of either contract; of what is no answer of the server's, nothing. */
function sentenceIn(text: string): string {
  try {
    const { error, errorDetails = error?.message } = JSON.parse(text);
    return typeof errorDetails === 'string' ? errorDetails : '';
  } catch {
    return '';
  }
}
