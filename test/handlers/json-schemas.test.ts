import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onOneDatabase } from '../support/app.js';
import { evaluate, makeFlag, newKey } from '../support/flags.js';

const colour = { type: 'object', required: ['colour'], properties: { colour: { enum: ['red', 'blue'] } } };
const red = { key: 'red', value: { colour: 'red' } };
const blue = { key: 'blue', value: { colour: 'blue' } };

onOneDatabase("a json flag's JSON Schema", (app) => {
  const create = (given: object) => {
    const body = { key: newKey(), type: 'json', variations: [red, blue], ...given };
    return app().native.call('createFlag', { token: app().token, body });
  };
  const get = async (flag_key: string) =>
    dataOf(await app().native.call('getFlag', { token: app().token, path: { flag_key } }));
  const patch = (flag_key: string, body: object) =>
    app().native.call('updateFlag', { token: app().token, path: { flag_key }, body });
  const made = async (given: object = {}) => dataOf(await create({ json_schema: colour, ...given }), 201);

  describe('holds the variations to it', () => {
    it('when the flag is made', async () => {
      expect((await made()).json_schema).to.deep.equal(colour);
      const wrong = { key: 'green', value: { colour: 'green' } };
      const key = newKey();
      const refused = await create({ key, variations: [red, wrong], json_schema: colour });
      expectRefusal(refused, 422, 'VARIATION_VALUE_INVALID', '/body/variations/1/value/colour');
      expect(refused.body.error.message).to.equal(
        "Variation 'green' is not as the flag's JSON Schema says: must be equal to one of the allowed values: red, blue.",
      );
      const flag = await app().native.call('getFlag', { token: app().token, path: { flag_key: key } });
      expectRefusal(flag, 404, 'FLAG_NOT_FOUND');
    });

    it('when they are changed, and leaves the flag as it was when they are not', async () => {
      const flag = await made();
      const wrong = { variations: [{ ...red, value: {} }, blue] };
      expectRefusal(await patch(flag.key, wrong), 422, 'VARIATION_VALUE_INVALID', '/body/variations/0/value');
      expect(await get(flag.key)).to.deep.equal(flag);
      const more = { variations: [{ ...red, value: { colour: 'red', more: 1 } }, blue] };
      expect(dataOf(await patch(flag.key, more)).variations[0].value).to.deep.equal({ colour: 'red', more: 1 });
    });

    it('when it comes after them: one that they do not satisfy is refused', async () => {
      const flag = await made({ json_schema: null });
      const json_schema = { ...colour, required: ['colour', 'size'] };
      expectRefusal(await patch(flag.key, { json_schema }), 422, 'VARIATION_VALUE_INVALID', '/body/variations/0/value');
      expect((await get(flag.key)).json_schema).to.equal(null);
      expect(dataOf(await patch(flag.key, { json_schema: colour })).json_schema).to.deep.equal(colour);
    });

    it('when both are changed at once', async () => {
      const flag = await made();
      const json_schema = { type: 'array' };
      const variations = [
        { key: 'red', value: [] },
        { key: 'blue', value: [1] },
      ];
      expect(dataOf(await patch(flag.key, { json_schema, variations })).json_schema).to.deep.equal(json_schema);
    });

    it('until it is removed', async () => {
      const flag = await made();
      expect(dataOf(await patch(flag.key, { name: 'Colours' })).json_schema).to.deep.equal(colour);
      expect(dataOf(await patch(flag.key, { json_schema: null })).json_schema).to.equal(null);
      dataOf(await patch(flag.key, { variations: [{ ...red, value: 'anything' }, blue] }));
    });

    it('by definitions of its own, and by what one property asks of others', async () => {
      const json_schema = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $defs: { hex: { type: 'string', pattern: '^#[0-9a-f]{6}$' }, pair: { items: { $ref: '#/$defs/hex' } } },
        properties: { colours: { $ref: '#/$defs/pair' } },
        dependentRequired: { colours: ['name'] },
      };
      const one = (value: object) => create({ json_schema, variations: [{ key: 'one', value }] });
      dataOf(await one({ colours: ['#00ff00'], name: 'Green' }), 201);
      const at = '/body/variations/0/value';
      expectRefusal(await one({ colours: ['#0f0'], name: 'Green' }), 422, 'VARIATION_VALUE_INVALID', `${at}/colours/0`);
      expectRefusal(await one({ colours: ['#00ff00'] }), 422, 'VARIATION_VALUE_INVALID', at);
    });

    it('by each of its patterns', async () => {
      const properties = { low: { pattern: '^[a-z]+$' }, high: { pattern: '^[A-Z]+$' } };
      const json_schema = { properties, patternProperties: { '^n_': { type: 'number' }, '^t_': { type: 'string' } } };
      const one = (value: object) => create({ json_schema, variations: [{ key: 'one', value }] });
      dataOf(await one({ low: 'a', high: 'A', n_1: 1, t_1: 't' }), 201);
      const at = '/body/variations/0/value';
      for (const [name, value] of Object.entries({ low: 'A', high: 'a', n_1: 't', t_1: 1 })) {
        expectRefusal(await one({ [name]: value }), 422, 'VARIATION_VALUE_INVALID', `${at}/${name}`);
      }
    });

    it('where a value is large, not at all', async () => {
      const variations = [{ key: 'one', value: { colour: 'red', text: Array(40).fill('x'.repeat(1700)) } }];
      expectRefusal(
        await create({ variations, json_schema: {} }),
        422,
        'VARIATION_VALUE_INVALID',
        '/body/variations/0/value',
      );
      dataOf(await create({ variations }), 201);
    });
  });

  describe('is refused', () => {
    /** Alike with a new flag and with one that is there, which stays as it was. */
    const isRefused = async (json_schema: object, spot: string) => {
      const flag = await made();
      const path = `/body/json_schema${spot}`;
      expectRefusal(await create({ json_schema }), 422, 'JSON_SCHEMA_INVALID', path);
      expectRefusal(await patch(flag.key, { json_schema }), 422, 'JSON_SCHEMA_INVALID', path);
      expect(await get(flag.key)).to.deep.equal(flag);
    };

    it('where it is no JSON Schema', async () => {
      await isRefused({ type: 'colour' }, '/type');
      await isRefused({ properties: { colour: { minLength: -1 } } }, '/properties/colour/minLength');
      await isRefused({ properties: { colour: { pattern: '(' } } }, '');
      await isRefused({ require: ['colour'] }, '');
    });

    it('where it is of another draft', () =>
      isRefused({ $schema: 'http://json-schema.org/draft-07/schema#' }, '/$schema'));

    it('where it refers to what is not in it', async () => {
      await isRefused({ $ref: 'https://schemas.example.org/colour.json' }, '/$ref');
      await isRefused({ properties: { colour: { $ref: 'file:///etc/passwd' } } }, '/properties/colour/$ref');
      await isRefused({ $ref: '#/properties/colour', properties: { colour: {} } }, '/$ref');
      await isRefused({ $ref: '#' }, '/$ref');
      await isRefused({ $dynamicRef: '#colour' }, '/$dynamicRef');
      await isRefused({ $id: 'https://schemas.example.org/colour.json' }, '/$id');
      await isRefused({ $ref: '#/$defs/colour' }, '');
    });

    it('where it contains itself', async () => {
      const tree = { properties: { left: { $ref: '#/$defs/tree' } } };
      await isRefused({ $ref: '#/$defs/tree', $defs: { tree } }, '/$defs/tree');
      const ring = { one: { items: { $ref: '#/$defs/two' } }, two: { not: { $ref: '#/$defs/one' } } };
      await isRefused({ $defs: ring }, '/$defs/one');
    });

    it('where it is too long', () => isRefused({ description: 'x'.repeat(16_384) }, ''));

    it('where it is too much, once its definitions are in their places', async () => {
      const both = (name: string) => ({ allOf: [{ $ref: `#/$defs/${name}` }, { $ref: `#/$defs/${name}` }] });
      const $defs = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`d${index}`, both(`d${index + 1}`)]));
      await isRefused({ $ref: '#/$defs/d0', $defs: { ...$defs, d30: {} } }, '');
    });

    it('where it nests deeper than JSON of a request may', async () => {
      const nested = (levels: number): object => (levels === 0 ? {} : { not: nested(levels - 1) });
      expectRefusal(await create({ json_schema: nested(40) }), 400, 'VALIDATION_FAILED');
    });

    it('for a flag of another type', async () => {
      const refused = await create({ type: 'string', variations: [{ key: 'one', value: 'x' }], json_schema: {} });
      expectRefusal(refused, 422, 'JSON_SCHEMA_INVALID', '/body/json_schema');
      const { key } = await makeFlag(app());
      expectRefusal(await patch(key, { json_schema: {} }), 422, 'JSON_SCHEMA_INVALID', '/body/json_schema');
      expect((await get(key)).json_schema).to.equal(null);
      expect(dataOf(await patch(key, { json_schema: null })).json_schema).to.equal(null);
    });

    it('where it is no object', async () => {
      expectRefusal(await create({ json_schema: true }), 400, 'VALIDATION_FAILED');
      expectRefusal(await create({ json_schema: [] }), 400, 'VALIDATION_FAILED');
    });
  });

  it('may say what takes other engines forever', async () => {
    const json_schema = { properties: { text: { pattern: '^(a+)+$' } } };
    const started = Date.now();
    const variations = [{ key: 'one', value: { text: `${'a'.repeat(1900)}!` } }];
    expectRefusal(
      await create({ json_schema, variations }),
      422,
      'VARIATION_VALUE_INVALID',
      '/body/variations/0/value/text',
    );
    expect(Date.now() - started).to.be.below(2_000);
  });

  it('may name properties as keywords are named, and carry what looks like a reference as data', async () => {
    const json_schema = { properties: { $id: { type: 'string' }, $ref: { const: { $ref: 'https://example.org' } } } };
    expect((await made({ json_schema })).json_schema).to.deep.equal(json_schema);
  });

  it('is for writing: evaluation gives the value as it is', async () => {
    const flag = await made({ off_variation: 'red' });
    expect(await evaluate(app(), flag.key)).to.deep.include({ value: { colour: 'red' } });
  });
});
