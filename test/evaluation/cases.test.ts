import { expect } from 'chai';

import { compile, evaluate, evaluateAll, explain } from '../../src/evaluation/index.js';
import { re2 } from '../../src/evaluation/regex-re2.js';
import { evaluationCases } from './support/cases.js';

describe('evaluation cases', () => {
  const cases = evaluationCases();

  it('there are many, and no two of them are the same', () => {
    expect(cases.length).to.be.at.least(1000);
    const titles = cases.map(({ suite, title }) => `${suite}: ${title}`);
    expect(titles.filter((title, index) => titles.indexOf(title) < index)).to.deep.equal([]);
    const questions = cases.map(({ definition, context, flag }) => JSON.stringify([definition, context, flag]));
    const same = questions.flatMap((question, index) => {
      const first = questions.indexOf(question);
      return first < index ? [`${titles[first]} = ${titles[index]}`] : [];
    });
    expect(same).to.deep.equal([]);
  });

  for (const suite of new Set(cases.map((one) => one.suite))) {
    describe(suite, () => {
      for (const { title, definition, context, flag, expected } of cases.filter((one) => one.suite === suite)) {
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
