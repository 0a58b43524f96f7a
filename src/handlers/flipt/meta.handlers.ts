import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';

export function metaHandlers({
  publications: [native],
  asksForCredentials,
  assertReady,
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
      await assertReady();
      return { status: 200, body: { status: 'SERVING' } };
    },
  };
}
