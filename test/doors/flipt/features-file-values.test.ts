/** Constraints of features files ask what they say, or are refused. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import { newKey } from '../../support/flags.js';
import { documentsIn, exportFeatures, importFeatures } from '../../support/flipt-files.js';
import { leavesNoTrace } from '../../support/unchanged.js';

onEveryDatabase('a value in a features file', (app) => {
  const fileOf = (namespace: string, type: string, value: string) => `
namespace: ${namespace}
segments:
- key: s
  name: S
  constraints:
  - { type: ${type}_COMPARISON_TYPE, property: entityId, operator: eq, value: ${value} }
`;
  const valueIn = async (namespace: string) => {
    const [{ segments }] = documentsIn(await exportFeatures(app(), namespace));
    return segments[0].constraints[0].value;
  };

  for (const type of ['STRING', 'ENTITY_ID']) {
    for (const value of ['1.10', '0123', '12345678901234567890', '1e3', '0x2A', '42', 'True']) {
      it(`of the type ${type} is not taken for another text than ${value}`, async () => {
        const file = fileOf(newKey('project'), type, value);
        const { status, body } = await leavesNoTrace(app(), () => importFeatures(app(), file));
        expect(status).to.equal(400);
        const spot = '/segments/0/constraints/0/value must be a text: write it in quotes';
        expect(body.message).to.equal(`The file cannot be imported: ${spot}.`);
        const namespace = newKey('project');
        expect((await importFeatures(app(), fileOf(namespace, type, `'${value}'`))).status).to.equal(200);
        expect(await valueIn(namespace)).to.equal(value);
      });
    }
  }

  it('of the type NUMBER may stand without quotes, unless it has more digits than a number can keep', async () => {
    for (const [written, kept] of [
      ['1.10', '1.1'],
      ['-3', '-3'],
      ['1e3', '1000'],
      ["'12345678901234567890'", '12345678901234567890'],
    ] as const) {
      const namespace = newKey('project');
      expect((await importFeatures(app(), fileOf(namespace, 'NUMBER', written))).status).to.equal(200);
      expect(await valueIn(namespace)).to.equal(kept);
    }
    const large = await importFeatures(app(), fileOf(newKey('project'), 'NUMBER', '12345678901234567890'));
    expect(large.status).to.equal(400);
    expect(large.body.message).to.include('/segments/0/constraints/0/value has too many digits: write it in quotes');
  });
});
