import { OpenFeature } from '@openfeature/web-sdk';
import { expect } from 'chai';
import { ManualTimers } from '../support/manual-timers.js';
import { scripted, start, streamed, streaming } from './strange-server.js';

/** As much of a document as the provider looks at. */
class Page extends EventTarget {
  visibilityState = 'visible';

  become(state: 'visible' | 'hidden'): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

describe('a web provider on a page', () => {
  const timers = new ManualTimers();
  let page: Page;

  beforeEach(() => {
    page = new Page();
    Object.assign(globalThis, { document: page });
    timers.install();
  });
  afterEach(async () => {
    await OpenFeature.clearProviders();
    timers.restore();
    Reflect.deleteProperty(globalThis, 'document');
  });

  it('closes its stream once nobody has looked for a while, and asks for everything when somebody does', async () => {
    const streams = [streaming(), streaming()] as const;
    let opened = 0;
    const { fetch, requests, requested, requestsOf } = scripted(
      () => streamed('x'),
      () => streams[opened++ === 0 ? 0 : 1].response,
    );
    const { streaming: first } = await start(fetch);
    await first;
    page.become('hidden');
    await timers.pass(1000, 'almost');
    page.become('visible');
    page.become('hidden');
    await timers.pass(1000, 'almost');
    await streams[0].say(':\n\n');
    timers.advance(1);
    await streams[0].cancelled;
    expect(requests.map(({ path }) => path.replace(/.*\//, ''))).to.deep.equal(['flags', 'events']);
    page.become('visible');
    await Promise.all([requested('/flags', 2), requested('/events', 2)]);
    expect(requestsOf('/flags')[1]?.headers.get('If-None-Match')).to.equal(null);
  });
});
