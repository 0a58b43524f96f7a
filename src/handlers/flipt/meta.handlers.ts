import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';

export function metaHandlers({
  publications: [native],
  asksForCredentials,
  ping,
}: Services): HandlersOf<'meta', 'flipt'> {
  return {
    getInfo: () => ({
      status: 200,
      body: {
        version: native.version,
        updateAvailable: false,
        isRelease: true,
        authentication: { required: asksForCredentials },
        storage: { type: 'database', readOnly: false },
        analytics: {},
        ui: {},
      },
    }),

    getHealth: async () => {
      await ping(); // a database that is away becomes a 503 in the pipeline
      return { status: 200, body: { status: 'SERVING' } };
    },
  };
}
