/** The engine's vectors, asked through OpenFeature: every way answers what the engine does. */
import type { Server } from 'node:http';
import type { EvaluationContext, FlagMetadata, FlagValue } from '@openfeature/core';
import { OFREPProvider } from '@openfeature/ofrep-provider';
import { expect } from 'chai';
import type { Definition } from '../../src/evaluation/index.js';
import { BurgeeProvider } from '../../src/openfeature/server/provider.js';
import { type Answer, byEngine, isForAll } from '../evaluation/support/answers.js';
import { type EvaluationCase, evaluationCases } from '../evaluation/support/cases.js';
import { ServedDefinition } from '../evaluation/support/served-definition.js';
import { onOneDatabase } from '../support/app.js';
import { addressOf, close, listen } from '../support/listen.js';
import { fallbackFor } from './support/flags.js';
import { server as sdk } from './support/sdks.js';

interface Evaluated {
  readonly value?: unknown;
  readonly variant?: string | undefined;
  readonly reason?: string | undefined;
  readonly metadata: FlagMetadata;
}

/** Through the official provider, the item of an answer with all flags, and a provider that evaluates by itself. */
type Way = 'remote' | 'bulk' | 'local';

const served = new ServedDefinition();
const time = { now: 0 };
const cases = evaluationCases();

/** In OpenFeature the targeting key is a text, beside the attributes, and a flag's key is part of a path. */
const isForOpenFeature = (one: EvaluationCase) =>
  isForAll(one) &&
  one.flag !== '' &&
  typeof (one.context.targetingKey ?? '') === 'string' &&
  !('targetingKey' in (one.context.attributes ?? {}));

const contextOf = ({ context: { targetingKey, attributes } }: EvaluationCase) =>
  ({ ...attributes, ...(targetingKey !== undefined && { targetingKey }) }) as EvaluationContext;

const toAnswer = ({ value, variant, reason, metadata }: Evaluated): Answer => ({
  value: variant ? value : null,
  variation: variant || null,
  enabled: metadata['enabled'],
  reason: metadata['nativeReason'] ?? reason,
  rule: metadata['rule'] ?? null,
});

/** An evaluation at the time that the case is about. Clients of applications have no other clock than this. */
async function atTimeOf<Value>({ context }: EvaluationCase, evaluation: () => Promise<Value>): Promise<Value> {
  const { now } = Date;
  if (typeof context.now === 'number') Date.now = () => time.now;
  try {
    return await evaluation();
  } finally {
    Date.now = now;
  }
}

onOneDatabase(
  'through OpenFeature there is the same answer to',
  (app) => {
    const asked: Record<Way, number> = { remote: 0, bulk: 0, local: 0 };
    const local = sdk.getClient('local');
    const remote = sdk.getClient('remote');
    let server: Server;
    let url: string;
    let revision = 1;
    let current: unknown;

    before(async () => {
      server = await listen(app().http);
      url = `http://127.0.0.1:${addressOf(server).port}`;
      await sdk.reset();
      await sdk.setProvider(new OFREPProvider({ baseUrl: url, headers: [['X-API-Key', app().sk()]] }), 'remote');
    });

    after(async () => {
      await sdk.reset();
      await close(server);
    });

    /** Resolves when a provider has it, too. It pauses between changes, and so each definition has one of its own. */
    async function serve(definition: Definition): Promise<void> {
      if (definition === current) return;
      current = definition;
      revision += 1;
      served.put({ ...definition, revision });
      await sdk.setProvider(new BurgeeProvider({ url, apiKey: app().sk(), stream: false }), 'local');
    }

    async function details(client: typeof local, one: EvaluationCase, fallback: FlagValue): Promise<Answer> {
      const context = contextOf(one);
      const { errorCode, flagMetadata: metadata, ...rest } = await client.details(one.flag, fallback, { context });
      return errorCode ?? toAnswer({ ...rest, metadata });
    }

    async function post(path: string, one: EvaluationCase) {
      const response = await fetch(`${url}/ofrep/v1/evaluate/flags${path}`, {
        method: 'POST',
        // Without `identity` fetch would have every answer compressed.
        headers: { 'X-API-Key': app().sk(), 'Content-Type': 'application/json', 'Accept-Encoding': 'identity' },
        body: JSON.stringify({ context: contextOf(one) }),
      });
      return JSON.parse(await response.text());
    }

    async function inBulk(one: EvaluationCase): Promise<Answer> {
      const { errorCode, flags } = await post('', one);
      if (errorCode) return errorCode;
      const item = flags.find(({ key }: { key: string }) => key === one.flag);
      return item ? (item.errorCode ?? toAnswer(item)) : 'FLAG_NOT_FOUND';
    }

    /** The official provider takes an answer without a value for a mistake: then it is the server that is asked. */
    async function overRemote(one: EvaluationCase, fallback: FlagValue, isValued: boolean): Promise<Answer> {
      if (isValued) return details(remote, one, fallback);
      const answer = await post(`/${encodeURIComponent(one.flag)}`, one);
      return answer.errorCode ?? toAnswer(answer);
    }

    async function differencesIn(one: EvaluationCase): Promise<unknown[]> {
      time.now = one.context.now ?? 0;
      const isServed = serve(one.definition as Definition);
      const wanted = byEngine(one);
      const value = typeof wanted === 'string' ? null : (wanted.value as FlagValue);
      const isValued = typeof wanted === 'string' || wanted.variation !== null;
      const fallback = fallbackFor(value);
      const [remote, bulk] = await Promise.all([overRemote(one, fallback, isValued), inBulk(one), isServed]);
      const answers = { remote, bulk, local: await atTimeOf(one, () => details(local, one, fallback)) };
      const ways = Object.entries(answers) as [Way, Answer][];
      return ways.flatMap(([way, got]) => {
        // What JSON in a request must not be, such as 60 levels deep.
        if (got === 'INVALID_CONTEXT' && way !== 'local') return [];
        asked[way] += 1;
        return JSON.stringify(got) === JSON.stringify(wanted) ? [] : [{ title: one.title, way, got, wanted }];
      });
    }

    for (const suite of new Set(cases.map((one) => one.suite))) {
      const ofSuite = cases.filter((one) => one.suite === suite && isForOpenFeature(one));

      it(`${ofSuite.length} cases of ${suite}`, async () => {
        const differences: unknown[] = [];
        for (const one of ofSuite) differences.push(...(await differencesIn(one)));
        expect(differences).to.deep.equal([]);
      });
    }

    it(`nearly all of the ${cases.length} that there are`, () => {
      for (const [way, count] of Object.entries(asked)) expect(count, way).to.be.at.least(cases.length * 0.97);
    });
  },
  { parts: { snapshots: served.inPlaceOf, now: () => new Date(time.now) } },
);
