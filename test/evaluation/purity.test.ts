import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect } from 'chai';

const ENGINE = fileURLToPath(new URL('../../src/evaluation/', import.meta.url));

function sources(): { file: string; text: string }[] {
  const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.map((file) => ({ file, text: readFileSync(resolve(ENGINE, file), 'utf8') }));
}

describe('the engine', () => {
  it('imports nothing outside itself, but for the regular expression library in its adapter', () => {
    const outside = sources().flatMap(({ file, text }) =>
      [...text.matchAll(/from '([^']+)'/g)]
        .map(([, target = '']) => target)
        .filter((target) => !target.startsWith('.') || !resolve(ENGINE, dirname(file), target).startsWith(ENGINE))
        .map((target) => `${file} -> ${target}`),
    );
    expect(outside).to.deep.equal(['regex-re2.ts -> re2js']);
    expect(
      sources()
        .filter(({ text }) => text.includes('regex-re2'))
        .map(({ file }) => file),
    ).to.deep.equal(['regex.ts']);
  });

  it('knows no clock, no random numbers, no promises and no console', () => {
    const impure = /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bPromise\b|\basync\b|\bawait\b|\bconsole\b/;
    expect(
      sources()
        .filter(({ text }) => impure.test(text))
        .map(({ file }) => file),
    ).to.deep.equal([]);
  });
});
