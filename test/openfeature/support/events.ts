/** What a client, or the whole SDK, is told. */
// The module's own: tests put others in the place of the global ones.
import { clearTimeout, setTimeout } from 'node:timers';
import type { EventDetails } from '@openfeature/core';
import type { Event, Handler, SdkClient } from './sdks.js';

/** Milliseconds in which whatever is awaited comes, even on a busy machine. */
const PATIENCE = 5000;

type Listening = Pick<SdkClient, 'addHandler' | 'removeHandler'>;

/** Resolves at the first of these events of which the claim holds. Rejects when there is none. */
export function until(
  listening: Listening,
  event: Event,
  claim: (details: EventDetails) => boolean | Promise<boolean>,
): Promise<EventDetails> {
  return new Promise((resolve, reject) => {
    const impatience = setTimeout(() => settle(() => reject(new Error(`There was no such ${event}.`))), PATIENCE);
    const handler: Handler = async (details = { providerName: '' }) => {
      if (await claim(details)) settle(() => resolve(details));
    };
    const settle = (outcome: () => void) => {
      clearTimeout(impatience);
      listening.removeHandler(event, handler);
      outcome();
    };
    listening.addHandler(event, handler);
  });
}

/** The next of these events that the client, or the whole SDK, is told of. */
export function nextEvent(listening: Listening, event: Event): Promise<EventDetails> {
  return until(listening, event, () => true);
}
