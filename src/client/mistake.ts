import { ClientError } from './client-error.js';
import type { ClientOptions } from './options.js';

/** What of the options no request can be made with; it would look as though the server were away. */
export function mistakeIn({ url, apiKey }: Pick<ClientOptions, 'url' | 'apiKey'>): ClientError | undefined {
  if (typeof url !== 'string' || !isAddress(url)) {
    return new ClientError('OPTIONS_INVALID', '`url` is no address of a server, as http://127.0.0.1:8000 is one.');
  }
  // Without the key itself: messages end up in logs.
  if (typeof apiKey !== 'string' || apiKey === '' || !isHeader(apiKey)) {
    return new ClientError('OPTIONS_INVALID', '`apiKey` is no key: it must be a text that can be sent as a header.');
  }
  return undefined;
}

/** As the platform sees it: on a page an empty text is the page's own server. */
function isAddress(url: string): boolean {
  try {
    return /^https?:/.test(new Request(url).url);
  } catch {
    return false;
  }
}

function isHeader(text: string): boolean {
  try {
    return new Headers({ 'X-API-Key': text }).has('X-API-Key');
  } catch {
    return false;
  }
}
