import type { HandlersOf } from './handler.js';
import type { Services } from './services.js';

export function healthHandlers({ assertReady }: Services): HandlersOf<'health'> {
  return {
    getLiveness: () => ({ status: 200, body: { data: { status: 'live' } } }),

    getReadiness: async () => {
      await assertReady();
      return { status: 200, body: { data: { status: 'ready' } } };
    },
  };
}
