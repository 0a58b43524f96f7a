import type { HandlersOf } from './handler.js';
import type { Services } from './services.js';

export function healthHandlers({ ping }: Services): HandlersOf<'health'> {
  return {
    getLiveness: () => ({ status: 200, body: { data: { status: 'live' } } }),

    getReadiness: async () => {
      await ping(); // a database that is away becomes a 503 in the pipeline
      return { status: 200, body: { data: { status: 'ready' } } };
    },
  };
}
