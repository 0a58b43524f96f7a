/** Features files with a thousand flags in several namespaces. */
import { expect } from 'chai';
import { writeYaml } from '../../../src/http/yaml.js';
import { onEveryDatabase } from '../../support/app.js';
import { documentsIn, exportFeatures, importFeatures, manyFlags } from '../../support/flipt-files.js';
import { leavesNoTrace } from '../../support/unchanged.js';

onEveryDatabase('a features file with many flags', (app) => {
  const files = [manyFlags('large', 500), manyFlags('middle', 300), manyFlags('small', 200)];
  const text = files.map((file) => writeYaml(file)).join('---\n');

  it('is exported as it was imported, and changes nothing when it comes again', async function () {
    this.timeout(60_000);
    const began = performance.now();
    const first = await importFeatures(app(), text);
    const imported = performance.now();
    expect(first.body.created).to.deep.equal({ namespaces: 3, flags: 1000, segments: 200 });
    const exported = await exportFeatures(app(), 'large,middle,small');
    const ended = performance.now();
    expect(documentsIn(exported)).to.deep.equal(files);
    const again = await leavesNoTrace(app(), () => importFeatures(app(), exported));
    expect(again.body.unchanged).to.deep.equal({ namespaces: 3, flags: 1000, segments: 200 });
    if (process.env['REPORT_TIMES']) {
      console.log(`      in ${Math.round(imported - began)} ms, out ${Math.round(ended - imported)} ms`);
    }
  });

  it('is imported whole or not at all', async () => {
    const [large, middle, small] = files.map((file) => ({ ...file, namespace: `${file.namespace.key}-2` }));
    const flags = [...small.flags, { key: 'last', rules: [{ segment: 'missing' }] }];
    const { status, body } = await leavesNoTrace(app(), () =>
      importFeatures(app(), [large, middle, { ...small, flags }]),
    );
    expect(status).to.equal(400);
    expect(body.message).to.include('/2/flags/200/rules/0/segment names no segment');
  });
});
