/** The providers under OpenFeature's SDKs, and what the one for pages asks the server. */
import { type EventDetails, OpenFeature as OnServers, type ProviderEvents } from '@openfeature/server-sdk';
import { type EvaluationContext, OpenFeature } from '@openfeature/web-sdk';
import { BurgeeProvider, type BurgeeProviderOptions } from '../../src/openfeature/server/provider.js';
import { BurgeeWebProvider, type BurgeeWebProviderOptions } from '../../src/openfeature/web/provider.js';
import { dataOf } from '../support/answers.js';
import type { TestApp } from '../support/app.js';
import { inSwitzerland, makeColours, ruleWhen, target } from '../support/flags.js';
import { latch } from '../support/latch.js';
import { quiet } from './support/sdks.js';

export { type Recorded, recordingFetch as recording } from '../support/recording-fetch.js';
export { nextEvent } from './support/events.js';

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
  OpenFeature.setLogger(quiet);
  const started = OpenFeature.setProviderAndWait(domain, provider, context);
  await started.catch(() => undefined);
  return { provider, started, streaming, domain, client: OpenFeature.getClient(domain) };
}

/** A provider that evaluates by itself, for a client of its own, and what it tells from now on. */
export async function startLocal(options: BurgeeProviderOptions) {
  const provider = new BurgeeProvider(options);
  const domain = crypto.randomUUID();
  const started = OnServers.setProviderAndWait(domain, provider);
  await started.catch(() => undefined);
  const next = (event: ProviderEvents) =>
    new Promise<EventDetails | undefined>((resolve) => provider.events.addHandler(event, resolve));
  return { provider, started, next, client: OnServers.getClient(domain) };
}

/** A flag that is red in Switzerland, and elsewhere blue. Answers its key. */
export async function makeSwissColours(app: TestApp): Promise<string> {
  const { key } = await makeColours(app);
  dataOf(await target(app, key, { rules: [ruleWhen(inSwitzerland, { variation: 'red' })] }));
  return key;
}
