/** What is wrong with a request, by its fields. */
import { expect } from 'chai';
import { problemsOf } from '../../../src/handlers/flagsmith/problems.js';

const at = (...paths: readonly string[]) => problemsOf(paths.map((path) => ({ path, message: 'is wrong' })));
const WRONG = ['is wrong'];

describe('problems by field', () => {
  it('are none where no spot is at fault', () => {
    expect(at()).to.deep.equal({});
  });

  it('are lists of sentences, by the name of the field, in the body and in the query', () => {
    expect(at('/body/email', '/query/page')).to.deep.equal({ email: WRONG, page: WRONG });
    expect(at('/body/email', '/body/email').email).to.deep.equal([...WRONG, ...WRONG]);
  });

  it('are nested as the request is, and items that are as they should be have an empty entry', () => {
    expect(at('/body/traits/0/trait_value')).to.deep.equal({ traits: [{ trait_value: WRONG }] });
    expect(at('/body/traits/2/trait_value', '/body/traits/2/trait_key')).to.deep.equal({
      traits: [{}, {}, { trait_value: WRONG, trait_key: WRONG }],
    });
    expect(at('/body/rules/0/conditions/1/operator')).to.deep.equal({
      rules: [{ conditions: [{}, { operator: WRONG }] }],
    });
  });

  it('that concern no field are said beside the fields', () => {
    expect(at('/body', '/')).to.deep.equal({ non_field_errors: [...WRONG, ...WRONG] });
    expect(at('/body/identity', '/body/identity/identifier')).to.deep.equal({
      identity: { non_field_errors: WRONG, identifier: WRONG },
    });
    expect(at('/body/0/trait_key')).to.deep.equal({ non_field_errors: [{ trait_key: WRONG }] });
  });

  it('of fields that are called as the sentence is take nothing away from it', () => {
    expect(at('/body/detail', '/body/non_field_errors')).to.deep.equal({ non_field_errors: [...WRONG, ...WRONG] });
  });

  it('of fields that are called as something of JavaScript are fields', () => {
    const problems = Object.entries(at('/body/__proto__', '/body/constructor'));
    expect(problems).to.deep.equal([
      ['__proto__', WRONG],
      ['constructor', WRONG],
    ]);
  });

  it('stay within bounds, however far away the spot is', () => {
    const problems = at('/body/traits/999', '/body/traits/1000/trait_key', '/body/traits/1000000/trait_key');
    expect(problems['traits']).to.have.length(1002);
    expect(Object(problems['traits'])[1001]).to.equal('1000000/trait_key is wrong');
    expect(Object.keys(at(...Array.from({ length: 500 }, (_, index) => `/body/f${index}x`)))).to.have.length(100);
  });
});
