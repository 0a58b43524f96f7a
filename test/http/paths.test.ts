import { expect } from 'chai';
import { Paths } from '../../src/http/paths.js';

describe('the paths of a mount', () => {
  const paths = new Paths(['/', '/flags', '/flags/{key}', '/audit/', '/audit/{pk}/', '/sse/{key}/stream']);

  for (const path of ['/', '/flags', '/flags/a', '/flags/%2F', '/audit/', '/audit/7/', '/sse/a/stream']) {
    it(`have ${path}`, () => expect(paths.has(path)).to.equal(true));
  }

  for (const path of ['', '//', '/flags/', '/flags//', '/flags/a/', '/audit', '/audit//', '/audit/7', '/sse//stream']) {
    it(`do not have ${path || 'nothing'}`, () => expect(paths.has(path)).to.equal(false));
  }
});
