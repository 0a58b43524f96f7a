/** The web provider under OpenFeature's SDK, and what it asks the server. */
import { EventEmitter, once } from 'node:events';
import {
  type Client,
  type EvaluationContext,
  type EventDetails,
  OpenFeature,
  type ProviderEvents,
} from '@openfeature/web-sdk';
import { BurgeeWebProvider, type BurgeeWebProviderOptions } from '../../src/openfeature/web/provider.js';
import { latch } from '../support/latch.js';

export interface Recorded {
  readonly url: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: string;
}

/** A fetch that records, and answers by itself where it is told to. */
export function recording(answer: (request: Recorded) => Response | undefined = () => undefined) {
  const requests: Recorded[] = [];
  const events = new EventEmitter();
  const requestsOf = (path: string) => requests.filter((request) => request.path.endsWith(path));
  const recorded: typeof fetch = async (input, init) => {
    const { pathname, searchParams } = new URL(String(input));
    const request = {
      url: String(input),
      path: pathname,
      query: searchParams,
      headers: new Headers(init?.headers),
      body: String(init?.body),
    };
    requests.push(request);
    events.emit('request');
    return answer(request) ?? fetch(input, init);
  };
  /** Resolves once there were so many requests of the path. */
  async function requested(path: string, count: number): Promise<void> {
    while (requestsOf(path).length < count) await once(events, 'request');
  }
  return { requests, requestsOf, requested, fetch: recorded };
}

/** The SDK writes whatever goes wrong, which is what tests are about. */
const nothing = (): void => undefined;
const SILENT = { error: nothing, warn: nothing, info: nothing, debug: nothing };

/** A provider of its own for a client of its own. `streaming` resolves when its stream has said its first word. */
export async function startWeb(options: BurgeeWebProviderOptions, context: EvaluationContext = {}) {
  const { opened: streaming, open: heard } = latch();
  const { fetch: given = fetch } = options;
  const observed: typeof fetch = async (input, init) => {
    const response = await given(input, init);
    if (new URL(String(input)).pathname.endsWith('/events') && response.ok) heard();
    return response;
  };
  const provider = new BurgeeWebProvider({ ...options, fetch: observed });
  const domain = crypto.randomUUID();
  OpenFeature.setLogger(SILENT);
  const started = OpenFeature.setProviderAndWait(domain, provider, context);
  await started.catch(() => undefined);
  return { provider, started, streaming, domain, client: OpenFeature.getClient(domain) };
}

/** What the client tells next; not what already is. */
export function nextEvent(client: Client, event: ProviderEvents): Promise<EventDetails | undefined> {
  return new Promise((resolve) => {
    client.addHandler(event, resolve);
  });
}
