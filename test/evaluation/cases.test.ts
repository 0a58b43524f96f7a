import { readdirSync, readFileSync } from 'node:fs';

import { expect } from 'chai';
import type { Context, Outcome } from '../../src/evaluation/index.js';
import { compile, evaluate, evaluateAll, explain } from '../../src/evaluation/index.js';
import { re2 } from '../../src/evaluation/regex-re2.js';

interface Case {
  readonly title: string;
  readonly definition: unknown;
  readonly context: Context;
  readonly flag: string;
  /** The fields of the outcome that the case is about; null: there is no such flag. */
  readonly expected: Partial<Outcome> | null;
}

const FOLDER = new URL('cases/', import.meta.url);

function casesOf(file: string): readonly Case[] {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as readonly Case[];
}

describe('evaluation cases', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

  it('there are files of cases, and cases in each', () => {
    expect(files).to.not.deep.equal([]);
    expect(files.filter((file) => casesOf(file).length === 0)).to.deep.equal([]);
  });

  for (const file of files) {
    describe(file.slice(0, -'.json'.length), () => {
      for (const { title, definition, context, flag, expected } of casesOf(file)) {
        it(title, () => {
          const snapshot = compile(definition, { regex: re2 });
          expect(snapshot.problems).to.deep.equal([]);
          const outcome = evaluate(snapshot, flag, context);
          if (expected === null) expect(outcome).to.equal(null);
          else expect(outcome).to.deep.include(expected);
          expect(evaluateAll(snapshot, context).find((other) => other.flag === flag) ?? null).to.equal(outcome);
          expect(explain(snapshot, flag, context).outcome).to.equal(outcome);
        });
      }
    });
  }
});
