import { expect } from 'chai';
import { changedFlags, compile, type Flag, type Tree } from '../../src/evaluation/index.js';

const flag = (given: Partial<Flag> = {}): Flag => ({
  kind: 'boolean',
  variations: [{ key: 'on', value: true }],
  ...given,
});
const asks = (key: string): Tree => ({ flag: key, variations: ['on'] });
const inBeta: Tree = { segment: 'beta' };
const beta = (when: Tree) => ({ beta: { when } });
const swiss: Tree = { attribute: 'country', type: 'string', operator: 'in', values: ['CH'] };
const german: Tree = { attribute: 'country', type: 'string', operator: 'in', values: ['DE'] };

describe('the flags that may answer otherwise', () => {
  const flags = {
    base: flag(),
    apart: flag(),
    asking: flag({ prerequisites: [asks('base')] }),
    'asking-asking': flag({ rules: [{ when: asks('asking'), serve: { variation: 'on' } }] }),
    beta: flag({ rules: [{ when: inBeta, serve: { variation: 'on' } }] }),
  };
  const definition = { format: 1, segments: beta(swiss), flags } as const;
  const previous = compile(definition);
  const changesWith = (given: object) => changedFlags(previous, compile({ ...definition, ...given }, { previous }));

  it('are all of them at first', () => {
    expect(changedFlags(undefined, previous)).to.deep.equal(Object.keys(flags).sort());
  });

  it('are none where nothing is new', () => {
    expect(changesWith({ revision: 2 })).to.deep.equal([]);
  });

  it('are those whose definition has changed', () => {
    expect(changesWith({ flags: { ...flags, apart: flag({ on: false }) } })).to.deep.equal(['apart']);
  });

  it('are those that ask such a flag, however far away', () => {
    const changed = changesWith({ flags: { ...flags, base: flag({ on: false }) } });
    expect(changed).to.deep.equal(['asking', 'asking-asking', 'base']);
  });

  it('are those whose segments have changed', () => {
    expect(changesWith({ segments: beta(german) })).to.deep.equal(['beta']);
  });

  it('are those that are new, those that are gone, and who asks these', () => {
    const { base: _gone, ...others } = flags;
    expect(changesWith({ flags: { ...others, added: flag() } })).to.deep.equal([
      'added',
      'asking',
      'asking-asking',
      'base',
    ]);
  });
});
