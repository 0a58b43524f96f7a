import type { Server } from 'node:http';
import { expect } from 'chai';
import { type Client, createClient } from '../../src/client/client.js';
import type { Definition } from '../../src/evaluation/index.js';
import { onOneDatabase } from '../support/app.js';
import { addressOf, close, listen } from '../support/listen.js';
import { type Answer, byEngine, isForAll, told } from './support/answers.js';
import { type EvaluationCase, evaluationCases } from './support/cases.js';
import { ServedDefinition } from './support/served-definition.js';

const NATIVE_REASONS = ['DISABLED', 'PREREQUISITE_FAILED', 'TARGETING_MATCH', 'SPLIT', 'DEFAULT'];

const served = new ServedDefinition();
const time = { now: 0 };
const cases = evaluationCases();

function byClient(client: Client | undefined, { flag, context }: EvaluationCase): Answer {
  const evaluation = client?.evaluate(flag, context, null);
  if (!evaluation) return 'NO_CLIENT';
  return evaluation.error ? evaluation.error.code : told(evaluation);
}

/** The contract has no words for a definition's own reasons. */
const inContract = (answer: Answer): Answer =>
  typeof answer === 'string' || NATIVE_REASONS.includes(String(answer.reason))
    ? answer
    : { ...answer, reason: 'DEFAULT' };

onOneDatabase(
  'engine, server and client answer the same to',
  (app) => {
    const asked = { http: 0, client: 0 };
    let server: Server;
    let url: string;
    let client: Client | undefined;
    let revision = 1;
    let current: unknown;

    before(async () => {
      server = await listen(app().http);
      url = `http://127.0.0.1:${addressOf(server).port}`;
    });

    after(async () => {
      await client?.close();
      await close(server);
    });

    /** Resolves when a client has it, too: it pauses between changes, and so each definition has a client of its own. */
    async function serve(definition: Definition): Promise<void> {
      if (definition === current) return;
      current = definition;
      revision += 1;
      served.put({ ...definition, revision });
      await client?.close();
      client = createClient({ url, apiKey: app().sk(), stream: false });
      await client.ready();
      expect(client.revision).to.equal(revision);
    }

    async function overHttp({ flag, context }: EvaluationCase): Promise<Answer> {
      time.now = context.now ?? 0;
      const { targetingKey, attributes } = context;
      const response = await fetch(`${url}/api/v1/evaluate`, {
        method: 'POST',
        // Without `identity` fetch would have every answer compressed.
        headers: { 'X-API-Key': app().sk(), 'Content-Type': 'application/json', 'Accept-Encoding': 'identity' },
        body: JSON.stringify({ flag_key: flag, context: { targeting_key: targetingKey, attributes } }),
      });
      const { data, error } = JSON.parse(await response.text());
      return error ? error.code : told(data);
    }

    async function differencesIn(one: EvaluationCase): Promise<unknown[]> {
      const isServed = serve(one.definition as Definition);
      const expected = byEngine(one);
      const [http] = await Promise.all([overHttp(one), isServed]);
      const answers = { client: byClient(client, one), http };
      asked.client += 1;
      const differences: unknown[] = [];
      const compare = (way: 'client' | 'http', wanted: Answer) => {
        if (JSON.stringify(answers[way]) === JSON.stringify(wanted)) return;
        differences.push({ title: one.title, way, got: answers[way], wanted });
      };
      compare('client', expected);
      // What JSON in a request must not be, such as 60 levels deep.
      if (answers.http === 'VALIDATION_FAILED') return differences;
      asked.http += 1;
      compare('http', inContract(expected));
      return differences;
    }

    for (const suite of new Set(cases.map((one) => one.suite))) {
      const ofSuite = cases.filter((one) => one.suite === suite && isForAll(one));

      it(`${ofSuite.length} cases of ${suite}`, async () => {
        const differences: unknown[] = [];
        for (const one of ofSuite) differences.push(...(await differencesIn(one)));
        expect(differences).to.deep.equal([]);
      });
    }

    it(`nearly all of the ${cases.length} that there are`, () => {
      expect(asked.client).to.be.at.least(cases.length * 0.99);
      expect(asked.http).to.be.at.least(cases.length * 0.97);
    });
  },
  { parts: { snapshots: served.inPlaceOf, now: () => new Date(time.now) } },
);
