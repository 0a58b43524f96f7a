/** What a provider has to answer: what the native API says of the same context, in OpenFeature's words. */
import { call } from '../start/requests.js';
import type { Case } from './cases.js';
import type { Deviation } from './deviations.js';
import type { Answer } from './program.js';

/** The native API's reasons for which OpenFeature has no word. */
const OTHER_WORDS: Readonly<Record<string, string>> = { PREREQUISITE_FAILED: 'DEFAULT' };

interface Server {
  readonly url: string;
  readonly sk: string;
}

export async function expectedAnswer(
  server: Server,
  asked: Case,
  deviation: Deviation | undefined,
): Promise<Partial<Answer>> {
  const { errorCode } = { ...asked, ...deviation };
  if (errorCode) return { value: asked.default, variant: '', reason: 'ERROR', errorCode };
  return {
    ...(await nativeAnswer(server, asked)),
    ...(deviation && 'value' in deviation && { value: deviation.value }),
  };
}

async function nativeAnswer({ url, sk }: Server, asked: Case): Promise<Partial<Answer>> {
  const { targetingKey, attributes } = asked.context ?? {};
  const context = { targeting_key: targetingKey ?? null, attributes: attributes ?? {} };
  const { data } = await call(`${url}/api/v1/evaluate`, 'POST', sk, { flag_key: asked.flag, context }, 200);
  const reason = OTHER_WORDS[data.reason] ?? data.reason;
  return {
    // Without a variation the flag has no say: the application's default is its value.
    value: data.variation === null ? asked.default : data.value,
    variant: data.variation ?? '',
    reason,
    errorCode: '',
    metadata: {
      flagSetId: 'prod',
      version: String(data.revision),
      enabled: data.enabled,
      ...(data.rule !== null && { rule: data.rule }),
      ...(reason !== data.reason && { nativeReason: data.reason }),
    },
  };
}
