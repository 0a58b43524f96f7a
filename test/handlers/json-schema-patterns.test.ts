import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onOneDatabase } from '../support/app.js';
import { newKey } from '../support/flags.js';

onOneDatabase('patterns of a JSON Schema', (app) => {
  const create = (json_schema: object, value: unknown) =>
    app().native.call('createFlag', {
      key: app().sk(),
      body: { key: newKey(), type: 'json', variations: [{ key: 'v', value }], json_schema },
    });
  const schema = {
    properties: { a: { pattern: '^a+$' }, b: { pattern: '^b+$' } },
    patternProperties: { '^n': { type: 'number' } },
  };

  it('are each asked of what they are written for', async () => {
    dataOf(await create(schema, { a: 'aa', b: 'bb', n1: 1 }), 201);
    const refused: [unknown, string][] = [
      [{ a: 'bb' }, '/a'],
      [{ b: 'aa' }, '/b'],
      [{ a: 'aa', b: 'ab' }, '/b'],
      [{ n1: 'x' }, '/n1'],
    ];
    for (const [value, path] of refused) {
      expectRefusal(await create(schema, value), 422, 'VARIATION_VALUE_INVALID', `/body/variations/0/value${path}`);
    }
  });

  it('take linear time, and are refused when they would be large', async () => {
    dataOf(await create({ pattern: '^(a+)+$' }, 'a'.repeat(100)), 201);
    expectRefusal(await create({ pattern: '^(a+)+$' }, `${'a'.repeat(5000)}b`), 422, 'VARIATION_VALUE_INVALID');
    const answer = await create({ pattern: `(${'a'.repeat(1000)}){1000}` }, 'a');
    expectRefusal(answer, 422, 'JSON_SCHEMA_INVALID');
    expect(answer.body.error.message).to.contain('has patterns of more than 10000 instructions');
  });

  it('and whatever else takes time are bounded, by the values that there are', async () => {
    const unique = (bound: object) => create({ uniqueItems: true, ...bound }, [1, 2]);
    expectRefusal(await unique({}), 422, 'JSON_SCHEMA_INVALID', '/body/json_schema/uniqueItems');
    expectRefusal(await unique({ maxItems: 101 }), 422, 'JSON_SCHEMA_INVALID', '/body/json_schema/uniqueItems');
    dataOf(await unique({ maxItems: 100 }), 201);
    dataOf(await create({ properties: { uniqueItems: { type: 'boolean' } } }, { uniqueItems: true }), 201);
    const parts = { allOf: Array.from({ length: 500 }, () => ({ type: 'string' })) };
    dataOf(await create(parts, 'x'.repeat(10_000)), 201);
    const answer = await create(parts, 'x'.repeat(30_000));
    expectRefusal(answer, 422, 'JSON_SCHEMA_INVALID', '/body/json_schema');
    expect(answer.body.error.message).to.contain('is too large for these values');
  });
});
