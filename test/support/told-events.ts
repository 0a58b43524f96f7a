/** What a webhook of the Flagsmith door is told. */
import type { TestApp } from './app.js';
import { type Receiver, receiving } from './receiver.js';
import { deleteWebhooks, makeWebhook } from './webhooks.js';

type Event = Receiver['received'][number]['body'];
type Told = (work: () => Promise<unknown>) => Promise<readonly Event[]>;

/** `told`: what a webhook of `prod` is told of the work, and of nothing before it. For a suite with `PRIVATE`. */
export function telling(app: () => TestApp): { readonly receiver: () => Receiver; readonly told: Told } {
  const receiver = receiving();
  const told: Told = async (work) => {
    await makeWebhook(app(), { url: `${receiver().url}/hook` });
    await work();
    await app().deliverWebhooks();
    await deleteWebhooks(app());
    return receiver().received.map(({ body }) => body);
  };
  return { receiver, told };
}

/** Of each event its type, and enabled and value as they were and are. */
export function briefs(events: readonly Event[]): unknown[] {
  return events.map(({ event_type, data }) => [event_type, brief(data.previous_state), brief(data.new_state)]);
}

/** Enabled and value of a state that an event tells. */
export function brief(state: { enabled: boolean; feature_state_value: unknown } | null | undefined) {
  return state && [state.enabled, state.feature_state_value];
}
