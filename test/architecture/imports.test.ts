import { expect } from 'chai';
import { cruise, type IReporterOutput, type IViolation } from 'dependency-cruiser';
import { RULES } from '../../scripts/lint/imports.js';

function explain({ from, to, rule, cycle }: IViolation): string {
  const path = cycle ? [from, ...cycle.map(({ name }) => name)] : [from, to];
  return `${path.join(' -> ')} breaks "${rule.name}"`;
}

async function violations(): Promise<string[]> {
  const { output }: IReporterOutput = await cruise(['src'], {
    ruleSet: { forbidden: [...RULES] },
    validate: true,
    // Types as well: a layer that knows the other's types is no layer.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.d.ts', '.js'],
    },
  });
  if (typeof output === 'string') throw new Error(output);
  expect(output.modules.length).to.be.greaterThan(100);
  return output.summary.violations.map(explain);
}

describe('the imports of src/', () => {
  it('go where the table in scripts/lint/imports.ts lets them', async () => {
    expect(await violations()).to.deep.equal([]);
  });
});
